#!/usr/bin/env python3
"""Releases invented offices month by month and proves from the last audit's witnesses that shown values stay open.

    check_witnesses.py KRM [--offices 10] [--first 1] [--keep DIR]

Every witness, built as a project of its own, gives the same bytes as the real edition. Its zeuge.csv, rounded, is what is
shown, and the attacker's relations hold of it. Every count that is shown has at least three true values, each in a witness's
zeuge.csv; what the witnesses' exact counts say about it agrees. Exits 1 otherwise.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.dont_write_bytecode = True

import witness_table  # noqa: E402
from project import Counts, Krm, Project, counts, dimension, figures, files, months_of, random_office  # noqa: E402

Cell = tuple[str, str, str, str]  # period, id, dimension, teil
DIFFERENCE = "nenner-zaehler"


class Witness(NamedTuple):
    """What the release files of one witness hold: base values as shown, and exact counts by month."""

    name: str
    shown: dict[str, Counts]
    exact: dict[str, Counts]
    table: witness_table.Table

    def value(self, cell: Cell) -> int | None:
        """The true value of a count in this witness, where its files have all that it is made of."""
        period, name, dim, teil = cell
        wanted = months_of(period)
        parts = [self.exact.get(month, {}).get((name, dim)) for month in (wanted[-1:] if name == "bestand" else wanted)]
        if not parts or any(part is None for part in parts):
            return None
        zaehler, nenner = (None if None in column else sum(column) for column in zip(*parts))
        if teil == DIFFERENCE:
            return None if zaehler is None or nenner is None else nenner - zaehler
        return zaehler if teil == "zaehler" else nenner


def read_witness(folder: Path) -> Witness:
    shown: dict[str, list] = defaultdict(list)
    exact: dict[str, list] = defaultdict(list)
    for path in sorted((folder / "freigaben").glob("*.json")):
        content = json.loads(path.read_text("utf-8"))
        for entry in content["werte"]:
            shown[entry.get("zeitraum", content["zeitraum"])].append(entry)
        for entry in content["genau"]:
            exact[entry.get("zeitraum", content["zeitraum"])].append(entry)
    both = ({period: counts(entries) for period, entries in found.items()} for found in (shown, exact))
    return Witness(folder.name, *both, witness_table.read(folder / witness_table.NAME))


class Check:
    """One office: what is wrong with it, and how much was looked at."""

    def __init__(self, krm: Krm, folder: Path, seed: int):
        self.krm, self.folder = krm, folder
        self.problems: list[str] = []
        self.seen: Counter = Counter()
        self.project, self.wanted = random_office(folder / "data", seed)

    def run(self) -> Check:
        done = self.krm.run("check", "--data", self.project.data, "--stichtag", "2028-01-31")
        if done.code:
            self.problems.append(f"the invented office is wrong: {done.err[-400:]}")
            return self
        if not self.release():
            return self
        edition = self.krm.intranet(self.project, self.folder / "site")
        witnesses = list(self.witnesses())
        for witness in witnesses:
            self.compare(witness)
        if not witnesses:
            self.problems.append("no witness was written")
        lines = self.dump()
        try:
            read = [read_witness(witness) for witness in witnesses]
        except (OSError, ValueError) as error:
            self.problems.append(str(error))
            return self
        self.check_lines(lines, read)
        self.check_tables(edition, read)
        self.check_complete(edition, lines)
        self.check_true(edition)
        return self

    def release(self) -> bool:
        """Whether anything is released; a month that the audit refuses is left out, and the next one tried."""
        last = None
        for month in self.wanted:
            before = files(self.project.data)
            witnesses = self.folder / f"zeugen-{month}"
            done = self.krm.release(self.project, month, "--zeugen", witnesses)
            if done.code == 0:
                last, self.seen["months"] = witnesses, self.seen["months"] + 1
            elif done.code != 1 or files(self.project.data) != before:
                self.problems.append(f"{month}: exit {done.code}: {done.err[-400:]}")
                return False
            else:
                self.seen["months refused"] += 1
        self.last = last
        return last is not None

    def witnesses(self) -> Iterator[Path]:
        yield from sorted(path for path in self.last.iterdir() if path.is_dir())

    def compare(self, witness: Path) -> None:
        self.seen["witnesses"] += 1
        twin = Project(witness, {})
        site = self.folder / f"site-{witness.name}"
        done = self.krm.build(twin, site, "--ausgabe", "intranet")
        if done.code:
            self.problems.append(f"witness {witness.name} does not build: {done.err[-400:]}")
            return
        real, own = files(self.folder / "site"), files(site)
        differ = sorted(name for name in real.keys() | own.keys() if real.get(name) != own.get(name))
        if differ:
            self.problems.append(f"witness {witness.name} builds other bytes: {', '.join(differ[:5])}")

    def dump(self) -> dict[Cell, dict]:
        done = self.krm.run("dump", "freigabe", "--data", self.project.data)
        if done.code:
            self.problems.append(f"dump freigabe: exit {done.code}: {done.err[-400:]}")
        lines: dict[Cell, dict] = {}
        for line in map(json.loads, done.out.splitlines()):
            cell = (line["zeitraum"], line["id"], dimension(line), line["teil"])
            if cell in lines:
                self.problems.append(f"{cell} stands twice in the dump")
            lines[cell] = line
        return lines

    def check_lines(self, lines: dict[Cell, dict], witnesses: list[Witness]) -> None:
        for cell, line in lines.items():
            self.seen["counts"] += 1
            values, shows = line["zeugen"], line["zeigt"]
            if values != sorted(set(values)) or not 3 <= len(values) <= 5 or values[0] < 0:
                self.problems.append(f"{cell}: {values} are not three to five values in ascending order")
            # A sum of zeros says "in keinem Monat 3 oder mehr": it may well be more than 2.
            if shows == 0 and is_base(cell, witnesses) and 0 not in values:
                self.problems.append(f"{cell} shows 0, and 0 is none of {values}")
            if is_base(cell, witnesses) and any(abs(value - shows) > 2 for value in values):
                self.problems.append(f"{cell} shows {shows}, which is not near {values}")
            found = [witness_table.value(witness.table, cell) for witness in witnesses]
            self.problems += [
                f"witness {witness.name}, {cell}: {witness.value(cell)} in its releases, {own} in its table"
                for witness, own in zip(witnesses, found)
                if witness.value(cell) not in (None, own)
            ]
            if missing := set(values) - set(found):
                own = sorted(set(found))
                self.problems.append(f"{cell}: no witness has {sorted(missing)} of {values}, they have {own}")
        for witness in witnesses:
            self.check_witness(witness)

    def check_tables(self, edition: Path, witnesses: list[Witness]) -> None:
        """Each table is rounded to what is shown, keeps to all relations, and is another one."""
        reader = witness_table.Reader(edition, self.project.config["folge_beobachtung_tage"])
        self.seen["offices whose shown values contradict a relation"] += bool(reader.dropped)
        for witness in witnesses:
            found = [*witness_table.check_shown(witness.table, witness.shown), *reader.check(witness.table)]
            self.problems += [f"witness {witness.name}, {problem}" for problem in found]
        if len({repr(witness.table) for witness in witnesses}) != len(witnesses):
            self.problems.append("two witnesses have the same table")

    def check_witness(self, witness: Witness) -> None:
        """Within one witness: Bereiche = Art groups, numerator ≤ denominator, shown values are near."""
        for period, exact in witness.exact.items():
            totals: Counter = Counter()
            for (name, dim), (zaehler, _) in exact.items():
                totals[dim.partition("=")[0]] += (zaehler or 0) if name == "eingang" else 0
            if len(set(totals[kind] for kind in ("", "bereich", "art") if any_of(exact, kind))) > 1:
                self.problems.append(f"witness {witness.name}, {period}: eingang has the totals {dict(totals)}")
            for key, (zaehler, nenner) in exact.items():
                if zaehler is not None and nenner is not None and not 0 <= zaehler <= nenner:
                    self.problems.append(f"witness {witness.name}, {period}, {key}: {zaehler} of {nenner}")
        for period, shown in witness.shown.items():
            for (name, dim), pair in shown.items():
                for teil, value in zip(("zaehler", "nenner"), pair):
                    cell = (period, name, dim, teil)
                    true = witness.value(cell)
                    if is_base(cell, [witness]) and true is not None and abs(true - (value or 0)) > 7:
                        self.problems.append(f"witness {witness.name}, {cell}: {true} is shown as {value}")

    def check_complete(self, edition: Path, lines: dict[Cell, dict]) -> None:
        """Every shown count has its line with the value that is shown."""
        for folder in sorted((edition / "berichte").glob("*")):
            for (name, dim), (zaehler, nenner) in figures(edition, folder.name).items():
                if name.startswith("massnahmen."):
                    continue
                wanted = {"zaehler": zaehler} | ({} if nenner is None else {"nenner": nenner})
                for teil, value in wanted.items():
                    line = lines.get((folder.name, name, dim, teil))
                    if line is None or line["zeigt"] != value:
                        self.problems.append(f"{folder.name} {name} {dim} {teil} is {value}, the dump says {line}")
                if nenner is not None and name.startswith(("frist.", "folgequote")):
                    if (folder.name, name, dim, DIFFERENCE) not in lines:
                        self.problems.append(f"{folder.name} {name} {dim}: the dump lacks {DIFFERENCE}")

    def check_true(self, edition: Path) -> None:
        """The edition's own base values lie near the true ones, most of them as near as rounding brings them."""
        for folder in sorted((edition / "berichte").glob("*")):
            if len(months_of(folder.name)) > 1 and not self.is_quarterly:
                continue
            if len(months_of(folder.name)) == 12:
                continue
            exact = self.krm.exact(self.project, folder.name)
            for key, pair in figures(edition, folder.name).items():
                for shown, true in zip(pair, exact.get(key, (None, None))):
                    if shown is not None and true is not None:
                        self.seen["values"] += 1
                        self.seen["values off by more than 2"] += abs(shown - true) > 2
                        if abs(shown - true) > 7:
                            self.problems.append(f"{folder.name} {key}: {true} is shown as {shown}")

    @property
    def is_quarterly(self) -> bool:
        return self.project.intranet.get("takt") == "quartal"


