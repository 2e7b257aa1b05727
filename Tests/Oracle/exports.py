"""Writes the cases into overlapping exports, in the standard layout or in another office's."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from dataclasses import replace

from cases import DAY, Case
from dialects import Dialect, odd_spelling, random_dialect, write_date, write_table
from faults import spoil
from offices import Office
from records import ARTEN, BOGEN_COLUMNS, CODES, DATES

UNKNOWN = ("Sachgebiet", "Lfd. Nr.", "intern", "geändert von", "Aktenzeichen alt", "Kostenstelle")


class Exports:
    """Overlapping exports of the cases: by month, by quarter, whole, without stand, of one stand twice."""

    def __init__(self, rng: random.Random, office: Office, cases: list[Case], mapping: Mapping | None, errors: bool):
        self.rng, self.office, self.cases, self.mapping, self.errors = rng, office, cases, mapping, errors
        self.files: dict[str, bytes] = {}
        self.fresh = 0

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
            back = months[max(0, step - rng.choice((0, 0, 1, 3)))]
            name = rng.choice((f"{months[step]:%Y-%m}.csv", f"Export {months[step]:%Y_%m}.csv", f"Übersicht-{months[step]:%y%m}.csv", f"export-{months[step]:%y%m}.csv"))
            self.write(name, back, after, stand, share=0.75 if after <= months[half] else 0.97)  # else only in a file without stand
            if rng.random() < 0.25:
                self.write(rng.choice(("A-", "Z-", "Z-", "z-", "Ö-")) + name, back, after, stand, share=0.4)  # the same stand again
            step += width
        last = office.end + 10 * DAY
        self.write("m gesamt.csv", months[0], last, last, share=0.15)
        self.write("n Rest.csv", months[0], last, last - 3 * DAY, share=0.15)
        self.write("leer.csv", months[0], months[0], last)

    def write(self, name: str, start: dt.date, end: dt.date, stand: dt.date | None, share: float = 1.0) -> None:
        rng, office = self.rng, self.office
        dialect = self.mapping.dialect(rng) if self.mapping else random_dialect(rng)
        chosen = [case for case in self.cases if start <= case.values["eingang"] < end and (rng.random() < share or case is self.cases[0])]
        rng.shuffle(chosen)
        rows: list[dict] = []
        for case in chosen:
            # A row without stand shows everything up to the file's own (unwritten) day.
            seen = stand or min(end + 5 * DAY, office.stichtag)
            if stand and rng.random() < 0.1:
                seen = stand - rng.randrange(0, 4) * DAY
            if case.values["eingang"] > seen:
                continue
            row = case.at(seen) | {"stand": seen if stand and rng.random() < 0.97 else None}
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
        self.files[name] = self.table(rows, dialect)

    def correct(self, row: dict) -> None:
        """Something else stands in this export than in the others."""
        rng = self.rng
        row["art"] = rng.choice(ARTEN)
        row["anliegen_1"] = rng.choice(self.office.anliegen)
        if rng.random() < 0.5:
            team, _, bereich = rng.choice([team for team in self.office.teams if team[0] != self.office.closing_team[0]] or self.office.teams)
            row["team"], row["bereich"] = team, bereich

    def table(self, rows: list[dict], dialect: Dialect) -> bytes:
        rng = self.rng
        columns = [column for column in BOGEN_COLUMNS if not (self.mapping and column in self.mapping.constants)]
        if not any(row.get("stand") for row in rows) and rng.random() < 0.7:
            columns.remove("stand")
        if rng.random() < 0.3:
            columns.remove("bereich")
        if rng.random() < 0.7:
            rng.shuffle(columns)
        layout: list[str | None] = list(columns)
        for _ in range(rng.randrange(3)):
            layout.insert(rng.randrange(len(layout) + 1), None)  # unknown columns
        unknown = iter(rng.sample(UNKNOWN, len(UNKNOWN)))
        header = [next(unknown) if column is None else self.title(column, dialect) for column in layout]
        lines: list[list] = []
        twice = Counter((row["vorgangsnummer"], row.get("stand")) for row in rows)
        for index, row in enumerate(rows):
            cells: list = [rng.choice(("", "x", "a; b", "12")) if column is None else self.cell(column, row, dialect) for column in layout]
            alone = twice[row["vorgangsnummer"], row.get("stand")] == 1  # a spoiled twin would leave open what the other one is
            if self.errors and alone and rng.random() < 0.05:
                self.fresh += 1
                cells = spoil(rng, cells, layout, row, dialect, self.mapping, self.fresh, last=index == len(rows) - 1)
            elif rng.random() < 0.1:
                while len(cells) > 1 and cells[-1] == "":
                    cells.pop()  # a short row: the missing cells are empty
            lines.append(cells)
        data = write_table(rng, header, lines, dialect)
        return data.replace("\uf8ff".encode(), b"\xc3\x28") if dialect.encoding == "utf-8-sig" else data

    def title(self, column: str, dialect: Dialect) -> str:
        column = self.mapping.columns.get(column, column) if self.mapping else column
        return odd_spelling(self.rng, column) if dialect.odd else column

    def cell(self, column: str, row: dict, dialect: Dialect) -> str:
        rng, value = self.rng, row.get(column)
        if column in DATES:
            return write_date(rng, value, dialect.dates)
        if value is None:
            return ""
        if self.mapping and column in self.mapping.values:
            return self.mapping.spell(rng, column, value)
        if column == "team":
            value = next(rng.choice((team, title)) for team, title, _ in self.office.teams if team == value)
        elif column == "art" and value == "anregung":
            value = rng.choice(("anregung", "Idee", "Idee/Anregung"))
        elif column == "vorgangsnummer":
            return rng.choice((value, value, value, value + " ", "  " + value))
        elif column in ("folge_von", "massnahme", "bemerkung", "bereich"):
            return value
        return odd_spelling(rng, value) if dialect.odd and (column in CODES or column[:3] in ("anl", "tea")) else value


class Mapping:
    """Another office's layout: the `export:` part of the config and the files that fit it."""

    def __init__(self, rng: random.Random, office: Office):
        self.delimiter = rng.choice((",", ";", "\t"))
        self.encoding = rng.choice((("windows-1252", "cp1252"), ("iso-8859-15", "iso8859-15"), ("utf-8", "utf-8")))
        self.columns = {"vorgangsnummer": "Unique Key", "eingang": "Created Date", "abschluss": "Closed Date", "team": "Agency", "art": "Complaint Type",
                        "anliegen_1": "Descriptor", "eingangsweg": "Open Data Channel Type", "zwischennachricht": "Rückmeldung am"}
        self.constants = {"ansprechpartner_benannt": "ja", "eskaliert": "nein"}
        if rng.random() < 0.5:
            self.constants["antwortform"] = "schriftlich"
        ids = [team for team, _, _ in office.teams]
        self.values = {
            "team": {f"AG{index}": team for index, team in enumerate(ids[:-1])} | {"*": ids[-1]},
            "eingangsweg": {"PHONE": "telefon", "MOBILE": "telefon", "ONLINE": "online", "Mail": "email", "Letter": "brief", "Fax": "fax", "*": "persoenlich"},
            "art": {"Noise": "beschwerde", "Criticism": "kritik", "Praise": "lob", "Idea": "anregung", "Petition": "petition", "Submission": "eingabe"},
            "sofortsache": {"Y": "ja", "N": "nein"},
        }

    def dialect(self, rng: random.Random) -> Dialect:
        return replace(random_dialect(rng), delimiter=self.delimiter, encoding=self.encoding[1], sep_line=False, dates="us")

    def spell(self, rng: random.Random, column: str, value: str) -> str:
        table = self.values[column]
        words = [word for word, target in table.items() if target == value and word != "*"]
        return rng.choice(words) if words else rng.choice(("OTHER", "Dept. of Größe", "UNKNOWN 7"))

    def yaml(self) -> str:
        mark = {"\t": '"\\t"'}.get(self.delimiter, f'"{self.delimiter}"')
        lines = ["export:", f"  trennzeichen: {mark}", f"  zeichensatz: {self.encoding[0]}", '  datumsformat: "MM/dd/yyyy"', "  spalten:"]
        lines += [f"    {column}: {name}" for column, name in self.columns.items()]
        lines += ["  konstanten:"] + [f"    {column}: {value}" for column, value in self.constants.items()] + ["  werte:"]
        for column, table in self.values.items():
            lines.append(f"    {column}:")
            lines += [f'      "{word}": "{target}"' for word, target in table.items()]
        return "\n".join(lines) + "\n"
