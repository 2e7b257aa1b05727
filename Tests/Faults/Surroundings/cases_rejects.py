"""--rejects writes a fresh file of its own, or none."""

import os
import stat
import subprocess

from bench import BAD, ROWS, Bench, left


def fresh(bench: Bench) -> None:
    bench.export([*ROWS, BAD])
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="a new file")
    path = bench.folder / "weg.csv"
    bench.holds(path.exists() and stat.S_IMODE(path.stat().st_mode) == 0o600, "the file is not 0600")
    path.chmod(0o644)
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="its own file again")
    bench.holds(stat.S_IMODE(path.stat().st_mode) == 0o600, "an existing file keeps its wider mode")
    bench.export(ROWS)
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="nothing rejected")
    bench.holds(path.read_bytes() == b"", "old rows stay although nothing is rejected")
    bench.export([*ROWS, BAD])
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="an empty file is its own")
    bench.holds(left(bench.folder) == [], f"left behind: {left(bench.folder)}")


def foreign(bench: Bench) -> None:
    """What is not krm's own work is not written over: 64, and it stays as it was."""
    bench.export([*ROWS, BAD])
    victim = bench.write("opfer.txt", "wichtig\n")
    bench.write("fremd.csv", "a;b\r\n1;2\r\n")
    os.symlink("opfer.txt", bench.folder / "verweis.csv")
    os.symlink("noch-nicht-da.txt", bench.folder / "leer.csv")
    os.link(victim, bench.folder / "zweitname.csv")
    os.mkfifo(bench.folder / "rohr.csv")
    (bench.folder / "ordner.csv").mkdir()
    for name in ["opfer.txt", "fremd.csv", "verweis.csv", "leer.csv", "zweitname.csv", "rohr.csv", "ordner.csv"]:
        bench.expect(bench.build("--rejects", name, timeout=20), 64, "rejects-datei", what=name)
    bench.holds(victim.read_text() == "wichtig\n", "a foreign file was changed")
    bench.holds(not (bench.folder / "noch-nicht-da.txt").exists(), "it wrote through a link")
    bench.holds(not (bench.folder / "site").exists(), "a wrong call has published")


def beside(bench: Bench) -> None:
    """Links laid at the names that it uses on the way are not followed either."""
    bench.export([*ROWS, BAD])
    victim = bench.write("opfer.txt", "wichtig\n")
    for name in ["weg.csv.krm-neu", ".weg.csv.krm-neu"]:
        os.symlink("opfer.txt", bench.folder / name)
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="symbolic links")
    for name in ["weg.csv.krm-neu", ".weg.csv.krm-neu"]:
        (bench.folder / name).unlink(missing_ok=True)
        os.link(victim, bench.folder / name)
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="hard links")
    for name in ["weg.csv.krm-neu", ".weg.csv.krm-neu"]:
        (bench.folder / name).unlink(missing_ok=True)
        os.mkfifo(bench.folder / name)
    bench.expect(bench.build("--rejects", "weg.csv", timeout=20), 0, what="pipes")
    bench.holds(victim.read_text() == "wichtig\n", "a foreign file was changed")


def places(bench: Bench) -> None:
    """Never in what is read or published, whatever the path looks like."""
    bench.export([*ROWS, BAD])
    bench.write("templates/haus.css", ":root {}\n")
    bench.write("andere/haus.css", ":root {}\n")
    bench.write("exporte/aelter.csv", (bench.folder / "data/erhebungsboegen/2026-10.csv").read_bytes())
    os.symlink("../../exporte", bench.folder / "data/erhebungsboegen/extern")
    bench.export(ROWS, "2026-10.csv")
    bench.write("exporte/aelter.csv", "\r\n".join([*(bench.folder / "data/erhebungsboegen/2026-10.csv").read_text().split("\r\n")[:1], BAD, ""]))
    os.symlink("data", bench.folder / "um")
    (bench.folder / "data/kommentare/2026-10").mkdir(parents=True)
    for name in ["data/massnahmen.csv", "data/weg.csv", "data/erhebungsboegen/weg.csv", "data/kommentare/2026-10/fuehrungskraefte.md",
                 "um/weg.csv", "um/../data/weg.csv", "templates/weg.css", "exporte/weg.csv", "site", "data", "."]:
        bench.expect(bench.build("--rejects", name), 64, "rejects-datei", what=name)
    bench.expect(bench.build("--rejects", "andere/weg.csv", "--templates", "andere"), 64, "rejects-datei", what="--templates")
    bench.holds(not (bench.folder / "site").exists(), "a wrong call has published")
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="a good place")
    for name in ["site/weg.csv", "site/intern/weg.csv", "site/intern/index.html"]:
        bench.expect(bench.build("--rejects", name), 64, "rejects-datei", what=name)
    bench.expect(bench.run("verify"), 0, what="the site is whole")
    bench.expect(bench.run("build", "--output", "neu", "--published", "site", "--rejects", "site/weg.csv"), 64, what="--published")


def failing(bench: Bench) -> None:
    """A failure is told, and nothing half-written stays, at the target or beside it."""
    bench.export([*ROWS, BAD])
    bench.expect(bench.build("--rejects", "weg.csv"), 0, what="first")
    before = (bench.folder / "weg.csv").read_bytes()
    for rule in ["rename:error=EIO", "renameat:error=EIO", "fsync:error=EIO:when=1"]:
        run = bench.build("--rejects", "weg.csv", prefix=bench.strace(rule))
        if run.code == 0:
            continue  # another call does it here
        bench.expect(run, 3, "rejects-datei", what=rule)
        bench.holds((bench.folder / "weg.csv").read_bytes() == before, f"{rule}: the old file is gone")
        bench.holds(left(bench.folder) == [], f"{rule}: left behind {left(bench.folder)}")
    bench.expect(bench.build("--rejects", "fehlt/weg.csv"), 3, "rejects-datei", what="no such folder")
    if os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode == 0:
        script = 'mount -t tmpfs -o size=8k,mode=777 tmpfs voll && dd if=/dev/zero of=voll/x bs=4096 count=1 2>/dev/null; exec "$@"'
        (bench.folder / "voll").mkdir()
        bench.export([*ROWS, *[BAD.replace("K-9", f"X-{number}") for number in range(900)]])
        run = bench.build("--rejects", "voll/weg.csv", prefix=["unshare", "-m", "sh", "-c", script, "sh"])
        bench.expect(run, 3, "voll", what="a full disk")


CASES = {f"rejects-{case.__name__}": case for case in [fresh, foreign, beside, places, failing]}
