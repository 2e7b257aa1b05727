#!/usr/bin/env python3
"""Compares `krm dump spc` with spc.py on invented series, and its answers to bad input with what they must be.

    compare_spc.py --series 500 --seed 7 .build/release/krm

Mean and limits must agree to 1e-9 of the size of the series, every signal exactly. Series of whole numbers hold points
that lie exactly on the mean, on a limit and on the line at two thirds; there doubles must decide as fractions do.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

from spc import chart

# Name, standard input, "line:column" of the fault, and a word of the message.
FAULTS = [
    ("nothing", b"", "1:1", "Liste"),
    ("an object", b'{"a":[1]}', "1:1", "Liste"),
    ("a bare number", b"3", "1:1", "Liste"),
    ("a text", b'"abc"', "1:1", "Liste"),
    ("null", b"null", "1:1", "Liste"),
    ("a text in the list", b'[1,\n 2, "3"]', "2:5", "Zahl"),
    ("null in the list", b"[1, null]", "1:5", "Zahl"),
    ("true in the list", b"[true]", "1:2", "Zahl"),
    ("NaN", b"[1, NaN]", "1:5", "Zahl"),
    ("Infinity", b"[-Infinity]", "1:2", "Zahl"),
    ("a nested list", b"[[1, 2], [3]]", "1:2", "Zahl"),
    ("a decimal comma", b"[1;2]", "1:3", "Komma"),
    ("an unclosed list", b"[1, 2", "1:6", "Komma"),
    ("a comma at the end", b"[1, 2,]", "1:7", "Zahl"),
    ("two lists", b"[1]\n[2]", "2:1", "Ende der Liste"),
    ("a number too large", b"[1,\n1e400]", "2:1", "groß"),
    ("an infinite mean", b"[1.7e308, 1.7e308]", "1:1", "groß"),
    ("no UTF-8", b"[1, \xff]", "1:5", ""),
    ("UTF-16", "[1]".encode("utf-16"), "1:1", ""),
    ("a NUL", b"[1,\0 2]", "1:4", "Zahl"),
]


def run(krm: str, data: bytes) -> subprocess.CompletedProcess:
    return subprocess.run([krm, "dump", "spc", "-"], input=data, capture_output=True, timeout=60)


def series(rng: random.Random) -> tuple[str, list[str]]:
    """A kind and the numbers as they are written."""
    kinds = {
        "months": lambda: [rng.randrange(20, 70) for _ in range(rng.randrange(6, 40))],
        "few cases": lambda: [rng.choice((0, 0, 0, 1, 1, 2, 3)) for _ in range(rng.randrange(2, 40))],
        "digits": lambda: [rng.randrange(10) for _ in range(rng.randrange(0, 30))],
        "ties": lambda: [rng.choice((4, 5)) for _ in range(rng.randrange(2, 40))],
        "constant": lambda: [rng.randrange(-3, 200)] * rng.randrange(1, 40),
        "one jump": lambda: [10] * rng.randrange(1, 20) + [10 + rng.randrange(1, 9)] * rng.randrange(1, 20),
        "short": lambda: [rng.randrange(-50, 50) for _ in range(rng.randrange(0, 8))],
        "slopes": lambda: slopes(rng),
        "walk": lambda: walk(rng),
        "on the lines": lambda: on_the_lines(rng),
        "large": lambda: [rng.randrange(10**14, 10**15) for _ in range(rng.randrange(2, 20))],
        "negative": lambda: [rng.randrange(-900, 100) for _ in range(rng.randrange(2, 30))],
    }
    decimal = {
        "decimals": lambda: [f"{rng.gauss(50, 10):.3f}" for _ in range(rng.randrange(2, 40))],
        "exponents": lambda: [f"{rng.uniform(1, 9):.6f}e{rng.choice((-6, -5, 7, 8))}" for _ in range(rng.randrange(2, 20))],
        "tiny": lambda: [f"{rng.uniform(1, 9):.9f}E-200" for _ in range(rng.randrange(2, 20))],
        "huge": lambda: [f"{rng.uniform(1, 9):.9f}e+290" for _ in range(rng.randrange(2, 20))],
    }
    kind = rng.choice(["on the lines"] * 3 + list(kinds) + list(decimal))
    return kind, [str(number) for number in (kinds.get(kind) or decimal[kind])()]


def slopes(rng: random.Random) -> list[int]:
    """Straight rises and falls of four to ten points, some with a level step."""
    values = [rng.randrange(100)]
    for _ in range(rng.randrange(1, 6)):
        step = rng.choice((-3, -1, 1, 2))
        for _ in range(rng.randrange(3, 10)):
            values.append(values[-1] + (0 if rng.random() < 0.05 else step))
    return values


def walk(rng: random.Random) -> list[int]:
    values = [rng.randrange(100, 300)]
    for _ in range(rng.randrange(6, 60)):
        values.append(values[-1] + rng.randrange(-6, 7))
    return values


def on_the_lines(rng: random.Random) -> list[int]:
    """Mean m and average moving range 150 k, with points on m, m ± 266 k (two thirds) and m ± 399 k (the limits)."""
    for _ in range(10000):
        k = rng.choice((1, 2, 3))
        half = [k * rng.choice((0, 0, 133, 200, 266, 266, 399, 399)) for _ in range(rng.randrange(3, 7))]
        values = half + [-value for value in half] + [0] * rng.randrange(0, 3)
        rng.shuffle(values)
        middle = rng.randrange(0, 5000)
        # The last point but one is free: it moves the average range to 150 k where that is possible.
        distance = sum(abs(b - a) for a, b in zip(values, values[1:]))
        if distance == 150 * k * (len(values) - 1):
            return [middle + value for value in values]
        missing = 150 * k * (len(values) - 1) - distance
        if missing > 0 and missing % 2 == 0 and len(values) > 4:
            # A pair ±d in place of two zeros side by side lengthens the way and leaves the mean alone.
            for place in range(1, len(values) - 2):
                if values[place] == values[place + 1] == 0:
                    for d in range(1, 399 * k):
                        tried = values[:place] + [d, -d] + values[place + 2 :]
                        if sum(abs(b - a) for a, b in zip(tried, tried[1:])) == 150 * k * (len(values) - 1):
                            return [middle + value for value in tried]
    raise RuntimeError("no series with points on the lines")


def compare(krm: str, words: list[str]) -> str | None:
    """What is wrong with the answer to a series, or None."""
    text = "[" + ", ".join(words) + "]"
    answer = run(krm, text.encode())
    if answer.returncode or answer.stderr:
        return f"exit {answer.returncode}, {answer.stderr.decode()!r}"
    found = json.loads(answer.stdout)
    if list(found) != ["mittel", "untere_grenze", "obere_grenze", "punkte"]:
        return f"keys {list(found)}"
    # krm reads a number as the nearest double: so does the reference, and goes on exactly.
    values = [Fraction(float(word)) for word in words]
    expected = chart(values)
    size = max([abs(value) for value in values], default=Fraction(0))
    for key, value in (("mittel", expected.mean), ("untere_grenze", expected.lower), ("obere_grenze", expected.upper)):
        if (found[key] is None) != (value is None) or value is not None and abs(Fraction(found[key]) - value) > size / 10**9:
            return f"{key} {found[key]}, expected {value and float(value)}"
    if [point["wert"] for point in found["punkte"]] != [float(word) for word in words]:
        return "the points are not those of the input"
    signals = [point["signal"] for point in found["punkte"]]
    return None if signals == expected.signals else f"signals {signals}, expected {expected.signals}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--series", type=int, default=500)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("krm")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    wrong, seen, kinds = 0, Counter(), Counter()
    invented = [series(rng) for _ in range(options.series)]
    with ThreadPoolExecutor(2) as pool:
        problems = list(pool.map(lambda one: compare(options.krm, one[1]), invented))
    for (kind, words), problem in zip(invented, problems):
        kinds[kind] += 1
        seen.update(signal for signal in chart([Fraction(float(word)) for word in words]).signals)
        if problem:
            wrong += 1
            if wrong <= 10:
                print(f"{kind} [{', '.join(words)}]: {problem}", file=sys.stderr)
    for name, data, place, word in FAULTS:
        answer = run(options.krm, data)
        message = answer.stderr.decode(errors="replace")
        if answer.returncode != 1 or answer.stdout or f":{place}: Fehler" not in message or word not in message or message.count("\n") != 1:
            wrong += 1
            print(f"{name}: exit {answer.returncode}, stdout {answer.stdout!r}, {message!r}", file=sys.stderr)
    marks = ", ".join(f"{count} {name or 'none'}" for name, count in sorted(seen.items(), key=str))
    print(f"spc: {options.series} series of {len(kinds)} kinds (seed {options.seed}; points: {marks}), {len(FAULTS)} faults, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
