"""Invents the offices: their teams, months, stories, Zielwerte, Maßnahmen and config."""

from __future__ import annotations

import datetime as dt
import random
from fractions import Fraction

DAY = dt.timedelta(days=1)
TOPICS = {
    "sach.kdu": "Kosten der Unterkunft", "sach.bescheid": "Bescheid unverständlich", "sach.dauer": "Dauer der Bearbeitung", "sach.sonstige": "Sonstige",
    "verhalten.umgang": "Umgangston", "verhalten.auskunft": "Auskunft und Beratung", "verhalten.zusage": "Nicht eingehaltene Zusagen",
    "rahmen.wartezeit": "Wartezeit", "rahmen.online": "Online-Portal",
}  # fmt: skip
BEREICHE = ("Leistung", "Markt & Integration", "Eingangszone", "Arbeitgeberservice", "U25")
STELLEN = ("datenschutz", "dienstaufsicht", "korruption", "leistungsmissbrauch", "widerspruch")
COLUMNS = (
    "vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1", "anliegen_2", "sofortsache", "zwischennachricht", "ansprechpartner_benannt",
    "abschluss", "antwortform", "vermerk", "verzicht_schriftlich", "eskaliert", "bewertung", "ergebnis", "entschuldigung", "folge_von", "eroertert_am",
    "externe_frist", "weitergeleitet_an", "schlusszeichnung", "schlusszeichnung_vorbehalten", "alternative_geprueft", "massnahme", "an_buero", "bogen_eingang",
)  # fmt: skip
RATES = (
    "frist.zwischennachricht-3-arbeitstage", "frist.zwischennachricht-woche", "frist.abschluss-14-tage", "frist.abschluss-3-wochen", "frist.sofortsache",
    "folgequote", "eroerterung", "entschuldigung", "abhilfe", "vermerk", "ansprechpartner", "verhalten", "berechtigt", "alternative",
)  # fmt: skip
# Small steps inside the usual, month by month as exact as they can be.
STEADY = ("volume-up", "volume-down", "volume-run-up", "volume-run-down", "late-up", "late-down", "late-run-up", "late-run-down", "quiet-jump", "quiet-run")
STORIES = ("flat", "rising", "falling", "jump", "drop", "level-up", "level-down", "season", "near-high", "near-low", "gap", "last-empty")


def factor(story: str, place: int, months: int, calendar_month: int, newest: int) -> float:
    """How much of the usual there is in a month; `place` counts from 0, the newest reported one is `newest`."""
    back = newest - place
    if story == "rising":
        return 0.5 + 0.25 * max(0, 7 - back) if back >= 0 else 1
    if story == "falling":
        return 2.2 - 0.25 * max(0, 7 - back) if back >= 0 else 1
    if story == "jump":
        return 2.4 if back == 0 else 1
    if story == "drop":
        return 0.15 if back == 0 else 1
    if story == "level-up":
        return 1.12 if back < 8 else 0.92
    if story == "level-down":
        return 0.9 if back < 8 else 1.1
    if story == "season":
        return 1.9 if calendar_month in (7, 10, 12) else 0.8
    if story == "near-high":
        return 1.3 if back in (0, 1) else 1
    if story == "near-low":
        return 0.7 if back in (0, 1) else 1
    if story == "gap":
        return 0 if back in (3, 4) else 1
    if story == "last-empty":
        return 0 if back == 0 else 1
    return 1


def step(story: str, back: int, rng: random.Random) -> float:
    """−1 to 1 for a steady story, `back` months before the newest: a chance swing, then seven small steps or a run."""
    swing = rng.choice((-1, 1)) * rng.uniform(0.5, 1)
    if story.endswith("run-up") or story == "quiet-run":
        return 0.3 if back < 8 else -0.4 + 0.6 * swing
    if story.endswith("run-down"):
        return -0.3 if back < 8 else 0.4 + 0.6 * swing
    if story.endswith("-up"):
        return (3 - back) / 4.5 if back < 7 else swing
    if story.endswith("-down"):
        return (back - 3) / 4.5 if back < 7 else swing
    return swing


