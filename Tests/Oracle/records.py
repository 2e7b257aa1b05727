"""Rows to checked records, and the merging of rows with one number (section 3.1)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from pathlib import Path

from config import Config, EINGANGSWEGE, fold
from tables import parse

ARTEN = ("beschwerde", "kritik", "lob", "anregung", "petition", "eingabe")
STELLEN = ("datenschutz", "dienstaufsicht", "korruption", "leistungsmissbrauch", "widerspruch")
SCHLUSSZEICHNUNG = ("teamleitung", "krm", "geschaeftsfuehrung")
JA_NEIN = ("ja", "nein")
CODES = {
    "eingangsweg": EINGANGSWEGE,
    "art": ARTEN,
    "sofortsache": JA_NEIN,
    "ansprechpartner_benannt": JA_NEIN,
    "antwortform": ("schriftlich", "telefon", "gespraech", "keine"),
    "vermerk": JA_NEIN,
    "verzicht_schriftlich": JA_NEIN,
    "schlusszeichnung": SCHLUSSZEICHNUNG,
    "eskaliert": JA_NEIN,
    "bewertung": ("berechtigt", "teilweise", "unberechtigt", "nicht_feststellbar"),
    "ergebnis": ("entsprochen", "teilweise", "alternative", "erklaert", "nicht_entsprochen", "zurueckgezogen"),
    "entschuldigung": JA_NEIN,
    "weitergeleitet_an": STELLEN,
}
DATES = ("eingang", "zwischennachricht", "abschluss", "eroertert_am", "externe_frist", "stand")
TEXTS = ("folge_von", "massnahme", "bemerkung")
TOPICS = ("anliegen_1", "anliegen_2", "anliegen_3")
BOGEN_COLUMNS = ("vorgangsnummer", "team", "bereich") + DATES + tuple(CODES) + TEXTS + TOPICS
BOGEN_MUST = ("vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1")
REGISTER_COLUMNS = REGISTER_MUST = ("vorgangsnummer", "eingang", "eingangsweg", "team")
ALIASES = {"art": {"idee": "anregung", "idee/anregung": "anregung"}}
KEY_OF_PERSON = re.compile(r"\d{3}[A-Za-z]\d{6}|\d{5}//\d{7}")

_TIME = r"(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp][Mm])?(?: ?(?:Z|[+-]\d{2}(?::?\d{2})?))?)?"
_GERMAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})" + _TIME)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})" + _TIME)


def read_date(text: str, pattern: str | None = None) -> dt.date | None:
    """The date as written, its time of day and offset ignored; None when unreadable."""
    text = text.strip()
    if pattern:
        names = {"yyyy": r"(?P<y>\d{4})", "yy": r"(?P<y>\d{2})", "MM": r"(?P<m>\d{2})", "M": r"(?P<m>\d{1,2})",
                 "dd": r"(?P<d>\d{2})", "d": r"(?P<d>\d{1,2})"}
        parts = re.split(r"(yyyy|yy|MM|M|dd|d)", pattern)
        match = re.fullmatch("".join(names.get(part, re.escape(part)) for part in parts) + _TIME, text)
        numbers = match and (match["y"], match["m"], match["d"])
    elif match := _GERMAN.fullmatch(text):
        numbers = (match[3], match[2], match[1])
    else:
        match = _ISO.fullmatch(text)
        numbers = match and (match[1], match[2], match[3])
    if not numbers:
        return None
    year, month, day = map(int, numbers)
    try:
        return dt.date(year + 2000 if len(numbers[0]) == 2 else year, month, day)
    except ValueError:
        return None


@dataclass
class Record:
    file: str
    order: tuple[int, int]  # file in byte order of the paths, row in the file
    line: int
    key: str | None
    values: dict
    errors: list[str] = field(default_factory=list)
    status: str = "used"
    cells: list | None = None  # filled by figures.cells_of

    def __getitem__(self, column: str):
        return self.values.get(column)

    @property
    def stand(self) -> dt.date:
        return self["stand"] or dt.date.min


class Reader:
    """Reads one kind of file: the exports (with the `export:` mapping) or the register (without)."""

    def __init__(self, config: Config, columns: tuple[str, ...], must: tuple[str, ...], mapped: bool):
        self.config, self.must, self.mapped = config, must, mapped
        self.headers = {fold(column): column for column in columns}
        self.constants: dict[str, str] = {}
        if mapped:
            for column, header in config.spalten.items():
                self.headers.pop(fold(column), None)
                self.headers[fold(header)] = column
            self.constants = config.konstanten
        self.codes = {column: {fold(code): code for code in codes} for column, codes in CODES.items()}
        for column, aliases in ALIASES.items():
            self.codes[column].update(aliases)
        self.codes["bereich"] = {fold(bereich): bereich for bereich in config.bereiche}
        topics = {fold(code): code for code in config.anliegen}
        self.codes.update((column, topics) for column in TOPICS)
        self.bereich_of = {team.id: team.bereich for team in config.teams}
        self.codes["team"] = {fold(team.name): team.id for team in config.teams}
        self.codes["team"].update((fold(team.id), team.id) for team in config.teams)

    def read(self, path: Path, name: str, number: int) -> list[Record]:
        config = self.config
        options = (config.trennzeichen, config.zeichensatz) if self.mapped else (None, None)
        rows = parse(path.read_bytes(), *options)
        if not rows:
            return []
        header = [self.headers.get(fold(cell)) for cell in rows[0].cells]
        width = max((i + 1 for i, cell in enumerate(rows[0].cells) if cell.strip()), default=0)
        records = []
        for index, row in enumerate(rows[1:]):
            cells = {column: cell.strip() for column, cell in zip(header, row.cells) if column}
            for column, value in self.constants.items():
                if column not in header:
                    cells[column] = value
            record = self.decode(cells, Record(name, (number, index), row.line, None, {}, list(row.faults)))
            if any(row.cells[width:]):
                record.errors.append("too-many-fields")
            if record.errors:
                record.status = "rejected"
            records.append(record)
        return records

    def translate(self, column: str, text: str) -> str:
        table = self.config.werte.get(column) if self.mapped else None
        if not table or not text:
            return text
        if text in table:
            return table[text]
        for value, target in table.items():
            if value != "*" and fold(value) == fold(text):
                return target
        return table.get("*", text)

    def decode(self, cells: dict[str, str], record: Record) -> Record:
        values, errors = record.values, record.errors
        for column, raw in cells.items():
            text = self.translate(column, raw)
            if not text:
                continue
            if column in DATES:
                values[column] = read_date(text, self.config.datumsformat if self.mapped else None)
                if values[column] is None:
                    errors.append(f"date:{column}")
            elif column in self.codes:
                values[column] = self.codes[column].get(fold(text))
                if values[column] is None:
                    errors.append(f"code:{column}")
            elif column == "vorgangsnummer":
                if KEY_OF_PERSON.fullmatch(text):
                    errors.append("personal-key")
                elif not any("\ud800" <= char <= "\udfff" for char in text):
                    record.key = text
            else:
                values[column] = text
        errors.extend(f"missing:{column}" for column in self.must if not cells.get(column))
        team, eingang, stand = values.get("team"), values.get("eingang"), values.get("stand")
        if team and values.get("bereich") and values["bereich"] != self.bereich_of[team]:
            errors.append("bereich-of-team")
        for column in DATES[:-1]:
            date = values.get(column)
            if date and eingang and date < eingang:
                errors.append(f"before-eingang:{column}")
            if date and stand and date > stand and column != "externe_frist":
                errors.append(f"after-stand:{column}")
        values["bereich"] = self.bereich_of.get(team)
        topics = [values[column] for column in TOPICS if values.get(column)]
        values["anliegen"] = tuple(dict.fromkeys(topics))
        return record


def content(record: Record) -> dict:
    return {column: value for column, value in record.values.items() if value is not None and column != "anliegen"}


def merge(records: list[Record]) -> tuple[dict[str, Record], set[str]]:
    """The used record of each number, and every number that was seen; sets the status of all records."""
    by_key: dict[str, list[Record]] = {}
    for record in records:
        if record.key is not None:
            by_key.setdefault(record.key, []).append(record)
    used: dict[str, Record] = {}
    for key, rows in by_key.items():
        first: dict[tuple, Record] = {}
        repeats: dict[int, Record] = {}
        for row in rows:
            earlier = first.setdefault((row.stand, row.file), row)
            if earlier is row or row.status == "rejected":
                continue
            if content(row) == content(earlier):
                row.status = "repeated"
                repeats[id(row)] = earlier
            else:
                row.status = "rejected"
                row.errors.append("same-stand-different-content")
        winner = max(rows, key=lambda row: (row.stand, row.order))
        if winner.status == "repeated":
            winner.status, repeats[id(winner)].status = "used", "repeated"
        for row in rows:
            if row is not winner and row.status == "used":
                row.status = "superseded"
        if winner.status == "used":
            used[key] = winner
    return used, set(by_key)


@dataclass
class Massnahme:
    bereich: str | None
    team: str | None
    beschlossen: dt.date
    termin: dt.date | None
    entfallen: bool
    erledigt: dt.date | None


@dataclass
class Project:
    config: Config
    records: list[Record]
    register_records: list[Record]
    has_register: bool
    boegen: list[Record]
    ohne_bogen: list[Record]
    massnahmen: list[Massnahme]


def load_project(data: Path, config: Config) -> Project:
    def read(folder: str, reader: Reader) -> tuple[list[Record], int]:
        names = sorted((f"{folder}/{path.name}" for path in (data / folder).glob("*.csv")), key=lambda name: name.encode())
        records = [record for number, name in enumerate(names) for record in reader.read(data / name, name, number)]
        return records, len(names)

    records, _ = read("erhebungsboegen", Reader(config, BOGEN_COLUMNS, BOGEN_MUST, mapped=True))
    register, files = read("eingangsliste", Reader(config, REGISTER_COLUMNS, REGISTER_MUST, mapped=False))
    used, seen = merge(records)
    entries, _ = merge(register)
    ohne_bogen = [record for key, record in entries.items() if key not in seen]
    for record in ohne_bogen:
        record.values["art"] = "ohne_bogen"
    return Project(config, records, register, files > 0, list(used.values()), ohne_bogen, read_massnahmen(data, config))


def read_massnahmen(data: Path, config: Config) -> list[Massnahme]:
    path = data / "massnahmen.csv"
    rows = parse(path.read_bytes()) if path.exists() else []
    team_of = {fold(team.name): team for team in config.teams} | {fold(team.id): team for team in config.teams}
    bereich_of = {fold(bereich): bereich for bereich in config.bereiche}
    result = []
    for row in rows[1:]:
        cells = {fold(name): cell.strip() for name, cell in zip(rows[0].cells, row.cells)}
        team = team_of[fold(cells["team"])] if cells.get("team") else None
        bereich = bereich_of[fold(cells["bereich"])] if cells.get("bereich") else None
        result.append(Massnahme(
            bereich or (team.bereich if team else None), team.id if team else None,
            read_date(cells["beschlossen"]), read_date(cells.get("termin", "")),
            fold(cells["status"]) == "entfallen", read_date(cells.get("erledigt", ""))))
    return result
