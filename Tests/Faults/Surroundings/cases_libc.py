"""Reads and writes that libc cuts short, interrupts or fails."""

from __future__ import annotations

import subprocess
from pathlib import Path

from bench import ENVIRONMENT, Bench
from two_sites import TwoSites

SOURCE = Path(__file__).resolve().parent / "failing.c"


class Failing:
    """The library that is loaded before libc."""

    def __init__(self, bench: Bench) -> None:
        self.library = bench.folder / "failing.so"
        line = ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", self.library, SOURCE, "-ldl"]
        subprocess.run(line, check=True)

    def environment(self, mode: str, **when: int) -> dict[str, str]:
        numbers = {name.upper(): str(value) for name, value in when.items()}
        return {**ENVIRONMENT, "LD_PRELOAD": str(self.library), "FAILING": mode, **numbers}


def through(bench: Bench) -> None:
    """Short and interrupted reads and writes change nothing but the time."""
    sites, failing = TwoSites(bench), Failing(bench)
    faults = [("short", 1), ("short", 2), ("short", 3), ("eintr", 2), ("eintr", 3), ("eintr", 7), ("timer", 0)]
    for mode, every in faults * (10 if bench.long else 1):
        sites.begin()
        environment = failing.environment(mode, every=every)
        bench.expect(sites.build(env=environment), 0, what=f"{mode} {every}")
        bench.holds(sites.is_new(), f"{mode} {every}: not the new site")
        bench.expect(bench.run("verify", env=environment), 0, what=f"verify, {mode} {every}")


def failing_calls(bench: Bench) -> None:
    """A disk that fails for good from some call on, or once: the old site, or the new one where the program copes."""
    sites, failing = TwoSites(bench), Failing(bench)
    numbers = sorted({int(1.25**power) for power in range(30)}) if bench.long else [1, 4, 15, 60, 200, 400]
    codes = set()
    for mode in ["eio", "enospc"]:
        for number in numbers:
            for when in [{"after": number}, {"every": number}] if bench.long else [{"after": number}]:
                sites.begin()
                run = sites.build(env=failing.environment(mode, **when))
                # Where nothing can be read, nothing can be deleted either.
                sites.judge(run, f"{mode} {when}", tidy=mode == "enospc")
                codes.add(run.code)
                sites.mend(f"after {mode} {when}")
    bench.holds(3 in codes, "no fault was met")


CASES = {"libc-short-and-interrupted": through, "libc-failing": failing_calls}
