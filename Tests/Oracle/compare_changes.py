#!/usr/bin/env python3
"""What must hold between the figures of one invented project, and what may change nothing: asked of krm alone.

    compare_changes.py .build/release/krm --seeds 21 22

Balance: Bestand of the month before + Eingang − Erledigt = Bestand, in every dimension. Partition: teams add up to their
Bereich, Bereiche, Arten and Eingangswege to the whole, team × Art to both, months to quarters and years, ages to the
Bestand. No change: rows in another order, files in another order (where no two rows of one number have the same stand),
exports cut in two, and, for a period that ended earlier, rows and dates that came later.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import io
import json
import random
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from config import EINGANGSWEGE, clean, fold, load
from generate_project import generate
from dates import read_date
from records import ARTEN
from tables import parse

EVENTS = ("zwischennachricht", "abschluss", "eroertert_am", "an_buero", "bogen_eingang")
# A Maßnahme need have no team, a topic is one of several, a quantile is no sum.
NO_PARTITION = re.compile(r"massnahmen\.|bearbeitungsdauer\.")
FLOWS = re.compile(r"(eingang|erledigt|folgereaktionen|folgequote|schlusszeichnung\.|weitergeleitet\.|anliegen\.|kritisch\.|lob\.|anregung\.|"
                   r"alternative|sofortsache\.|verhalten|frist\.)")
Table = tuple[list[str], list[list[str]]]


class Project:
    """The exports of a project as rows of cells, in the order of their names."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.tables: list[Table] = []
        for path in sorted((folder / "erhebungsboegen").rglob("*.csv"), key=lambda path: str(path.relative_to(folder)).encode()):
            rows = [row.cells for row in parse(path.read_bytes())]
            width = len(rows[0])
            self.tables.append((rows[0], [(row + [""] * width)[:width] for row in rows[1:]]))

    def write(self, tables: list[Table]) -> None:
        """Replaces the exports; their order is that of the list."""
        for path in (self.folder / "erhebungsboegen").rglob("*.csv"):
            path.unlink()
        for number, (head, rows) in enumerate(tables):
            text = io.StringIO()
            csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows([head, *rows])
            (self.folder / "erhebungsboegen" / f"{number:03}.csv").write_bytes(text.getvalue().encode())

    @staticmethod
    def column(head: list[str], name: str) -> int | None:
        folded = [fold(cell) for cell in head]
        return folded.index(fold(name)) if fold(name) in folded else None

    def keys(self, table: Table) -> set[tuple[str, str]]:
        head, rows = table
        key, stand = self.column(head, "vorgangsnummer"), self.column(head, "stand")
        return {(clean(row[key]), str(read_date(row[stand]) if stand is not None else None)) for row in rows}


def figures(krm: str, folder: Path, *options: str) -> list[str]:
    answer = subprocess.run([krm, "dump", "figures", "--data", str(folder), *options], capture_output=True, text=True, timeout=120)
    if answer.returncode:
        sys.exit(f"dump figures: exit {answer.returncode}\n{answer.stderr[:2000]}")
    return answer.stdout.splitlines()


def shuffled_rows(project: Project, rng: random.Random) -> list[Table]:
    return [(head, rng.sample(rows, len(rows))) for head, rows in project.tables]


def shuffled_files(project: Project, rng: random.Random) -> list[Table]:
    """A random order in which two files with the same number at the same stand keep theirs."""
    keys = [project.keys(table) for table in project.tables]
    left, order = list(range(len(keys))), []
    while left:
        free = [file for file in left if not any(earlier < file and keys[earlier] & keys[file] for earlier in left)]
        order.append(rng.choice(free))
        left.remove(order[-1])
    return [project.tables[file] for file in order]


def cut(project: Project, rng: random.Random) -> list[Table]:
    pieces = []
    for head, rows in project.tables:
        place = rng.randrange(len(rows) + 1)
        pieces += [(head, rows[:place]), (head, rows[place:])]
    return pieces


def shuffled_columns(project: Project, rng: random.Random) -> list[Table]:
    out = []
    for head, rows in project.tables:
        order = rng.sample(range(len(head)), len(head))
        out.append(([head[place] for place in order], [[row[place] for place in order] for row in rows]))
    return out


def as_of(project: Project, day: dt.date, registered: set[str]) -> list[Table]:
    """Without the numbers that came after a day, and without the dates after it."""
    days = defaultdict(set)
    for head, rows in project.tables:
        key, eingang = project.column(head, "vorgangsnummer"), project.column(head, "eingang")
        for row in rows:
            days[clean(row[key])].add(read_date(row[eingang]))
    later = {key for key, found in days.items() if min(found) > day} - registered
    tables = []
    for head, rows in project.tables:
        key = project.column(head, "vorgangsnummer")
        events = [place for name in EVENTS if (place := project.column(head, name)) is not None]
        kept = []
        for row in rows:
            if clean(row[key]) in later:
                continue
            kept.append(["" if place in events and clean(cell) and read_date(cell) > day else cell for place, cell in enumerate(row)])
        tables.append((head, kept))
    return tables


def registered(folder: Path) -> set[str]:
    numbers = set()
    for path in (folder / "eingangsliste").glob("*.csv"):
        rows = parse(path.read_bytes())
        place = Project.column(rows[0].cells, "vorgangsnummer")
        numbers |= {clean(row.cells[place]) for row in rows[1:]}
    return numbers


