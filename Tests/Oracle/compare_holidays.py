#!/usr/bin/env python3
"""Compares `krm dump kalender` of one Land, day by day, with PyPI's holidays 0.109 and with plain date loops.

    krm dump kalender --land NI --from 1990-01-01 --to 2100-12-31 | python3 compare_holidays.py --land NI

Checked are "feiertag" (by name), "werktag", "arbeitstag" and the four due dates of every day. The only differences that
pass are the ones that docs/Feiertage.md explains; an explanation that no longer explains anything fails as well. Every
day whose due dates need holidays after the last day of the input is checked too (the library knows the years after it).
Exit code 0 when all agree, 1 otherwise.
"""
import argparse
import datetime
import functools
import json
import pathlib
import re
import sys

import holidays

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs" / "Feiertage.md"
ONE_DAY = datetime.timedelta(days=1)
VERSION = "0.109"
KEYS = ["tag", "feiertag", "werktag", "arbeitstag", "drei_arbeitstage", "woche", "vierzehn_tage", "drei_wochen"]


def table(heading):
    """The rows of the Markdown table below a heading, without its two head lines."""
    section = DOCUMENT.read_text(encoding="utf-8").split("## " + heading + "\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def library(land, regional, years):
    """Day -> set of names after the library, in the words of krm."""
    words = dict(table("Namen"))
    subdivision = "Augsburg" if "friedensfest" in regional else land
    categories = ["public"]
    if regional & {"fronleichnam", "mariae-himmelfahrt"} and subdivision != "Augsburg":
        categories.append("catholic")
    if subdivision == "Augsburg" and "mariae-himmelfahrt" not in regional:
        sys.exit("the library knows Augsburg only with mariae-himmelfahrt")
    found = {}
    for day, names in holidays.Germany(subdiv=subdivision, years=years, categories=categories, language="de").items():
        found[day] = {words.get(name, name) for name in names.split("; ")}
    return found


def explained(land):
    """The explanations that concern a Land: (year or day) -> row."""
    rows = {}
    for laender, when, *_ in table("Unterschiede zu holidays 0.109"):
        if laender == "alle" or land in re.split(r",\s*", laender):
            rows[when] = False
    return rows


class Calendar:
    """Section 4 of the rules, written as plainly as possible and without a look at the Swift code."""

    def __init__(self, free_days):
        self.free_days = free_days

    @functools.cache
    def werktag(self, day):
        return day.isoweekday() not in (6, 7) and day not in self.free_days

    def arbeitstag(self, day):
        return self.werktag(day) and (day.month, day.day) not in ((12, 24), (12, 31))

    def third_arbeitstag(self, day):
        candidates = (day + ONE_DAY * offset for offset in range(1, 22))
        return [candidate for candidate, _ in zip(filter(self.arbeitstag, candidates), range(3))][2]

    @functools.cache  # three deadlines of three days end on the same one
    def end(self, last):
        return next(last + ONE_DAY * more for more in range(15) if self.werktag(last + ONE_DAY * more)).isoformat()

    def expected(self, day):
        return {
            "werktag": self.werktag(day),
            "arbeitstag": self.arbeitstag(day),
            "drei_arbeitstage": self.third_arbeitstag(day).isoformat(),
            "woche": self.end(day + ONE_DAY * 7),
            "vierzehn_tage": self.end(day + ONE_DAY * 14),
            "drei_wochen": self.end(day + ONE_DAY * 21),
        }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--land", required=True)
    parser.add_argument("--regional", nargs="*", default=[])
    options = parser.parse_args()
    if holidays.__version__ != VERSION:
        sys.exit(f"docs/Feiertage.md is about holidays {VERSION}, this is {holidays.__version__}")

    lines = [json.loads(line) for line in sys.stdin]
    days = [datetime.date.fromisoformat(line["tag"]) for line in lines]
    if not days:
        sys.exit("no input")
    years = range(days[0].year, days[-1].year + 2)
    theirs = library(options.land, set(options.regional), years)
    reasons = explained(options.land)
    failures = []

    free_days = set(theirs)
    for line, day in zip(lines, days):
        if list(line) != KEYS:
            failures.append(f"{day}: keys {list(line)}")
        name = line["feiertag"]
        agrees = name in theirs[day] if day in theirs else name is None
        if not agrees:
            reason = next((key for key in (day.isoformat(), str(day.year)) if key in reasons), None)
            if reason is None:
                failures.append(f"{day}: krm {name}, holidays {sorted(theirs.get(day, []))}")
                continue
            reasons[reason] = True
            (free_days.discard if name is None else free_days.add)(day)

    for previous, day in zip(days, days[1:]):
        if day - previous != ONE_DAY:
            failures.append(f"{day} follows {previous}")
    calendar = Calendar(free_days)
    for line, day in zip(lines, days):
        for key, value in calendar.expected(day).items():
            if line[key] != value:
                failures.append(f"{day}: {key} krm {line[key]}, expected {value}")
    for when, used in reasons.items():
        if not used and days[0].year <= int(when[:4]) <= days[-1].year:
            failures.append(f"docs/Feiertage.md explains {when}, but there is no difference")

    for failure in failures[:20]:
        print(f"{options.land}: {failure}", file=sys.stderr)
    known = sum(reasons.values())
    print(f"{options.land} {' '.join(options.regional)}: {len(days)} days, {known} explained, {len(failures)} wrong")
    sys.exit(1 if failures else 0)


main()
