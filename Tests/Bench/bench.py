"""Whole-process times of `krm dump figures` and of polars on the same export, five pairs, each with its ratio.

bench.py KRM DATA   (run by scripts/bench.sh)
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

PAIRS = 5
POLARS = """
import sys
import polars as pl
table = pl.read_csv(sys.argv[1], separator=";", infer_schema=False)
dates = [c for c in ("eingang", "abschluss", "zwischennachricht") if c in table.columns]
form = "%d.%m.%Y" if "." in table["eingang"][0] else "%Y-%m-%d"
table = table.with_columns(pl.col(c).str.to_date(form, strict=False) for c in dates)
table = table.with_columns(month=pl.col("eingang").dt.truncate("1mo"))
table.group_by("month", "team", "art", "eingangsweg").agg(
    pl.len(), closed=pl.col("abschluss").is_not_null().sum(), days=(pl.col("abschluss") - pl.col("eingang")).median())
"""


def timed(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    krm, data = sys.argv[1], Path(sys.argv[2])
    export = data / "erhebungsboegen" / "export.csv"
    ours = [krm, "dump", "figures", "--data", str(data), "--zeitraum", "2026-10"]
    theirs = [sys.executable, "-c", POLARS, str(export)]
    timed(ours)
    timed(theirs)
    pairs = [(timed(ours), timed(theirs)) for _ in range(PAIRS)]
    for a, b in pairs:
        print(f"krm {a:.2f} s   polars {b:.2f} s   ratio {a / b:.2f}")
    print(f"median ratio {statistics.median(a / b for a, b in pairs):.2f} on {export.stat().st_size / 1e6:.0f} MB")
    print(f"largest child {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB (both programs)")


if __name__ == "__main__":
    main()