class Office:
    def __init__(self, seed: int):
        self.rng = rng = random.Random(f"contradictions/{seed}")
        self.seed = seed
        self.months = rng.choice((2, 3, 5, 7, 8, 11, 13, 14, 18, 25, 26, 30, 38, 40))
        teams = rng.choice((1, 2, 3, 5, 6, 6, 7, 8, 10, 12, 14))
        self.rows = rng.choice((3, 5, 9, 15, 25, 40, 60, 90)) if self.months > 24 else rng.choice((3, 8, 20, 45, 80, 140, 200))
        self.volume = STORIES[seed % len(STORIES)] if seed % 2 else rng.choice(STORIES[:10])
        self.delay = rng.choice(STORIES[:10]) if seed % 3 else "flat"
        self.quality = rng.choice(STORIES[:10])
        self.burst = rng.choice(("", "", "art", "topic", "praise", "folge", "weiter"))
        self.late = rng.choice((0.0, 0.03, 0.08, 0.2, 0.5))
        self.noise = rng.choice((0, 0, 1))
        # The first months have no comparison; a few offices are cut off by the Stichtag.
        self.end = dt.date(rng.choice((2025, 2026)), rng.choice((3, 6, 9, 10, 12)), 1)
        last_day = ((self.end + 32 * DAY).replace(day=1)) - DAY
        self.stichtag = last_day if seed % 4 else last_day - rng.choice((0, 3, 12, 20)) * DAY
        self.newest = self.months - 1 - (self.stichtag < last_day)
        self.steady = STEADY[seed // 10 % len(STEADY)] if seed % 10 == 7 else ""
        self.cleared = (0, 1, 1, 3, 9)[seed // 10 % 5] if seed % 10 == 3 else None  # so many are still open in the end, 9: those in time
        self.heavy = {1: "lob", 4: "weiter", 6: "folge"}.get(seed % 20, "")  # in every month but the newest
        if self.steady:
            self.months, self.rows, self.volume, self.delay, self.quality, self.burst = 20, 150, "flat", "flat", "flat", ""
            self.stichtag, self.newest, self.late, teams = last_day, 19, 0.15, rng.choice((2, 4, 8))
        if self.cleared is not None or self.heavy:
            self.months, self.rows, self.volume, self.stichtag, self.newest, self.delay, self.noise = 16, 90, "flat", last_day, 15, "flat", 0
            self.late = 0.0 if self.heavy else 0.2
        if self.heavy:
            self.burst = ""
        self.tiny = seed % 20 == 11  # a year of one Reaktion, or none
        if self.tiny:
            self.months, self.rows, self.noise, self.burst, self.stichtag, self.newest, teams = 26, (0.04, 0.1, 0.3)[seed // 20 % 3], 1, "", last_day, 25, rng.choice((1, 2))
        self.few = 3 if self.heavy and seed // 20 % 2 else 0  # so many of the rare thing are in the newest month all the same
        if seed % 5 == 0:
            teams, self.late, self.rows, self.delay = rng.choice((9, 12, 14)), 0.25, 90, "flat"
        self.start = self.end
        for _ in range(self.months - 1):
            self.start = (self.start - DAY).replace(day=1)
        width = max(1, min(5, teams // 2))
        self.bereiche = [(f"{10 * (place + 1)}", BEREICHE[place]) for place in range(width)]
        name = rng.choice(("Team {}", "Team {}", "Leistung {}"))
        self.teams = [(f"{(place % width + 1) * 100 + place // width + 1}", self.bereiche[place % width][0]) for place in range(teams)]
        self.names = {team: name.format(team) for team, _ in self.teams}
        self.bad = rng.sample([team for team, _ in self.teams], min(len(self.teams), rng.choice((0, 1, 1, 2, 3))))
        self.good = [] if seed % 5 else [team for team, _ in self.teams[-rng.choice((1, 2)):]]
        if self.steady or self.heavy or self.cleared is not None:
            self.bad = []
        elif self.good:
            self.bad = self.bad[: seed // 5 % 2]
        self.own_rules = rng.random() < 0.15
        self.sheets = {4: "teamblaetter: false", 9: "bereichsblaetter: false", 14: "teamblaetter: false, bereichsblaetter: false"}.get(seed % 15, "")
        self.bezug = seed % 2 == 0
        self.extra = random.Random(f"contradictions/more/{seed}")  # what came later does not change what was invented before
        self.targets = self.make_targets()
        self.massnahmen = self.make_massnahmen()
        self.register = rng.random() < 0.4
        if self.steady.startswith("quiet") or self.heavy:
            self.massnahmen, self.register, self.own_rules, self.targets = [], False, False, {}

    @property
    def has_year(self) -> bool:
        """Whether a calendar year lies within the data."""
        year = self.stichtag.year - (self.stichtag < dt.date(self.stichtag.year, 12, 31))
        return (self.tiny or self.seed % 3 == 1) and self.start <= dt.date(year, 1, 1)

    def make_targets(self) -> dict[str, Fraction]:
        rng = self.rng
        out = {figure: Fraction(rng.choice((75, 80, 90, 95)), 100) for figure in RATES[:4] if rng.random() < 0.7}
        for figure in RATES[4:]:
            if rng.random() < 0.25:
                ceiling = figure in ("folgequote", "verhalten")
                out[figure] = Fraction(rng.choice((5, 10, 20)), 100) if ceiling else Fraction(rng.choice((60, 75, 90, 95)), 100)
        if self.seed % 5 in (2, 3):  # shares whose pages print the number alone
            out |= {"folgereaktionen": Fraction(2, 100), "kritisch.rahmen.online": Fraction(5, 100)}
        return out

    def make_massnahmen(self) -> list[dict]:
        rng, out = self.rng, []
        for number in range(4 if self.seed % 9 == 2 else rng.choice((0, 1, 2, 3, 6))):
            team, bereich = rng.choice(self.teams)
            decided = self.stichtag - rng.randrange(3, 300) * DAY
            if decided < self.start:
                decided = self.start + 2 * DAY
            status = "offen" if self.seed % 9 == 2 else rng.choice(("offen", "offen", "erledigt", "erledigt", "entfallen"))
            done = min(decided + rng.choice((10, 25, 60)) * DAY, self.stichtag)
            termin = self.stichtag - DAY if self.seed % 9 == 2 else rng.choice((decided + rng.randrange(10, 200) * DAY, self.stichtag + rng.randrange(-3, 12) * DAY))
            place = rng.randrange(3)
            out.append({
                "id": f"M-{number + 1}", "titel": rng.choice(("Beiblatt zu den Unterkunftskosten", "Vertretung regeln", "Schulung: Umgang · Ton", "Aushang")) + f" {number + 1}",
                "anliegen": rng.choice(("", *TOPICS)), "bereich": bereich if place == 1 else "", "team": team if place == 2 else "",
                "beschlossen": decided, "termin": max(termin, decided), "status": status, "erledigt": done if status == "erledigt" else "", "wirkung": "",
                "effect": rng.choice((0.05, 0.3, 1, 4)), "verantwortlich": self.extra.choice(("", "", "Büro der Geschäftsführung", f"Teamleitung {team}", "Bereichsleitung Leistung")),
            })  # fmt: skip
        return out

    def config(self) -> str:
        lines = ["einrichtung: Jobcenter Musterstadt", "beispieldaten: true", f"stichtag: {self.stichtag}", "bereiche:"]
        for bereich, title in self.bereiche:
            teams = ", ".join(f'{{id: "{team}", name: "{self.names[team]}"}}' for team, own in self.teams if own == bereich)
            lines.append(f'  - {{id: "{bereich}", name: "{title}", teams: [{teams}]}}')
        lines += ["anliegen:", *(f"  {code}: {name}" for code, name in TOPICS.items())]
        if self.own_rules:
            lines += [
                "fristen:",
                "  - {id: abschluss-14-tage, name: Abschluss in einer Woche, wochen: 1, eingangsweg: schriftlich, erfuellt_durch: [abschluss]}",
                "  - {id: abschluss-3-wochen, name: Abschluss in 10 Arbeitstagen, arbeitstage: 10, art: [beschwerde, kritik], erfuellt_durch: [abschluss]}",
            ]
        if self.targets:
            lines += ["zielwerte:", *(f"  {figure}: {float(target):g}" for figure, target in self.targets.items())]
        if self.seed % 3 == 0:
            lines.append(f"folge_beobachtung_tage: {1 if self.seed % 6 == 0 else 30}")
        # Long ones report their last months only, the others everything.
        reported = max(1, min(self.months, 30 // (len(self.teams) + 2)))
        first = self.end
        for _ in range(reported - 1):
            first = max(self.start, (first - DAY).replace(day=1))
        if self.bezug:
            values = ", ".join(f"{self.start.year + back}-{month:02}: {7000 - 37 * back + 10 * month}" for back in range(5) for month in (1, 7))
            lines.append(f"bezugsgroesse: {{name: Bedarfsgemeinschaften, werte: {{{values}}}}}")
        if (self.has_year or self.seed % 6 == 1) and first > (year := dt.date(self.stichtag.year - (self.stichtag < dt.date(self.stichtag.year, 12, 31)), 1, 1)):
            first = max(self.start, year)  # a whole year has a Jahresbericht
        lines += [f"berichte: {{ab: {first:%Y-%m}}}", f"ausgaben: {{intern: {{{self.sheets}}}}}"]
        return "\n".join(lines) + "\n"
