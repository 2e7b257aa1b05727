"""The published folder: where it may lie, who may read it, what disturbs its making and its checking."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import subprocess
import threading
import time
from pathlib import Path
from typing import Callable

from bench import ROWS, Bench, left
from cases_process import mounts_allowed


def places(bench: Bench) -> None:
    """Not inside what is read: 64, before anything is read."""
    bench.write("templates/haus.css", ":root {}\n")
    bench.write("andere/haus.css", ":root {}\n")
    (bench.folder / "woanders").mkdir()
    os.symlink("../woanders", bench.folder / "data/kommentare")
    os.symlink("data", bench.folder / "um")
    for output in ["data", "data/site", "data/erhebungsboegen/site", "um/site", "data/kommentare/site", "woanders/site", "templates", "templates/site"]:
        bench.expect(bench.run("build", "--output", output), 64, "ausgabe-im-projekt", what=output)
    bench.expect(bench.run("build", "--output", "andere/site", "--templates", "andere"), 64, "ausgabe-im-projekt", what="--templates")
    bench.expect(bench.build(), 0, what="a good place")


def modes(bench: Bench) -> None:
    """Who may read the site's root may read what lies in it."""
    def kinds() -> set[tuple[bool, int]]:
        paths = [bench.folder / "site", *(bench.folder / "site").rglob("*")]
        return {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in paths}

    for first, second in [(0o022, 0o077), (0o077, 0o022), (0o027, 0o002)]:
        shutil.rmtree(bench.folder / "site", ignore_errors=True)
        bench.expect(bench.build(preexec_fn=lambda mask=first: os.umask(mask) and None), 0, what=f"umask {first:o}")
        expected = {(True, 0o777 & ~first), (False, 0o666 & ~first)}
        bench.holds(kinds() == expected, f"umask {first:o}: {kinds()}")
        bench.export([*ROWS, f"N-{second};09.10.2026;telefon;lob;501;sach.kdu;;;;"])
        bench.expect(bench.build(preexec_fn=lambda mask=second: os.umask(mask) and None), 0, what=f"umask {second:o} over it")
        bench.holds(kinds() == expected, f"umask {second:o} over {first:o}: {kinds()}")
    shutil.rmtree(bench.folder / "site")
    (bench.folder / "site").mkdir(mode=0o750)
    bench.expect(bench.build(), 0, what="an empty folder that is there")
    bench.holds(kinds() == {(True, 0o750), (False, 0o640)}, f"empty folder with 750: {kinds()}")
    if os.geteuid() == 0:
        # A folder whose group is handed on, as on a share: the group that may enter the site may read all of it.
        parent = bench.folder / "gruppe"
        parent.mkdir()
        os.chown(parent, 0, 4321)
        parent.chmod(0o2770)
        for turn in ["first", "again"]:
            bench.expect(bench.run("build", "--force", "--output", "gruppe/site", preexec_fn=lambda: os.umask(0o027) and None), 0, what=turn)
            found = {path.stat().st_gid for path in [parent / "site", *(parent / "site").rglob("*")]}
            bench.holds(found == {4321}, f"{turn}: groups {found}")


def deletion(bench: Bench) -> None:
    """The new site is live; that the old one cannot be deleted is a warning that says so."""
    bench.expect(bench.build(), 0, what="first")
    bench.export([*ROWS, "N-1;09.10.2026;telefon;lob;501;sach.kdu;;;;"])
    run = bench.build(prefix=bench.strace("unlinkat:error=EACCES"))
    bench.expect(run, 0, "Warnung [ausgabe-reste]", what="unlinkat fails")
    bench.holds("bleibt, wie sie war" not in run.err and "Fehler" not in run.err, f"not the truth: {run.err}")
    bench.holds("veröffentlicht" in run.err, f"does not say that the new site is live: {run.err}")
    bench.expect(bench.run("verify"), 0, what="the new site is whole")
    bench.expect(bench.build(), 0, what="the next build")
    bench.holds(left(bench.folder) == [], f"left behind: {left(bench.folder)}")


def other_users(bench: Bench) -> str | None:
    """What another user's builds have left does not stand in the way."""
    if os.geteuid() != 0:
        return "needs root"
    nobody = 65534
    for path in [*bench.folder.parents][:3]:
        if stat.S_IMODE(path.stat().st_mode) & 0o001 == 0 and str(path).startswith("/tmp"):
            path.chmod(path.stat().st_mode | 0o011)
    os.chmod(bench.folder, 0o1777)
    for number in range(120):
        folder = bench.folder / (".site.krm-neu" + (f"-{number}" if number else ""))
        folder.mkdir(mode=0o700)
        (folder / "x").write_text("fremd")
    (bench.folder / ".site.krm-lock").touch(mode=0o644)
    krm = shutil.copy(bench.krm, bench.folder / "krm")
    os.chmod(krm, 0o755)
    prefix = ["setpriv", f"--reuid={nobody}", f"--regid={nobody}", "--clear-groups", "--"]
    if subprocess.run([*prefix, krm, "--version"], check=False, capture_output=True).returncode != 0:
        return "no other user can run the program here"
    bench.krm = krm
    bench.expect(bench.build(prefix=prefix), 0, what="as another user")
    return None


