"""The judging rules in exact arithmetic: teams compared, a rate and its target, rare counts, monthly rates, "wie im Vorjahr".

Written from section 5 of the contract ("How they are shown and judged"), without a look at krm's own code. Probabilities
are ratios of whole numbers; where one is kept it is rounded once, to 256 binary digits. Only P′ needs roots: Decimal with
50 digits.

What lies within CLOSE of a threshold is decided here all the same, but said to be close: doubles may decide otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from fractions import Fraction
from math import comb, prod

from spc import sign, spread

CLOSE = Fraction(1, 10**12)

COMPARED_FROM = 6
OUTLIER = Fraction("0.001")
JUDGED_FROM = 5
ONE_SIDE = Fraction("0.025")
BINARY_DIGITS = 44
RARE, RARE_BELOW, RARE_FROM, RARE_AT_MOST = Fraction("0.0005"), 5, 12, 35
BEYOND = Fraction("0.00135")
LANEY_FROM = 1000
SEVEN, THREE = 7, 3


def is_close(value: Fraction, threshold: Fraction) -> bool:
    return abs(value - threshold) < CLOSE


def rounded(above: int, below: int) -> Fraction:
    """above / below with 256 binary digits: fast to compare, and the same for the same ratio."""
    if above == 0:
        return Fraction(0)
    shift = max(0, 256 - above.bit_length() + below.bit_length())
    return Fraction((above << shift) // below, 1 << shift)


# Binomial and beta-binomial


@dataclass(frozen=True)
class Urn:
    """Pólya's urn: yes and no of a kind, and `more` of the kind just drawn are added: the beta-binomial. With more = 0 the binomial.

    alpha = yes / more, beta = no / more; rho = more / (yes + no + more).
    """

    yes: int
    no: int
    more: int = 0

    @staticmethod
    def binomial(p: Fraction) -> Urn:
        return Urn(p.numerator, p.denominator - p.numerator)

    @staticmethod
    def beta_binomial(p: Fraction, rho: Fraction) -> Urn:
        """For 0 < rho < 1: alpha = p (1 − rho) / rho, beta = (1 − p) (1 − rho) / rho."""
        rest = rho.denominator - rho.numerator
        return Urn(p.numerator * rest, (p.denominator - p.numerator) * rest, p.denominator * rho.numerator)

    def mirrored(self) -> Urn:
        return Urn(self.no, self.yes, self.more)

    def draws(self, start: int, first: int, end: int) -> int:
        """The product of start + i more for first ≤ i < end."""
        if self.more == 0:
            return start ** (end - first)
        return prod(start + i * self.more for i in range(first, end))

    def up_to(self, k: int, n: int) -> tuple[int, int, int]:
        """P(X ≤ k) and P(X = k) of n draws, both times the third number."""
        total, ways = 1, 1
        for x in range(1, k + 1):
            ways *= self.yes + (x - 1) * self.more
            total = total * (self.no + (n - x) * self.more) + comb(n, x) * ways
        other = self.draws(self.no, 0, n - k)
        return total * other, comb(n, k) * ways * other, self.draws(self.yes + self.no, 0, n)

    def at_most(self, k: int, n: int) -> Fraction:
        total, _, whole = self.up_to(k, n)
        return rounded(total, whole)

    def at_least(self, k: int, n: int) -> Fraction:
        return self.mirrored().at_most(n - k, n)

    def smaller_tail(self, k: int, n: int) -> Fraction:
        """min(P(X ≤ k), P(X ≥ k)); the shorter sum gives the other one too."""
        here, k = (self, k) if 2 * k <= n else (self.mirrored(), n - k)
        total, point, whole = here.up_to(k, n)
        return rounded(min(total, whole - total + point), whole)


# Teams compared


@dataclass(frozen=True)
class Sums:
    """What the rule needs to know of several teams."""

    teams: int = 0
    k: int = 0
    n: int = 0
    squares: int = 0  # Σ n²
    shares: Fraction = Fraction(0)  # Σ k² / n

    def plus(self, k: int, n: int, times: int = 1) -> Sums:
        return Sums(
            self.teams + times, self.k + times * k, self.n + times * n,
            self.squares + times * n * n, self.shares + times * Fraction(k * k, n),
        )  # fmt: skip

    def minus(self, k: int, n: int) -> Sums:
        return self.plus(k, n, -1)

    def rho(self) -> Fraction:
        """How alike two cases of one team are, from Pearson's X²; never below 0."""
        divisor = self.n - Fraction(self.squares, self.n) - (self.teams - 1)
        if self.k in (0, self.n) or divisor == 0:
            return Fraction(0)
        x2 = (self.shares - Fraction(self.k**2, self.n)) * Fraction(self.n**2, self.k * (self.n - self.k))
        return max(Fraction(0), (x2 - (self.teams - 1)) / divisor)


