"""A project folder as checked records: the exports merged, the register, the Maßnahmen."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from config import Config, clean, fold, fold_code
from dates import read_date
from records import BOGEN_COLUMNS, BOGEN_MUST, REGISTER_COLUMNS, REGISTER_MUST, Reader, Record, keys_of, merge
from tables import parse


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


def load_project(data: Path, config: Config, stichtag: dt.date) -> Project:
    def read(folder: str, reader: Reader) -> tuple[list[Record], int]:
        names = sorted((str(path.relative_to(data)) for path in (data / folder).rglob("*.csv")), key=lambda name: name.encode())
        records = [record for number, name in enumerate(names) for record in reader.read(data / name, name, number)]
        return records, len(names)

    records, _ = read("erhebungsboegen", Reader(config, BOGEN_COLUMNS, BOGEN_MUST, mapped=True, stichtag=stichtag))
    register, files = read("eingangsliste", Reader(config, REGISTER_COLUMNS, REGISTER_MUST, mapped=False, stichtag=stichtag))
    used, seen = merge(records)
    entries, _ = merge(register)
    ohne_bogen = without_bogen(list(entries.values()), seen, used, config.by_year)
    for record in ohne_bogen:
        record.values["art"] = "ohne_bogen"
    return Project(config, records, register, files > 0, list(used.values()), ohne_bogen, read_massnahmen(data, config))


def without_bogen(entries: list[Record], seen: set[str], used: dict[str, Record], by_year: bool) -> list[Record]:
    """A Bogen of the year before answers an entry only where no entry of its own year stands for it, and a month later at most."""
    own = {entry.key for entry in entries}
    missing = []

    def answers(key: str, entry: Record) -> bool:
        if key not in seen or key == entry.key:
            return key in seen
        late = entry["eingang"] - used[key]["eingang"] if key in used else dt.timedelta()
        return key not in own and late <= dt.timedelta(days=31)

    for entry in entries:
        keys = keys_of(entry.number, entry["eingang"], by_year)
        if not any(answers(key, entry) for key in keys):
            missing.append(entry)
    return missing


def read_massnahmen(data: Path, config: Config) -> list[Massnahme]:
    path = data / "massnahmen.csv"
    rows = parse(path.read_bytes()) if path.exists() else []
    team_of = {fold_code(team.name): team for team in config.teams} | {fold_code(team.id): team for team in config.teams}
    bereich_of = {fold_code(bereich): bereich for bereich in config.bereiche}
    result = []
    for row in rows[1:]:
        cells = {fold(name): clean(cell) for name, cell in zip(rows[0].cells, row.cells)}
        team = team_of[fold_code(cells["team"])] if cells.get("team") else None
        bereich = bereich_of[fold_code(cells["bereich"])] if cells.get("bereich") else None
        result.append(Massnahme(
            bereich or (team.bereich if team else None), team.id if team else None,
            read_date(cells["beschlossen"]), read_date(cells.get("termin", "")),
            fold(cells["status"]) == "entfallen", read_date(cells.get("erledigt", ""))))
    return result
