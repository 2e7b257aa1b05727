"""Rows to figures: `krm dump figures` against polars and DuckDB, which answer a smaller question on the same files.

krm reads every column of every row, checks all rules, links the cases, and prints every figure of every period and cell;
the peers parse eight columns and make one group-by. Two times are compared with ours, the whole process each: theirs as a
whole process, and theirs without the start of Python and the import. `check` runs on the same rows.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import timing
from report import Table, mebibytes, number, ratio, seconds
from setting import HERE, Setting, answer, exports, size
from timing import Compared, Spread, compare, python, say

PEERS = {"polars": ("peer_polars.py", ("join", "sort")), "DuckDB": ("peer_duckdb.py", ("join", "newest"))}
LAYOUTS = {"one": "eine Datei", "years": "eine Datei je Jahr"}
MOST = 0.5
CHECK_MOST = 1.3
FIXED, PER_ROW = 64 * 2**20, 60


@dataclass
class Peer:
    """A peer on certain files, in the way that is faster there."""

    name: str
    words: list[str | Path]
    totals: dict[str, int]
    inner: list[float]

    @staticmethod
    def fastest(name: str, data: Path) -> Peer:
        script, ways = PEERS[name]
        tried = []
        for way in ways:
            words: list[str | Path] = [python(), HERE / script, way, *exports(data)]
            for _ in range(2):
                _, found = answer(words)
                tried.append((found.pop("seconds"), words, found))
        best = min(tried, key=lambda one: one[0])
        if any(found != best[2] for _, _, found in tried):
            raise timing.Failed(f"the ways of {name} count differently")
        say(f"{name} takes the way {best[1][2]}: {best[0]:.3f} s")
        return Peer(name, best[1], best[2], [])

    def seconds(self) -> float:
        cost, found = answer(self.words)
        self.inner.append(found["seconds"])
        return cost.wall


def cases(setting: Setting, data: Path) -> int:
    """How many cases krm counts, forwarded ones too, over all years."""
    words = [str(setting.krm), "dump", "figures", "--data", str(data)]
    total = 0
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as program:
        for line in program.stdout or ():
            if '"dimension":{},' in line and ('"eingang"' in line or '"weitergeleitet.' in line):
                entry = json.loads(line)
                total += entry["zaehler"] if len(entry["zeitraum"]) == 4 else 0
    return total


def table(setting: Setting) -> Table:
    """The report's table of rows, which other measures fill too."""
    title = "Zeilen zu Kennzahlen: Mediane der Zeiten ganzer Prozesse, eine Datei"
    columns = ["Zeilen", "Datei", "`dump figures`", "Zeilen je Sekunde", "Speicher", "`check`", *PEERS]
    found = [one for one in setting.report.tables if one.title == title]
    if not found:
        found = [Table(title, columns)]
        setting.report.tables += found
    return found[0]


def measure(setting: Setting) -> None:
    out = table(setting)
    for rows in (10_000, 100_000):
        if rows < setting.rows:
            out.rows.append(line(setting, rows))
    for layout, words in LAYOUTS.items():
        cells = against_peers(setting, layout, words)
        if layout == "one":
            out.rows.append(cells)


def against_peers(setting: Setting, layout: str, words: str) -> list[str]:
    """Judges one layout of the files; gives the line of the table."""
    rows, report = setting.rows, setting.report
    data = setting.project(rows, layout)
    say(f"\n== {rows:,} rows, {len(exports(data))} file(s), {size(data) / 1e6:.0f} MB: figures")
    counted = cases(setting, data)
    peaks: list[int] = []

    def ours() -> float:
        cost = setting.figures(data)
        peaks.append(cost.peak)
        return cost.wall

    own: list[Spread] = []
    theirs: list[str] = []
    for name in PEERS:
        peer = Peer.fastest(name, data)
        if peer.totals["received"] != counted:
            raise timing.Failed(f"krm counts {counted} cases, {name} {peer.totals['received']}")
        result = compare(f"figures, {layout}, {name}", ours, peer.seconds, setting.pairs, name=name)
        judge(setting, f"Kennzahlen aus {number(rows)} Zeilen, {words}, gegen {name}", result, peer)
        own.append(result.ours)
        theirs.append(seconds(result.theirs.median))
    limit = FIXED + PER_ROW * rows
    peak = max(peaks)
    report.want(f"Speicher dabei, {words}", f"≤ {mebibytes(limit)} (64 MiB + 60 Bytes je Zeile)", mebibytes(peak), peak <= limit)
    result = compare(
        f"check, {layout}", lambda: setting.run("check", "--data", data).wall, lambda: setting.figures(data).wall,
        setting.pairs, name="dump figures", own_name="check",
    )  # fmt: skip
    what = f"`check` von {number(rows)} Zeilen, {words}, gegen `dump figures`"
    report.want(what, f"≤ {number(CHECK_MOST, 1)}", ratio(result.ratio), result.ratio.median <= CHECK_MOST)
    return cells(rows, data, own[0].median, peak, seconds(result.ours.median), theirs)


def judge(setting: Setting, what: str, result: Compared, peer: Peer) -> None:
    """Theirs as a whole process, and the query alone, which is the harder one."""
    setting.report.want(f"{what}, ganzer Prozess", f"≤ {number(MOST, 1)}", ratio(result.ratio), result.ratio.median <= MOST)
    inner = Spread.of(peer.inner[1:])
    alone = result.ours.median / inner.median
    measured = f"{number(alone, 2)} ({seconds(result.ours.median)} zu {seconds(inner.median)})"
    setting.report.want(f"{what}, dort nur die Abfrage", f"≤ {number(MOST, 1)}", measured, alone <= MOST)


def line(setting: Setting, rows: int, *, with_check: bool = True) -> list[str]:
    """The line of the table for rows that are not judged; three runs each, or one where that takes long."""
    data = setting.project(rows)
    say(f"\n== {rows:,} rows")
    first = setting.figures(data)
    runs = [first] if first.wall > 20 else [setting.figures(data) for _ in range(3)]

    def median(take: Callable[[], float]) -> str:
        return seconds(Spread.of([take() for _ in runs]).median)

    check = median(lambda: setting.run("check", "--data", data).wall) if with_check else "–"
    theirs = [median(Peer.fastest(name, data).seconds) for name in PEERS]
    wall = Spread.of([cost.wall for cost in runs]).median
    return cells(rows, data, wall, max(cost.peak for cost in runs), check, theirs)


def cells(rows: int, data: Path, wall: float, peak: int, check: str, theirs: list[str]) -> list[str]:
    speed = number(round(rows / wall, -3))
    return [number(rows), f"{number(size(data) / 1e6)} MB", seconds(wall), speed, mebibytes(peak), check, *theirs]
