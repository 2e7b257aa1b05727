"""What may not be read or written, seen by an ordinary user."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path

from bench import Bench
from two_sites import TwoSites

NOBODY = 65534
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--"]


def hand_over(bench: Bench) -> str | None:
    """Gives the case's folder and the program to another user, for root may everything."""
    if os.geteuid() != 0:
        return "needs root"
    for path in [*bench.folder.parents][:3]:
        if str(path).startswith("/tmp/"):
            path.chmod(path.stat().st_mode | 0o011)
    krm = bench.folder / "krm"
    if not krm.exists():
        shutil.copy(bench.krm, krm)
        krm.chmod(0o755)
        bench.krm = str(krm)
    give(bench.folder)
    if subprocess.run([*AS_NOBODY, krm, "--version"], check=False, capture_output=True).returncode != 0:
        return "no other user can run the program here"
    return None


def give(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        os.lchown(path, NOBODY, NOBODY)


def unreadable(bench: Bench) -> str | None:
    """Each input in turn may not be read: 3, and the old site stays."""
    bench.write("data/massnahmen.csv", "id;titel;beschlossen;termin;status;anliegen;bereich;team;erledigt\n")
    bench.write("data/kommentare/2026-10/fuehrungskraefte.md", "Ruhig.\n")
    bench.write("templates/haus.css", ":root {}\n")
    sites = TwoSites(bench)
    if reason := hand_over(bench):
        return reason
    for name in ["data/krm.yml", "data/massnahmen.csv", "data/erhebungsboegen", "data/erhebungsboegen/2026-10.csv", "data/kommentare",
                 "data/kommentare/2026-10/fuehrungskraefte.md", "templates", "templates/haus.css", "data"]:
        sites.begin()
        give(bench.folder)
        path = bench.folder / name
        mode = stat.S_IMODE(path.stat().st_mode)
        path.chmod(0)
        sites.judge(run := sites.build(prefix=AS_NOBODY), f"{name} unreadable")
        bench.holds(run.code == 3, f"{name}: exit code {run.code}")
        path.chmod(mode)
        bench.expect(sites.build(prefix=AS_NOBODY), 0, what=f"{name} readable again")
        bench.holds(sites.is_new(), f"{name} readable again: not the new site")
    return None


def unwritable(bench: Bench) -> str | None:
    """No new folder may be made beside the output: 3, with or without a site there."""
    (bench.folder / "ort").mkdir()
    sites = TwoSites(bench, "ort")
    sites.begin()
    if reason := hand_over(bench):
        return reason
    os.chmod(bench.folder / "ort", 0o555)
    sites.judge(sites.build(prefix=AS_NOBODY), "a folder that may not be written")
    bench.holds(sites.is_old(), "a folder that may not be written: the old site is gone")
    os.chmod(bench.folder / "ort", 0o755)
    bench.expect(sites.build(prefix=AS_NOBODY), 0, what="writable again")
    bench.holds(sites.is_new(), "writable again: not the new site")
    return None


def read_only(bench: Bench) -> str | None:
    """Data and templates that may only be read are enough for every command but freigeben."""
    bench.write("templates/haus.css", ":root {}\n")
    sites = TwoSites(bench)
    sites.begin()
    if reason := hand_over(bench):
        return reason
    before = {path: path.lstat().st_mtime_ns for path in (bench.folder / "data").rglob("*")}
    for path in [*(bench.folder / "data").rglob("*"), bench.folder / "data"]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    bench.expect(sites.build(prefix=AS_NOBODY), 0, what="build")
    bench.holds(sites.is_new(), "not the new site")
    for line in [["check"], ["verify"], ["explain", "eingang", "--zeitraum", "2026-10"], ["dump", "figures"]]:
        bench.expect(bench.run(*line, prefix=AS_NOBODY), 0, what=line[0])
    late = ["freigeben", "--zeitraum", "2026-09", "--stichtag", "2026-10-31"]
    bench.expect(bench.run(*late, prefix=AS_NOBODY), 3, what="freigeben")
    bench.holds(before == {path: path.lstat().st_mtime_ns for path in (bench.folder / "data").rglob("*")}, "the data were touched")
    return None


CASES = {f"rights-{case.__name__.replace('_', '-')}": case for case in [unreadable, unwritable, read_only]}
