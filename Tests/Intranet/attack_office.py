"""One office: released, published, read, attacked and compared with the exact counts."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import attack
import attack_dump
import attack_editions
import attack_model
import attack_targets
import attack_text
import edition
from attack_editions import Shown
from attack_planted import MonthEnd
from attack_rows import Counts
from offices import Driver, Office, Published, Truth
from relations import Builder

FARTHEST = 7  # from the truth, by the contract


class Job(NamedTuple):
    krm: Path | None  # without it the model of the tests writes the edition
    seed: int  # below 0: a planted office
    size: int | None
    folder: Path
    zero_sums: bool


@dataclass
class Report:
    seed: int
    size: str
    what: str
    released: int = 0
    refused: int = 0
    cells: int = 0
    replaced: int = 0  # base values that are no plain rounding
    base_errors: list[int] = field(default_factory=list)
    sum_errors: list[int] = field(default_factory=list)
    targets: int = 0
    findings: list[attack.Finding] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def judge(
        self,
        editions: list[Path],
        truth: Truth,
        days: int,
        *,
        bereiche: list[str] | None = None,
        zero_sums: bool = False,
    ) -> None:
        """Reads, attacks and compares."""
        read = [edition.read(folder) for folder in editions]
        shown = attack_editions.merge(read, bereiche)
        self.problems += shown.problems
        seen: set[str] = set()
        for one in read:
            self.problems += [
                f"{one.folder.parent.name}/{problem}" for problem in attack_text.search(one, shown.pages, seen=seen)
            ]
        self.problems += attack_text.changing(read)
        verdict = attack.attack(shown, days, zero_sums=zero_sums)
        self.targets, self.findings = verdict.targets, verdict.findings
        self.compare(shown, truth, days)

    def compare(self, shown: Shown, truth: Truth, days: int) -> None:
        """How far the shown values are from the exact ones."""
        builder = Builder(shown, days)
        for cell, seen in shown.values.items():
            exact = truth.exact(cell)
            self.cells += 1
            if exact is None:
                continue
            error = abs(seen[-1] - exact)
            if builder.derived(cell):
                # A Bestand at a quarter's end is the month's, and no sum.
                self.sum_errors += [error] if attack_targets.parts(builder, cell) else []
                continue
            self.base_errors.append(error)
            self.replaced += seen[-1] != attack_model.nearest(exact)
            if error > FARTHEST:
                self.problems.append(f"{' '.join(cell)}: {seen[-1]} is shown for {exact}")


def describe(office: Office) -> str:
    parts = [
        f"{office.size} rows a month",
        office.style,
        f"{office.months[0]} to {office.months[-1]}",
        f"{len(office.bereiche)} Bereiche",
        f"takt {office.takt}",
    ]
    parts += [f"without {kind}: {', '.join(sorted(names))}" for kind, names in office.left_out.items()]
    parts += [f"skips {name}" for name in sorted(office.skipped)] + [f"withdraws {office.withdrawn}"] * bool(
        office.withdrawn
    )
    return ", ".join(part for part in parts if part)


def plainly(office: Office, folder: Path) -> Published:
    """What the model publishes of an office, without the program and without an audit."""
    out = Published(released=[name for name in office.months if name not in office.skipped])
    for place in range(len(office.months)):
        out.truth.count(office, place)
    pages = attack_model.pages_of(out.truth, office, out.released)
    out.editions.append(attack_model.write(folder / "intranet", pages, out.released))
    return out


def cross_check(krm: Path, driver: Driver) -> list[str]:
    """That the exact counts are the program's, for the last month."""
    last, exact = driver.office.months[-1], driver.out.truth.months.get(driver.office.months[-1])
    if exact is None:
        return []
    other: Counts = attack_dump.counts(attack_dump.figures(krm, driver.data, last))
    return [
        f"{last} {' '.join(key)}: counted {exact[key]}, krm dump figures says {other[key]}"
        for key in sorted(set(exact) | set(other))
        if exact[key] != other[key]
    ]


def run(job: Job) -> Report:
    started = time.monotonic()
    office = Office(job.seed, job.size) if job.seed >= 0 else MonthEnd(job.seed)
    report = Report(office.seed, str(office.size), describe(office))
    job.folder.mkdir(parents=True)
    if job.krm:
        driver = Driver(job.krm, office, job.folder)
        published = driver.run()
        report.problems += cross_check(job.krm, driver)
    else:
        published = plainly(office, job.folder)
    report.released, report.refused = len(published.released), len(published.refused)
    report.problems += published.problems
    bereiche = office.bereiche if len(office.bereiche) > 1 else None
    if published.editions:
        report.judge(published.editions, published.truth, office.days, bereiche=bereiche, zero_sums=job.zero_sums)
    report.seconds = time.monotonic() - started
    return report
