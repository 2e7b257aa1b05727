"""Rows to checked records, and the merging of rows with one number (section 3.1)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from pathlib import Path

from config import Config, EINGANGSWEGE, Layout, clean, fold, fold_code
from dates import read_moment
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
    "alternative_geprueft": JA_NEIN,
    "schlusszeichnung_vorbehalten": JA_NEIN,
}
DATES = ("eingang", "zwischennachricht", "abschluss", "eroertert_am", "externe_frist", "an_buero", "bogen_eingang", "stand")
TEXTS = ("folge_von", "massnahme", "bemerkung")
TOPICS = ("anliegen_1", "anliegen_2", "anliegen_3")
BOGEN_COLUMNS = ("vorgangsnummer", "team", "bereich") + DATES + tuple(CODES) + TEXTS + TOPICS
BOGEN_MUST = ("vorgangsnummer", "eingang", "eingangsweg", "art", "team", "anliegen_1")
REGISTER_COLUMNS = REGISTER_MUST = ("vorgangsnummer", "eingang", "eingangsweg", "team")
ALIASES = {"art": {"idee": "anregung", "idee/anregung": "anregung"}}
KEY_OF_PERSON = re.compile(r"\d{3}[A-Za-z]\d{6}|\d{5}//\d{7}")

SHORTENED = re.compile(r"\d(?:[.,]\d+)?[Ee]\+\d{2,3}")


@dataclass
class Record:
    file: str
    order: tuple[int, int]  # file in byte order of the paths, row in the file
    line: int
    key: str | None
    values: dict
    errors: list[str] = field(default_factory=list)
    status: str = "used"
    number: str | None = None  # as written, with its `praefix`
    moment: dt.datetime | None = None  # of the Stand
    cells: list | None = None  # filled by figures.cells_of

    def __getitem__(self, column: str):
        return self.values.get(column)

    @property
    def stand(self) -> dt.datetime:
        return self.moment or dt.datetime.min


class Reader:
    """Reads one kind of file: the exports (with the `export:` mapping) or the register (without)."""

    def __init__(self, config: Config, columns: tuple[str, ...], must: tuple[str, ...], mapped: bool, stichtag: dt.date):
        self.config, self.columns, self.must, self.mapped, self.stichtag = config, columns, must, mapped, stichtag
        self.layout = Layout()
        self.codes = {column: {fold_code(code): code for code in codes} for column, codes in CODES.items()}
        for column, aliases in ALIASES.items():
            self.codes[column].update(aliases)
        self.codes["bereich"] = {fold_code(name): bereich for bereich, name in config.bereich_names.items()}
        self.codes["bereich"].update((fold_code(bereich), bereich) for bereich in config.bereiche)
        topics = {fold_code(name): code for code, name in config.anliegen.items()} | {fold_code(code): code for code in config.anliegen}
        self.codes.update((column, topics) for column in TOPICS)
        self.bereich_of = {team.id: team.bereich for team in config.teams}
        self.codes["team"] = {fold_code(team.name): team.id for team in config.teams}
        self.codes["team"].update((fold_code(team.id), team.id) for team in config.teams)

    def places(self, header: list[str]) -> dict[str, int]:
        """Where each of our columns stands in the file; the mapping may name the n-th of several (`Labels#2`)."""
        folded = [fold(cell) for cell in header]
        found = {}
        for column in self.columns:
            name, _, nth = self.layout.spalten.get(column, column).rpartition("#")
            name, nth = (name, int(nth)) if name and nth.isdigit() else (self.layout.spalten.get(column, column), 1)
            at = [index for index, title in enumerate(folded) if title == fold(name)]
            if column not in self.layout.spalten:
                at = [index for index in at if header_free(folded[index], self.layout, column)]
            if len(at) >= nth:
                found[column] = at[nth - 1]
        return found

    def read(self, path: Path, name: str, number: int) -> list[Record]:
        self.layout = self.config.layout_of(name) if self.mapped else Layout()
        data = path.read_bytes()
        rows = parse(data, self.layout.trennzeichen, self.layout.zeichensatz)
        if not rows:
            return []
        places = self.places(rows[0].cells)
        width = max((i + 1 for i, cell in enumerate(rows[0].cells) if cell.strip()), default=0)
        records = []
        for index, row in enumerate(rows[1:]):
            if not row.faults and not any(map(clean, row.cells)):
                continue  # blank to the eye
            cells = {column: clean(row.cells[place]) if place < len(row.cells) else "" for column, place in places.items()}
            cells |= {column: value for column, value in self.layout.konstanten.items() if column not in places}
            record = self.decode(cells, Record(name, (number, index), row.line, None, {}, list(row.faults)))
            if any(row.cells[width:]):
                record.errors.append("too-many-fields")
            if row.unended and len(row.cells) < width:
                record.errors.append("truncated")
            if record.errors:
                record.status = "rejected"
            records.append(record)
        return records

    def translate(self, column: str, text: str) -> str:
        table = self.layout.werte.get(column, {})
        if not text:
            return table.get("", "")
        for value, target in table.items():
            if value not in ("", "*") and fold_code(value) == fold_code(text):
                return target
        return table.get("*", text)

    def decode(self, cells: dict[str, str], record: Record) -> Record:
        values, errors, constants = record.values, record.errors, self.layout.konstanten
        for column, raw in cells.items():
            text = self.translate(column, raw)
            if not text:
                continue
            if column in DATES:
                # Constants and translations are dates as in krm.yml, not in the form of `datumsformat`.
                own = text == raw and text != constants.get(column)
                moment = read_moment(text, self.layout.datumsformat if own else None, self.layout.ortszeit)
                values[column] = moment.date() if moment else None
                if moment is None:
                    errors.append(f"date:{column}")
                elif not self.config.fruehestes_datum <= moment.date() <= dt.date(2100, 12, 31):
                    errors.append(f"range:{column}")
                elif column == "stand":
                    record.moment = moment
            elif column in self.codes:
                values[column] = self.codes[column].get(fold_code(text))
                if values[column] is None:
                    errors.append(f"code:{column}")
            elif column == "vorgangsnummer":
                if KEY_OF_PERSON.fullmatch(text):
                    errors.append("personal-key")
                elif SHORTENED.fullmatch(text):
                    errors.append("shortened-key")
                elif not any("\ud800" <= char <= "\udfff" for char in text):
                    record.number = self.layout.praefix + text
            else:
                values[column] = self.layout.praefix + text if column == "folge_von" else text
        errors.extend(f"missing:{column}" for column in self.must if not cells.get(column) and not self.translate(column, ""))
        team, eingang, stand = values.get("team"), values.get("eingang"), values.get("stand")
        if record.number:
            year = self.config.by_year if not self.mapped else self.layout.nummernkreis == "jahr"
            record.key = in_year(record.number, eingang.year if eingang else None) if year else record.number
        if team and values.get("bereich") and values["bereich"] != self.bereich_of[team]:
            errors.append("bereich-of-team")
        for column in DATES[:-1]:
            date = values.get(column)
            if date and eingang and date < eingang:
                errors.append(f"before-eingang:{column}")
            if date and stand and date > stand and column != "externe_frist":
                errors.append(f"after-stand:{column}")
        if stand and stand > a_year_after(self.stichtag):
            errors.append("stand-ahead")
        values["bereich"] = self.bereich_of.get(team)
        topics = [values[column] for column in TOPICS if values.get(column)]
        values["anliegen"] = tuple(dict.fromkeys(topics))
        return record


def header_free(title: str, layout: Layout, column: str) -> bool:
    """A header that the mapping gives to another column is not the column of that name."""
    return not any(fold(name.rpartition("#")[0] or name) == title for other, name in layout.spalten.items() if other != column)


def a_year_after(day: dt.date) -> dt.date:
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def in_year(number: str, year: int | None) -> str:
    """The key of a number that starts anew each year."""
    return f"{year}\0{number}"


def keys_of(number: str, eingang: dt.date, by_year: bool) -> list[str]:
    """Under which keys a number that a row of this Eingang names is looked up, in this order."""
    return [in_year(number, eingang.year), in_year(number, eingang.year - 1)] if by_year else [number]


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
        for row in rows:  # repaired in a later file: no older row, for none takes the place of a rejected one
            if row.status == "rejected" and any(other.status != "rejected" and other.order[0] > row.order[0] and other.stand >= row.stand for other in rows):
                row.status = "superseded"
        winner = max(rows, key=lambda row: (row.stand, row.order))
        if winner.status == "repeated":
            winner.status, repeats[id(winner)].status = "used", "repeated"
        for row in rows:
            if row is not winner and row.status == "used":
                row.status = "superseded"
        if winner.status == "used":
            used[key] = winner
    return used, set(by_key)
