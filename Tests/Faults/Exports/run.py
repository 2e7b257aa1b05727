#!/usr/bin/env python3
"""Runs every faulty project against the real program.

    run.py KRM [--only NAME]...

Each case is checked and built: the messages must be exactly the expected ones, the exit code too, and a site that was
there before a failed build must stay byte for byte. Exit code 0 when all cases hold.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import cases_columns  # noqa: E402
import cases_dates  # noqa: E402
import cases_files  # noqa: E402
import cases_form  # noqa: E402
import cases_lines  # noqa: E402
import cases_links  # noqa: E402
import cases_numbers  # noqa: E402
import cases_values  # noqa: E402
import other_checks  # noqa: E402
import project  # noqa: E402
from case import Case, Told  # noqa: E402
from tool import run  # noqa: E402

CASES = [*cases_values.CASES, *cases_form.CASES, *cases_files.CASES, *cases_links.CASES, *cases_numbers.CASES, *cases_columns.CASES, *cases_lines.CASES,
         *cases_dates.CASES]


def tree(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(f"{path.relative_to(folder)}\0".encode())
        if path.is_file():
            total.update(path.read_bytes())
    return total.hexdigest()


def findings(done: subprocess.CompletedProcess) -> list[str]:
    """What was told, without the account that a build ends with."""
    account = re.compile(r"[0-9.]+ (Zeilen?|Seiten?|Warnung(en)?|Hinweise?|Fehler)[ :].*|Fertig: .*|Hinweis \[nichts-gebaut\] .*")
    return [line for line in done.stderr.splitlines() if not account.fullmatch(line)]


def differences(case: Case, command: str, done: subprocess.CompletedProcess) -> list[str]:
    wrong = []
    if done.returncode != case.exit:
        wrong.append(f"exit code {done.returncode}, expected {case.exit}")
    left = list(case.findings)
    order = []
    for line in findings(done):
        found = next((finding for finding in left if finding.matches(line, "data")), None)
        if found is None:
            if not any(f" [{rule}] " in f" {line}" for rule in case.also):
                wrong.append(f"told:     {line}")
            continue
        left.remove(found)
        order.append(found)
    wrong += [f"expected: {finding.text('data')}" for finding in left]
    exact = [finding for finding in case.findings if not isinstance(finding, Told)]
    if not wrong and [finding for finding in order if not isinstance(finding, Told)] != exact:
        wrong.append("the messages are not sorted as expected")
    if command == "check" and case.account and not done.stdout.startswith(case.account + ";"):
        wrong.append(f"stdout {done.stdout!r}, expected {case.account!r}")
    if command == "check" and case.stdout is not None and done.stdout != case.stdout:
        wrong.append(f"stdout {done.stdout!r}, expected {case.stdout!r}")
    return wrong


def october(krm: str, case: Case, folder: Path) -> list[str]:
    if not case.october:
        return []
    done = run(krm, "dump", "figures", "--zeitraum", "2026-10", folder=folder)
    whole = {entry["id"]: entry.get("zaehler", entry.get("wert")) for entry in map(json.loads, done.stdout.splitlines()) if not entry["dimension"]}
    return [f"{name}: {whole.get(name)}, expected {value}" for name, value in case.october.items() if whole.get(name) != value]


def untried() -> list[str]:
    """Rules of docs/Datenregeln.md that no case expects; three need a run of another kind, in other_checks and checks_rejects."""
    page = Path(__file__).resolve().parents[3] / "docs/Datenregeln.md"
    rules = {line.split("`")[1] for line in page.read_text("utf-8").splitlines() if line.startswith("| `")}
    tried = {finding.rule for case in CASES for finding in case.findings} | {"datei-unlesbar", "zeilen-abgelehnt", "ablehnung-ersetzt"}
    return sorted(rules - tried)


def hold(krm: str, case: Case, folder: Path, site: Path) -> list[str]:
    project.write(folder / "data", case.files)
    wrong = []
    for command in case.commands:
        before = tree(site)
        output = ("--output", str(site)) if command == "build" else ()
        done = run(krm, command, *output, *case.options, folder=folder)
        wrong += [f"{command}: {line}" for line in differences(case, command, done)]
        if done.returncode != 0 and tree(site) != before:
            wrong.append(f"{command}: the old site was touched")
    return wrong + october(krm, case, folder)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("krm")
    parser.add_argument("--only", action="append")
    options = parser.parse_args()
    krm = str(Path(options.krm).resolve())
    names = [case.name for case in CASES]
    assert len(names) == len(set(names)), "two cases have one name"
    failed = len(untried())
    for rule in untried():
        print(f"no case for the rule {rule}")
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(os.cpu_count()) as pool:
        root = Path(temporary)
        project.write(root / "good" / "data", {})
        own = threading.local()

        def examine(case: Case) -> list[str]:
            if not hasattr(own, "site"):  # each worker overwrites and compares its own
                own.site = root / f"site-{threading.get_ident()}"
                done = run(krm, "build", "--output", str(own.site), folder=root / "good")
                assert done.returncode == 0 and not findings(done), f"the faultless project has faults:\n{done.stderr}"
            return hold(krm, case, root / case.name, own.site)

        def check(name: str) -> list[str]:
            (root / f"check-{name}").mkdir()
            try:
                return other_checks.ALL[name](krm, root / f"check-{name}")
            except AssertionError as error:
                return [str(error)]

        wanted = [case for case in CASES if not options.only or case.name in options.only]
        checks = [name for name in other_checks.ALL if not options.only or name in options.only]
        results = [(name, pool.submit(check, name)) for name in checks] + [(case.name, pool.submit(examine, case)) for case in wanted]
        for name, result in results:
            failed += bool(result.result())
            for line in result.result():
                print(f"{name}: {line}")
    print(json.dumps({"cases": len(CASES), "checks": len(other_checks.ALL), "failed": failed}))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
