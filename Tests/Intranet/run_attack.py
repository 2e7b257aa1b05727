#!/usr/bin/env python3
"""Releases and publishes invented offices with the program, and attacks all that readers of the intranet edition saw.

    run_attack.py KRM [--offices 20] [--seed 0] [--size 6|20|45|160|800] [--jobs 2] [--keep DIR] [--all]
    run_attack.py KRM --only SEED [--keep DIR]      one office again, as in a larger run
    run_attack.py KRM --demo data [--from 2025-01] [--to 2026-09] [--days 90]      a copy of a project folder
    run_attack.py --plain [--offices 20] …          without the program: how much plain rounding alone gives away

For every count, sum of counts and denominator - numerator at least three true values must fit all that was shown,
0 among them for "unter 3"; no deadline group may be all in time, or all late, for certain. Every edition must be what
the contract says, and its texts may say no number that the shown values do not explain. Prints each failure with its
place, then a table by size. A few planted offices (seeds below 0) whose few counts are close to one another come along.

--all prints every failure of an office, not only the first ten. --keep DIR keeps projects and editions as
DIR/<seed>/data and DIR/<seed>/<nn>-<month>/intranet. --zero-sums demands 0 also for sums of values below 3.

Exits 1 on any failure. Refused releases (krm freigeben: exit 1) are no failure; the table counts them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import attack_demo
import attack_office
import attack_planted
from attack_office import Job, Report
from offices import SIZES

FIRST = 10  # failures printed of one office


def table(reports: list[Report]) -> list[str]:
    """By size of office: what was released, what is no plain rounding, and how far the shown values are off."""
    head = (
        "rows a month",
        "offices",
        "released",
        "refused",
        "cells",
        "Ersatzwerte",
        "base: mean",
        "largest",
        "sums: mean",
        "largest",
        "targets",
        "found out",
        "seconds",
    )
    rows: list[tuple[str, ...]] = [head]
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        groups[report.size].append(report)
    groups["all"] = reports if len(groups) > 1 else []
    for size, group in groups.items():
        if not group:
            continue
        errors = [
            [error for report in group for error in of(report)]
            for of in (lambda report: report.base_errors, lambda report: report.sum_errors)
        ]
        numbers = [f"{statistic:.2f}" if number == 0 else f"{statistic:.0f}" for own in errors
                   for number, statistic in enumerate((sum(own) / len(own), max(own)) if own else (0, 0))]  # fmt: skip
        total = [
            sum(getattr(report, name) for report in group) for name in ("released", "refused", "cells", "replaced")
        ]
        seconds = sum(report.seconds for report in group) / len(group)
        rows.append((size, str(len(group)), *map(str, total), *numbers, str(sum(report.targets for report in group)),
                     str(sum(len(report.findings) for report in group)), f"{seconds:.1f} each"))  # fmt: skip
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]


def say(report: Report, everything: bool) -> None:
    failures = [*report.problems, *map(str, report.findings)]
    if failures:
        print(f"office {report.seed} ({report.what}): {len(failures)} failures")
        for failure in failures if everything else failures[:FIRST]:
            print(f"    {failure}")
        if len(failures) > FIRST and not everything:
            print(f"    … and {len(failures) - FIRST} more (--all)")
        sys.stdout.flush()


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm", type=Path, nargs="?", help="the program")
    parser.add_argument("--offices", type=int, default=20, help="how many (the sizes take turns)")
    parser.add_argument("--seed", type=int, default=0, help="the first office")
    parser.add_argument("--only", type=int, help="this office alone")
    parser.add_argument("--size", type=int, choices=SIZES, help="offices of this size only")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="keep the projects and editions here (must be empty or absent)")
    parser.add_argument("--all", action="store_true", help="print every failure")
    parser.add_argument("--plain", action="store_true", help="plain rounding instead of the program")
    parser.add_argument("--zero-sums", action="store_true", help="0 must fit sums of values below 3 too")
    parser.add_argument("--demo", type=Path, help="a project folder instead of invented offices")
    parser.add_argument("--from", dest="first", default="2025-01", help="first month released of --demo")
    parser.add_argument("--to", dest="last", default="2026-09", help="last month released of --demo")
    parser.add_argument("--days", type=int, default=90, help="folge_beobachtung_tage of --demo")
    out = parser.parse_args()
    if out.plain == bool(out.krm):
        parser.error("KRM or --plain")
    return out


def planned(options: argparse.Namespace) -> list[int]:
    """The seeds; the planted offices are beside those that were asked for, and none of plain rounding."""
    planted = [] if options.plain or options.size else attack_planted.SEEDS
    return [*planted, *range(options.seed, options.seed + options.offices)]


def main() -> int:
    options = arguments()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        folder = options.keep or Path(work)
        krm = options.krm and options.krm.resolve()
        if options.demo:
            reports = [
                attack_demo.run(
                    krm,
                    options.demo,
                    folder / "demo",
                    options.first,
                    options.last,
                    options.days,
                    zero_sums=options.zero_sums,
                )
            ]
            say(reports[0], options.all)
        else:
            seeds = [options.only] if options.only is not None else planned(options)
            jobs = [Job(krm, seed, options.size, folder / str(seed), options.zero_sums) for seed in seeds]
            # The largest offices first, so that none of them runs alone in the end.
            jobs.sort(key=lambda job: -(job.size or SIZES[job.seed % len(SIZES)] if job.seed >= 0 else 0))
            reports = []
            with ProcessPoolExecutor(options.jobs) as pool:
                for report in pool.map(attack_office.run, jobs):
                    say(report, options.all)
                    reports.append(report)
            reports.sort(key=lambda report: (int(report.size), report.seed))
    print("\n".join(table(reports)))
    failed = sum(bool(report.findings or report.problems) for report in reports)
    found = sum(len(report.findings) for report in reports)
    print(
        f"{len(reports)} offices, {failed} with failures, {found} counts found out, {time.monotonic() - started:.0f} s"
    )
    return 1 if failed or not any(report.released for report in reports) else 0


if __name__ == "__main__":
    sys.exit(main())