def verify_while_swapped(bench: Bench) -> None:
    """A check that meets a swap looks again."""
    bench.expect(bench.build(), 0, what="first")
    other = ["N-1;09.10.2026;telefon;lob;501;sach.kdu;;;;"]
    stop = threading.Event()

    def rebuild() -> None:
        turn = 0
        while not stop.is_set():
            turn += 1
            bench.export(ROWS + other * (turn % 2))
            bench.build("--force", "--quiet")

    thread = threading.Thread(target=rebuild)
    thread.start()
    end = time.monotonic() + 6
    runs = 0
    while time.monotonic() < end:
        run = bench.run("verify")
        runs += 1
        if run.code != 0:
            bench.fault(f"after {runs} runs: exit code {run.code}: {run.err.splitlines()[:1]}")
            break
    stop.set()
    thread.join()
    # And for certain: the site is exchanged between reading its marker and reading its files.
    bench.export(ROWS)
    bench.build()
    shutil.copytree(bench.folder / "site", bench.folder / "zweite", symlinks=True)
    process = subprocess.Popen([*bench.strace("getdents64:delay_enter=150000:when=1..4"), bench.krm, "verify"], cwd=bench.folder,
                               stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    time.sleep(0.25)
    os.rename(bench.folder / "site", bench.folder / "alt")
    os.rename(bench.folder / "zweite", bench.folder / "site")
    shutil.rmtree(bench.folder / "alt")
    err = process.communicate(timeout=60)[1].decode(errors="replace")
    bench.holds(process.returncode == 0, f"exchanged meanwhile: exit code {process.returncode}, {err.splitlines()[:2]}")
    (bench.folder / "site/intern/index.html").write_text("anders")
    bench.expect(bench.run("verify"), 1, "datei-veraendert", what="a real change is still found")


def verify_templates(bench: Bench) -> None:
    """Templates that lay elsewhere are not called missing."""
    bench.write("andere/haus.css", ":root { --akzent: #123456; }\n")
    bench.expect(bench.build("--templates", "andere"), 0, what="--templates")
    run = bench.run("verify")
    bench.expect(run, 0, what="verify")
    bench.holds("eingabe-fehlt" not in run.err, f"called missing: {run.err}")
    bench.holds(len([line for line in run.err.splitlines() if "--templates" in line]) == 1, f"not said once: {run.err}")
    bench.write("templates/haus.css", ":root {}\n")
    bench.expect(bench.build("--templates", "templates"), 0, what="the usual folder by name")
    bench.holds("--templates" not in bench.run("verify").err, "the usual folder counts as another one")
    bench.write("templates/haus.css", ":root { }\n")
    bench.expect(bench.run("verify"), 0, "eingabe-geaendert", what="a changed template")


def mount_point(bench: Bench) -> str | None:
    if not mounts_allowed():
        return "mounting is not permitted here"
    (bench.folder / "site").mkdir()
    prefix = ["unshare", "-m", "sh", "-c", 'mount -t tmpfs tmpfs site && exec "$@"', "sh"]
    bench.expect(bench.build(prefix=prefix), 3, "ausgabe-einhaengepunkt", what="a mount point")
    return None


def published_numbers(bench: Bench) -> None:
    """A value in an earlier site that no figure can have ends in a message, not in a trap."""
    bench.expect(bench.build(), 0, what="first")
    name = "berichte/2026-10/kennzahlen.json"
    for value in ["1e308", "-1e308", "1e-308", "1e19", "1e400", "NaN", '"x"']:
        shutil.rmtree(bench.folder / "alt", ignore_errors=True)
        shutil.copytree(bench.folder / "site", bench.folder / "alt")
        forge(bench.folder / "alt", name, lambda text, value=value: re.sub(r'"wert":[0-9.]+', f'"wert":{value}', text))
        run = bench.build("--published", "alt")
        bench.expect(run, 0 if value == "1e-308" else 3, "" if value == "1e-308" else "veroeffentlicht-format", what=f"wert {value}")
    for value in ["9223372036854775807", "-9223372036854775808", "9223372036854775808", "-1", "0.5"]:
        shutil.rmtree(bench.folder / "alt", ignore_errors=True)
        shutil.copytree(bench.folder / "site", bench.folder / "alt")
        forge(bench.folder / "alt", name, lambda text, value=value: re.sub(r'"(zaehler|nenner)":\d+', rf'"\1":{value}', text))
        run = bench.build("--published", "alt")
        bench.expect(run, 3, "veroeffentlicht-format", what=f"zaehler {value}")


def forge(site: Path, name: str, change: Callable[[str], str]) -> None:
    """Changes a file of the internal edition so that manifest and marker agree with it."""
    path, manifest, marker = site / "intern" / name, site / "intern/manifest.json", site / ".krm"
    path.write_text(change(path.read_text()))
    before = hashlib.sha256(manifest.read_bytes()).hexdigest()
    entry = f'    {{"pfad": "{name}", "sha256": "{hashlib.sha256(path.read_bytes()).hexdigest()}", "bytes": {path.stat().st_size}}}'
    lines = manifest.read_text().split("\n")
    place = next(number for number, line in enumerate(lines) if f'"{name}"' in line)
    lines[place] = entry + ("," if lines[place].endswith(",") else "")
    manifest.write_text("\n".join(lines))
    marker.write_text(marker.read_text().replace(before, hashlib.sha256(manifest.read_bytes()).hexdigest()))


CASES = {
    f"output-{case.__name__.replace('_', '-')}": case
    for case in [places, modes, deletion, other_users, verify_while_swapped, verify_templates, mount_point, published_numbers]
}
