"""Integer points of a system, found by HiGHS and checked exactly."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, milp

from relations import Row, Soft, System

LIMIT = 60  # seconds for one question
INFEASIBLE = 2  # HiGHS' status


class Undecided(Exception):
    """HiGHS neither found a point nor proved that there is none."""


class Solver:
    """The constraints that hold for certain, with those of the soft ones that are kept."""

    def __init__(self, system: System):
        self.bounds = np.array(system.bounds, dtype=np.int64).reshape(-1, 2)
        self.width = len(self.bounds)
        self.rows = list(system.rows)
        self.dropped: list[str] = []
        self.solved = 0
        self.compile()

    def compile(self) -> None:
        self.matrix = self.sparse(self.rows)
        self.least = np.array([row.least for row in self.rows])
        self.most = np.array([row.most for row in self.rows])

    def sparse(self, rows: list[Row]) -> sparse.csr_array:
        entries = [
            (place, variable, factor) for place, row in enumerate(rows) for variable, factor in row.terms.items()
        ]
        places, variables, factors = (
            (np.array(column, dtype=np.int64) for column in zip(*entries, strict=True))
            if entries
            else (np.empty(0, np.int64),) * 3
        )
        return sparse.csr_array((factors, (places, variables)), shape=(len(rows), self.width))

    def point(self, extra: list[Row], *, gap: float = 0.0) -> np.ndarray | None:
        """A point that keeps to everything, `extra` too; none where there is none."""
        return self.solve(
            self.sparse(extra), [row.least for row in extra], [row.most for row in extra], len(extra), 0, gap
        )

    def near(self, rows: list[Row], *, gap: float = 0.5) -> np.ndarray | None:
        """A point for which as little as possible is missing to the bounds of `rows`, in total."""
        return self.solve(
            self.sparse(rows), [row.least for row in rows], [row.most for row in rows], len(rows), len(rows), gap
        )

    def solve(
        self, extra: sparse.csr_array, least: list[float], most: list[float], rows: int, slack: int, gap: float
    ) -> np.ndarray | None:
        self.solved += 1
        matrix = sparse.vstack([self.matrix, extra]) if rows else self.matrix
        objective = np.zeros(self.width + 2 * slack)
        bounds = self.bounds
        if slack:
            upper = sparse.csr_array((len(self.rows), 2 * slack))
            both = sparse.hstack([sparse.eye_array(slack), -sparse.eye_array(slack)])
            matrix = sparse.hstack([matrix, sparse.vstack([upper, both])])
            objective[self.width :] = 1
            bounds = np.vstack([self.bounds, np.tile([0, np.inf], (2 * slack, 1))])
        constraints = LinearConstraint(matrix.tocsc(), np.append(self.least, least), np.append(self.most, most))
        whole = np.append(np.ones(self.width), np.zeros(2 * slack))
        for presolve in (True, False):  # that there is no point must be found twice
            options = {"time_limit": LIMIT, "mip_rel_gap": gap, "presolve": presolve}
            found = milp(
                objective, constraints=constraints, integrality=whole, bounds=Bounds(*bounds.T), options=options
            )
            if found.status != INFEASIBLE:
                break
        else:
            return None
        if found.x is None:
            raise Undecided(found.message)
        point = np.rint(found.x[: self.width]).astype(np.int64)
        self.prove(point)
        if rows and not slack:
            values = extra @ point
            if (values < least).any() or (values > most).any():
                raise Undecided("the point misses what was asked for")
        return point

    def prove(self, point: np.ndarray) -> None:
        """That the rounded point keeps to every constraint exactly."""
        values = self.matrix @ point
        inside = (values >= self.least).all() and (values <= self.most).all()
        if not (inside and (point >= self.bounds[:, 0]).all() and (point <= self.bounds[:, 1]).all()):
            raise Undecided("the rounded point breaks a constraint")

    def keep(self, soft: list[Soft]) -> np.ndarray | None:
        """Adds each of the soft relations, in order, that fits those before it; a point that fits all, if any does."""
        point = self.point([relation.row for relation in soft])
        if point is not None:
            self.rows += [relation.row for relation in soft]
            self.compile()
            return point
        point = self.near([relation.row for relation in soft])
        undecided = list(soft)
        while undecided and point is not None:
            relation, row = undecided[0], undecided[0].row
            if not row.least <= sum(factor * point[variable] for variable, factor in row.terms.items()) <= row.most:
                if self.point([row]) is None:
                    self.dropped.append(relation.name)
                    undecided.pop(0)
                    continue
                self.rows.append(row)
                self.compile()
                undecided.pop(0)
                point = self.near([later.row for later in undecided]) if undecided else self.point([])
                continue
            self.rows.append(row)
            self.compile()
            undecided.pop(0)
        return point
