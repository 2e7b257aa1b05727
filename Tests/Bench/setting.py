"""What every measure is given: the program, its peers, a place for data, how often, and the report."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import timing
from make_rows import write
from report import Report, number
from timing import Cost, Words

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@dataclass
class Setting:
    krm: Path
    work: Path
    tools: Path
    rows: int
    pairs: int
    large: bool
    report: Report = field(default_factory=Report)

    def project(self, rows: int, files: str = "one", **more: object) -> Path:
        """A project of invented rows, made once for all measures that ask for the same one."""
        name = "-".join(map(str, (rows, files, *more.values())))
        folder = self.work / f"project-{name}" / "data"
        if not folder.exists():
            write(folder, rows, files, **more)  # type: ignore[arg-type]
        return folder

    def forget(self, project: Path) -> None:
        shutil.rmtree(project.parent)

    def figures(self, data: Path) -> Cost:
        """All figures of all periods, printed into nothing."""
        return self.run("dump", "figures", "--data", data)

    def run(self, *words: str | Path) -> Cost:
        return timing.run([self.krm, *words])[0]

    def build(self, data: Path, site: Path) -> Cost:
        return self.run("build", "--quiet", "--data", data, "--output", site)

    def fresh(self, name: str) -> Path:
        """A folder that does not exist; what lay there from before is put aside, at nobody's cost.

        Its files are emptied and kept to the end, not deleted: an ext4 without a journal gives no inode again for a minute or
        five, and whoever makes a file in that time pays for looking at each that was deleted, up to 0.9 s for a thousand files.
        """
        folder = self.work / name
        if folder.exists():
            for path in folder.rglob("*"):
                if path.is_file() and not path.is_symlink():
                    os.truncate(path, 0)
            aside = self.work / "aside"
            aside.mkdir(exist_ok=True)
            folder.rename(aside / str(len(os.listdir(aside))))
        return folder

    def describe(self) -> str:
        """One sentence about the machine and the versions."""
        cores = len(os.sched_getaffinity(0))
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
        own = printed([self.krm, "--version"]).split()
        versions = [" ".join(["krm", *own[-1:]]), f"Python {platform.python_version()}"]
        for module in ("polars", "duckdb"):
            versions.append(f"{module} {printed([timing.python(), '-c', f'import {module}; print({module}.__version__)'])}")
        hugo = printed(["hugo", "version"]).split()
        versions.append(f"Hugo {hugo[1].lstrip('v').split('+')[0]}" if len(hugo) > 1 else "ohne Hugo")
        load = os.getloadavg()[0]
        busy = f" Zu Beginn war die Maschine beschäftigt (Last {number(load, 1)})." if load > 0.5 else ""
        return f"Gemessen auf {processor()}, {cores} Kerne, {number(memory)} GiB Speicher; {', '.join(versions)}.{busy}"


def exports(data: Path) -> list[Path]:
    return sorted((data / "erhebungsboegen").glob("*.csv"))


def size(data: Path) -> int:
    return sum(path.stat().st_size for path in exports(data))


def processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return " ".join(line.split(":", 1)[1].split())
    return platform.machine()


def printed(words: Words) -> str:
    try:
        done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip()


def answer(words: Words) -> tuple[Cost, dict]:
    """A peer's cost and its line of JSON."""
    cost, text = timing.run(words, keep=True)
    return cost, json.loads(text)
