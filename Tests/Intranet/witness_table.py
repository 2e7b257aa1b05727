"""zeuge.csv: the true counts of a witness, and what must hold of them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import attack_editions
import edition
from attack_model import nearest
from attack_solver import Solver, Undecided
from project import Counts, months_of
from relations import Builder

NAME = "zeuge.csv"
HEAD = ["zeitraum", "id", "dimension", "zaehler", "nenner"]
DIFFERENCE = "nenner-zaehler"
TOPICS = ("kritisch.", "lob.")
Table = dict[str, Counts]  # by period


def read(path: Path) -> Table:
    """Raises ValueError where the file has another form than the contract's."""
    text = path.read_bytes().decode("utf-8")
    if not text.startswith("\ufeff") or text.replace("\r\n", "").count("\n") or not text.endswith("\r\n"):
        raise ValueError(f"{NAME}: no BOM, or other line ends than CRLF")
    head, *rows = csv.reader(io.StringIO(text[1:], newline=""), delimiter=";", strict=True)
    if head != HEAD:
        raise ValueError(f"{NAME} has the head {head}")
    out: Table = {}
    for period, name, dim, zaehler, nenner in rows:
        own = out.setdefault(period, {})
        if (name, dim) in own:
            raise ValueError(f"{NAME}: {period} {name} {dim} stands twice")
        own[name, dim] = int(zaehler), int(nenner) if nenner else None
    return out


def value(table: Table, cell: tuple[str, str, str, str]) -> int | None:
    """The true value of any shown count: a base value, a sum of some, or a difference."""
    period, name, dim, teil = cell
    if teil == DIFFERENCE:
        zaehler, nenner = (value(table, (period, name, dim, part)) for part in ("zaehler", "nenner"))
        return None if zaehler is None or nenner is None else nenner - zaehler
    if teil == "nenner" and name.startswith(TOPICS):
        family = name.partition(".")[0] + "."
        return sum(pair[0] for (own, _), pair in table.get(period, {}).items() if own.startswith(family))
    for names in ([period], months_of(period), quarters_of(period)):
        parts = [table.get(part, {}).get((name, dim)) for part in names]
        if names and None not in parts:
            own = [pair[teil == "nenner"] for pair in parts]
            return own[-1] if name == "bestand" else sum(own)
    return None


def quarters_of(period: str) -> list[str]:
    return [f"{period}-Q{number}" for number in range(1, 5)] if len(period) == 4 else []


def check_shown(table: Table, shown: Table) -> Iterator[str]:
    """Rounded, the table is what the releases show, value by value.

    That a witness's own release would have been moved to an Ersatzwert is never taken for granted: all is plain rounding.
    """
    wanted = {(period, *key) for period, own in shown.items() for key in own if not key[0].startswith("massnahmen.")}
    found = {(period, *key) for period, own in table.items() for key in own}
    if wanted != found:
        yield f"{NAME}: {sorted(wanted - found)[:3]} are missing, {sorted(found - wanted)[:3]} are not shown"
    for period, name, dim in sorted(wanted & found):
        zaehler, nenner = table[period][name, dim]
        if nenner is not None and not 0 <= zaehler <= nenner:
            yield f"{NAME}: {period} {name} {dim}: {zaehler} of {nenner}"
        for true, seen in zip((zaehler, nenner), shown[period][name, dim], strict=True):
            if (true is None) != (seen is None) or true is not None and nearest(true) != seen:
                yield f"{NAME}: {period} {name} {dim}: {true} is shown as {seen}"


class Reader:
    """The attacker's relations of an edition; asks whether counts keep to all of them."""

    def __init__(self, folder: Path, days: int):
        self.builder = Builder(attack_editions.merge([edition.read(folder)]), days)
        system = self.builder.build()
        self.solver = Solver(system)
        fits = self.solver.keep(system.soft)
        # Which relations are given up is no matter of this check; the others then say nothing for certain.
        self.dropped = self.solver.dropped
        if fits is None or self.dropped:
            self.solver = Solver(system)
        self.bounds = self.solver.bounds.copy()

    def check(self, table: Table) -> Iterator[str]:
        self.solver.bounds = self.bounds.copy()
        for cell, variable in self.builder.known.items():
            pair = table.get(cell.zeitraum, {}).get((cell.id, cell.dimension))
            if pair is not None:
                self.solver.bounds[variable] = pair[cell.teil == "nenner"]
        known = {(cell.zeitraum, cell.id, cell.dimension) for cell in self.builder.known}
        for period, own in table.items():
            if lost := [key for key in own if (period, *key) not in known]:
                yield f"{NAME}: the edition does not show {period} {lost[:3]}"
        try:
            if self.solver.point([]) is None:
                yield f"{NAME}: no cases fit these counts"
        except Undecided as error:
            yield f"{NAME}: undecided: {error}"
