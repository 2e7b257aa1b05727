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
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import cases_files  # noqa: E402
import cases_form  # noqa: E402
import cases_links  # noqa: E402
import cases_values  # noqa: E402
import other_checks  # noqa: E402
import project  # noqa: E402
from case import Case  # noqa: E402
from tool import run  # noqa: E402

CASES = [*cases_values.CASES, *cases_form.CASES, *cases_files.CASES, *cases_links.CASES]


def tree(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(f"{path.relative_to(folder)}\0".encode())
        if path.is_file():
            total.update(path.read_bytes())
    return total.hexdigest()


def differences(case: Case, command: str, done: subprocess.CompletedProcess) -> list[str]:
    wrong = []
    if done.returncode != case.exit:
        wrong.append(f"exit code {done.returncode}, expected {case.exit}")
    told = done.stderr.splitlines()
    expected = [finding.text("data") for finding in case.findings]
    for line in told:
        if line not in expected:
            wrong.append(f"told:     {line}")
    for line in expected:
        if line not in told:
            wrong.append(f"expected: {line}")
    if not wrong and told != expected:
        wrong.append("the messages are not sorted as expected")
    if command == "check" and case.stdout is not None and done.stdout != case.stdout:
        wrong.append(f"stdout {done.stdout!r}, expected {case.stdout!r}")
    return wrong


def untried() -> list[str]:
    """Rules of docs/Datenregeln.md that no case expects; two need a run of another kind, in other_checks."""
    page = Path(__file__).resolve().parents[3] / "docs/Datenregeln.md"
    rules = {line.split("`")[1] for line in page.read_text("utf-8").splitlines() if line.startswith("| `")}
    tried = {finding.rule for case in CASES for finding in case.findings} | {"datei-unlesbar", "zeilen-abgelehnt"}
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
    return wrong


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
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        site = root / "site"
        project.write(root / "good" / "data", {})
        done = run(krm, "build", "--output", str(site), folder=root / "good")
        assert done.returncode == 0 and done.stderr == "", f"the faultless project has faults:\n{done.stderr}"
        for case in CASES:
            if options.only and case.name not in options.only:
                continue
            wrong = hold(krm, case, root / case.name, site)
            failed += bool(wrong)
            for line in wrong:
                print(f"{case.name}: {line}")
        for name, check in other_checks.ALL.items():
            if options.only and name not in options.only:
                continue
            (root / f"check-{name}").mkdir()
            wrong = check(krm, root / f"check-{name}")
            failed += bool(wrong)
            for line in wrong:
                print(f"{name}: {line}")
    print(json.dumps({"cases": len(CASES), "checks": len(other_checks.ALL), "failed": failed}))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
