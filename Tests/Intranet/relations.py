"""What a reader is taken to know, as linear constraints over integers."""

from __future__ import annotations

import datetime as dt
import math
from collections import defaultdict
from dataclasses import dataclass, field

from attack_closings import Closings
from attack_editions import Shown, gaps
from attack_periods import ARTEN, COUNTS, DAY, FRISTEN, LOB, Cell, Period

FREE = 100_000  # more than any count
WRITTEN, CRITICISM = FRISTEN[:2], FRISTEN[2:]
Terms = dict[int, int]  # coefficients by variable


@dataclass(frozen=True)
class Row:
    """least <= sum of terms <= most"""

    terms: Terms
    least: float
    most: float


@dataclass(frozen=True)
class Soft:
    """A relation that a reader drops where the shown values contradict it."""

    when: dt.date
    name: str
    row: Row


@dataclass(frozen=True)
class Target:
    """A count, a sum of counts or a difference that must stay unknown."""

    cell: Cell
    terms: Terms
    shown: int | None  # none for a difference
    base: bool


@dataclass
class System:
    bounds: list[list[int]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    soft: list[Soft] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def interval(shown: int) -> tuple[int, int]:
    """The counts that round to the shown value."""
    return (max(0, shown - 2), shown + 2)


class Builder:
    """Makes the system out of what is shown; `days` is folge_beobachtung_tage, as Methodik tells it."""

    def __init__(self, shown: Shown, days: int):
        self.shown, self.days = shown, days
        self.system = System()
        self.known: dict[Cell, int] = {}
        self.periods = shown.base_periods()
        self.unlinked = gaps(self.periods)
        self.arts: dict[tuple[str, str], int] = {}  # by quarter and Art group, shown or not
        self.eingang, self.erledigt, self.bestand = (self.wholes(figure) for figure in COUNTS)

    def free(self, least: int = 0, most: int = FREE) -> int:
        """A new variable."""
        self.system.bounds.append([least, most])
        return len(self.system.bounds) - 1

    def value(self, cell: Cell) -> int:
        """The variable of a count, bounded by every value that was ever shown of it."""
        if cell not in self.known:
            self.known[cell] = variable = self.free()
            bounds = self.system.bounds[variable]
            for number in self.shown.values.get(cell, []):
                least, most = interval(number)
                if max(bounds[0], least) > min(bounds[1], most):
                    self.system.problems.append(
                        f"{' '.join(cell)}: no count rounds to all that was shown: {self.shown.values[cell]}"
                    )
                    break
                bounds[:] = max(bounds[0], least), min(bounds[1], most)
        return self.known[cell]

    def wholes(self, figure: str) -> dict[str, int]:
        """The variables of the base periods."""
        return {period.name: self.value(Cell(period.name, figure, "", "zaehler")) for period in self.periods}

    def has(self, cell: Cell) -> bool:
        return cell in self.shown.values

    def row(self, plus: list[int], minus: list[int] | Terms, least: float = 0, most: float = 0) -> Row:
        """least <= sum of `plus` - sum of `minus` <= most; `minus` may carry factors."""
        terms: Terms = defaultdict(int)
        for variable in plus:
            terms[variable] += 1
        for variable in minus:
            terms[variable] -= minus[variable] if isinstance(minus, dict) else 1
        return Row(dict(terms), least, most)

    def add(self, *arguments: object, **options: float) -> None:
        self.system.rows.append(self.row(*arguments, **options))

    def at_most(self, plus: list[int], minus: list[int] | Terms) -> None:
        self.add(plus, minus, -math.inf, 0)

    def relate(self, when: dt.date, name: str, row: Row) -> None:
        self.system.soft.append(Soft(when, name, row))

    def build(self) -> System:
        for cell in self.shown.values:
            if not cell.id.startswith("massnahmen.") and not self.derived(cell):
                self.value(cell)
        for cell, variable in list(self.known.items()):
            if cell.teil == "nenner":
                self.at_most([self.value(cell._replace(teil="zaehler"))], [variable])
        self.quarters()
        self.stocks()
        self.written()
        self.criticism()
        self.years()
        self.system.soft.sort(key=lambda soft: soft.when)
        return self.system

    def derived(self, cell: Cell) -> bool:
        """Whether a shown value is a sum of shown ones."""
        kind = Period.parse(cell.zeitraum).kind
        if kind == "monat" or (kind == "quartal" and cell.zeitraum in self.eingang):
            return False
        if cell.id.startswith(("kritisch.", "lob.")):
            return cell.teil == "nenner"
        if cell.id == "eingang":
            return kind == "jahr" or not cell.dimension
        return not cell.dimension and cell.id != "folgequote"

    def parts(self, period: Period) -> list[str]:
        """The base periods of a quarter or year, if all are there."""
        names = [own.name for own in self.periods if period.von <= own.von and own.bis <= period.bis]
        whole = len(period.quarters) if names and "Q" in names[0] else len(period.months)
        return names if len(names) == whole else []

    def pages(self, kind: str) -> list[Period]:
        return sorted(page.period for page in self.shown.pages.values() if page.period.kind == kind)

    def quarters(self) -> None:
        """Months = Bereiche = Art groups."""
        for period in self.pages("quartal"):
            parts = self.parts(period)
            incoming = [self.eingang[name] for name in parts]
            for art in ARTEN:
                self.arts[period.name, art] = self.value(Cell(period.name, "eingang", f"art={art}", "zaehler"))
            bereiche = [f"bereich={bereich}" for bereich in self.shown.pages[period.name].bereiche("eingang")]
            if parts:
                self.add(incoming, [self.arts[period.name, art] for art in ARTEN])
            if parts and bereiche:
                self.add(
                    incoming, [self.value(Cell(period.name, "eingang", bereich, "zaehler")) for bereich in bereiche]
                )

    def begins(self) -> bool:
        """Whether no month was released before the first period."""
        return not any(month < self.periods[0].months[0] for month in self.shown.released)

    def stocks(self) -> None:
        """Bestand + Eingang - Erledigt; nothing is open before the first month."""
        last = None
        for period in self.periods:
            name = period.name
            if (last is None and self.begins()) or name not in self.unlinked:
                before = [self.bestand[last]] if last else []
                self.relate(
                    period.bis,
                    f"{name} bestand",
                    self.row([*before, self.eingang[name]], [self.erledigt[name], self.bestand[name]]),
                )
            last = name

    def due(self, rules: tuple[str, ...]) -> dict[str, int]:
        """A population of every period behind these deadlines, due in the period of its Eingang or in the next one."""
        population: dict[str, int] = {}
        later: dict[str, list[int]] = {}  # by rule: population and those of the last period that were due in it
        earlier: dict[str, dict[str, tuple[list[int], list[int]]]] = {rule: {} for rule in rules}
        for period in self.periods:
            name = period.name
            population[name] = self.free()
            self.at_most([population[name]], [self.eingang[name]])
            own: list[int] = []  # those of each rule that are due in the period of their Eingang
            strangers: list[int] = []  # those of each rule that came before, where the period before is not known
            for rule in rules:
                cell = Cell(name, rule, "", "nenner")
                at_once = self.free()
                self.at_most([at_once], [population[name]])
                if self.has(cell):
                    carried = later.get(rule) if name not in self.unlinked else None
                    before, gone = (carried[:1], carried[1:]) if carried else ([self.free()], [])
                    strangers += [] if carried else before
                    own.append(at_once)
                    self.relate(period.bis, f"{name} {rule}", self.row([at_once, *before], [*gone, self.value(cell)]))
                    earlier[rule][name] = before, gone
                later[rule] = [population[name], at_once]
            # A case's first deadline, the shorter one, never ends after its second.
            for what, few, many in (("at once", own[1:], own[:1]), ("before", strangers[:1], strangers[1:])):
                if few and many:
                    self.relate(period.bis, f"{name} the shorter {what}", self.row(few, many, -math.inf, 0))
        for rule in rules:
            Closings(self, rule, earlier[rule]).relate()
        return population

    def written(self) -> None:
        self.due(WRITTEN)

    def criticism(self) -> None:
        population = self.due(CRITICISM)
        for period in self.pages("quartal"):
            if parts := self.parts(period):
                self.add([population[name] for name in parts], [self.arts[period.name, ARTEN[0]]])

    def years(self) -> None:
        edge: dict[str, list[int]] = defaultdict(list)  # the parts of a period that the edges of two years cut
        for period in self.pages("jahr"):
            self.deadlines(period)
            self.mentions(period)
            if self.has(Cell(period.name, "folgequote", "", "nenner")):
                self.observed(period, edge)

    def deadlines(self, period: Period) -> None:
        """Months = Bereiche."""
        parts, page = self.parts(period), self.shown.pages[period.name]
        for rule in FRISTEN if parts else ():
            bereiche = page.bereiche(rule)
            for teil in ("zaehler", "nenner") if bereiche and self.has(Cell(parts[0], rule, "", "nenner")) else ():
                own = [self.value(Cell(period.name, rule, f"bereich={bereich}", teil)) for bereich in bereiche]
                self.add([self.value(Cell(name, rule, "", teil)) for name in parts], own)

    def observed(self, period: Period, edge: dict[str, list[int]]) -> None:
        """The denominator of folgequote = Erledigt whose observation ended in the year."""
        start, end = period.von - self.days * DAY, period.bis - self.days * DAY
        plus, covered = [], 0
        for own in self.periods:
            overlap = (min(own.bis, end) - max(own.von, start)).days + 1
            covered += max(0, overlap)
            if overlap == (own.bis - own.von).days + 1:
                plus.append(self.erledigt[own.name])
            elif overlap > 0:
                part = self.free()
                self.at_most([part], [self.erledigt[own.name]])
                edge[own.name].append(part)
                if len(edge[own.name]) == 2:
                    self.add(edge[own.name], [self.erledigt[own.name]])
                plus.append(part)
        if covered < (end - start).days + 1:
            plus.append(self.free())
        self.relate(
            period.bis,
            f"{period.name} folgequote",
            self.row(plus, [self.value(Cell(period.name, "folgequote", "", "nenner"))]),
        )

    def mentions(self, period: Period) -> None:
        """Reactions <= mentions <= 3 x reactions, one topic <= reactions."""
        arts = [
            [self.arts[quarter, art] for quarter in period.quarters if (quarter, art) in self.arts] for art in ARTEN
        ]
        whole = len(arts[0]) == 4
        codes = [self.value(Cell(period.name, code, "", "zaehler")) for code in self.shown.pages[period.name].codes()]
        if codes:
            critical = self.free()
            self.at_most([critical], codes)
            self.at_most(codes, {critical: 3})
            for code in codes:
                self.at_most([code], [critical])
            if whole:
                self.at_most(arts[0], [critical])
                self.at_most([critical], arts[0] + arts[2])
        groups = [
            self.value(Cell(period.name, figure, "", "zaehler"))
            for figure in LOB
            if self.has(Cell(period.name, figure, "", "zaehler"))
        ]
        if groups and whole:
            thrice = dict.fromkeys(arts[1], 3)
            self.at_most(arts[1], groups)
            self.at_most(groups, thrice)
            for group in groups:
                self.at_most([group], thrice)
