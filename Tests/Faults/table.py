#!/usr/bin/env python3
"""The table of docs/Zuverlaessigkeit.md against the cases that there are.

Usage:
  table.py --check          every case stands in the table, and every row names a case
  table.py --write RESULTS  puts the runs and the seconds that scripts/stress-faults.sh has measured into it
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
DOC = HERE.parents[1] / "docs/Zuverlaessigkeit.md"
sys.path[:0] = [str(HERE), str(HERE / "Surroundings")]
# A row ends with its runs, its seconds and its case.
ROW = re.compile(r"^(\|.*\|) ([\d.]+|–) \| ([\d.]+|–) \| `([a-z-]+)` \|$", re.MULTILINE)


def cases() -> list[str]:
    import run
    import site_faults

    return [*run.CASES, *[f"site-{name}" for name in site_faults.GROUPS]]


def check() -> int:
    told = [row[4] for row in ROW.finditer(DOC.read_text("utf-8"))]
    wrong = [f"no row for {name}" for name in cases() if name not in told]
    wrong += [f"no case {name}" for name in told if name not in cases()]
    wrong += [f"twice: {name}" for name in set(told) if told.count(name) > 1]
    print("\n".join(wrong or [f"{len(told)} rows"]))
    return 1 if wrong else 0


def write(results: Path) -> int:
    measured = {}
    for name, runs, seconds in re.findall(r"(?m)^([a-z-]+): (?:ok, )?(\d+) runs, ([\d.]+) s$", results.read_text("utf-8")):
        measured[name] = german(int(runs)), german(max(1, round(float(seconds))))

    def row(found: re.Match) -> str:
        runs, seconds = measured.get(found[4], (found[2], found[3]))
        return f"{found[1]} {runs} | {seconds} | `{found[4]}` |"

    DOC.write_text(ROW.sub(row, DOC.read_text("utf-8")), "utf-8")
    print(f"{len(measured)} rows written")
    return 0


def german(number: int) -> str:
    return f"{number:,}".replace(",", ".")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--check"]:
            sys.exit(check())
        case ["--write", results]:
            sys.exit(write(Path(results)))
        case _:
            sys.exit(__doc__)
