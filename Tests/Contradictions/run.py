#!/usr/bin/env python3
"""Builds the demo and 100 invented projects and reads every report page of them: no two places may contradict each other.

    run.py KRM [--projects 100] [--first 1] [--data data] [--keep DIR] [--all]

Exits 1 on a contradiction, and when more than a few of the known wordings occurred on no page.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import check_site
import generate
import wordings

ROOT = Path(__file__).resolve().parent.parent.parent
MOST_MISSING = 8
# Wordings that hardly any data bring about; they are known all the same.
RARE = frozenset({
    "hinweis: abgelehnt",  # no project here has broken rows
    "leer: bestand", "leer: eingang",  # there is always something to draw
    "stand: ueberfaellig", "stand: offen",  # a Maßnahme without a Termin
    "ohne: verfehlt",  # a target that is missed without anything else to say
    # None is late, or all of many are, where usually some are.
    "kernaussage: spaet-keiner", "kernaussage: spaet-einer", "kernaussage: spaet-alle", "kernaussage: bestand-viele-viele/alle",
    # One Reaktion or none where usually so many come in that there is a lower limit.
    "kernaussage: eingang-wenig", "kernaussage: art-wenig", "kernaussage: folgequote-einer",
    # A Folgequote that rises or falls by small steps.
    "signal: trend-steigt-ungünstig", "signal: trend-sinkt-günstig",
    # A chart of what is too rare for a band; a name of a team that fills a title.
    "verlauf: selten", "verlaufstitel: selten", "teamstitel: eins-gezaehlt",
    # Several earlier editions, files that nobody can name.
    "kernsatz: nichts", "kernsatz: damals", "kernsatz: entfallen", "zahlen: andere", "umfang: keiner", "datei: eingaben", "datei: unbekannt",
    "berichtigungstext: weitere", "berichtigungsunterschrift: zugleich", "berichtigungsunterschrift: frueher",
})  # fmt: skip


def build(krm: Path, data: Path, site: Path, *options: str | Path) -> str:
    """What the program says where it fails; nothing where it does not."""
    command = [krm, "build", "--quiet", "--jobs", "1", "--data", data, "--output", site, *options]
    done = subprocess.run(command, capture_output=True, text=True)
    return "" if done.returncode == 0 else f"exit {done.returncode}: {done.stderr[-600:]}"


def one(job: tuple[Path, int, Path]) -> tuple[int, list[str], int, Counter]:
    """One project: its number, what is wrong, how many pages it has, and which wordings they hold."""
    krm, seed, keep = job
    wordings.seen.clear()
    folder = keep / f"{seed:03}"
    site = folder / "site"
    folder.mkdir(parents=True, exist_ok=True)
    if seed == 0:
        data, known = ROOT / "data", None
    else:
        data = folder / "data"
        office = generate.Office(seed)
        known = office.targets
        generate.write(data, office)
    options: list[str | Path] = []
    if seed and (earlier := generate.earlier(folder / "damals", data, office)):
        if failed := build(krm, earlier, folder / "published"):
            return seed, [f"the build failed: {failed}"], 0, Counter()
        options = ["--published", folder / "published"]
    if failed := build(krm, data, site, *options):
        return seed, [f"the build failed: {failed}"], 0, Counter()
    problems = check_site.check(site, known if seed else check_site.read_targets(data / "krm.yml"))
    pages = len(list((site / "intern" / "berichte").glob("*/*.md")))
    return seed, [str(problem) for problem in problems], pages, Counter(wordings.seen)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm", type=Path)
    parser.add_argument("--projects", type=int, default=100)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="keep projects and sites here")
    parser.add_argument("--all", action="store_true", help="print every contradiction, not five a project")
    options = parser.parse_args()
    started = time.monotonic()
    krm = options.krm.resolve()
    with tempfile.TemporaryDirectory() as scratch:
        keep = options.keep or Path(scratch)
        jobs = [(krm, seed, keep) for seed in [0, *range(options.first, options.first + options.projects)]]
        with ProcessPoolExecutor(max_workers=2) as pool:
            results = list(pool.map(one, jobs, chunksize=1))
    seen: Counter = Counter()
    pages = wrong = 0
    for seed, problems, count, own in results:
        seen += own
        pages += count
        wrong += len(problems)
        if problems:
            print(f"== {'the demo' if seed == 0 else f'project {seed}'}: {len(problems)} contradictions")
            for problem in problems if options.all else problems[:5]:
                print(problem)
    missing = [name for name in wordings.every_name() if not seen[name] and name not in RARE]
    print(f"\n{len(results)} projects, {pages} report pages, {wrong} contradictions, {time.monotonic() - started:.0f} s")
    print(f"{len(wordings.every_name()) - len(missing)} of {len(wordings.every_name())} wordings occurred" + (", never: " + "; ".join(missing) if missing else ""))
    return 1 if wrong or (len(missing) > MOST_MISSING and options.projects >= 100) else 0


if __name__ == "__main__":
    sys.exit(main())