def any_of(exact: Counts, kind: str) -> bool:
    return any(name == "eingang" and dim.partition("=")[0] == kind for name, dim in exact)


def is_base(cell: Cell, witnesses: list[Witness]) -> bool:
    """Whether the count is one of the released base values; the denominators of topics are sums of them."""
    period, name, dim, teil = cell
    if teil == DIFFERENCE or name.startswith("massnahmen."):
        return False
    if teil == "nenner" and name.startswith(("kritisch.", "lob.")):
        return False
    return any((name, dim) in witness.shown.get(period, {}) for witness in witnesses)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm", type=Path)
    parser.add_argument("--offices", type=int, default=10)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="keep projects, witnesses and sites here")
    options = parser.parse_args()
    started, krm, wrong, total = time.monotonic(), Krm(options.krm), 0, Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for seed in range(options.first, options.first + options.offices):
            check = Check(krm, (options.keep or Path(scratch)) / f"{seed:03}", seed).run()
            total += check.seen
            wrong += len(check.problems)
            if check.problems:
                print(f"== office {seed}: {len(check.problems)} problems", *check.problems[:10], sep="\n")
    looked = ", ".join(f"{number} {what}" for what, number in sorted(total.items()))
    print(f"\n{options.offices} offices: {looked}; {wrong} problems, {time.monotonic() - started:.0f} s")
    return 1 if wrong or not total["witnesses"] else 0


if __name__ == "__main__":
    sys.exit(main())
