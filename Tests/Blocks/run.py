#!/usr/bin/env python3
"""Where the blocks of a large export begin must show nowhere: run.py KRM [--points N] [--size BYTES] [--only FLAVOUR…] [--seed N]

Every invented export is padded so that a multiple of a mebibyte falls on one of its points of interest, in two ways: blank
lines in front, which move the lines of all findings and change nothing else, and a longer note in the first row, which
changes nothing at all. Then it is built with 1, 2 and 5 jobs, and its rows are dealt out over files that are too small for
a second block: figures, rejected rows and the number of findings stay the same.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from exports import FLAVOURS, Export

BLOCK = 1 << 20
PIECE = 300_000
JOBS = ("1", "2", "5")
# What names the bytes of the input.
OF_INPUT = ("manifest.json", ".krm")

# Where a message names lines.
LINES = re.compile(r"Zeilen? [\d, ]+")
NUMBER = re.compile(r"\d+")


def moved(line: int | str, lines: int) -> str:
    """A line as it was before so many were put in front of all; the first line is where a file has its own findings."""
    return str(int(line) - lines if int(line) > lines else line)


@dataclass
class Seen:
    """What the program says of one project, without the lines that were put in front."""

    code: int
    findings: list[tuple]
    rules: list
    accounts: list[dict]
    figures: str
    site: dict[str, bytes]
    rejected: list[str]

    def differs(self, other: Seen, *, whole: bool = True) -> list[str]:
        names = ("code", "rules", "figures", "rejected", "site") + (("findings", "accounts") if whole else ())
        both = [(name, getattr(self, name), getattr(other, name)) for name in names]
        return [f"{name}: {first(own, theirs)}" for name, own, theirs in both if own != theirs]


def first(one, other) -> str:
    """The first place where two values differ, in short."""
    if isinstance(one, dict):
        one, other = sorted(one.items()), sorted(other.items())
    if isinstance(one, str):
        one, other = one.splitlines(), other.splitlines()
    if not isinstance(one, list):
        return f"{one} instead of {other}"
    for number, (own, theirs) in enumerate(zip(one, other, strict=False)):
        if own != theirs:
            return f"entry {number}: {str(own)[:200]} instead of {str(theirs)[:200]}"
    return f"{len(one)} instead of {len(other)} entries"


class Program:
    def __init__(self, krm: str, work: Path):
        self.krm, self.work = krm, work
        self.data = work / "data"

    def run(self, *words: str | Path) -> subprocess.CompletedProcess:
        return subprocess.run([self.krm, *words], capture_output=True, timeout=300, check=False, cwd=self.work)

    def look(self, lines: int = 0, jobs: str | None = None) -> Seen:
        """Everything that the program says of the project as it lies there."""
        check = self.run("check", "--data", "data", "--format", "json")
        if check.returncode not in (0, 1):
            raise RuntimeError(f"check: exit code {check.returncode}: {check.stderr[-500:]!r}")
        said = json.loads(check.stdout)
        findings = []
        for entry in said["befunde"]:
            message = LINES.sub(lambda found: NUMBER.sub(lambda line: moved(line[0], lines), found[0]), entry["meldung"])
            findings.append((moved(entry.get("zeile", 0), lines), entry.get("spalte"), entry["regel"], message))
        figures = self.run("dump", "figures", "--data", "data", "--zeitraum", "2026", "--zeitraum", "2026-03")
        site, rejects = self.work / "site", self.work / "abgelehnt.csv"
        for path in (site, rejects):
            subprocess.run(["rm", "-rf", path], check=True)
        options = ["--jobs", jobs] if jobs else []
        build = self.run("build", "--quiet", "--data", "data", "--output", site, "--rejects", rejects, *options)
        tree = {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}
        kept = {name: content for name, content in tree.items() if Path(name).name not in OF_INPUT}
        # The reasons come last and never hold a line break; a quoted cell may.
        rejected = rejects.read_bytes().decode("utf-8", "replace").split("\n")[1:] if rejects.exists() else []
        code = 1000 * check.returncode + 100 * figures.returncode + build.returncode
        return Seen(code, findings, said["regeln"], said["dateien"], figures.stdout.decode(), kept, rejected)


def paddings(export: Export, points: dict[str, int], rng: random.Random):
    """Each point by one of the two ways: how many blank lines or characters put a border on it."""
    wide = 2 if export.encoding.startswith("utf-16") else 1
    for name, offset in points.items():
        shift = -offset % BLOCK // wide
        yield name, (shift, 0) if rng.random() < 0.5 else (0, shift)


def pieces(export: Export) -> dict[str, bytes]:
    """The rows over several files, in an order of names that is that of the rows."""
    found: list[list[str]] = [[]]
    size = 0
    for row in export.rows:
        if size > PIECE:
            found.append([])
            size = 0
        found[-1].append(row)
        size += len(row)
    small = [Export(export.head, rows, export.encoding, start=export.start) for rows in found]
    return {f"{number:03}.csv": one.content() for number, one in enumerate(small)}


def examine(program: Program, flavour: str, seed: int, wanted: int, size: int) -> list[str]:
    rng = random.Random(f"{flavour} {seed}")
    export = FLAVOURS[flavour](rng, rng.randrange(size, 2 * size))
    points = export.points(rng, 2)
    points = dict(rng.sample(sorted(points.items()), min(wanted, len(points))))
    faults = []
    export.write(program.data, {"export.csv": export.content()})
    plain = program.look()
    for jobs in JOBS:
        faults += [f"{flavour}, {jobs} jobs: {text}" for text in program.look(jobs=jobs).differs(plain)]
    for name, (lines, note) in paddings(export, points, rng):
        export.write(program.data, {"export.csv": export.content(lines, note)})
        how = f"{lines} blank lines" if lines else f"{note} characters more"
        faults += [f"{flavour}, {name}, {how}: {text}" for text in program.look(lines).differs(plain)]
    if export.divisible:
        export.write(program.data, pieces(export))
        split = program.look()
        # What names files or lines differs: the page of the data's quality among it.
        for seen in (plain, split):
            seen.site = {name: content for name, content in seen.site.items() if name.endswith(("kennzahlen.json", "kennzahlen.csv"))}
            seen.rejected = [line for line in seen.rejected if not line.startswith("vorgangsnummer")]
        faults += [f"{flavour}, small files: {text}" for text in split.differs(plain, whole=False)]
    return faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm")
    parser.add_argument("--points", type=int, default=4, help="points of interest in each export")
    parser.add_argument("--size", type=int, default=4_500_000, help="bytes of each export, up to twice as many")
    parser.add_argument("--only", nargs="+", choices=sorted(FLAVOURS), help="kinds of exports; without it all")
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    failed = 0
    for flavour in given.only or FLAVOURS:
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="krm-blocks-") as work:
            faults = examine(Program(str(Path(given.krm).resolve()), Path(work)), flavour, given.seed, given.points, given.size)
        for fault in faults:
            print(f"FAIL {fault}", flush=True)
        failed += bool(faults)
        print(f"{flavour}: {'FAILED' if faults else 'ok'} ({time.monotonic() - started:.1f} s)", flush=True)
    print(f"{len(given.only or FLAVOURS)} kinds of exports, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
