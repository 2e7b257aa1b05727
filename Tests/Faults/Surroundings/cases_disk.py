"""Disks: full, without inodes, another one than the data's, one that cannot exchange or link."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import Bench, left
from two_sites import TwoSites


@dataclass
class Disk:
    """A file system of its own in an image file, mounted on `place`."""

    image: Path
    place: Path

    def mount(self, *options: str) -> bool:
        line = ["mount", "-o", ",".join(["loop", *options]), self.image, self.place]
        return subprocess.run(line, capture_output=True, check=False).returncode == 0

    def unmount(self) -> None:
        subprocess.run(["umount", self.place], check=True, capture_output=True)

    def again(self) -> None:
        self.unmount()
        if not self.mount():
            raise RuntimeError("the disk cannot be mounted again")


@contextmanager
def loop_disk(place: Path, size: str, *make: str) -> Iterator[Disk | None]:
    """An ext4 in a file; None where this machine does not permit that."""
    disk = Disk(place.parent / f"{place.name}.img", place)
    line = ["truncate", "-s", size, disk.image]
    subprocess.run(line, check=True)
    environment = {**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"}
    made = subprocess.run(["mkfs.ext4", "-q", "-F", *make, disk.image], env=environment, capture_output=True, check=False)
    if os.geteuid() != 0 or made.returncode != 0 or not disk.mount():
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", place], check=False, capture_output=True)
        disk.image.unlink()


def fill(place: Path, leave: int) -> None:
    """Writes a file that leaves so many bytes."""
    status = os.statvfs(place)
    free = max(status.f_bavail * status.f_frsize - leave, 0)
    with open(place / "voll", "wb") as file:
        while free > 0:
            try:
                file.write(b"x" * min(free, 1 << 16))
                file.flush()
            except OSError:
                break
            free -= 1 << 16


def exhausted(bench: Bench) -> str | None:
    """A disk with ever more room, from none to enough: 3 and the old site, or 0 and the new one."""
    (bench.folder / "platte").mkdir()
    sites = TwoSites(bench, "platte")
    rooms = range(0, 1_000_000, 50_000 if bench.long else 200_000)
    codes = set()
    for room in rooms:
        with loop_disk(bench.folder / "platte", "8M") as disk:
            if not disk:
                return "mounting is not permitted here"
            sites.begin()
            fill(disk.place, room)
            run = sites.build()
            sites.judge(run, f"room for {room} bytes")
            codes.add(run.code)
            bench.holds(run.code == 0 or "voll" in run.err, f"room for {room} bytes: does not say why: {run.err}")
            (disk.place / "voll").unlink()
            sites.mend(f"after room for {room} bytes")
    bench.holds(codes == {0, 3}, f"the rooms tell nothing: exit codes {codes}")
    return None


def inodes(bench: Bench) -> str | None:
    """No more files can be made on the disk."""
    (bench.folder / "platte").mkdir()
    sites = TwoSites(bench, "platte")
    codes = set()
    enough = 2 * len(sites.new)
    for spare in [0, 1, 2, 3, 5, 10, 20, 40, enough] if bench.long else [0, 5, enough]:
        with loop_disk(bench.folder / "platte", "8M", "-N", "1000") as disk:
            if not disk:
                return "mounting is not permitted here"
            sites.begin()
            status = os.statvfs(disk.place)
            fillers = [disk.place / f"leer-{number}" for number in range(status.f_favail - spare)]
            for filler in fillers:
                filler.touch()
            run = sites.build()
            sites.judge(run, f"{spare} inodes")
            codes.add(run.code)
            for filler in fillers:
                filler.unlink()
            sites.mend(f"after {spare} inodes")
    bench.holds(codes == {0, 3}, f"the numbers tell nothing: exit codes {codes}")
    return None


def elsewhere(bench: Bench) -> str | None:
    """The output lies on another disk than the data; the same bytes come out."""
    (bench.folder / "platte").mkdir()
    sites = TwoSites(bench, "platte")
    with loop_disk(bench.folder / "platte", "24M") as disk:
        if not disk:
            return "mounting is not permitted here"
        for turn in range(10 if bench.long else 2):
            sites.begin()
            sites.judge(sites.build(), f"another disk, turn {turn}")
            bench.holds(sites.is_new(), "the new site is not there")
            bench.expect(bench.run("verify", "--output", "platte/site"), 0, what="verify")
    return None


def plain(bench: Bench) -> None:
    """A network drive that can neither exchange two folders nor link files nor say who may read."""
    sites = TwoSites(bench)
    poor = ["renameat2:error=EINVAL", "linkat:error=EPERM", "fchmod:error=EPERM", "fsync:error=EINVAL"]
    for rules in [poor[:1], poor[1:2], poor[:2], [poor[0], poor[3]]] * (5 if bench.long else 1):
        sites.begin()
        run = sites.build(prefix=bench.strace(*rules))
        bench.expect(run, 0, what=" ".join(rules))
        bench.holds(sites.is_new(), f"{rules}: not the new site")
        bench.holds(left(bench.folder) == [], f"{rules}: left behind {left(bench.folder)}")


CASES = {f"disk-{case.__name__}": case for case in [exhausted, inodes, elsewhere, plain]}
