"""Writes a project with invented exports as large as wanted, for measuring: all columns, codes in mixed spellings, two
forms of date, a twentieth of the notes over several lines in quotes, cases exported twice (first while open, or unchanged in
an overlapping export), ten years, reports on all their months, quarters and years.

make_rows.py FOLDER ROWS [--files one|years|months] [--encoding utf-8|windows-1252] [--seed N] [--teams N] [--reports-from 2026-01]

The same arguments give the same bytes. Written apart from the program, so that the program does not choose its own test.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import IO

FIRST = date(2016, 11, 1)
LAST = date(2026, 10, 31)
DAYS = (LAST - FIRST).days + 1
# Two versions of a case lie this many days apart.
AGAIN = 40
# Cases of one kind differ in number and dates alone; so many kinds make ten million rows quick to write.
KINDS = 30_000
ANLIEGEN = {
    "sach.kdu": "Kosten der Unterkunft", "sach.heizkosten": "Heizkosten", "sach.bescheid": "Bescheid fehlerhaft",
    "sach.dauer": "Dauer der Bearbeitung", "sach.auszahlung": "Auszahlung", "sach.unterlagen": "Unterlagen verlegt",
    "sach.vermittlung": "Vermittlung", "verhalten.umgang": "Umgangston", "verhalten.auskunft": "Auskunft",
    "verhalten.zusage": "Nicht eingehaltene Zusagen", "rahmen.wartezeit": "Wartezeit", "rahmen.telefon": "Telefon",
}  # fmt: skip
HEADER = (
    "Vorgangsnummer;Eingang;Eingangsweg;Art;Bereich;Team;Anliegen 1;Anliegen 2;Anliegen 3;Sofortsache;Zwischennachricht;"
    "Ansprechpartner benannt;Abschluss;Antwortform;Vermerk;Verzicht schriftlich;Schlusszeichnung;Eskaliert;Bewertung;"
    "Ergebnis;Entschuldigung;Folge von;Maßnahme;Erörtert am;Externe Frist;Weitergeleitet an;An Büro;Bogen Eingang;"
    "Alternative geprüft;Schlusszeichnung vorbehalten;Stand;Bemerkung"
)
# What people write for the same code, the usual spelling first.
ARTEN = ["Beschwerde"] * 12 + ["beschwerde"] * 3 + ["BESCHWERDE", "Kritik", "Kritik", "kritik", "Lob", "lob", "Anregung",
         "Idee/Anregung", "Petition", "Eingabe"]  # fmt: skip
WRITTEN = ["Brief"] * 5 + ["E-Mail"] * 5 + ["email", "EMail", "Online", "online", "Fax"]
ORAL = ["Telefon", "telefon", "persönlich", "Persoenlich"]
YES = ["ja", "ja", "ja", "Ja", "JA"]
NO = ["nein", "nein", "nein", "Nein", ""]
BEWERTUNG = ["berechtigt", "Berechtigt", "teilweise", "unberechtigt", "unberechtigt", "nicht feststellbar", ""]
ERGEBNIS = ["entsprochen", "Entsprochen", "teilweise", "erklärt", "erklaert", "nicht entsprochen", "alternative", ""]
ZEICHNUNG = ["teamleitung", "Teamleitung", "krm", "KRM", "geschaeftsfuehrung"]
STELLEN = ["datenschutz", "Dienstaufsicht", "Widerspruch"]
NOTES = [
    "Widerspruch läuft noch, Akte angefordert.", "Rückruf vereinbart", '"Unterlagen fehlten; nachgereicht"',
    "Bescheid erläutert, Frau wünscht Kopie.", "zweiter Hinweis zur Heizkostenabrechnung", "an Teamleitung gegeben",
]  # fmt: skip
LINES = ["Gespräch am Schalter.", 'Der Kunde sagte: ""zu lange"".', "Antwort folgt; siehe Akte.", "Termin verschoben,", "Notiz ergänzt."]


def structure(teams: int) -> dict[str, list[str]]:
    """Bereiche of three teams each."""
    return {f"{n}0": [f"{n}0{m}" for m in range(1, 4) if 3 * (n - 1) + m <= teams] for n in range(1, (teams + 2) // 3 + 1)}


def config(folder: Path, teams: int, reports_from: str | None) -> None:
    lines = ["# Nur zum Messen: alle Daten sind erfunden.", "einrichtung: Jobcenter Messstadt", "beispieldaten: true",
             "stichtag: 2026-10-31", "land: NI", "bereiche:"]  # fmt: skip
    for bereich, ids in structure(teams).items():
        own = ", ".join(f'{{id: "{team}", name: "Team {team}"}}' for team in ids)
        lines.append(f'  - {{id: "{bereich}", name: "Bereich {bereich}", teams: [{own}]}}')
    lines += ["anliegen:", *(f"  {code}: {name}" for code, name in ANLIEGEN.items())]
    if reports_from:
        lines.append(f"berichte: {{ab: {reports_from}}}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "krm.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    head = "id;titel;anliegen;bereich;team;verantwortlich;beschlossen;termin;status;erledigt;wirkung\n"
    rows = [f"M-{n};Maßnahme {n};sach.kdu;;{101 + n % 3};Leitung;01.0{n}.2026;31.12.2026;offen;;\n" for n in range(1, 6)]
    (folder / "massnahmen.csv").write_text(head + "".join(rows), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Kind:
    """What cases have in common: how the row looks while open and when done, and its dates as days after the Eingang."""

    open: str
    done: str
    iso: bool
    notified: int
    closed: int
    discussed: int
    office: int
    bogen: int
    limit: int
    earlier: int  # the case before this one came so many days earlier


def kind(rng: random.Random, teams: list[tuple[str, str]]) -> Kind:
    """Formats of ten values: number, Eingang, Zwischennachricht, Abschluss, earlier number, Erörterung, externe Frist, An Büro, Bogen
    Eingang, Stand; `%.0s` prints nothing of one."""
    pick, chance = rng.choice, rng.random

    def maybe(share: float, form: str = "%s") -> str:
        return form if chance() < share else "%.0s"

    bereich, team = pick(teams)
    art, written = pick(ARTEN), chance() < 0.7
    topics = [*ANLIEGEN, "Umgangston", "Kosten der Unterkunft", "SACH.DAUER"]
    second = pick(topics) if chance() < 0.3 else ""
    third = pick(topics) if second and chance() < 0.3 else ""
    name = f"Team {team}" if chance() < 0.3 else team
    start = f"KRM-%08d;%s;{pick(WRITTEN if written else ORAL)};{art};{bereich};{name};{pick(topics)};{second};{third};"
    start += f"{pick(YES if chance() < 0.05 else NO)};{maybe(0.9)};{pick(YES)};"
    oral = not written or chance() < 0.2
    answer, done = ("telefon", "ja") if oral else ("schriftlich", "")
    judged = "" if art.casefold() in ("lob", "anregung", "idee/anregung") else pick(BEWERTUNG)
    signed, escalated, sorry = pick(ZEICHNUNG), pick(NO), pick(NO)
    measure = f"M-{1 + rng.randrange(5)}" if chance() < 0.03 else ""
    limit = maybe(0.5) if art in ("Petition", "Eingabe") else "%.0s"
    forwarded = pick(STELLEN) if chance() < 0.02 else ""
    earlier, office = maybe(0.01, "KRM-%08d"), "%s" if written else "%.0s"
    note = pick(NOTES) if chance() < 0.2 else ""
    if chance() < 0.05:
        note = '"' + "\r\n".join(pick(LINES) for _ in range(2 + rng.randrange(3))) + '"'
    checked, reserved = pick(NO), pick(NO)
    tail = f"{checked};{reserved};%s;{note}\r\n"
    after = f"{limit};{forwarded};{office};"
    closed = 1 + int(chance() * chance() * 39)
    return Kind(
        open=f"{start}%.0s;;;;;{escalated};;;;{earlier};{measure};%.0s;{after}%.0s;{tail}",
        done=f"{start}%s;{answer};{done};{done};{signed};{escalated};{judged};{pick(ERGEBNIS)};{sorry};{earlier};{measure};"
        f"{maybe(0.3)};{after}%s;{tail}",
        iso=chance() < 0.1, notified=rng.randrange(9), closed=10**6 if chance() < 0.01 else closed, discussed=closed + 9,
        office=rng.randrange(4), bogen=closed + rng.randrange(9), limit=14 + rng.randrange(30), earlier=35 + rng.randrange(60),
    )  # fmt: skip


class Writer:
    """The rows in order of the day on which somebody exported them."""

    def __init__(self, exports: Path, rows: int, files: str, encoding: str, seed: int, teams: int):
        self.exports, self.rows, self.files, self.encoding = exports, rows, files, encoding
        self.rng = random.Random(seed)
        self.teams = [(bereich, team) for bereich, ids in structure(teams).items() for team in ids]
        self.kinds = [kind(self.rng, self.teams) for _ in range(min(KINDS, rows))]
        # Days after the last one are not known yet, but a date that was set may lie there.
        span = range(DAYS + 200)
        self.ahead = {iso: [self.day(n, iso) for n in span] for iso in (False, True)}
        self.known = {iso: days[:DAYS] + [""] * 200 for iso, days in self.ahead.items()}
        # A case in eleven stands there twice, and one in 97 unchanged in the next export; those of the last days do not.
        self.cases = max(1, int(rows / (1 + (1 / 11 + 1 / 97) * (1 - AGAIN / DAYS))))
        self.again: dict[int, list[str]] = defaultdict(list)
        self.out: IO[str] | None = None
        self.name = ""
        self.number = self.written = 0

    @staticmethod
    def day(number: int, iso: bool) -> str:
        return (FIRST + timedelta(number)).strftime("%Y-%m-%d" if iso else "%d.%m.%Y")

    def run(self) -> None:
        for day in range(DAYS):
            self.file(day)
            upto = self.cases * (day + 1) // DAYS
            self.put(self.again.pop(day, []) + self.new(day, upto - self.number))
        while self.written < self.rows:
            self.put(self.new(DAYS - 1, self.rows - self.written))
        if self.out:
            self.out.close()

    def file(self, day: int) -> None:
        own = FIRST + timedelta(day)
        name = {"one": "export.csv", "years": f"{own:%Y}.csv", "months": f"{own:%Y-%m}.csv"}[self.files]
        if name == self.name:
            return
        if self.out:
            self.out.close()
        self.out = open(self.exports / name, "w", encoding=self.encoding, newline="")
        self.out.write(HEADER + "\r\n")
        self.name = name

    def put(self, rows: list[str]) -> None:
        rows = rows[: self.rows - self.written]
        if self.out:
            self.out.write("".join(rows))
        self.written += len(rows)

    def new(self, day: int, count: int) -> list[str]:
        rows: list[str] = []
        rate = self.cases / DAYS
        for own in self.rng.choices(self.kinds, k=count):
            self.number = number = self.number + 1
            known = self.known[own.iso]
            closed = known[min(day + own.closed, DAYS)]
            seen = min(DAYS - 1, day + 60 + own.discussed)
            earlier = max(1, number - int(rate * own.earlier))
            values = (number, known[day], known[day + own.notified], closed, earlier, known[day + own.discussed],
                      self.ahead[own.iso][day + own.limit], known[day + own.office], known[day + own.bogen])  # fmt: skip
            row = (own.done if closed else own.open) % (*values, known[seen])
            if day + AGAIN < DAYS:
                if number % 11 == 0:
                    self.again[day + AGAIN].append(row)
                    row = own.open % (*values, known[day + 20])
                elif number % 97 == 0:
                    self.again[day + AGAIN].append(row)
            rows.append(row)
        return rows


def late_row(number: int = 99_999_999) -> str:
    """A case of the last month that reached the Büro late and is still open."""
    cells = [f"KRM-{number:08d}", "28.10.2026", "Brief", "Beschwerde", "10", "101", "sach.kdu"]
    return ";".join(cells + [""] * 23 + ["31.10.2026", ""]) + "\r\n"


def write(folder: Path, rows: int, files: str = "one", encoding: str = "utf-8", seed: int = 1, teams: int = 12,
          reports_from: str | None = None) -> None:  # fmt: skip
    config(folder, teams, reports_from)
    exports = folder / "erhebungsboegen"
    exports.mkdir(exist_ok=True)
    Writer(exports, rows, files, encoding, seed, teams).run()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("rows", type=int)
    parser.add_argument("--files", choices=["one", "years", "months"], default="one")
    parser.add_argument("--encoding", choices=["utf-8", "windows-1252"], default="utf-8")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--teams", type=int, default=12)
    parser.add_argument("--reports-from", help="the month with which the reports begin; without it the first one")
    given = parser.parse_args()
    write(given.folder, given.rows, given.files, given.encoding, given.seed, given.teams, given.reports_from)


if __name__ == "__main__":
    main()