class Sums:
    """Balance and partition of all figures of one project."""

    def __init__(self, lines: list[str], folder: Path):
        self.config = load(folder)
        self.found: list[str] = []
        self.checked = 0
        self.table: dict[str, dict[str, dict[tuple, tuple[int, int | None]]]] = defaultdict(lambda: defaultdict(dict))
        for line in lines:
            entry = json.loads(line)
            if "zaehler" in entry:
                cell = tuple(sorted(entry["dimension"].items()))
                self.table[entry["zeitraum"]][entry["id"]][cell] = (entry["zaehler"], entry.get("nenner"))

    def equal(self, what: str, parts: list, whole: tuple[int, int | None]) -> None:
        self.checked += 1
        sums = (sum(part[0] for part in parts), None if whole[1] is None else sum(part[1] for part in parts))
        if sums != whole:
            self.found.append(f"{what}: parts {sums}, whole {whole}")

    def partitions(self) -> None:
        bereich_of = {team.id: team.bereich for team in self.config.teams}
        for zeitraum, ids in self.table.items():
            for figure, cells in ids.items():
                if NO_PARTITION.match(figure):
                    continue
                where = f"{zeitraum} {figure}"
                arten = [art for art in (*ARTEN, "ohne_bogen") if (("art", art),) in cells]
                for bereich in self.config.bereiche:
                    teams = [cells[("team", team),] for team, home in bereich_of.items() if home == bereich]
                    self.equal(f"{where} teams of {bereich}", teams, cells[("bereich", bereich),])
                self.equal(f"{where} Bereiche", [cells[("bereich", bereich),] for bereich in self.config.bereiche], cells[()])
                self.equal(f"{where} Arten", [cells[("art", art),] for art in arten], cells[()])
                self.equal(f"{where} Eingangswege", [cells[("eingangsweg", weg),] for weg in EINGANGSWEGE], cells[()])
                if figure == "eingang":
                    for team in bereich_of:
                        self.equal(f"{where} Arten of {team}", [cells[("art", art), ("team", team)] for art in arten], cells[("team", team),])
                    for art in arten:
                        self.equal(f"{where} teams at {art}", [cells[("art", art), ("team", team)] for team in bereich_of], cells[("art", art),])
            for cell, whole in ids["bestand"].items():
                ages = [ids[f"bestand.alter.{age}"][cell] for age in ("0-7", "8-14", "15-21", "22+")]
                self.equal(f"{zeitraum} ages {cell}", ages, whole)
                if ids["bestand.ueberfaellig"][cell][0] > whole[0]:
                    self.found.append(f"{zeitraum} {cell}: more überfällig than Bestand")

    def spans(self) -> None:
        """Months add up to quarters and years; a month that the Stichtag leaves out has no figures."""
        months = [name for name in self.table if re.fullmatch(r"\d{4}-\d\d", name)]
        for name, ids in self.table.items():
            inside = [month for month in months if re.fullmatch(r"\d{4}", name) and month.startswith(name)]
            if match := re.fullmatch(r"(\d{4})-Q(\d)", name):
                inside = [month for month in months if month[:4] == match[1] and (int(month[5:]) + 2) // 3 == int(match[2])]
            if not inside or name[:4] == months[0][:4]:
                continue  # the first reported year may lack months before `ab`
            for figure, cells in ids.items():
                if FLOWS.match(figure):
                    for cell, whole in cells.items():
                        self.equal(f"{name} {figure} {cell}", [self.table[month][figure][cell] for month in inside], whole)

    def balance(self) -> None:
        months = sorted(name for name in self.table if re.fullmatch(r"\d{4}-\d\d", name))
        for before, month in zip(months, months[1:]):
            ids = self.table[month]
            for cell, (bestand, _) in ids["bestand"].items():
                self.checked += 1
                opening = self.table[before]["bestand"][cell][0]
                if opening + ids["eingang"][cell][0] - ids["erledigt"][cell][0] != bestand:
                    self.found.append(f"{month} {cell}: {opening} + {ids['eingang'][cell][0]} − {ids['erledigt'][cell][0]} is not {bestand}")


def examine(krm: str, seed: int, folder: Path) -> tuple[int, list[str]]:
    rng = random.Random(seed)
    generate(seed, 250, folder, land=rng.choice(("NI", "BY", "SN")))
    project, numbers = Project(folder), registered(folder)
    before = figures(krm, folder)
    sums = Sums(before, folder)
    sums.partitions()
    sums.spans()
    sums.balance()
    found, checked = sums.found, sums.checked
    changes = (("rows in another order", shuffled_rows), ("files in another order", shuffled_files), ("exports cut in two", cut),
               ("columns in another order", shuffled_columns))
    for name, change in changes:
        project.write(change(project, rng))
        after = figures(krm, folder)
        checked += len(before)
        found += [f"{name}: {old} became {new}" for old, new in zip(before, after) if old != new][:3]
        if len(before) != len(after):
            found.append(f"{name}: {len(before)} figures became {len(after)}")
    for zeitraum, day in (("2025-11", dt.date(2025, 11, 30)), ("2025-Q4", dt.date(2025, 12, 31)), ("2024", dt.date(2024, 12, 31))):
        project.write(as_of(project, day, numbers))
        old = [line for line in before if json.loads(line)["zeitraum"] == zeitraum]
        after = figures(krm, folder, "--zeitraum", zeitraum)
        checked += len(old)
        found += [f"as of {day}: {one} became {other}" for one, other in zip(old, after) if one != other][:3]
        if len(old) != len(after) or not old:
            found.append(f"as of {day}: {len(old)} figures became {len(after)}")
    return checked, found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, nargs="+", default=[21, 22])
    parser.add_argument("krm")
    options = parser.parse_args()
    wrong = 0
    for seed in options.seeds:
        with tempfile.TemporaryDirectory() as folder:
            checked, found = examine(options.krm, seed, Path(folder))
        print("\n".join(found[:20]), end="\n" if found else "")
        print(f"seed {seed}: {checked} sums and comparisons, {len(found)} wrong")
        wrong += len(found)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
