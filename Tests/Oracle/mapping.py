"""Another office's layout: an entry of `export:` in the config, and how the files that fit it are written."""

from __future__ import annotations

import random
from dataclasses import replace

from dialects import PATTERNS, Dialect, random_dialect
from offices import Office


class Mapping:
    """Columns, constants, values and dates of one kind of file; `plain` is the standard layout with a `praefix` or `nummernkreis`."""

    def __init__(self, rng: random.Random, office: Office, site: str = "", by_year: bool = False, plain: bool = False):
        self.file_prefix, self.site, self.by_year, self.is_plain = ({"": "", "N-": "nord ", "S:": "Süd-"}[site]), site, by_year, plain
        self.delimiter = rng.choice((",", ";", "\t"))
        self.encoding = rng.choice((("windows-1252", "cp1252"), ("iso-8859-15", "iso8859-15"), ("utf-8", "utf-8")))
        self.dates = rng.choice((*PATTERNS, "ortszeit", "ortszeit"))
        self.columns: dict[str, str] = {}
        self.constants: dict[str, str] = {}
        self.values: dict[str, dict[str, str]] = {}
        if not plain:
            self.invent(rng, office)

    def invent(self, rng: random.Random, office: Office) -> None:
        self.columns = {"vorgangsnummer": "Unique Key", "eingang": "Created Date", "abschluss": "Closed Date", "team": "Agency", "art": "Complaint Type",
                        "anliegen_1": "Labels#1", "anliegen_2": "Labels#2", "anliegen_3": "Labels#3", "eingangsweg": "Open Data Channel Type",
                        "zwischennachricht": "Rückmeldung am"}
        self.constants = {"ansprechpartner_benannt": "ja", "eskaliert": "nein"}
        if rng.random() < 0.5:
            self.constants["antwortform"] = "schriftlich"
        if rng.random() < 0.5:
            self.constants["entschuldigung"] = ""
        if rng.random() < 0.5:
            self.constants["an_buero"] = ""
        ids = [team for team, _, _ in office.teams]
        self.values = {
            "team": {f"AG{index}": team for index, team in enumerate(ids[:-1])} | {"*": ids[-1]},
            "eingangsweg": {"PHONE": "telefon", "MOBILE": "telefon", "ONLINE": "online", "Mail": "email", "Letter": "brief", "": "brief", "Fax": "fax",
                            "*": "persoenlich"},
            "art": {"Noise": "beschwerde", "Criticism": "kritik", "Praise": "lob", "Idea": "anregung", "Petition": "petition", "Submission": "eingabe"},
            "sofortsache": {"1": "ja", "-1": "nein", "0": ""},
            "bewertung": {"1": "berechtigt", "1-2": "teilweise", "12": "unberechtigt", "-12": "nicht_feststellbar"},
        }

    def dialect(self, rng: random.Random) -> Dialect:
        if self.is_plain:
            return random_dialect(rng)
        return replace(random_dialect(rng), delimiter=self.delimiter, encoding=self.encoding[1], sep_line=False, dates=self.dates)

    def spell(self, rng: random.Random, column: str, value: str) -> str:
        table = self.values[column]
        words = [word for word, target in table.items() if target == value and word != "*"]
        return rng.choice(words) if words else rng.choice(("OTHER", "Dept. of Größe", "UNKNOWN 7"))

    def in_order(self, columns: list[str]) -> list[str]:
        """The columns that share a header, in the order of their numbers."""
        shared = sorted(column for column in columns if "#" in self.columns.get(column, ""))
        return [shared.pop(0) if "#" in self.columns.get(column, "") else column for column in columns]

    def yaml(self) -> str:
        """One entry of the list."""
        lines = [f'dateien: "{self.file_prefix}*.csv"'] if self.site else []
        lines += [f'praefix: "{self.site}"'] if self.site else []
        lines += ["nummernkreis: jahr"] if self.by_year else []
        if not self.is_plain:
            mark = {"\t": '"\\t"'}.get(self.delimiter, f'"{self.delimiter}"')
            lines += [f"trennzeichen: {mark}", f"zeichensatz: {self.encoding[0]}"]
            lines.append("ortszeit: true" if self.dates == "ortszeit" else f'datumsformat: "{self.dates}"')
            lines += ["spalten:"] + [f'  {column}: "{name}"' for column, name in self.columns.items()]
            lines += ["konstanten:"] + [f'  {column}: "{value}"' for column, value in self.constants.items()] + ["werte:"]
            for column, table in self.values.items():
                lines.append(f"  {column}:")
                lines += [f'    "{word}": "{target}"' for word, target in table.items()]
        return "".join(f"  {'- ' if index == 0 else '  '}{line}\n" for index, line in enumerate(lines))


def write_export(mappings: list[Mapping]) -> str:
    return "export:\n" + "".join(mapping.yaml() for mapping in mappings) if mappings else ""
