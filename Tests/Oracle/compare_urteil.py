#!/usr/bin/env python3
"""Compares `krm dump urteil` with urteil.py on invented teams, rates, rare counts and monthly rates.

    compare_urteil.py --inputs 2000 --seed 7 .build/release/krm

Tails, bounds and limits must agree to 1e-9, verdicts exactly. Where the exact value lies within 1e-12 of a threshold the
verdict is not compared but counted as skipped; so are the tails of teams whose order or verdict hangs on it.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction

import urteil

TOLERANCE = 1e-9


class Report:
    """What the comparison of one input found."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.counts: Counter = Counter()
        self.farthest = 0.0

    def keys(self, found: dict, *expected: str) -> bool:
        if list(found) != list(expected):
            self.problems.append(f"keys {list(found)}, expected {list(expected)}")
        return list(found) == list(expected)

    def value(self, name: str, found, expected: Fraction | None) -> None:
        self.counts["values"] += 1
        if expected is None or isinstance(found, bool) or not isinstance(found, (int, float)):
            if found is not None or expected is not None:
                self.problems.append(f"{name} {found}, expected {expected and float(expected)}")
            return
        distance = abs(found - float(expected))
        self.farthest = max(self.farthest, distance)
        if not distance <= TOLERANCE:
            self.problems.append(f"{name} {found}, expected {float(expected)}")

    def values(self, name: str, found, expected: list[Fraction | None]) -> None:
        if not isinstance(found, list) or len(found) != len(expected):
            self.problems.append(f"{name} {found}, expected {len(expected)} values")
            return
        for place, (one, other) in enumerate(zip(found, expected)):
            self.value(f"{name}[{place}]", one, other)

    def verdict(self, name: str, found, expected, close: bool = False) -> None:
        if close:
            self.counts["skipped"] += 1
            return
        self.counts["verdicts"] += 1
        self.counts[f"{name} {json.dumps(expected)}"] += 1
        if type(found) is not type(expected) or found != expected:
            self.problems.append(f"{name} {json.dumps(found)}, expected {json.dumps(expected)}")


# A kind each: how inputs are invented, and how an answer is compared.


