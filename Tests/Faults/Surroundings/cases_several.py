"""Several at once: two builds of one output, and a hand that changes the inputs while they are read."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import threading
import time

from bench import COLUMNS, ENVIRONMENT, ROWS, SECRET, Bench, left
from trees import differences, tree
from two_sites import MORE, TwoSites


def builds(bench: Bench) -> None:
    """Builds of different data into one output at once: each is done or refused, and the site is one of them."""
    sites = TwoSites(bench)
    for name, rows in [("eins", ROWS), ("zwei", ROWS + MORE)]:
        bench.export(rows)
        (bench.folder / name).mkdir()
        shutil.copytree(bench.folder / "data", bench.folder / name / "data")
    refused = 0
    for turn in range(60 if bench.long else 8):
        line = [bench.krm, "build", "--quiet", "--force", "--output", str(bench.folder / "site")]
        processes = [subprocess.Popen(line, cwd=bench.folder / name, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                     for name in ["eins", "zwei", "eins", "zwei"]]
        runs = [bench.ran(process.returncode, out, err) for process in processes for out, err in [process.communicate(timeout=60)]]
        for run in runs:
            if run.code != 0:
                refused += 1
                bench.expect(run, 3, "ausgabe-", what=f"turn {turn}")
        bench.holds(any(run.code == 0 for run in runs), f"turn {turn}: nobody was let in")
        bench.holds(sites.is_old() or sites.is_new(), f"turn {turn}: a mixture")
        bench.holds(left(bench.folder) == [], f"turn {turn}: left behind {left(bench.folder)}")
    print(f"  {refused} builds were refused")


def replaced_inputs(bench: Bench) -> None:
    """The export is replaced by another one, as a whole, while builds run: each site is of one of the two."""
    sites = TwoSites(bench)
    path, stop = bench.folder / "data/erhebungsboegen/2026-10.csv", threading.Event()
    versions = [text(ROWS), text(ROWS + MORE)]

    def replace() -> None:
        turn = 0
        while not stop.is_set():
            fresh = bench.folder / "wechsel"
            fresh.write_bytes(versions[turn % 2])
            os.rename(fresh, path)
            turn += 1
            time.sleep(0.0005)

    around(bench, sites, replace, stop, 60 if bench.long else 12)


def rewritten_inputs(bench: Bench) -> None:
    """The export is written over while it is read: the build is one of the two, or says so and leaves the site."""
    path, stop, chance = bench.folder / "data/erhebungsboegen/2026-10.csv", threading.Event(), random.Random(5)
    long = [f"L-{number};05.09.2026;telefon;lob;501;sach.kdu;;;;" for number in range(20_000)]
    whole = {len(text(rows)): text(rows) for rows in [long, long + ROWS]}
    path.write_bytes(whole[min(whole)])
    bench.expect(bench.build("--quiet"), 0, what="first")

    def write() -> None:
        while not stop.is_set():
            content = chance.choice(list(whole.values()))
            with open(path, "r+b", buffering=0) as file:
                file.truncate(0)
                for start in range(0, len(content), 100_000):
                    file.write(content[start:start + 100_000])
                    time.sleep(0.0005)
            time.sleep(chance.uniform(0, 0.1))

    thread = threading.Thread(target=write)
    thread.start()
    codes: dict[int, int] = {}
    for turn in range(80 if bench.long else 12):
        before = tree(bench.folder / "site")
        run = bench.build("--quiet")
        codes[run.code] = codes.get(run.code, 0) + 1
        if run.code == 0:
            manifest = json.loads((bench.folder / "site/intern/manifest.json").read_text())
            inputs = {entry["pfad"]: entry for entry in manifest["eingaben"]}
            rows = next(entry for name, entry in inputs.items() if name.endswith("2026-10.csv"))
            known = {hashlib.sha256(content).hexdigest() for content in whole.values()}
            bench.holds(rows["sha256"] in known, f"turn {turn}: published from half a file")
        else:
            bench.holds(run.code in (1, 3) and "Fehler [" in run.err, f"turn {turn}: exit code {run.code} {run.err[-200:]}")
            bench.holds(not differences(before, tree(bench.folder / "site")), f"turn {turn}: exit code {run.code}, but another site")
        bench.holds(left(bench.folder) == [], f"turn {turn}: left behind {left(bench.folder)}")
    stop.set()
    thread.join()
    print(f"  exit codes: {codes}")


def text(rows: list[str]) -> bytes:
    return "\r\n".join([COLUMNS, *[f"{row};{SECRET}" for row in rows], ""]).encode()


def around(bench: Bench, sites: TwoSites, change, stop: threading.Event, turns: int) -> None:
    thread = threading.Thread(target=change)
    thread.start()
    for turn in range(turns):
        run = bench.build("--quiet")
        bench.expect(run, 0, what=f"turn {turn}")
        bench.holds(sites.is_old() or sites.is_new(), f"turn {turn}: a mixture")
    stop.set()
    thread.join()
    (bench.folder / "wechsel").unlink(missing_ok=True)
    bench.holds(left(bench.folder) == [], f"left behind {left(bench.folder)}")


CASES = {f"several-{case.__name__.replace('_', '-')}": case for case in [builds, replaced_inputs, rewritten_inputs]}
