"""The process, or the machine, goes away at any moment."""

from __future__ import annotations

import fcntl
import os
import random
import signal
import struct
import subprocess
import time
from pathlib import Path

from bench import ENVIRONMENT, Bench
from cases_disk import loop_disk
from two_sites import TwoSites

# _IOR('X', 125, __u32) of ext4 and its "without writing the journal": what a power cut leaves of a file system.
SHUTDOWN, NO_LOG_FLUSH = 0x8004587D, 2


def duration(sites: TwoSites) -> float:
    started = time.monotonic()
    sites.begin()
    sites.bench.expect(sites.build(), 0, what="a build without a fault")
    return time.monotonic() - started


def start(sites: TwoSites) -> subprocess.Popen:
    line = [sites.bench.krm, "build", "--quiet", "--output", str(sites.site)]
    return subprocess.Popen(line, cwd=sites.bench.folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def moments(bench: Bench) -> None:
    """Killed, terminated or interrupted at a random moment: the old site or the new one, and the next build mends the rest."""
    sites, chance = TwoSites(bench), random.Random(11)
    longest = max(duration(sites) for _ in range(3))
    seen = {"old": 0, "new": 0}
    count = 200 if bench.long else 16
    for number in range(count):
        sites.begin()
        kind = [signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT][number % 4] if number >= count // 2 else signal.SIGKILL
        process = start(sites)
        time.sleep(chance.uniform(0, longest * 1.5))
        process.send_signal(kind)
        _, err = process.communicate(timeout=60)
        run = bench.ran(process.returncode, b"", err)
        bench.holds(run.code in (0, -kind), f"{kind.name}: exit code {run.code} {run.err[-200:]}")
        old, new = sites.is_old(), sites.is_new()
        bench.holds(old or new, f"{kind.name} {number}: neither the old nor the new site")
        bench.holds(run.code != 0 or new, f"{kind.name} {number}: exit code 0 without the new site")
        seen["old" if old else "new"] += 1
        sites.mend(f"{kind.name} {number}")
    print(f"  {count} times: {seen['old']} times the old site, {seen['new']} times the new one")


def power(bench: Bench) -> str | None:
    """The disk stands still at a random moment, without its journal: after mounting it again, one of the two sites."""
    (bench.folder / "platte").mkdir()
    sites, chance = TwoSites(bench, "platte"), random.Random(12)
    longest = max(duration(sites) for _ in range(2))
    for number in range(40 if bench.long else 4):
        with loop_disk(bench.folder / "platte", "24M") as disk:
            if not disk:
                return "mounting is not permitted here"
            sites.begin()
            os.sync()
            process = start(sites)
            time.sleep(chance.uniform(0, longest * 1.2))
            cut(disk.place)
            process.send_signal(signal.SIGKILL)
            bench.ran(0, b"", process.communicate(timeout=60)[1])
            disk.again()
            bench.holds(sites.is_old() or sites.is_new(), f"power cut {number}: neither the old nor the new site")
            sites.mend(f"power cut {number}")
    return None


def cut(place: Path) -> None:
    root = os.open(place, os.O_RDONLY)
    fcntl.ioctl(root, SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
    os.close(root)


CASES = {f"killed-{case.__name__}": case for case in [moments, power]}
