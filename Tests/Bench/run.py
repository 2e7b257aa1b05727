"""Measures krm against its peers and says what is reached of what was wanted: run.py KRM TOOLS [options], see --help.

Run by scripts/bench.sh, which installs the peers. TOOLS is a folder for what is compiled once.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import measure_figures
import measure_growth
import measure_pages
import measure_rebuild
import measure_small
from setting import ROOT, Setting
from timing import Failed, say

MEASURES = ("figures", "pages", "rebuild", "small", "growth")
GERMAN = {"figures": "Kennzahlen", "pages": "Seiten", "rebuild": "Neubau", "small": "ein Jahr eines Jobcenters",
          "growth": "10.000.000 Zeilen gegen 1.000.000 (`scripts/bench.sh --large`)"}  # fmt: skip


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm", type=Path)
    parser.add_argument("tools", type=Path)
    parser.add_argument("--only", nargs="+", choices=MEASURES, metavar="MEASURE", help=f"of {', '.join(MEASURES)}; growth needs --large")
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the comparison with polars and DuckDB")
    parser.add_argument("--pairs", type=int, default=5, help="pairs of runs in each comparison, after one for nothing")
    parser.add_argument("--pages", type=int, default=10_000, help="the largest number of pages")
    parser.add_argument("--large", action="store_true", help="also 10,000,000 rows: 2 GB in the folder for temporary files")
    parser.add_argument("--strict", action="store_true", help="exit code 1 when something is missed")
    parser.add_argument("--write-doc", nargs="?", type=Path, const=ROOT / "docs" / "Geschwindigkeit.md", metavar="FILE",
                        help="write the tables into docs/Geschwindigkeit.md, or FILE")  # fmt: skip
    return parser.parse_args()


def main() -> int:
    given = options()
    started = time.monotonic()
    wanted = given.only or [name for name in MEASURES if name != "growth" or given.large]
    failures = []
    with tempfile.TemporaryDirectory(prefix="krm-bench-") as work:
        setting = Setting(given.krm.resolve(), Path(work), given.tools.resolve(), given.rows, given.pairs, given.large)
        setting.report.notes.append(setting.describe())
        steps = {
            "figures": lambda: measure_figures.measure(setting),
            "pages": lambda: measure_pages.measure(setting, given.pages),
            "rebuild": lambda: measure_rebuild.measure(setting),
            "small": lambda: measure_small.measure(setting),
            "growth": lambda: measure_growth.measure(setting),
        }
        for name in wanted:
            try:
                steps[name]()
            except Failed as fault:
                # What could not be measured is missed, and the others go on.
                say(f"\n{name} failed: {fault}")
                failures.append(name)
                setting.report.want(f"Messung „{name}“", "gelingt", "gescheitert", False)
        setting.report.left_out += [GERMAN[name] for name in MEASURES if name not in wanted]
    say(f"\n{setting.report.markdown()}\n\nTook {time.monotonic() - started:.0f} s.")
    if given.write_doc and not failures:
        setting.report.write_into(given.write_doc)
    if failures:
        return 2
    return 1 if given.strict and setting.report.missed else 0


if __name__ == "__main__":
    sys.exit(main())
