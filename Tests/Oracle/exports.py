"""Writes the cases into overlapping exports, in the standard layout or in another office's."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter

from cases import DAY, Case
from dialects import Dialect, odd_spelling, random_dialect, unseen, write_date, write_stand, write_table
from faults import no_cases, spoil
from mapping import Mapping
from offices import TOPICS, Office
from records import ARTEN, BOGEN_COLUMNS, CODES, DATES

UNKNOWN = ("Sachgebiet", "Lfd. Nr.", "intern", "geändert von", "Aktenzeichen alt", "Kostenstelle")


class Exports:
    """Overlapping exports of the cases: by month, by quarter, whole, without stand, of one stand twice."""

    def __init__(self, rng: random.Random, office: Office, cases: list[Case], mapping: Mapping | None, errors: bool):
        self.rng, self.office, self.cases, self.mapping, self.errors = rng, office, cases, mapping, errors
        self.prefix = mapping.file_prefix if mapping else ""
        self.files: dict[str, bytes] = {}
        self.repaired: list[dict] = []  # what a later file has right

    def make(self) -> None:
        rng, office = self.rng, self.office
        months: list[dt.date] = []
        day = office.start.replace(day=1)
        while day <= office.end:
            months.append(day)
            day = (day + 32 * DAY).replace(day=1)
        half = len(months) // 3
        # Long ago: files without any stand, two of them over the same time.
        self.write("2023-24 alt.csv", months[0], months[half], None)
        self.write("2023-24 ALT nachtrag.csv", months[half // 2], months[half], None, share=0.3)
        step = 0
        while step < len(months) - 1:
            width = rng.choice((1, 1, 1, 2, 3))
            after = months[min(step + width, len(months) - 1)]
            stand = after + rng.randrange(0, 12) * DAY
            if rng.random() < 0.3:
                stand = dt.datetime.combine(stand, dt.time(rng.randrange(24), rng.randrange(60)))
            back = months[max(0, step - rng.choice((0, 0, 1, 3)))]
            name = rng.choice((f"{months[step]:%Y}/Auszug {months[step]:%m}.csv", f"{months[step]:%Y-%m}.csv", f"Export {months[step]:%Y_%m}.csv", f"Übersicht-{months[step]:%y%m}.csv", f"export-{months[step]:%y%m}.csv"))
            self.write(name, back, after, stand, share=0.75 if after <= months[half] else 0.97)  # else only in a file without stand
            if rng.random() < 0.25:
                # The same stand again, or another time of the same day.
                again = rng.choice((stand, dt.datetime.combine(stand, dt.time(rng.randrange(24), rng.randrange(60)))))
                self.write(rng.choice(("A-", "Z-", "Z-", "z-", "Ö-")) + name, back, after, again, share=0.4)
            step += width
        last = office.end + 10 * DAY
        # Where numbers start anew every case has its Bogen: else one of the year before could be taken for it.
        self.write("m gesamt.csv", months[0], last, last, share=1 if self.mapping and self.mapping.by_year else 0.15)
        self.write("n Rest.csv", months[0], last, last - 3 * DAY, share=0.15)
        self.write("leer.csv", months[0], months[0], last)
        if self.repaired:
            dialect = self.mapping.dialect(rng) if self.mapping else random_dialect(rng)
            self.files[f"{self.prefix}ÿ berichtigt.csv"] = self.table(self.repaired, dialect, spoiled=False)

    def write(self, name: str, start: dt.date, end: dt.date, stand: dt.date | None, share: float = 1.0) -> None:
        rng, office = self.rng, self.office
        dialect = self.mapping.dialect(rng) if self.mapping else random_dialect(rng)
        chosen = [case for case in self.cases if start <= case.values["eingang"] < end and (rng.random() < share or case is self.cases[0])]
        rng.shuffle(chosen)
        rows: list[dict] = []
        for case in chosen:
            # A row without stand shows everything up to the file's own (unwritten) day.
            moment = stand
            if stand and rng.random() < 0.1:
                moment = stand - rng.randrange(0, 4) * DAY
            seen = day_of(moment) or min(end + 5 * DAY, office.stichtag)
            if case.values["eingang"] > seen:
                continue
            row = case.at(seen) | {"stand": moment if stand and rng.random() < 0.97 else None}
            if rng.random() < 0.06:
                self.correct(row)
            rows.append(row)
            if rng.random() < 0.04:
                rows.insert(rng.randrange(len(rows) + 1), dict(row))  # repeated: the same content, maybe spelled otherwise
            elif self.errors and rng.random() < 0.01:  # the same stand in the same file, but something else
                other = dict(row, art="kritik" if row["art"] != "kritik" else "eingabe")
                rows.insert(rng.randrange(len(rows) + 1), other)
            if row["stand"] and rng.random() < 0.03 and seen - 9 * DAY >= case.values["eingang"]:
                older = case.at(seen - 9 * DAY) | {"stand": seen - 9 * DAY}
                self.correct(older)
                rows.insert(rng.randrange(len(rows) + 1), older)
        self.files[self.prefix + name if "/" not in name else name.replace("/", "/" + self.prefix)] = self.table(rows, dialect)

    def correct(self, row: dict) -> None:
        """Something else stands in this export than in the others."""
        rng = self.rng
        row["art"] = rng.choice(ARTEN)
        row["anliegen_1"] = rng.choice(self.office.anliegen)
        if rng.random() < 0.5:
            team, _, bereich = rng.choice([team for team in self.office.teams if team[0] != self.office.closing_team[0]] or self.office.teams)
            row["team"], row["bereich"] = team, bereich

    def table(self, rows: list[dict], dialect: Dialect, spoiled: bool = True) -> bytes:
        rng = self.rng
        columns = [column for column in BOGEN_COLUMNS if not (self.mapping and column in self.mapping.constants)]
        if not any(row.get("stand") for row in rows) and rng.random() < 0.7:
            columns.remove("stand")
        if rng.random() < 0.3:
            columns.remove("bereich")
        if rng.random() < 0.7:
            rng.shuffle(columns)
        if self.mapping:
            columns = self.mapping.in_order(columns)
        layout: list[str | None] = list(columns)
        for _ in range(rng.randrange(3)):
            layout.insert(rng.randrange(len(layout) + 1), None)  # unknown columns
        unknown = iter(rng.sample(UNKNOWN, len(UNKNOWN)))
        header = [next(unknown) if column is None else unseen(rng, self.title(column, dialect), dialect) for column in layout]
        lines: list[list] = []
        twice = Counter((row["vorgangsnummer"], row.get("stand")) for row in rows)
        broken = False
        for index, row in enumerate(rows):
            cells: list = [rng.choice(("", "x", "a; b", "12")) if column is None else self.cell(column, row, dialect) for column in layout]
            alone = twice[row["vorgangsnummer"], row.get("stand")] == 1  # a spoiled twin would leave open what the other one is
            last = index == len(rows) - 1
            if spoiled and self.errors and alone and rng.random() < 0.05:
                cells, kind = spoil(rng, cells, layout, row, dialect, self.mapping, bytes_left=not broken, last=last)
                broken = broken or kind == "bytes"
            elif (spoiled and alone and rng.random() < 0.02 and row.get("bewertung") and not self.maps("bewertung")
                  and all(row["vorgangsnummer"] != other["vorgangsnummer"] for other in self.repaired)):
                cells[layout.index("bewertung")] = "naja"
                self.repaired.append(row)
            elif rng.random() < 0.1 and not last:
                while len(cells) > 1 and cells[-1] == "":
                    cells.pop()  # a short row: the missing cells are empty
            lines.append(cells)
            if spoiled and self.errors and ("cut", "") not in cells and rng.random() < 0.01:
                lines.append(rng.choice(no_cases(header, cells, dialect)))
        data = write_table(rng, header, lines, dialect)
        return data.replace("\uf8ff".encode(), b"\xc3\x28") if dialect.encoding == "utf-8-sig" else data

    def maps(self, column: str) -> bool:
        return bool(self.mapping) and (column in self.mapping.constants or "*" in self.mapping.values.get(column, ()))

    def title(self, column: str, dialect: Dialect) -> str:
        column = self.mapping.columns.get(column, column).partition("#")[0] if self.mapping else column
        return odd_spelling(self.rng, column) if dialect.odd else column

    def cell(self, column: str, row: dict, dialect: Dialect) -> str:
        return unseen(self.rng, self.plain(column, row, dialect), dialect) if column != "bemerkung" else self.plain(column, row, dialect)

    def plain(self, column: str, row: dict, dialect: Dialect) -> str:
        rng, value = self.rng, row.get(column)
        if column == "stand":
            return write_stand(rng, value, dialect.dates)
        if column in DATES:
            return write_date(rng, value, dialect.dates)
        if self.mapping and value is not None and column in self.mapping.values:
            return self.mapping.spell(rng, column, value)
        if value is None:
            return ""
        if column == "team":
            value = next(rng.choice((team, title)) for team, title, _ in self.office.teams if team == value)
        elif column == "bereich":
            return next(rng.choice((bereich, title)) for bereich, title in self.office.bereiche if bereich == value)
        elif column == "art" and value == "anregung":
            value = rng.choice(("anregung", "Idee", "Idee/Anregung"))
        elif column[:3] == "anl" and rng.random() < 0.3:
            value = TOPICS[value]
        elif column == "vorgangsnummer":
            return rng.choice((value, value, value, value + " ", "  " + value))
        elif column in ("folge_von", "massnahme", "bemerkung"):
            return value
        return odd_spelling(rng, value) if dialect.odd and (column in CODES or column[:3] in ("anl", "tea")) else value


def day_of(moment: dt.date | dt.datetime | None) -> dt.date | None:
    return moment.date() if isinstance(moment, dt.datetime) else moment
