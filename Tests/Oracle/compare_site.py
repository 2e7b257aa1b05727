#!/usr/bin/env python3
"""Compares every kennzahlen.json of a built site with the oracle's own calculation from the same project folder.

    compare_site.py DATA SITE [--stichtag DATE]

This is the way to compare projects with rejected rows, which `krm build --rejects FILE` builds from the rest.
Checked are the periods, the head of each file, every entry, their order, and the Fristen of the Methodik page. Exit 1
when anything differs.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from figures import span_name  # noqa: E402
from methodik import differences as methodik_differences  # noqa: E402
from oracle import LIMIT, differences, figures_of  # noqa: E402


def folder_name(zeitraum: str) -> str:
    return zeitraum.replace("..", "_")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("site", type=Path)
    parser.add_argument("--stichtag", type=dt.date.fromisoformat)
    options = parser.parse_args()

    gc.disable()  # as in oracle.py
    figures = figures_of(options.data, options.stichtag)
    names = [span_name(name) for name in figures.periods()]
    folders = options.site / "intern" / "berichte"
    found = []
    built = {folder.name for folder in folders.iterdir()}
    for name in sorted({folder_name(name) for name in names} ^ built):
        found.append(f"period     {name}: {'not expected' if name in built else 'missing'}")
    count = 0
    for name in names:
        file = folders / folder_name(name) / "kennzahlen.json"
        if not file.is_file():
            continue
        content = json.loads(file.read_text("utf-8"))
        head = (content["schema"], content["ausgabe"], content["zeitraum"])
        if head != (1, "intern", name):
            found.append(f"head       {name}: {head}")
        actual = [{"zeitraum": content["zeitraum"], **entry} for entry in content["kennzahlen"]]
        expected = list(figures.entries(name))
        count += len(expected)
        found += differences(expected, actual)
    found += methodik_differences(figures.config, options.site / "intern" / "methodik.md")
    print("\n".join(found[:LIMIT]), end="\n" if found else "")
    print(f"{options.data.name}: {len(names)} periods, {count} entries expected, {len(found)} differences")
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
