"""The attack on an edition: which counts does it give away?"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import numpy as np

import attack_targets
from attack_editions import Shown
from attack_periods import Cell
from attack_solver import Solver, Undecided
from relations import Row, Target

ENOUGH = 3  # true values that must fit
ROUNDS = 40
NEAR = 12  # so many values on each side of a known one are tried in the end


@dataclass(frozen=True)
class Finding:
    """A count that readers find out, or nearly so."""

    cell: Cell
    shown: int | None
    values: list[int]
    why: str

    def __str__(self) -> str:
        dimension = f" [{self.cell.dimension}]" if self.cell.dimension else ""
        shown = "" if self.shown is None else f", shown as {self.shown}"
        place = f"{self.cell.zeitraum} {self.cell.id}{dimension} {self.cell.teil}"
        return f"{place}{shown}, true values {self.values}: {self.why}"


@dataclass
class Verdict:
    findings: list[Finding] = field(default_factory=list)
    targets: int = 0
    variables: int = 0
    dropped: list[str] = field(default_factory=list)
    solved: int = 0
    singly: int = 0  # targets that had to be asked for one by one


class Search:
    """Collects values of targets from points until every target has enough."""

    def __init__(self, solver: Solver, targets: list[Target], zero_sums: bool):
        self.solver, self.targets, self.zero_sums = solver, targets, zero_sums
        self.rows = [Row(target.terms, 0, 0) for target in targets]
        self.matrix = solver.sparse(self.rows)
        self.values: list[set[int]] = [set() for _ in targets]
        self.impossible: list[set[tuple[int, int]]] = [set() for _ in targets]
        bounds = solver.bounds
        positive, negative = self.matrix.maximum(0), self.matrix.minimum(0)
        self.least = np.maximum(0, positive @ bounds[:, 0] + negative @ bounds[:, 1])
        self.most = positive @ bounds[:, 1] + negative @ bounds[:, 0]

    def take(self, point: np.ndarray) -> None:
        for values, value in zip(self.values, self.matrix @ point, strict=True):
            values.add(int(value))

    def needs_zero(self, place: int) -> bool:
        target = self.targets[place]
        return target.shown == 0 and (target.base or self.zero_sums)

    def missing(self, place: int) -> bool:
        return len(self.values[place]) < ENOUGH or (self.needs_zero(place) and 0 not in self.values[place])

    def candidates(self, place: int) -> list[int]:
        """Single values that would help."""
        if self.needs_zero(place) and 0 not in self.values[place]:
            return [0]
        known = self.values[place]
        around = range(max(self.least[place], min(known) - NEAR), min(self.most[place], max(known) + NEAR) + 1)
        return sorted(set(around) - known, key=lambda value: min(abs(value - other) for other in known))[:4]

    def questions(self, place: int) -> list[tuple[int, int]]:
        """Spans of values that would help; together they are all of them."""
        known = sorted(self.values[place])
        spans = [(0, 0)] if self.needs_zero(place) and 0 not in known else []
        if len(known) < ENOUGH:
            spans += [(known[-1] + 1, int(self.most[place])), (int(self.least[place]), known[0] - 1)]
            spans += [(value, value) for value in range(known[0] + 1, known[-1]) if value not in known]
        return [span for span in spans if span[0] <= span[1] and span not in self.impossible[place]]

    def together(self, dice: random.Random) -> None:
        """Points near to one missing value of each target, until that helps no more."""
        idle = 0
        for _ in range(ROUNDS):
            open_targets = [place for place in range(len(self.targets)) if self.missing(place)]
            rows = [
                Row(self.targets[place].terms, value := dice.choice(values), value)
                for place in open_targets
                if (values := self.candidates(place))
            ]
            if not rows or idle == 2:
                return
            self.take(self.solver.near(rows))
            left = sum(self.missing(place) for place in open_targets)
            idle = idle + 1 if left > 0.9 * len(open_targets) else 0

    def singly(self) -> int:
        """Asks for each value that is still missing; how many targets that took."""
        asked = 0
        for place in range(len(self.targets)):
            asked += self.missing(place)
            while self.missing(place) and (spans := self.questions(place)):
                point = self.solver.point([Row(self.targets[place].terms, *spans[0])])
                if point is None:
                    self.impossible[place].add(spans[0])
                else:
                    self.take(point)
        return asked


def attack(shown: Shown, days: int = 90, *, seed: int = 0, zero_sums: bool = False) -> Verdict:
    """What readers of all that was ever shown find out; `days` is folge_beobachtung_tage."""
    system = attack_targets.build(shown, days)
    verdict = Verdict(targets=len(system.targets), variables=len(system.bounds))
    nothing = Cell("", "", "", "")
    if system.problems:
        verdict.findings += [Finding(nothing, None, [], problem) for problem in system.problems]
        return verdict
    solver = Solver(system)
    search = Search(solver, system.targets, zero_sums)
    try:
        point = solver.keep(system.soft)
        verdict.dropped = solver.dropped
        if point is None:
            verdict.findings.append(Finding(nothing, None, [], "no counts fit what is shown"))
            return verdict
        search.take(point)
        search.together(random.Random(seed))
        verdict.singly = search.singly()
    except Undecided as error:
        verdict.findings.append(Finding(nothing, None, [], f"undecided: {error}"))
    verdict.solved = solver.solved
    verdict.findings += judge(search)
    return verdict


def judge(search: Search) -> list[Finding]:
    out = []
    for place, target in enumerate(search.targets):
        values = sorted(search.values[place])
        if len(values) < ENOUGH:
            out.append(Finding(target.cell, target.shown, values, "fewer than three true values fit"))
        elif search.missing(place):
            out.append(Finding(target.cell, target.shown, values, "0 does not fit"))
        if target.cell.id.startswith("frist.") and target.cell.teil != "nenner" and not any(values):
            word = "none" if target.cell.teil == "zaehler" else "all"
            out.append(
                Finding(target.cell, target.shown, values, f"it is certain that {word} of the group met the deadline")
            )
    return out
