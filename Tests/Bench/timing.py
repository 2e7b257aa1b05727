"""Runs programs and says what they cost; runs two in turn and compares them."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

Words = Sequence[str | Path]


class Failed(Exception):
    """A program that had to succeed has not; the text says which and what it wrote."""


@dataclass(frozen=True)
class Cost:
    """One run of one process: seconds, seconds of processor, and the most memory it held, in bytes."""

    wall: float
    cpu: float
    peak: int


def run(words: Words, *, keep: bool = False, cwd: Path | None = None) -> tuple[Cost, str]:
    """The cost of a program that must succeed, and what it printed if that is asked for.

    Processor and memory are those of this child alone, from wait4. The kernel counts the memory that the child shared with
    us before it became the program, so this process imports nothing large.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        started = time.perf_counter()
        child = subprocess.Popen([str(word) for word in words], stdout=out if keep else subprocess.DEVNULL, stderr=err, cwd=cwd)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - started
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            err.seek(max(0, err.seek(0, os.SEEK_END) - 2000))
            said = err.read().decode(errors="replace")
            raise Failed(f"exit code {child.returncode} from: {' '.join(map(str, words))}\n{said}")
        out.seek(0)
        text = out.read().decode() if keep else ""
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024), text


@dataclass(frozen=True)
class Spread:
    """The median of several values with the least and the greatest."""

    median: float
    low: float
    high: float
    count: int

    @staticmethod
    def of(values: Sequence[float]) -> Spread:
        return Spread(statistics.median(values), min(values), max(values), len(values))


@dataclass(frozen=True)
class Compared:
    """Two programs that ran in turn: seconds of each, and the ratio of each pair, ours to theirs."""

    ours: Spread
    theirs: Spread
    ratio: Spread


def compare(
    label: str,
    ours: Callable[[], float],
    theirs: Callable[[], float],
    pairs: int,
    *,
    budget: float = 90,
    name: str = "other",
    own_name: str = "krm",
) -> Compared:
    """Runs both once for nothing, then in alternate pairs, each measured by what it returns in seconds.

    Whatever slows the machine for a while slows both of a pair. After `budget` seconds no further pair is begun, but there
    are never fewer than two.
    """
    say(f"\n-- {label}")
    ours(), theirs()
    started = time.perf_counter()
    own: list[float] = []
    other: list[float] = []
    while len(own) < pairs and (len(own) < 2 or time.perf_counter() - started < budget):
        own.append(ours())
        other.append(theirs())
        say(f"{own_name} {own[-1]:8.3f} s   {name} {other[-1]:8.3f} s   ratio {own[-1] / other[-1]:.3f}")
    ratio = Spread.of([a / b for a, b in zip(own, other, strict=True)])
    say(f"median ratio {ratio.median:.3f} ({ratio.low:.3f} to {ratio.high:.3f}, {ratio.count} pairs)")
    return Compared(Spread.of(own), Spread.of(other), ratio)


def say(text: str) -> None:
    print(text, flush=True)


def python() -> str:
    return sys.executable
