"""Invents a project folder whose pages say as many different things as possible; the same bytes for the same seed.

Every project has an office (1 to 14 teams, 2 to 40 months, 3 to 200 rows a month) and a story for its volume, for how
late it answers and for one rare thing: a trend, a jump, a season, a quiet month, a bad team. All data are invented.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
from bisect import bisect_right
from pathlib import Path

from offices import COLUMNS, DAY, STELLEN, TOPICS, Office, factor, step


class Cases:
    """The rows of an office, month by month."""

    def __init__(self, office: Office):
        self.office, self.rng = office, office.rng
        self.rows: list[dict] = []

    def make(self) -> list[dict]:
        office, rng = self.office, self.rng
        first = office.start
        for place in range(office.months):
            length = ((first + 32 * DAY).replace(day=1) - first).days
            share = factor(office.volume, place, office.months, first.month, office.newest)
            wanted = office.rows * share
            if office.steady.startswith(("volume", "quiet-run")):
                wanted *= 1 + 0.2 * step(office.steady, office.newest - place, rng)
            if office.heavy == "weiter" and place == office.newest:
                wanted *= 0.65  # as many as are not forwarded in the other months
            if office.steady == "quiet-jump" and place == office.newest:
                wanted *= 2
            # The steady ones come near to what the story says, the others by chance.
            count = round(wanted + rng.gauss(0, wanted**0.5) * (0 if office.steady else 1 if office.noise else 0.25))
            for _ in range(max(0, count)):
                self.case(first + rng.randrange(length) * DAY, place)
            if place == office.newest:
                self.bursts(first, length, place)
            first = (first + 32 * DAY).replace(day=1)
        if not self.rows:
            self.case(office.start, 0)
        if office.steady:
            self.hold_to_rates()
        if office.cleared is not None:
            self.clear()
        # The data begin in the first month, whatever the story is.
        self.rows[0]["eingang"] = min(self.rows[0]["eingang"], office.start + 5 * DAY)
        self.rows.sort(key=lambda row: row["eingang"])
        for number, row in enumerate(self.rows, 1):
            row["vorgangsnummer"] = f"K-{number:05}"
        self.link()
        return [row for row in self.rows if row["eingang"] <= office.stichtag]

    def hold_to_rates(self) -> None:
        """Of the rows whose two weeks end in a month exactly so many are late as the story says."""
        office, rng = self.office, self.rng
        by_month: dict[int, list[dict]] = {}
        for row in self.rows:
            due = row["eingang"] + 14 * DAY
            by_month.setdefault((office.end.year - due.year) * 12 + office.end.month - due.month, []).append(row)
        for back, rows in by_month.items():
            rate = 0 if office.steady.startswith("quiet") else 0.15
            if office.steady.startswith("late"):
                rate += 0.06 * step(office.steady, back, rng)
            late = {id(row) for row in rng.sample(rows, round(rate * len(rows)))}
            for row in rows:
                row["eingangsweg"], row["sofortsache"], row["externe_frist"], row["zwischennachricht"] = "email", "nein", "", row["eingang"]
                row["abschluss"] = row["eingang"] + (30 if id(row) in late else rng.randrange(2, 10)) * DAY
                row["eroertert_am"] = row["abschluss"]

    def clear(self) -> None:
        """At the end hardly anything is open."""
        office = self.office
        open_ = [row for row in self.rows if not row["abschluss"] or row["abschluss"] > office.stichtag]
        open_ = [row for row in open_ if row["eingang"] <= office.stichtag]
        if office.cleared == 9:
            closed = [row for row in open_ if row["eingang"] < office.stichtag - 12 * DAY]
        else:
            # One of them in time, or the oldest of all.
            open_.sort(key=lambda row: row["eingang"], reverse=office.seed // 10 % 5 != 1)
            closed = open_[office.cleared:]
        for row in closed:
            row["abschluss"] = max(row["eingang"], office.stichtag - DAY)
            row["eroertert_am"], row["zwischennachricht"] = "", ""

    def case(self, eingang: dt.date, place: int, **fixed) -> dict:
        office, rng = self.office, self.rng
        team = rng.choice(office.teams)[0]
        if office.bad and rng.random() < 0.1:
            team = rng.choice(office.bad)
        art = rng.choices(("beschwerde", "kritik", "lob", "anregung", "petition", "eingabe"), (55, 18, 9, 9, 1, 2))[0]
        weg = rng.choices(("brief", "email", "online", "fax", "telefon", "persoenlich"), (25, 35, 15, 2, 15, 8))[0]
        row = dict.fromkeys(COLUMNS, "") | {"eingang": eingang, "art": art, "eingangsweg": weg, "team": team} | fixed
        delay = office.late * factor(office.delay, place, office.months, eingang.month, office.newest)
        if team in office.bad:
            delay += 0.45
        if team in office.good:
            delay = 0
        isLate = rng.random() < delay
        days = rng.choice((23, 30, 45, 80)) if isLate else rng.randrange(1, 13)
        if office.delay in ("rising", "falling", "jump", "drop") and rng.random() < 0.7:
            days = max(0, round(days * factor(office.delay, place, office.months, eingang.month, office.newest)))
        if rng.random() < 0.97:
            row["abschluss"] = eingang + days * DAY
        row["anliegen_1"] = row["anliegen_1"] or self.topic(eingang)
        if rng.random() < 0.3:
            row["anliegen_2"] = self.topic(eingang)
        row["zwischennachricht"] = eingang + (rng.choice((8, 12)) if rng.random() < delay / 2 else rng.randrange(0, 3)) * DAY if rng.random() < 0.8 else ""
        row["sofortsache"] = "ja" if rng.random() < 0.06 else "nein"
        row["ansprechpartner_benannt"] = "ja" if rng.random() < 0.9 else "nein"
        if art == "anregung" and office.massnahmen and office.extra.random() < 0.2:
            row["massnahme"] = office.extra.choice(office.massnahmen)["id"]
        if weg in ("brief", "fax", "email", "online"):
            row["an_buero"] = eingang + office.extra.choice((0, 0, 1, 3)) * DAY
        quality = min(0.98, 0.55 * factor(office.quality, place, office.months, eingang.month, office.newest))
        if row["abschluss"]:
            row["schlusszeichnung"] = office.extra.choice(("teamleitung", "teamleitung", "krm", "geschaeftsfuehrung"))
            row["schlusszeichnung_vorbehalten"] = office.extra.choice(("ja", "nein", "nein", "nein"))
            row["bogen_eingang"] = row["abschluss"] + office.extra.randrange(4) * DAY
            row["antwortform"] = rng.choices(("schriftlich", "telefon", "gespraech"), (7, 2, 1))[0]
            if row["antwortform"] != "schriftlich":
                row["vermerk"] = row["verzicht_schriftlich"] = "ja" if rng.random() < quality else "nein"
            if art != "lob":
                row["bewertung"] = rng.choices(("berechtigt", "unberechtigt", "teilweise"), (4, 4, 2))[0] if rng.random() < 0.9 else ""
            row["ergebnis"] = rng.choice(("entsprochen", "alternative")) if rng.random() < quality else rng.choice(("erklaert", "nicht_entsprochen"))
            row["alternative_geprueft"] = office.extra.choice(("ja", "ja", "nein")) if row["ergebnis"] == "nicht_entsprochen" else ""
            row["eskaliert"] = "ja" if rng.random() < quality else "nein"
            row["entschuldigung"] = "ja" if rng.random() < quality else "nein"
            if rng.random() < quality:
                row["eroertert_am"] = row["abschluss"] + rng.randrange(3) * DAY
        if rng.random() < 0.01:
            row["weitergeleitet_an"] = rng.choice(STELLEN)
        if office.few and place == office.newest and office.heavy == "weiter":
            office.few -= 1
            row["weitergeleitet_an"] = "widerspruch"
        if office.heavy and place < office.newest and rng.random() < 0.35:
            if office.heavy == "weiter":
                row["weitergeleitet_an"] = "widerspruch"
            elif office.heavy == "lob":
                row["art"], row["anliegen_1"], row["bewertung"] = "lob", "verhalten.umgang", ""
        if rng.random() < 0.02:
            row["externe_frist"] = eingang + rng.choice((10, 20)) * DAY
        self.rows.append(row)
        return row

    def topic(self, eingang: dt.date) -> str:
        weights = dict.fromkeys(TOPICS, 1.0)
        for massnahme in self.office.massnahmen:
            if massnahme["anliegen"] and massnahme["erledigt"] and eingang > massnahme["erledigt"]:
                weights[massnahme["anliegen"]] *= massnahme["effect"]
        return self.rng.choices(list(weights), list(weights.values()))[0]

    def bursts(self, first: dt.date, length: int, place: int) -> None:
        """The newest month has one rare thing more than ever."""
        burst, rng = self.office.burst, self.rng
        extra = {
            "art": {"art": rng.choice(("petition", "eingabe", "anregung"))}, "topic": {"art": "beschwerde", "anliegen_1": "rahmen.online"},
            "praise": {"art": "lob", "anliegen_1": "verhalten.umgang"}, "weiter": {"weitergeleitet_an": rng.choice(STELLEN)}, "folge": {"folge_von": "yes"},
        }.get(burst)  # fmt: skip
        for _ in range(max(9, self.office.rows // 3) if extra else 0):
            self.case(first + rng.randrange(length) * DAY, place, **extra)

    def link(self) -> None:
        """Some come back; the later half of a few offices more often."""
        rng, office = self.rng, self.office
        closed = [row for row in self.rows if row["abschluss"] and not row["weitergeleitet_an"]]
        often = rng.choice((0.02, 0.05, 0.15))
        starts, near = [row["eingang"] for row in closed], closed[-400:]
        for row in self.rows:
            if office.heavy == "folge":
                isOld = row["eingang"] < office.end
                row["folge_von"] = "yes" if (isOld and rng.random() < 0.35) or (not isOld and office.few > 0) else ""
                office.few -= not isOld
            if row["folge_von"] or (not office.heavy == "folge") and rng.random() < often * factor(office.quality, 0, office.months, row["eingang"].month, 0):
                if office.heavy == "folge":
                    end = bisect_right(starts, row["eingang"])
                    near = closed[max(0, end - 400) : end]
                earlier = [other for other in near if row["eingang"] - 80 * DAY <= other["abschluss"] <= row["eingang"] and other is not row]
                row["folge_von"] = rng.choice(earlier)["vorgangsnummer"] if earlier else ""


def write(target: Path, office: Office) -> None:
    rows = Cases(office).make()
    folder = target / "erhebungsboegen"
    folder.mkdir(parents=True, exist_ok=True)
    (target / "krm.yml").write_text(office.config())
    lines = [";".join(COLUMNS), *(";".join(str(row[column]) for column in COLUMNS) for row in rows)]
    (folder / "alle.csv").write_text("\n".join(lines) + "\n")
    write_words(target, office)
    if office.massnahmen:
        columns = [column for column in office.massnahmen[0] if column != "effect"]
        lines = [";".join(columns), *(";".join(str(entry[column]) for column in columns) for entry in office.massnahmen)]
        (target / "massnahmen.csv").write_text("\n".join(lines) + "\n")
    if office.register:
        rng, days = office.rng, max(1, (office.stichtag - office.start).days)
        entries = [(row["vorgangsnummer"], row["eingang"], row["eingangsweg"], row["team"]) for row in rows if row["eingangsweg"] in ("brief", "fax", "email", "online")]
        entries += [(f"E-{number}", office.stichtag - rng.randrange(min(days, 60)) * DAY, "brief", rng.choice(office.teams)[0]) for number in range(rng.choice((0, 1, 2, 6)))]
        (target / "eingangsliste").mkdir(exist_ok=True)
        (target / "eingangsliste" / "liste.csv").write_text("vorgangsnummer;eingang;eingangsweg;team\n" + "".join(";".join(map(str, entry)) + "\n" for entry in entries))


def write_words(target: Path, office: Office) -> None:
    """What somebody has written: no check reads it."""
    words = "Im Berichtszeitraum gingen 0 Vorgänge ein, versäumt wurde nichts.\n"
    year = office.stichtag.year - (office.stichtag < dt.date(office.stichtag.year, 12, 31))
    texts = {f"{office.stichtag:%Y-%m}": ("geschaeftsfuehrung", "fuehrungskraefte")}
    if office.has_year:
        texts[str(year)] = ("jahresbericht", "antwort")
    for period, names in texts.items() if office.seed % 4 == 1 or office.has_year else ():
        folder = target / "kommentare" / period
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            (folder / f"{name}.md").write_text(words)


def earlier(target: Path, data: Path, office: Office) -> Path | None:
    """The data of an earlier edition, for the Berichtigungen: some rows were missing, or another way of counting held."""
    if office.seed % 10 != 8:
        return None
    shutil.copytree(data, target)
    if office.seed % 20 == 8:
        file = target / "erhebungsboegen" / "alle.csv"
        lines = file.read_text().splitlines()
        kept = [line for place, line in enumerate(lines) if place < 3 or place % (11 if office.seed % 40 == 8 else len(lines) - 1)]
        file.write_text("\n".join(kept) + "\n")
    else:
        config = target / "krm.yml"
        text = config.read_text()
        without = re.sub(r"^folge_beobachtung_tage: \d+\n", "", text, flags=re.M)
        config.write_text(without if without != text else "folge_beobachtung_tage: 45\n" + text)
    return target
