"""An invented office in which nothing ever changes: every case of every month comes from the same distribution.

Teams differ in how many reactions they get, in nothing else; there is no trend and no season. A fixed seed and
`random()` alone, whose sequence Python guarantees, give the same bytes on every machine. All data are invented.
"""

from __future__ import annotations

import bisect
import datetime
import math
import pathlib
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Demo"))

from demo.workdays import DAY, is_arbeitstag  # noqa: E402

FIRST_YEAR = 2001
KEPT = (0.93, 0.95)  # chance that a case is closed within 14 Kalendertage (written ones), within 3 Wochen
SCHRIFTLICH = ("brief", "fax", "email", "online")
NEGATIVE = ("beschwerde", "kritik")
CRITICAL = (*NEGATIVE, "petition", "eingabe")

COLUMNS = (
    "vorgangsnummer eingang eingangsweg art team bereich anliegen_1 anliegen_2 anliegen_3 sofortsache zwischennachricht"
    " ansprechpartner_benannt abschluss antwortform vermerk verzicht_schriftlich schlusszeichnung eskaliert bewertung"
    " ergebnis entschuldigung folge_von massnahme eroertert_am externe_frist weitergeleitet_an stand an_buero"
    " bogen_eingang alternative_geprueft schlusszeichnung_vorbehalten bemerkung"
).split()

TOPICS = {  # code: (name, weight in criticism, weight in praise)
    "sach.kdu": ("Kosten der Unterkunft", 9, 0), "sach.heizkosten": ("Heiz- und Betriebskosten", 5, 0),
    "sach.bescheid": ("Bescheid unverständlich oder fehlerhaft", 10, 0), "sach.dauer": ("Dauer der Bearbeitung", 12, 1),
    "sach.auszahlung": ("Auszahlung und Vorschuss", 6, 0), "sach.rueckforderung": ("Aufhebung und Erstattung", 4, 0),
    "sach.unterlagen": ("Unterlagen verlangt oder verlegt", 8, 0), "sach.vermittlung": ("Vermittlung und Kooperationsplan", 5, 1),
    "sach.foerderung": ("Weiterbildung und Förderleistungen", 3, 1), "verhalten.umgang": ("Umgangston", 8, 5),
    "verhalten.erreichbarkeit": ("Erreichbarkeit der Ansprechpartner", 8, 2), "verhalten.auskunft": ("Auskunft und Beratung", 7, 5),
    "verhalten.zusage": ("Nicht eingehaltene Zusagen", 2, 0), "rahmen.wartezeit": ("Wartezeit vor Ort", 4, 1),
    "rahmen.termine": ("Terminvergabe", 4, 1), "rahmen.telefon": ("Servicenummer überlastet", 3, 0),
    "rahmen.online": ("Online-Portal nicht erreichbar", 1, 0), "rahmen.raeume": ("Räume, Zugang und Barrierefreiheit", 1, 0),
}
TEAM_WEIGHTS = (7, 10, 13)


def shares(weights: dict) -> list:
    """Every value as often as its whole-numbered weight says, so that drawing one is taking a place."""
    return [value for value, weight in weights.items() for _ in range(weight)]


