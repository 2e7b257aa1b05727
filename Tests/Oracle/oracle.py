#!/usr/bin/env python3
"""A second calculation of every figure, written from the contract alone and sharing nothing with the product.

    oracle.py figures DIR [--zeitraum 2026-10]… [--stichtag DATE]     what `krm dump figures --data DIR` must print
    oracle.py compare DIR FIGURES.jsonl [--zeitraum …]… [--stichtag DATE]
    oracle.py rows DIR                                               read, used, superseded, repeated, rejected per file
    oracle.py errors DIR                                             the rejected rows with their reasons
    oracle.py kalender [--land NI] --from DATE --to DATE             what `krm dump kalender` must print
    oracle.py selftest                                               section 4's table of examples
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import json
import os
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from config import load  # noqa: E402
from figures import Figures, span_name  # noqa: E402
from kalender import Kalender, check_examples  # noqa: E402
from project import load_project  # noqa: E402

LIMIT = 40
TOLERANCE = 1e-12
KEYS = {"zeitraum", "id", "dimension", "zaehler", "nenner", "wert"}


def figures_of(data: Path, stichtag: dt.date | None) -> Figures:
    config = load(data)
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    today = dt.datetime.fromtimestamp(int(epoch), dt.timezone.utc).date() if epoch else dt.date.today()
    day = stichtag or config.stichtag or today
    return Figures(load_project(data, config, day), day)


def key_of(entry: dict) -> tuple:
    dimension = entry.get("dimension") or {}
    return entry.get("zeitraum"), entry.get("id"), tuple(sorted(dimension.items()) if len(dimension) > 1 else dimension.items())


def show(key: tuple) -> str:
    zeitraum, figure_id, dimension = key
    return f"{zeitraum} {figure_id} {{{', '.join(f'{name}={value}' for name, value in dimension)}}}"


def differences(expected: list[dict], actual: list[dict]):
    """Every way in which the printed entries are not the expected ones, as one line of text each."""
    want = {key_of(entry): entry for entry in expected}
    have: dict[tuple, dict] = {}
    for entry in actual:
        key = key_of(entry)
        if key in have:
            yield f"duplicate  {show(key)}"
        have.setdefault(key, entry)
    for key, entry in want.items():
        other = have.get(key)
        if other is None:
            yield f"missing    {show(key)}: {brief(entry)}"
        elif reason := mismatch(entry, other):
            yield f"differs    {show(key)}: {reason}: expected {brief(entry)}, got {brief(other)}"
    for key, entry in have.items():
        if key not in want:
            yield f"extra      {show(key)}: {brief(entry)}"
    if list(want) == list(have):
        return
    order, printed = {}, {}
    for source, target in ((want, order), (have, printed)):
        for key in source:
            if key in want and key in have:
                target.setdefault(key[0], []).append(key)
    for zeitraum, keys in order.items():
        for place, (key, other) in enumerate(zip(keys, printed[zeitraum])):
            if key != other:
                yield f"order      {zeitraum}, entry {place + 1}: expected {show(key)}, got {show(other)}"
                break


def brief(entry: dict) -> str:
    return json.dumps({name: value for name, value in entry.items() if name not in ("zeitraum", "id", "dimension")})


def mismatch(expected: dict, actual: dict) -> str | None:
    if not actual.keys() <= KEYS:
        return f"unknown key {min(actual.keys() - KEYS)}"
    for name in ("zaehler", "nenner", "wert"):
        want, got = expected.get(name), actual.get(name)
        if type(want) is type(got) and want == got:
            continue
        if (want is None) != (got is None):
            return f"{name} {'missing' if got is None else 'not expected'}"
        if want is None:
            continue
        if isinstance(got, bool) or not isinstance(got, (int, float)):
            return f"{name} is no number"
        if isinstance(want, int) and not isinstance(got, int):
            return f"{name} is no integer"
        if abs(want - got) > TOLERANCE * max(1.0, abs(want)):
            return name
    return None


def row_accounts(figures: Figures) -> dict:
    accounts: dict[str, Counter] = {}
    for record in figures.project.records + figures.project.register_records:
        account = accounts.setdefault(
            record.file, Counter(dict.fromkeys(("read", "used", "superseded", "repeated", "rejected"), 0)))
        account["read"] += 1
        account[record.status] += 1
    return {name: dict(accounts[name]) for name in sorted(accounts, key=str.encode)}


def print_kalender(land: str, start: dt.date, end: dt.date) -> None:
    kalender = Kalender(land)
    for ordinal in range(start.toordinal(), end.toordinal() + 1):
        day = dt.date.fromordinal(ordinal)
        print(json.dumps({
            "tag": day.isoformat(), "feiertag": kalender.feiertag(day), "werktag": kalender.is_werktag(day),
            "arbeitstag": kalender.is_arbeitstag(day), "drei_arbeitstage": kalender.arbeitstage(day, 3).isoformat(),
            "woche": kalender.wochen(day, 1).isoformat(), "vierzehn_tage": kalender.kalendertage(day, 14).isoformat(),
            "drei_wochen": kalender.wochen(day, 3).isoformat(),
        }, ensure_ascii=False, separators=(",", ":")))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("figures", "compare", "rows", "errors"):
        command = commands.add_parser(name)
        command.add_argument("data", type=Path)
        if name == "compare":
            command.add_argument("figures", type=Path)
        command.add_argument("--stichtag", type=dt.date.fromisoformat)
        command.add_argument("--zeitraum", action="append")
    command = commands.add_parser("kalender")
    command.add_argument("--land", default="NI")
    command.add_argument("--from", dest="start", type=dt.date.fromisoformat, required=True)
    command.add_argument("--to", dest="end", type=dt.date.fromisoformat, required=True)
    commands.add_parser("selftest")
    return parser.parse_args()


def main() -> int:
    gc.disable()  # hundreds of thousands of entries live until the end: a third of the time went into looking for garbage
    options = arguments()
    if options.command == "selftest":
        wrong = check_examples()
        print("\n".join(wrong) or "section 4: all examples agree")
        return 1 if wrong else 0
    if options.command == "kalender":
        print_kalender(options.land, options.start, options.end)
        return 0
    data = options.data / "data" if not (options.data / "krm.yml").exists() else options.data
    figures = figures_of(data, options.stichtag)
    if options.command == "rows":
        print(json.dumps(row_accounts(figures), ensure_ascii=False, indent=2))
        return 0
    if options.command == "errors":
        for record in figures.project.records + figures.project.register_records:
            if record.errors:
                print(f"{record.file}:{record.line}: {', '.join(record.errors)}")
        return 0
    names = [span_name(name) for name in options.zeitraum or figures.periods()]
    entries = (entry for name in names for entry in figures.entries(name))
    if options.command == "figures":
        for entry in entries:
            print(json.dumps(entry, ensure_ascii=False, separators=(",", ":")))
        return 0
    actual = [json.loads(line) for line in options.figures.read_text("utf-8").splitlines() if line.strip()]
    expected = list(entries)
    found = 0
    for found, line in enumerate(differences(expected, actual), 1):
        if found <= LIMIT:
            print(line)
    print(f"{len(expected)} entries expected, {len(actual)} found, {found} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
