#!/usr/bin/env python3
"""Reports every contradiction between the pages of a built site.

    check_site.py SITE [--config data/krm.yml]

A contradiction is the same figure, dimension and period with two verdicts; see README.md for the other rules. The exact
Zielwerte stand in the config; without it those count that the pages print.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from fractions import Fraction
from functools import lru_cache
from math import comb
from pathlib import Path

from atoms import D, N
from check_pages import index_agrees, news_agrees, sentences_agree, table_agrees
from check_quiet import nothing_to_see, twice
from check_words import grammar
from claims import NOT_OUTSIDE, NOTHING, USUAL, Claim, Judged, Page, Problem, Zeichen, number, plain, rate_of
from read_page import read_site

CEILINGS = ("folgequote", "folgereaktionen", "verhalten", "anliegen.", "kritisch.")
NEUTRAL = ("berechtigt",)
JUDGED_FROM, PERCENT_FROM = 5, 10
ONE_SIDE = Fraction(25, 1000)

@lru_cache(maxsize=None)
def at_most(k: int, n: int, p: Fraction) -> Fraction:
    """P(X ≤ k | n, p), exactly."""
    a, b = p.numerator, p.denominator - p.numerator
    return Fraction(sum(comb(n, x) * a**x * b ** (n - x) for x in range(k + 1)), p.denominator**n)


def missed(figure: str, k: int, n: int, target: Fraction) -> str | None:
    """On which wrong side of its Zielwert a rate lies with its whole interval."""
    if n < JUDGED_FROM or figure in NEUTRAL:
        return None
    if figure in CEILINGS or figure.startswith(CEILINGS):
        return "über" if at_most(n - k, n, 1 - target) <= ONE_SIDE else None
    return "unter" if at_most(k, n, target) <= ONE_SIDE else None


def read_targets(config: Path) -> dict[str, Fraction]:
    """The block `zielwerte:` of a krm.yml, in one line or several."""
    text = re.sub(r"#.*", "", config.read_text())
    block = re.search(r"^zielwerte:(.*(?:\n[ \t]+.*)*)", text, re.M)
    return {key: Fraction(value) for key, value in re.findall(r"([\w.-]+):\s*([\d.]+)", block[1])} if block else {}


def agree(aspect: str, one: object, two: object) -> bool:
    if aspect != "zeichen":
        return one == two
    for left, right in ((one, two), (two, one)):
        if left == NOT_OUTSIDE:
            return right in (NOTHING, USUAL, NOT_OUTSIDE) or (isinstance(right, Zeichen) and right.rule != "ausserhalb")
    if isinstance(one, Zeichen) and isinstance(two, Zeichen):
        return one.agrees(two)
    return isinstance(one, Zeichen) == isinstance(two, Zeichen)


@lru_cache(maxsize=100_000)
def same_value(text: str) -> str:
    """A value as every place writes it: without unit and idle decimal."""
    return re.sub(r",0$", "", re.sub(r" (?:Tagen?|Tage?)$", "", text)).replace("Ø ", "")


def bands(text: str) -> str:
    return text.replace(" % bis ", " bis ")


def comparable(claim: Claim) -> object:
    if not isinstance(claim.verdict, str):
        return claim.verdict
    return bands(claim.verdict) if claim.aspect == "rahmen" else same_value(claim.verdict)


def contradictions(pages: list[Page]) -> list[Problem]:
    """The same figure, dimension, period and aspect with two verdicts."""
    groups: dict[tuple, list[Claim]] = defaultdict(list)
    for page in pages:
        for claim in page.claims:
            # What a report says of other periods, and of the months inside a series, is compared within its folder.
            own = claim.aspect in ("zeichen", "rahmen", "mittel", "vorjahr", "ziel", "Zielwert", "spanne", "vergleich", "wert")
            scope = "" if own and claim.aspect != "Zielwert" else page.period
            groups[scope, claim.figure, claim.dimension, claim.period, claim.aspect].append(claim)
    problems = []
    for (_, figure, dimension, period, aspect), claims in groups.items():
        told: list[tuple[object, Claim]] = []  # the first of each verdict
        for claim in claims:
            verdict = comparable(claim)
            if any(verdict == one for one, _ in told):
                continue
            for one, other in told:
                if not agree(aspect, one, verdict):
                    problems.append(Problem(
                        f"contradiction ({aspect} of {figure} {dimension} in {period}: {other.verdict} / {claim.verdict})",
                        claim.path, claim.line, f"{claim.source}: {claim.text}", f"{other.place}: {other.source}: {other.text}",
                    ))  # fmt: skip
                    break
            told.append((verdict, claim))
    return problems


def inside(judged: Judged) -> list[Problem]:
    """A value inside its printed band is never called unusual, one outside never usual."""
    found = re.fullmatch(rf"(?:({D}) bis )?({D})(?:( %)| von ({N}))?", bands(judged.band))
    rate = rate_of(judged.value)
    if not found or (rate is None and not re.match(r"[\d]", judged.value)):
        return []
    low, high, percent, of = number(found[1] or found[2]), number(found[2]), found[3], found[4]
    if of and (rate is None or rate[1] != int(number(of))):
        return [Problem("a band of other cases than its value", judged.path, judged.line, judged.text)]
    value = rate[0] if of else 100 * rate[0] / rate[1] if rate else number(same_value(judged.value))
    decimals = max(len((part or "").partition(",")[2]) for part in found.groups()[:2])
    slack = 0.5 * 10**-decimals if percent else 1e-9
    isOutside = isinstance(judged.zeichen, Zeichen) and judged.zeichen.rule == "ausserhalb"
    where = (judged.path, judged.line, judged.text)
    problems = []
    if isOutside and low <= value <= high:
        problems.append(Problem("inside its band and called unusual", *where))
    if isOutside and judged.zeichen.up is not None and (value > high) != judged.zeichen.up and not low <= value <= high:
        problems.append(Problem("unusual on the wrong side", *where))
    if not isOutside and not low - slack <= value <= high + slack:
        problems.append(Problem("outside its band and not called unusual", *where))
    if rate and rate[1] < PERCENT_FROM and not of:
        problems.append(Problem("a band in percent beside fewer than ten cases", *where))
    return problems


def shares(page: Page) -> list[Problem]:
    problems = [
        Problem("an interval below ten" if "bis" in text else "a percentage below ten", page.path, line, f"{text} of {n}: {source}")
        for n, text, source, line in page.shares if n < PERCENT_FROM
    ]  # fmt: skip
    for index, line in page.text():
        for found in () if "%" not in line else re.finditer(rf"{N} von ({N}) \(({N}) %\)", plain(line)):
            if number(found[1]) < PERCENT_FROM:
                problems.append(Problem("a percentage below ten", page.path, index, found[0]))
    return problems


def targets(pages: list[Page], known: dict[str, Fraction]) -> list[Problem]:
    """▲ stands where the whole interval is on the wrong side, and nowhere else."""
    printed = {claim.figure: Fraction(round(number(claim.verdict) * 1000), 100_000) for page in pages for claim in page.claims if claim.aspect == "Zielwert"}
    goals = known or printed
    problems = []
    if known:
        for page in pages:
            for claim in page.claims:
                if claim.aspect == "Zielwert" and Fraction(round(number(claim.verdict) * 1000), 100_000) != known.get(claim.figure):
                    problems.append(Problem("another Zielwert is printed", claim.path, claim.line, claim.text))
    values: dict[tuple, str] = {}
    for page in pages:
        for claim in page.claims:
            if claim.aspect in ("wert", "Anteil") and rate_of(claim.verdict):
                values.setdefault((claim.figure, claim.dimension, claim.period), claim.verdict)
    for page in pages:
        for teams, rules, isMarked, line, text in page.team_marks:
            own = [(figure, rate) for team in teams for figure in rules if (rate := rate_of(values.get((figure, f"team:{team}", page.period), "")))]
            if any(figure in goals and missed(figure, *rate, goals[figure]) for figure, rate in own) != isMarked:
                kind = "▲ of another rule than the sentence names" if isMarked else "a missing ▲ beside a comparison"
                problems.append(Problem(kind, page.path, line, text))
        for claim in page.claims:
            key = claim.figure, claim.dimension, claim.period
            if claim.aspect == "Ziel gesetzt" and claim.verdict != any(rule in goals for rule in page.rules):
                kind = "a Ziel that nobody has set" if claim.verdict else "a title without the Ziel of its chart"
                problems.append(Problem(kind, claim.path, claim.line, claim.text))
            if claim.aspect != "ziel" or claim.period != page.period:
                continue
            rate = rate_of(values.get(key, ""))
            goal = goals.get(claim.figure)
            if rate is None and claim.figure.startswith(("anliegen.", "kritisch.")) and goal is not None:
                continue  # only the Beleg of a Kernaussage says of how many
            if goal is None and claim.verdict:
                problems.append(Problem("▲ without a Zielwert", claim.path, claim.line, claim.text))
            elif goal is not None and (missed(claim.figure, *rate, goal) if rate else None) != claim.verdict:
                text = "a missing ▲" if claim.verdict is None else "▲ although the interval reaches the Zielwert"
                problems.append(Problem(f"{text} ({claim.figure} {claim.dimension} {rate})", claim.path, claim.line, claim.text))
    return problems


def check(site: Path, known: dict[str, Fraction] | None = None, seen: dict[tuple[str, str, str], Page] | None = None) -> list[Problem]:
    """What is wrong with a site; `seen` keeps its pages for the next one."""
    pages, _ = read_site(site, seen)
    problems = [problem for page in pages for problem in page.problems]
    problems += contradictions(pages) + targets(pages, known or {}) + nothing_to_see(pages)
    problems += index_agrees(pages) + table_agrees(pages) + news_agrees(pages) + sentences_agree(pages)
    for page in pages:
        problems += shares(page) + twice(page) + grammar(page)
        for judged in page.judged:
            problems += inside(judged)
    return list(dict.fromkeys(problems))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path)
    parser.add_argument("--config", type=Path)
    options = parser.parse_args()
    problems = check(options.site, read_targets(options.config) if options.config else None)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} contradictions", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