ART = shares({"beschwerde": 47, "kritik": 21, "lob": 15, "anregung": 12, "petition": 2, "eingabe": 3})
WEG = shares({"brief": 23, "fax": 3, "email": 26, "online": 12, "telefon": 22, "persoenlich": 14})
WEG_PETITION = shares({"brief": 70, "email": 30})
CRITICISM = shares({code: weight for code, (_, weight, _) in TOPICS.items()})
PRAISE = shares({code: weight for code, (_, _, weight) in TOPICS.items()})
STELLE = shares({"datenschutz": 3, "dienstaufsicht": 4, "leistungsmissbrauch": 2, "widerspruch": 5})
REPLY = shares({0: 11, 1: 37, 2: 28, 3: 17, 4: 4, 5: 2, 6: 1})  # Arbeitstage to the Zwischennachricht
FORM_WRITTEN = shares({"schriftlich": 66, "telefon": 22, "gespraech": 12})
FORM_ORAL = shares({"schriftlich": 16, "telefon": 48, "gespraech": 36})
SIGNATURE = shares({"teamleitung": 82, "krm": 13, "geschaeftsfuehrung": 5})
BEWERTUNG = shares({"berechtigt": 28, "teilweise": 22, "unberechtigt": 39, "nicht_feststellbar": 11})
ERGEBNIS = {
    "berechtigt": shares({"entsprochen": 68, "teilweise": 17, "alternative": 10, "erklaert": 5}),
    "teilweise": shares({"entsprochen": 15, "teilweise": 48, "alternative": 20, "erklaert": 17}),
    "unberechtigt": shares({"erklaert": 55, "nicht_entsprochen": 32, "alternative": 8, "zurueckgezogen": 5}),
    "nicht_feststellbar": shares({"erklaert": 70, "alternative": 15, "zurueckgezogen": 15}),
    "": shares({"entsprochen": 35, "teilweise": 15, "erklaert": 35, "nicht_entsprochen": 15}),
}
APOLOGY = {"berechtigt": 0.88, "teilweise": 0.68, "unberechtigt": 0.08, "nicht_feststellbar": 0.25}
EROERTERT = shares({0: 30, 1: 25, 2: 18, 3: 12, 5: 8, 8: 5, 12: 2})
AN_BUERO = shares({0: 52, 1: 32, 2: 10, 3: 4, 6: 2})
BOGEN = shares({0: 30, 1: 40, 2: 20, 4: 8, 7: 2})