def tail(k: int, n: int, others: Sums) -> Fraction:
    """The smaller tail of a team's k of n, predicted from the others: their spread, and the uncertainty of their mean."""
    p = Fraction(2 * others.k + 1, 2 * others.n + 2)
    rho = others.rho()
    f = 1 + (n - 1) * rho + Fraction(n, others.n) * (1 + (Fraction(others.squares, others.n) - 1) * rho)
    own = (f - 1) / (n - 1) if n > 1 else Fraction(0)
    if own <= 0:
        return Urn.binomial(p).smaller_tail(k, n)
    if own >= 1:
        return 1 - p if k == 0 else p if k == n else min(p, 1 - p)
    return Urn.beta_binomial(p, own).smaller_tail(k, n)


@dataclass
class Comparison:
    outside: list[int]
    tails: list[Fraction | None]
    close: bool = False  # a tail beside the threshold, or two different teams with tails that doubles cannot order
    taken: list[int] = field(default_factory=list)  # up to the last step with a small tail
    steps: list[tuple[int, Fraction]] = field(default_factory=list)


def compare_teams(zaehler: Sequence[int], nenner: Sequence[int]) -> Comparison:
    """Rosner's way: take out more teams than may be outside, keep those up to the last unusual one, ask each again."""
    tails: list[Fraction | None] = [None] * len(nenner)
    teams = [team for team, n in enumerate(nenner) if n > 0]
    result = Comparison([], tails)
    if len(teams) < COMPARED_FROM:
        return result

    def sums(of: Sequence[int]) -> Sums:
        total = Sums()
        for team in of:
            total = total.plus(zaehler[team], nenner[team])
        return total

    def left_one_out(team: int, all_of_them: Sums) -> Fraction:
        return tail(zaehler[team], nenner[team], all_of_them.minus(zaehler[team], nenner[team]))

    inside = list(teams)
    for _ in range(max(2, len(teams) // 2 - 1)):
        total = sums(inside)
        known: dict[tuple[int, int], Fraction] = {}
        for team in inside:
            pair = zaehler[team], nenner[team]
            if pair not in known:
                known[pair] = left_one_out(team, total)
        worst = min(inside, key=lambda team: known[zaehler[team], nenner[team]])  # of equal ones the first
        smallest = known.pop((zaehler[worst], nenner[worst]))
        result.close |= is_close(smallest, OUTLIER) or any(other - smallest < smallest * CLOSE for other in known.values())
        inside.remove(worst)
        result.steps.append((worst, smallest))

    last = max((step for step, (_, smallest) in enumerate(result.steps, 1) if smallest <= OUTLIER), default=0)
    result.taken = [team for team, _ in result.steps[:last]]
    remaining = sums([team for team in teams if team not in result.taken])
    for team in result.taken:
        again = tail(zaehler[team], nenner[team], remaining)
        result.close |= is_close(again, OUTLIER)
        if again <= OUTLIER:
            result.outside.append(team)
    result.outside.sort()
    remaining = sums([team for team in teams if team not in result.outside])
    for team in teams:
        if team in result.outside:
            tails[team] = tail(zaehler[team], nenner[team], remaining)
        else:
            tails[team] = left_one_out(team, remaining)
    return result


# A rate and its target


def clopper_pearson(k: int, n: int) -> tuple[Fraction, Fraction]:
    """The bounds of 95 %, within 2⁻⁴⁵; the tails by which they are found are exact."""
    return 1 - upper_bound(n - k, n), upper_bound(k, n)


def upper_bound(k: int, n: int) -> Fraction:
    """The p at which P(X ≤ k) is 0.025; it falls as p grows."""
    if k == n:
        return Fraction(1)
    low = 0
    for digit in range(1, BINARY_DIGITS + 1):
        middle = 2 * low + 1
        urn = Urn(middle, (1 << digit) - middle)
        if 2 * k < n:
            total, _, whole = urn.up_to(k, n)
        else:  # the shorter sum
            total, _, whole = urn.mirrored().up_to(n - k - 1, n)
            total = whole - total
        low = middle if total * ONE_SIDE.denominator > whole * ONE_SIDE.numerator else 2 * low
    return Fraction(2 * low + 1, 2 << BINARY_DIGITS)


@dataclass(frozen=True)
class Rate:
    lower: Fraction | None
    upper: Fraction | None
    below: bool
    close: bool = False


def judge_rate(k: int, n: int, target: Fraction) -> Rate:
    if n == 0:
        return Rate(None, None, False)
    chance = Urn.binomial(target).at_most(k, n)
    judged = n >= JUDGED_FROM
    return Rate(*clopper_pearson(k, n), judged and chance <= ONE_SIDE, judged and is_close(chance, ONE_SIDE))


# Rare counts


@dataclass(frozen=True)
class Rise:
    p: Fraction | None
    signal: bool
    close: bool = False


def judge_rare(counts: Sequence[int]) -> Rise:
    """The last month against at most 35 before it."""
    before = counts[-1 - RARE_AT_MOST : -1]
    months, total = len(before), sum(before)
    if months < RARE_FROM or total >= RARE_BELOW * months:
        return Rise(None, False)
    p = Urn(1, months).at_least(counts[-1], counts[-1] + total)
    return Rise(p, p <= RARE, is_close(p, RARE))


# Monthly rates


@dataclass(frozen=True)
class RateChart:
    """A limit is null, a rate None and a signal None where a month has no cases; `close` marks verdicts that doubles may miss."""

    mean: Fraction | None
    lower: list[Fraction | None]
    upper: list[Fraction | None]
    rates: list[Fraction | None]
    signals: list[str | None]
    close: list[bool]
    laney: bool = False


def counts_inside(n: int, urn: Urn, threshold: Fraction = BEYOND) -> tuple[int, int, bool]:
    """The least and the greatest k with P(X ≤ k) and P(X ≥ k) both above the threshold; whether that was close."""
    least, close = least_inside(n, urn, threshold)
    most, close_above = least_inside(n, urn.mirrored(), threshold)
    return least, n - most, close or close_above


def least_inside(n: int, urn: Urn, threshold: Fraction) -> tuple[int, bool]:
    """The least k with P(X ≤ k) above the threshold, for a binomial."""
    if urn.no == 0:
        return n, False
    whole = (urn.yes + urn.no) ** n
    term = total = urn.no**n
    wanted, margin = int(threshold * whole), int(CLOSE * whole)  # whole numbers compare as their fractions do
    k, close = 0, False
    while total <= wanted:
        close = close or wanted - total < margin
        term = term * (n - k) * urn.yes // ((k + 1) * urn.no)
        k += 1
        total += term
    return k, close or total - wanted < margin


def rate_chart(zaehler: Sequence[int], nenner: Sequence[int]) -> RateChart:
    places = [place for place, n in enumerate(nenner) if n > 0]
    nothing = [None] * len(nenner)
    if not places:
        return RateChart(None, nothing, nothing, nothing, nothing, [False] * len(nenner))
    k, n = [zaehler[place] for place in places], [nenner[place] for place in places]
    mean = Fraction(sum(k), sum(n))
    # A single month has no neighbour to measure the spread by.
    laney = len(n) > 1 and sum(n) >= LANEY_FROM * len(n)
    rates = [Fraction(one, of) for one, of in zip(k, n)]
    if laney:
        lower, upper, outside, close = laney_limits(rates, n, mean)
    else:
        lower, upper, outside, close = exact_limits(k, n, mean)
    signals, unsure = rate_signals(rates, n, mean, lower, upper, outside, close)

    def spaced(values: list, gap=None) -> list:
        every = [gap] * len(nenner)
        for place, value in zip(places, values):
            every[place] = value
        return every

    return RateChart(mean, spaced(lower), spaced(upper), spaced(rates), spaced(signals), spaced(unsure, False), laney)


def exact_limits(k: list[int], n: list[int], mean: Fraction):
    inside = [counts_inside(of, Urn.binomial(mean)) for of in n]
    lower = [Fraction(least, of) for (least, _, _), of in zip(inside, n)]
    upper = [Fraction(most, of) for (_, most, _), of in zip(inside, n)]
    return lower, upper, [not least <= one <= most for (least, most, _), one in zip(inside, k)], [close for *_, close in inside]


def laney_limits(rates: list[Fraction], n: list[int], mean: Fraction):
    """Mean ± 3 sd σz, cut at 0 and 1. With z = (rate − mean) √n / √(mean (1 − mean)) the roots of the mean cancel out."""
    count = len(rates)
    if count < 2:
        return [None] * count, [None] * count, [False] * count, [False] * count
    with localcontext() as context:
        context.prec = 50
        roots = [Decimal(of).sqrt() for of in n]
        offsets = [decimal(rate - mean) * root for rate, root in zip(rates, roots)]
        average = sum(abs(later - earlier) for earlier, later in zip(offsets, offsets[1:])) / (count - 1)
        reaches = [Fraction(3 * average / (Decimal("1.128") * root)) for root in roots]
    lower, upper = [max(Fraction(0), mean - reach) for reach in reaches], [min(Fraction(1), mean + reach) for reach in reaches]
    outside = [not low <= rate <= high for low, rate, high in zip(lower, rates, upper)]
    # A limit that was cut, and one that is the mean, is met exactly by doubles too.
    close = [average != 0 and any(0 < limit < 1 and is_close(rate, limit) for limit in (low, high))
             for low, rate, high in zip(lower, rates, upper)]  # fmt: skip
    return lower, upper, outside, close


def decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def rate_signals(rates, n, mean, lower, upper, outside, close) -> tuple[list[str | None], list[bool]]:
    """The rules of spc.py with limits of their own for every month; which verdicts are close."""
    count = len(rates)
    if lower[0] is None:
        return [None] * count, [False] * count
    sides = [sign(rate - mean) for rate in rates]
    lines = [mean + Fraction(2, 3) * ((high if side > 0 else low) - mean) for side, low, high in zip(sides, lower, upper)]
    near = [not out and side * (rate - line) > 0 for out, side, rate, line in zip(outside, sides, rates, lines)]
    on_line = [side != 0 and is_close(rate, line) for side, rate, line in zip(sides, rates, lines)]
    steps, level = [], []
    for i in range(count - 1):
        rate = sign(rates[i + 1] - rates[i])
        height, unsure = standardised_step(rates, n, mean, i)
        steps.append(rate if height == rate else 0)
        level.append(unsure and rate != 0)
    trend = spread(count, SEVEN, lambda i: set(steps[i : i + SEVEN - 1]) in ({1}, {-1}))
    shift = spread(count, SEVEN, lambda i: set(sides[i : i + SEVEN]) in ({1}, {-1}))
    pair = spread(count, THREE, lambda i: sum(near[i : i + THREE]) >= 2 and abs(sum(sides[i : i + THREE])) == THREE)
    signals = []
    for i in range(count):
        reasons = (("ausserhalb", outside[i]), ("trend", trend[i]), ("zwei-von-drei", pair[i] and near[i]), ("lauf", shift[i]))
        signals.append(next((name for name, holds in reasons if holds), None))
    unsure_place = [one or other for one, other in zip(close, on_line)]
    unsure_place = spread(count, THREE, lambda i: any(unsure_place[i : i + THREE])) if count >= THREE else unsure_place
    unsure_trend = spread(count, SEVEN, lambda i: any(level[i : i + SEVEN - 1]))
    return signals, [one or other for one, other in zip(unsure_place, unsure_trend)]


def standardised_step(rates: list[Fraction], n: list[int], mean: Fraction, i: int) -> tuple[int, bool]:
    """The sign of z at i + 1 less z at i, exactly, and whether the two are too close for doubles."""
    here, there = ((rates[j] - mean) * abs(rates[j] - mean) * n[j] for j in (i, i + 1))  # z |z|, but for a factor
    return sign(there - here), n[i] != n[i + 1] and abs(there - here) < 100 * CLOSE


# "wie im Vorjahr"


def same_count(a: int, b: int) -> Fraction:
    """Two-sided p of a against b, each case falling on either side with ½."""
    if a == b:
        return Fraction(1)
    return min(Fraction(1), 2 * Fraction(sum(comb(a + b, x) for x in range(min(a, b) + 1)), 2 ** (a + b)))


def same_rate(k1: int, n1: int, k2: int, n2: int) -> Fraction:
    """Fisher's exact test, two-sided: all tables with these margins that are not more probable than the one seen."""
    k, n = k1 + k2, n1 + n2
    ways = [comb(n1, x) * comb(n2, k - x) for x in range(max(0, k - n2), min(k, n1) + 1)]
    seen = comb(n1, k1) * comb(n2, k2)
    return Fraction(sum(one for one in ways if one <= seen), comb(n, k))