def shares(rng: random.Random, count: int) -> list[float]:
    """The true share of each team."""
    p = rng.choice((0.02, 0.3, 0.5, 0.8, 0.93, 0.97, rng.random()))
    kind = rng.choice(("same", "spread", "one", "some", "some", "half"))
    if kind == "spread":
        size = rng.choice((2, 10, 50))
        return [rng.betavariate(size * p, size * (1 - p)) for _ in range(count)]
    other = {"same": 0, "one": 1, "some": rng.randrange(1, max(2, count // 3)), "half": count // 2}[kind]
    away = p * rng.choice((0.1, 0.4, 0.6, 0.75)) if p > 0.2 else min(1.0, p * 8 + 0.1)
    result = [away] * other + [p] * (count - other)
    rng.shuffle(result)
    return result


def binomial(rng: random.Random, n: int, p: float) -> int:
    return sum(rng.random() < p for _ in range(n))


def invent_teams(rng: random.Random) -> dict:
    count = rng.choice((rng.randrange(0, 6), rng.randrange(6, 13), rng.randrange(6, 13), rng.randrange(6, 13), rng.randrange(13, 41)))
    if rng.random() < 0.15:  # equal teams, with or without some that are not
        n = rng.choice((1, 5, 12, 40, 100))
        k = rng.choice((0, n, rng.randrange(n + 1)))
        zaehler = [k] * count
        for _ in range(rng.choice((0, 0, 1, 2, count // 2))):
            if count:
                zaehler[rng.randrange(count)] = rng.randrange(n + 1)
        return {"zaehler": zaehler, "nenner": [n] * count}
    sizes = rng.choice(((1,), (1, 1, 1, 2), (1, 2, 5), (3, 20), (0, 5, 30), (10, 60), (20, 40), (1, 0, 300)))
    if len(sizes) == 2 and sizes[0] < sizes[1]:
        nenner = [rng.randrange(sizes[0], sizes[1]) for _ in range(count)]
    elif 300 in sizes:
        count = min(count, 12)
        nenner = [rng.choice((0, 1, 8, rng.randrange(40, 301))) for _ in range(count)]
    else:
        nenner = [rng.choice(sizes) for _ in range(count)]
    if rng.random() < 0.08:
        zaehler = [n if rng.random() < 0.5 else 0 for n in nenner] if rng.random() < 0.5 else [n * rng.choice((0, 1)) for n in nenner]
    elif rng.random() < 0.08:
        all_of_them = rng.choice((0, 1))
        zaehler = [n * all_of_them for n in nenner]
        if count and rng.random() < 0.7:
            one = rng.randrange(count)
            zaehler[one] = rng.randrange(nenner[one] + 1)
    else:
        zaehler = [binomial(rng, n, p) for n, p in zip(nenner, shares(rng, count))]
    return {"zaehler": zaehler, "nenner": nenner}


def compare_teams(given: dict, found: dict, report: Report) -> None:
    if not report.keys(found, "ausserhalb", "rand"):
        return
    expected = urteil.compare_teams(given["zaehler"], given["nenner"])
    if expected.close:
        report.verdict("ausserhalb", None, None, close=True)
        return
    report.verdict("ausserhalb", found["ausserhalb"], expected.outside)
    report.values("rand", found["rand"], expected.tails)


def invent_rate(rng: random.Random) -> dict:
    n = rng.choice((0, rng.randrange(1, 8), rng.randrange(1, 8), rng.randrange(5, 40), rng.randrange(5, 40), rng.randrange(40, 400)))
    target = rng.choice(("0.9", "0.95", "0.8", "0.5", "1", "0", "0.025", f"{rng.random():.2f}", f"{rng.random():.3f}"))
    p = float(target) - rng.choice((0, 0.05, 0.1, 0.2, 0.4))
    k = rng.choice((0, n, rng.randrange(n + 1))) if rng.random() < 0.2 else binomial(rng, n, p)
    return {"zaehler": k, "nenner": n, "ziel": float(target)}


def compare_rate(given: dict, found: dict, report: Report) -> None:
    if not report.keys(found, "unten", "oben", "urteil"):
        return
    # repr of a double is the number as it was written: 0.9 is nine tenths.
    expected = urteil.judge_rate(given["zaehler"], given["nenner"], Fraction(repr(given["ziel"])))
    report.value("unten", found["unten"], expected.lower)
    report.value("oben", found["oben"], expected.upper)
    report.verdict("urteil", found["urteil"], "unter" if expected.below else None, expected.close)


def invent_rare(rng: random.Random) -> list[int]:
    months = rng.choice((rng.randrange(0, 61), rng.choice((0, 1, 12, 13, 14, 35, 36, 37)), rng.randrange(13, 40)))
    if rng.random() < 0.3:  # a sum beside five a month
        before = [5] * max(0, months - 1)
        for _ in range(rng.choice((0, 1, 1, 2))):
            if before:
                before[rng.randrange(len(before))] += rng.choice((-1, -1, 1))
    else:
        mean = rng.choice((0, 0.05, 0.3, 1, 2, 4, 6))
        before = [binomial(rng, 30, mean / 30) for _ in range(max(0, months - 1))]
        if before and rng.random() < 0.2:
            before[0] += 200  # counts only where 35 months do not leave it out
    mean = sum(before[-35:]) / max(1, len(before))
    return (before + [max(0, round(mean + rng.choice((0, 1, 2, 3, 4, 6, 9)) * (mean**0.5 + 0.5)))])[:months]


def compare_rare(given: list[int], found: dict, report: Report) -> None:
    if not report.keys(found, "p", "signal"):
        return
    expected = urteil.judge_rare(given)
    report.value("p", found["p"], expected.p)
    report.verdict("signal", found["signal"], expected.signal, expected.close)


def invent_rates(rng: random.Random) -> dict:
    count = rng.choice((rng.randrange(0, 8), rng.randrange(6, 25), rng.randrange(6, 25), rng.randrange(6, 25), rng.randrange(25, 61)))
    low, high = rng.choice(((1, 3), (1, 12), (5, 40), (20, 45), (100, 101), (50, 300), (990, 1012), (1000, 1001), (1000, 4000), (2, 30000)))
    if high > 300:
        count = min(count, 24)
    if low == 2:
        nenner = [rng.choice((2, 30, 2500, 30000)) for _ in range(count)]
    else:
        nenner = [rng.randrange(low, high) for _ in range(count)]
    if rng.random() < 0.25:
        nenner = [0 if rng.random() < rng.choice((0.1, 0.3)) else n for n in nenner]
    p = rng.choice((0, 1, 0.5, 0.02, 0.3, 0.75, 0.957, 0.997, rng.random()))
    kind = rng.choice(("chance", "chance", "wild", "shift", "slope", "equal", "near", "blocks"))
    if kind == "wild":
        share = [rng.random() for _ in nenner]
    elif kind == "shift":
        share = [p if place < count // 2 else 0.9 * p for place in range(count)]
    elif kind in ("slope", "blocks"):
        step = rng.choice((-0.03, 0.02, 0.05))
        share = [p + step * (place % rng.choice((7, 9, 9)) if kind == "blocks" else place - count / 2) for place in range(count)]
    elif kind == "near":  # pairs and threes between two thirds and the limit
        share = [p + rng.choice((-1, 1, 1)) * rng.choice((0.1, 2, 2.5, 2.9)) * (p * (1 - p) / max(1, n)) ** 0.5 for n in nenner]
    else:
        share = [p] * count
    exact = kind in ("slope", "blocks", "near") or kind == "equal"
    zaehler = [min(n, max(0, round(n * one))) if exact else binomial(rng, n, one) if n < 5000 else min(n, max(0, round(n * one)))
               for n, one in zip(nenner, share)]  # fmt: skip
    return {"zaehler": zaehler, "nenner": nenner}


def compare_rates(given: dict, found: dict, report: Report) -> None:
    if not report.keys(found, "mittel", "untere_grenze", "obere_grenze", "punkte"):
        return
    expected = urteil.rate_chart(given["zaehler"], given["nenner"])
    report.value("mittel", found["mittel"], expected.mean)
    report.counts["Laney" if expected.laney else "exact"] += 1
    for name, limits in (("untere_grenze", expected.lower), ("obere_grenze", expected.upper)):
        # A limit whose tail lies beside 0.00135 may be the next count.
        known = found[name]
        if isinstance(known, list) and len(known) == len(limits) and not expected.laney:
            known = [one if limit is None or not close else float(limit)
                     for one, limit, close in zip(known, limits, expected.close)]  # fmt: skip
        report.values(name, known, limits)
    points = found["punkte"]
    if not isinstance(points, list) or len(points) != len(expected.rates):
        report.problems.append(f"punkte {points}, expected {len(expected.rates)}")
        return
    for point, rate, signal, close in zip(points, expected.rates, expected.signals, expected.close):
        if report.keys(point, "wert", "signal"):
            report.value("wert", point["wert"], rate)
            report.verdict("signal", point["signal"], signal, close)


# Inputs on which readings of the contract part, and the ends of the rules.
ALWAYS = [
    {"vergleich": {"zaehler": [], "nenner": []}},
    {"vergleich": {"zaehler": [0] * 7, "nenner": [0] * 7}},
    {"vergleich": {"zaehler": [9, 9, 9, 9, 0], "nenner": [10] * 5}},
    {"vergleich": {"zaehler": [0, 9, 9, 9, 9, 0], "nenner": [0, 10, 10, 10, 10, 10]}},  # six teams, five with cases
    {"vergleich": {"zaehler": [37] * 10 + [26, 27], "nenner": [40] * 12}},  # the two worst hide each other
    {"vergleich": {"zaehler": [37] * 11 + [40], "nenner": [40] * 12}},
    {"vergleich": {"zaehler": [0, 0, 3, 0, 0, 0, 0, 0], "nenner": [5] * 8}},  # not outside if asked against what is left after all steps
    {"vergleich": {"zaehler": [0, 0, 1, 1, 0, 1, 8, 0], "nenner": [0, 0, 1, 1, 65, 1, 8, 1]}},  # one returns, then the other is usual
    {"vergleich": {"zaehler": [9, 0, 100, 100, 100, 100, 88, 100, 39, 53, 16, 100], "nenner": [100] * 12}},  # one inside with a tail below 0.001
    {"vergleich": {"zaehler": [1, 1, 1, 1, 1, 0], "nenner": [1] * 6}},
    {"vergleich": {"zaehler": [0] * 20 + [1] * 20, "nenner": [1] * 40}},
    {"anteil": {"zaehler": 0, "nenner": 0, "ziel": 0.9}},
    *({"anteil": {"zaehler": k, "nenner": n, "ziel": 0.9}} for k, n in ((0, 1), (0, 4), (0, 5), (5, 5), (3, 5), (7, 10), (3, 8), (21, 30), (8, 12))),
    *({"anteil": {"zaehler": k, "nenner": 6, "ziel": ziel}} for k in (0, 5, 6) for ziel in (0, 1)),
    *({"selten": months} for months in ([], [3], [1] * 11 + [9], [1] * 12 + [8], [5] * 12 + [40], [5] * 11 + [4, 40], [0] * 12 + [0], [0] * 12 + [3])),
    {"selten": [900] + [1] * 34 + [9]},
    {"selten": [900] + [1] * 35 + [9]},  # the 36th month before does not count
    {"anteile": {"zaehler": [], "nenner": []}},
    {"anteile": {"zaehler": [0, 0], "nenner": [0, 0]}},
    {"anteile": {"zaehler": [3], "nenner": [4]}},
    {"anteile": {"zaehler": [900], "nenner": [1000]}},  # P′ without a moving range
    {"anteile": {"zaehler": [900, 0, 950], "nenner": [1000, 0, 1000]}},  # 1000 on the months that have cases
    {"anteile": {"zaehler": [900, 0, 950, 990], "nenner": [1000, 0, 1000, 1000]}},
    *({"anteile": {"zaehler": [k * one for one in (1, 2, 10, 3, 7, 40, 9, 11)], "nenner": [n * one for one in (1, 2, 10, 3, 7, 40, 9, 11)]}}
      for k, n in ((0, 1), (1, 1), (1, 3), (7, 9), (0, 300), (300, 300), (100, 300), (700, 900))),
    {"anteile": {"zaehler": [40, 42, 44, 46, 48, 540, 56, 70], "nenner": [100, 100, 100, 100, 100, 1000, 100, 100]}},
    {"anteile": {"zaehler": [53, 51, 53, 0, 51, 53, 51, 0, 53, 35], "nenner": [100, 100, 100, 0, 100, 100, 100, 0, 100, 100]}},
]

KINDS = {
    "vergleich": (invent_teams, compare_teams),
    "anteil": (invent_rate, compare_rate),
    "selten": (invent_rare, compare_rare),
    "anteile": (invent_rates, compare_rates),
}


def compare(task: tuple[str, dict, str]) -> Report:
    kind, given, answer = task
    report = Report()
    try:
        found = json.loads(answer)
    except ValueError:
        found = None
    if isinstance(found, dict):
        KINDS[kind][1](given, found, report)
    else:
        report.problems.append(f"no object: {answer!r}")
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=2000, help="of each kind, but half as many of the slower ones, vergleich and anteile")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("krm")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    inputs = [pair for one in ALWAYS for pair in one.items()]
    inputs += [(kind, invent(rng)) for kind, (invent, _) in KINDS.items()
              for _ in range(options.inputs // 2 if kind in ("vergleich", "anteile") else options.inputs)]  # fmt: skip
    rng.shuffle(inputs)
    lines = "".join(json.dumps({kind: given}) + "\n" for kind, given in inputs)
    run = subprocess.run([options.krm, "dump", "urteil", "-"], input=lines.encode(), capture_output=True, timeout=300)
    answers = run.stdout.decode().splitlines()
    if run.returncode or run.stderr or len(answers) != len(inputs):
        print(f"urteil: exit {run.returncode}, {len(answers)} answers to {len(inputs)} inputs, {run.stderr.decode(errors='replace')[:500]!r}", file=sys.stderr)
        sys.exit(1)

    with ProcessPoolExecutor() as pool:
        reports = list(pool.map(compare, [(*one, answer) for one, answer in zip(inputs, answers)], chunksize=20))
    wrong = 0
    for kind in KINDS:
        of_kind = [(given, report) for (name, given), report in zip(inputs, reports) if name == kind]
        counts = sum((report.counts for _, report in of_kind), Counter())
        bad = [(given, report) for given, report in of_kind if report.problems]
        for given, report in bad[:5]:
            print(f"{json.dumps({kind: given})}: {'; '.join(report.problems[:4])}", file=sys.stderr)
        wrong += len(bad)
        print(f"urteil, {kind}: {len(of_kind)} inputs, {counts['values']} values (farthest {max([report.farthest for _, report in of_kind], default=0):.1e}), "
              f"{counts['verdicts']} verdicts ({described(counts)}), {counts['skipped']} skipped beside a threshold, {len(bad)} wrong")  # fmt: skip
    sys.exit(1 if wrong else 0)


def described(counts: Counter) -> str:
    """How often each verdict came up: teams outside by their number."""
    shown: Counter = Counter()
    for key, count in counts.items():
        name, _, verdict = key.partition(" ")
        if name == "ausserhalb":
            number = len(json.loads(verdict))
            shown["none" if number == 0 else "one outside" if number == 1 else "several"] += count
        elif verdict:
            shown[verdict.strip('"')] += count
        elif name in ("Laney", "exact"):
            shown[f"charts {name}"] += count
    return ", ".join(f"{count} {name}" for name, count in sorted(shown.items()))


if __name__ == "__main__":
    main()