@dataclass(frozen=True)
class Size:
    """An office: its teams, and how many reactions it gets a month on average."""

    teams: int
    rows: int

    @property
    def name(self) -> str:
        return f"{self.teams} teams, {self.rows} a month"

    @property
    def team_weights(self) -> dict[str, int]:
        return {f"{team + 101}": TEAM_WEIGHTS[team % 3] for team in range(self.teams)}

    def bereich(self, team: str) -> str:
        """Three teams make a Bereich up to twelve teams, six above."""
        return str((int(team) - 101) // (3 if self.teams <= 12 else 6) * 10 + 10)


@dataclass(frozen=True)
class Case:
    """What a change may look at, before the course of the case is drawn."""

    eingang: datetime.date
    schriftlich: bool
    team: str

    @property
    def due_month(self) -> int:
        """The month in which its first closing deadline ends, leaving out that ends may move by some days."""
        due = self.eingang + (14 if self.schriftlich else 21) * DAY
        return (due.year - FIRST_YEAR) * 12 + due.month - 1


def no_change(case: Case) -> tuple[float, float]:
    return KEPT


class Calendar:
    """The working days as a list, so that moving along them is adding to a place."""

    def __init__(self, first: datetime.date, last: datetime.date):
        span = (first + offset * DAY for offset in range((last - first).days + 1))
        self.days = [day for day in span if is_arbeitstag(day)]

    def place(self, day: datetime.date) -> int:
        """The place of the day, or of the next working day."""
        return bisect.bisect_left(self.days, day)

    def after(self, day: datetime.date, count: int) -> datetime.date:
        return self.days[self.place(day) + count]

    def within(self, first: datetime.date, last: datetime.date) -> list[datetime.date]:
        return self.days[self.place(first):bisect.bisect_right(self.days, last)]


def month_start(index: int) -> datetime.date:
    """The first day of the index-th month of the data."""
    return datetime.date(FIRST_YEAR + index // 12, index % 12 + 1, 1)


def month_end(index: int) -> datetime.date:
    return month_start(index + 1) - DAY


def month_name(index: int) -> str:
    return month_start(index).isoformat()[:7]


@dataclass
class Generator:
    """Draws the rows of an office, month by month, in the order of their Eingang."""

    size: Size
    months: int
    seed: str
    kept: Callable[[Case], tuple[float, float]] = no_change
    extra: dict[int, tuple[str, float]] = field(default_factory=dict)  # month: topic, mean of the additional cases about it

    def __post_init__(self):
        self.random = random.Random(self.seed).random
        self.calendar = Calendar(month_start(0), month_end(self.months + 11))
        self.teams = shares(self.size.team_weights)
        self.earlier: dict[str, list[tuple[datetime.date, str]]] = {team: [] for team in self.size.team_weights}
        self.stand = month_end(self.months + 9).isoformat()
        self.count = 0

    def poisson(self, mean: float) -> int:
        """Knuth's product, in pieces small enough for exp(-mean)."""
        count = 0
        while mean > 0:
            piece = min(mean, 30.0)
            mean -= piece
            limit, product = math.exp(-piece), self.random()
            while product > limit:
                count += 1
                product *= self.random()
        return count

    def rows(self):
        for month in range(self.months):
            days = self.calendar.within(month_start(month), month_end(month))
            topic, mean = self.extra.get(month, ("", 0.0))
            drawn = [(int(self.random() * len(days)), "") for _ in range(self.poisson(self.size.rows))]
            drawn += [(int(self.random() * len(days)), topic) for _ in range(self.poisson(mean))]
            for day, topic in sorted(drawn):
                yield self.row(days[day], topic)

    def row(self, eingang: datetime.date, topic: str) -> dict:
        draw, chance, after = self.draw, self.random, self.calendar.after
        self.count += 1
        art = draw(ART) if not topic else "beschwerde"
        weg = draw(WEG_PETITION if art in ("petition", "eingabe") else WEG)
        team = draw(self.teams)
        case = Case(eingang, weg in SCHRIFTLICH, team)
        written, negative = case.schriftlich, art in NEGATIVE
        row = {
            "vorgangsnummer": f"KRM-{self.count:06d}", "eingang": eingang, "eingangsweg": weg, "art": art, "team": team,
            "bereich": self.size.bereich(team), "sofortsache": "nein", "stand": self.stand,
        }
        for number, code in enumerate(self.topics(art) if not topic else [topic]):
            row[f"anliegen_{number + 1}"] = code
        if negative and not written and chance() < 0.3:
            row["sofortsache"] = "ja"
        if art in ("petition", "eingabe"):
            row["externe_frist"] = after(eingang, 20 + int(chance() * 8))
        if negative and not topic and chance() < 0.03:
            return self.passed_on(row, eingang)
        abschluss = row["abschluss"] = self.abschluss(case, art, row["sofortsache"] == "ja")
        self.follow(row, case, art, abschluss)
        self.letters(row, written, negative, abschluss)
        self.answer(row, written, art, abschluss)
        return row

    def draw(self, values: list):
        return values[int(self.random() * len(values))]

    def topics(self, art: str) -> list[str]:
        weights = PRAISE if art == "lob" else CRITICISM
        codes = [self.draw(weights)]
        for share in (0.30, 0.20):
            if self.random() >= share:
                break
            code = self.draw(weights)
            if code not in codes:
                codes.append(code)
        return codes

    def passed_on(self, row: dict, eingang: datetime.date) -> dict:
        row |= {
            "weitergeleitet_an": self.draw(STELLE), "abschluss": self.calendar.after(eingang, 1 + int(self.random() * 5)),
            "antwortform": "schriftlich", "schlusszeichnung": "krm",
        }
        return row

    def abschluss(self, case: Case, art: str, sofortsache: bool) -> datetime.date:
        """Later than 14 days or 3 weeks is later by so much that a moved end of the deadline is missed, too."""
        eingang, chance, calendar = case.eingang, self.random, self.calendar
        if sofortsache and chance() < 0.92:
            return calendar.after(eingang, int(chance() * 2))
        if art in ("lob", "anregung") and not case.schriftlich:
            return calendar.after(eingang, int(chance() * 8))
        fortnight, three_weeks = self.kept(case)
        point = chance()
        if case.schriftlich and point < fortnight:
            choices = calendar.within(eingang, eingang + 14 * DAY)
            return choices[int(chance() ** 0.4 * len(choices))]
        if case.schriftlich and point < three_weeks:
            return calendar.after(eingang + (19 + int(chance() * 3)) * DAY, 0)
        if point < three_weeks:
            choices = calendar.within(eingang, eingang + 21 * DAY)
            return choices[int(chance() ** 1.4 * len(choices))]
        return calendar.after(eingang + (26 + int(chance() * 8)) * DAY, 0)

    def follow(self, row: dict, case: Case, art: str, abschluss: datetime.date) -> None:
        """Some complainants come back in the same matter within 85 days."""
        known = self.earlier[case.team]
        if art in NEGATIVE and self.random() < 0.115:
            del known[:bisect.bisect_left(known, (case.eingang - 130 * DAY, ""))]
            for _ in range(4):
                if not known:
                    break
                closed, number = known[int(self.random() * len(known))]
                if 2 <= (case.eingang - closed).days <= 85:
                    row["folge_von"] = number
                    break
        if art in CRITICAL:
            bisect.insort(known, (abschluss, row["vorgangsnummer"]))

    def letters(self, row: dict, written: bool, negative: bool, abschluss: datetime.date) -> None:
        after, chance, eingang = self.calendar.after, self.random, row["eingang"]
        if written:
            reply = after(eingang, self.draw(REPLY))
            row["an_buero"] = after(eingang, self.draw(AN_BUERO))
        elif negative and chance() < 0.85:
            reply = after(eingang, 1 + int(chance() * 4))
        else:
            reply = abschluss
        if reply < abschluss:
            row["zwischennachricht"] = reply
            row["ansprechpartner_benannt"] = "ja" if chance() < 0.9 else "nein"
        row["bogen_eingang"] = after(abschluss, self.draw(BOGEN))

    def answer(self, row: dict, written: bool, art: str, abschluss: datetime.date) -> None:
        chance, draw = self.random, self.draw
        petition = art in ("petition", "eingabe")
        form = "schriftlich" if petition else draw(FORM_WRITTEN if written else FORM_ORAL)
        row["antwortform"] = form
        if written and form != "schriftlich":
            row["vermerk"] = row["verzicht_schriftlich"] = "ja"
        signature = "geschaeftsfuehrung" if petition else draw(SIGNATURE)
        row["schlusszeichnung"] = signature
        row["schlusszeichnung_vorbehalten"] = "ja" if signature == "geschaeftsfuehrung" else "nein"
        if chance() < 0.9:
            row["eroertert_am"] = self.calendar.after(abschluss, draw(EROERTERT))
        if art == "lob":
            return
        bewertung = ""
        if art in CRITICAL:
            bewertung = row["bewertung"] = draw(BEWERTUNG)
            row["entschuldigung"] = "ja" if chance() < APOLOGY[bewertung] else "nein"
        ergebnis = row["ergebnis"] = draw(ERGEBNIS[bewertung])
        if ergebnis in ("alternative", "nicht_entsprochen"):
            row["alternative_geprueft"] = "ja" if ergebnis == "alternative" or chance() < 0.6 else "nein"
        if art in NEGATIVE and not written:
            row["eskaliert"] = "ja" if ergebnis == "nicht_entsprochen" and chance() < 0.75 else "nein"


def write(folder: pathlib.Path, generator: Generator, reported: list[int]) -> None:
    """A project folder: krm.yml with the reported months, and one export."""
    exports = folder / "erhebungsboegen"
    exports.mkdir(parents=True)
    (folder / "krm.yml").write_text(config(generator.size, generator.months, reported), encoding="utf-8")
    with (exports / "export.csv").open("w", encoding="utf-8", newline="\n") as file:
        file.write(";".join(COLUMNS) + "\n")
        for row in generator.rows():
            file.write(";".join([str(row.get(column, "")) for column in COLUMNS]) + "\n")


def config(size: Size, months: int, reported: list[int]) -> str:
    """Only the last month is an ordinary report; the others are named, which saves the quarters and years."""
    bereiche: dict[str, list[str]] = {}
    for team in size.team_weights:
        bereiche.setdefault(size.bereich(team), []).append(f'{{id: "{team}", name: Team {team}}}')
    last = months - 1
    named = ", ".join(month_name(month) for month in reported if month != last)
    rules = ("zwischennachricht-3-arbeitstage", "zwischennachricht-woche", "abschluss-14-tage", "abschluss-3-wochen")
    lines = ["einrichtung: Jobcenter Gleichstadt", "beispieldaten: true", f"stichtag: {month_end(last)}", "land: NI", "bereiche:"]
    lines += [f'  - {{id: "{id}", name: Bereich {id}, teams: [{", ".join(teams)}]}}' for id, teams in bereiche.items()]
    lines += ["anliegen:"] + [f"  {code}: {name}" for code, (name, _, _) in TOPICS.items()]
    lines += ["fristende: verschieben", "zielwerte:"] + [f"  frist.{rule}: 0.9" for rule in rules]
    lines += [f"berichte: {{ab: {month_name(last)}, zusaetzlich: [{named}]}}", "ausgaben: {intern: {}}"]
    return "\n".join(lines) + "\n"
