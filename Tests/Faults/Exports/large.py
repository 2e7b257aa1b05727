#!/usr/bin/env python3
"""An export of 200,000 rows with an error in every tenth row: time of `check`, lines printed, rows in the rejects.

    large.py KRM [--rows 200000] [--seconds 3]

KRM is a release build. Exit code 0 when `check` takes less than the given time and prints fewer than 200 lines, and the
rejects hold exactly every tenth row.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from project import COLUMNS, bogen, table, write  # noqa: E402

FAULTS = (
    {"art": "Beschwede"}, {"team": "999"}, {"eingang": "31.02.2026"}, {"eingangsweg": "taube"}, {"anliegen_1": ""}, {"abschluss": "01.01.2020"},
    {"bereich": "60"}, {"abschluss": "bald"}, {"bewertung": "gut"}, {"vorgangsnummer": "123A456789"},
)


def rows(count: int) -> list[dict]:
    out = []
    for number in range(count):
        row = bogen(f"K-{number}", eingang=f"{number % 28 + 1:02}.{number // 28 % 9 + 1:02}.2026", bemerkung="Anruf wegen der Heizkosten, Unterlagen fehlen",
                    stand="31.10.2026")
        out.append(row | FAULTS[number // 10 % len(FAULTS)] if number % 10 == 9 else row)
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm")
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--seconds", type=float, default=3.0)
    options = parser.parse_args()
    krm = str(Path(options.krm).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write(folder / "data", {"erhebungsboegen/a.csv": table(rows(options.rows))})
        start = time.monotonic()
        done = subprocess.run([krm, "check"], cwd=folder, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - start
        printed = (done.stderr + done.stdout).count("\n")
        start = time.monotonic()
        build = subprocess.run([krm, "build", "--rejects", "rejects.csv"], cwd=folder, capture_output=True, text=True, check=False)
        building = time.monotonic() - start
        files = list(folder.glob("rejects*.csv"))
        kept = sum(path.read_bytes().count(b"\r\n") - 1 for path in files)
    expected = options.rows // 10
    print(json.dumps({"rows": options.rows, "columns": len(COLUMNS), "check_seconds": round(seconds, 2), "check_exit": done.returncode, "lines": printed,
                      "build_seconds": round(building, 2), "build_exit": build.returncode, "rejected": kept}))
    good = seconds < options.seconds and printed < 200 and (done.returncode, build.returncode) == (1, 0) and kept == expected and len(files) == 1
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
