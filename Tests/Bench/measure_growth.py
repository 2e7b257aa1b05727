"""Ten times the rows in at most eleven times the time."""

from __future__ import annotations

import measure_figures
from report import mebibytes, number, ratio
from setting import Setting
from timing import compare, say

ROWS, FACTOR, MOST = 1_000_000, 10, 11


def measure(setting: Setting) -> None:
    small = setting.project(ROWS)
    large = setting.project(ROWS * FACTOR)
    peaks: list[int] = []

    def ours() -> float:
        cost = setting.figures(large)
        peaks.append(cost.peak)
        return cost.wall

    say(f"\n== growth to {ROWS * FACTOR:,} rows")
    label = f"{ROWS * FACTOR:,} rows against {ROWS:,}"
    growth = compare(
        label, ours, lambda: setting.figures(small).wall, min(3, setting.pairs), own_name="large", name="small", budget=300
    ).ratio
    what = f"Kennzahlen aus {number(ROWS * FACTOR)} Zeilen gegen {number(ROWS)}"
    setting.report.want(what, f"≤ {MOST}", ratio(growth), growth.median <= MOST)
    limit = measure_figures.FIXED + measure_figures.PER_ROW * ROWS * FACTOR
    setting.report.want("Speicher dabei", f"≤ {mebibytes(limit)}", mebibytes(max(peaks)), max(peaks) <= limit)
    rows = measure_figures.table(setting).rows
    rows.append(measure_figures.line(setting, ROWS * FACTOR, with_check=False))
    setting.forget(large)
