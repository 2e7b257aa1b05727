"""A year of one Jobcenter: the processor's time of what is run each day, against the start of an empty Swift program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from report import number, seconds
from setting import ROOT, Setting, exports
from timing import Cost, Spread, run, say

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


def late(data: Path, folder: Path) -> Path:
    """The same project with the row of one more day, as it comes each morning."""
    (export,) = exports(shutil.copytree(data, folder))
    lines = export.read_bytes().splitlines(keepends=True)
    # The newest case once more under a number of its own.
    export.write_bytes(b"".join([*lines, lines[-1].replace(lines[-1].split(b";")[0], b"SPAET-1", 1)]))
    return folder


def measure(setting: Setting) -> None:
    say(f"\n== a year of one Jobcenter, {ROWS} rows")
    data, empty = project(setting), empty_program(setting.tools)
    setting.build(data, setting.fresh("site"))
    pages = len(list((setting.work / "site").rglob("*.html")))
    changed, old = late(data, setting.work / "year-late"), setting.work / "site"

    def rebuild() -> Cost:
        site = setting.fresh("again") / "site"
        shutil.copytree(old, site)
        os.sync()
        return setting.build(changed, site)

    starts = Spread.of([run([empty])[0].cpu for _ in range(RUNS)])
    limit = max(MOST, STARTS * starts.median)
    wanted = f"≤ {seconds(MOST)} oder drei Starts eines leeren Programms ({seconds(STARTS * starts.median)})"
    commands = {
        "`dump figures`": lambda: setting.figures(data),
        "`check`": lambda: setting.run("check", "--data", data),
        f"`build` nach einer neuen Zeile, {number(pages)} Seiten": rebuild,
        f"`build` von Grund auf, {number(pages)} Seiten": lambda: setting.build(data, setting.fresh("site")),
    }
    for name, command in commands.items():
        costs = [command() for _ in range(RUNS)]
        cpu, wall = Spread.of([cost.cpu for cost in costs]), Spread.of([cost.wall for cost in costs])
        say(f"{name}: processor {cpu.median:.3f} s ({cpu.low:.3f} to {cpu.high:.3f}), wall {wall.median:.3f} s; "
            f"empty Swift program {starts.median:.4f} s")  # fmt: skip
        measured = f"{seconds(cpu.median)} ({seconds(cpu.low)}–{seconds(cpu.high)}); Uhr {seconds(wall.median)}"
        what = f"Rechenzeit für ein Jahr eines Jobcenters, {number(ROWS)} Zeilen: {name}"
        setting.report.want(what, wanted, measured, cpu.median <= limit)
