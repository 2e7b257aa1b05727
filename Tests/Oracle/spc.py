"""XmR limits and special causes, from the rules that NHSRplotthedots publishes, in exact arithmetic.

Written from R/ptd_spc_standard.R and R/ptd_calculate_point_type.R of nhs-r-community/NHSRplotthedots 0.2.2 (MIT,
commit 050b07d7) and section 10 of the contract, without a look at krm's own code. Numbers are fractions, so that no
point ends up beside a line by rounding.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

LIMIT = Fraction("2.66")
NEAR = LIMIT * 2 / 3
SCREEN = Fraction("3.267")
SEVEN, THREE = 7, 3


@dataclass(frozen=True)
class Chart:
    mean: Fraction | None
    lower: Fraction | None
    upper: Fraction | None
    signals: list[str | None]


def sign(number: Fraction) -> int:
    return (number > 0) - (number < 0)


def moving_range(values: list[Fraction], screened: bool) -> Fraction | None:
    ranges = [abs(later - earlier) for earlier, later in zip(values, values[1:])]
    if not ranges:
        return None
    average = sum(ranges) / len(ranges)
    kept = [each for each in ranges if each < SCREEN * average] if screened and average else ranges
    return sum(kept) / len(kept)


def chart(values: list[Fraction], screened: bool = False) -> Chart:
    """All points share the limits; the first rule of the order ausserhalb, trend, zwei-von-drei, lauf names a point."""
    if not values:
        return Chart(None, None, None, [])
    mean = sum(values) / len(values)
    average = moving_range(values, screened)
    if average is None:
        return Chart(mean, None, None, [None] * len(values))
    lower, upper = mean - LIMIT * average, mean + LIMIT * average
    sides = [sign(value - mean) for value in values]
    outside = [value < lower or value > upper for value in values]
    near = [not out and abs(value - mean) > NEAR * average for out, value in zip(outside, values)]
    steps = [sign(later - earlier) for earlier, later in zip(values, values[1:])]
    trend = spread(len(values), SEVEN, lambda i: set(steps[i : i + SEVEN - 1]) in ({1}, {-1}))
    shift = spread(len(values), SEVEN, lambda i: set(sides[i : i + SEVEN]) in ({1}, {-1}))
    pair = spread(len(values), THREE, lambda i: sum(near[i : i + THREE]) >= 2 and abs(sum(sides[i : i + THREE])) == THREE)
    signals = []
    for i in range(len(values)):
        reasons = (("ausserhalb", outside[i]), ("trend", trend[i]), ("zwei-von-drei", pair[i] and near[i]), ("lauf", shift[i]))
        signals.append(next((name for name, holds in reasons if holds), None))
    return Chart(mean, lower, upper, signals)


def spread(count: int, length: int, holds) -> list[bool]:
    """True at every point of every window that meets a rule."""
    marked = [False] * count
    for start in range(count - length + 1):
        if holds(start):
            marked[start : start + length] = [True] * length
    return marked
