"""A year of one Jobcenter: the processor's time for the whole site, against the start of an empty Swift program."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from report import number, seconds
from setting import ROOT, Setting
from timing import Spread, run, say

ROWS, RUNS, MOST, STARTS = 1_000, 10, 0.1, 3


def project(setting: Setting) -> Path:
    """The demo's office with a year of `krm sample`, and the reports of that year."""
    data = setting.fresh("year") / "data"
    (data / "erhebungsboegen").mkdir(parents=True)
    config = (ROOT / "data" / "krm.yml").read_text(encoding="utf-8")
    config = re.sub(r"(?m)^berichte:.*$", "berichte: {ab: 2025-11}", config)
    config = re.sub(r"(?m)^ausgaben:.*$", "ausgaben: {intern: {}}", config)
    (data / "krm.yml").write_text(config, encoding="utf-8")
    setting.run("sample", "--rows", str(ROWS), "--from", "2025-11-01", "--to", "2026-10-31", "--output",
                data / "erhebungsboegen" / "export.csv")  # fmt: skip
    return data


def empty_program(tools: Path) -> Path:
    """Compiled once; it prints an empty line."""
    program = tools / "empty"
    if not program.exists():
        source = tools / "empty.swift"
        source.write_text('print("")\n')
        subprocess.run(["swiftc", "-O", source, "-o", program], check=True)
    return program


def measure(setting: Setting) -> None:
    say(f"\n== a year of one Jobcenter, {ROWS} rows")
    data, empty = project(setting), empty_program(setting.tools)
    setting.build(data, setting.fresh("site"))
    pages = len(list((setting.work / "site").rglob("*.html")))
    builds = [setting.build(data, setting.fresh("site")) for _ in range(RUNS)]
    starts = [run([empty])[0] for _ in range(RUNS)]
    cpu, start = Spread.of([cost.cpu for cost in builds]), Spread.of([cost.cpu for cost in starts])
    wall = Spread.of([cost.wall for cost in builds])
    say(f"{pages} pages: processor {cpu.median:.3f} s ({cpu.low:.3f} to {cpu.high:.3f}), wall {wall.median:.3f} s; "
        f"empty Swift program {start.median:.4f} s")  # fmt: skip
    limit = max(MOST, STARTS * start.median)
    measured = f"{seconds(cpu.median)} ({seconds(cpu.low)}–{seconds(cpu.high)}); Uhr {seconds(wall.median)}"
    what = f"Rechenzeit für ein Jahr eines Jobcenters, {number(ROWS)} Zeilen, {number(pages)} Seiten"
    setting.report.want(what, f"≤ {seconds(MOST)} oder drei Starts eines leeren Programms ({seconds(STARTS * start.median)})",
                        measured, cpu.median <= limit)  # fmt: skip
