"""Writes the cases of StatisticsTests that need exact tails or many numbers, from scipy and numpy.

usage: chance_cases.py [--check]      --check compares with the committed files instead of writing them
"""
import math
import pathlib
import random
import sys

import numpy
from scipy.stats import binom, binomtest

CASES = pathlib.Path(__file__).parent.parent / "StatisticsTests" / "Cases"


def funnel():
    """Limits of chance: the quantile over n, so that what lies beyond has a tail of at most 0.1 or 2.5 %."""
    yield "# scipy 1.17.1, scipy.stats.binom.ppf; written by Tests/Oracle/chance_cases.py"
    yield "# n, target, counts at 0.1 %, 2.5 %, 97.5 %, 99.9 %"
    for n in range(1, 30):
        for p in (0.02, 0.3, 0.5, 0.703, 0.85, 0.95, 0.997):
            yield "%d %g %d %d %d %d" % (n, p, *(binom.ppf(q, n, p) for q in (0.001, 0.025, 0.975, 0.999)))


def random_funnels():
    """FunnelPlotR's own steps (R/od_adjustment.R and R/calculate_limits.R at 9020d497), trim_by = 0.1, with exact z."""
    yield "# the formulas of FunnelPlotR 0.6.0 @ 9020d497 for proportions, in numpy 2.4.6; written by Tests/Oracle/chance_cases.py"
    yield "# numerators; denominators; phi; tau squared; then at 30, 75 and 2000 cases: 95 % and 99.8 % lower and upper limit"
    rng = random.Random(4)
    count = 0
    while count < 120:
        groups = rng.randrange(2, 25)
        n = numpy.array([rng.choice((1, 4, 12, 30, 80, 300, 2500)) for _ in range(groups)])
        p, spread = rng.choice((0.05, 0.3, 0.8, 0.97)), rng.choice((0, 0, 0.02, 0.1))
        share = [min(1, max(0, rng.gauss(p, spread))) for _ in range(groups)]
        r = numpy.array([sum(rng.random() < one for _ in range(size)) for one, size in zip(share, n)])
        if r.sum() in (0, n.sum()):
            continue  # groups that all agree at 0 or 1: krm draws no limits beside the target
        count += 1
        centre = math.asin(math.sqrt(r.sum() / n.sum()))
        scores = (numpy.arcsin(numpy.sqrt(r / n)) - centre) * 2 * numpy.sqrt(n)
        scores = numpy.clip(scores, numpy.quantile(scores, 0.1), numpy.quantile(scores, 0.9))
        phi = (scores**2).sum() / groups
        weights = 4.0 * n
        tau = 0.0
        if groups * phi >= groups - 1:
            tau = max(0.0, (groups * phi - (groups - 1)) / (weights.sum() - (weights**2).sum() / weights.sum()))
        limits = []
        for size in (30, 75, 2000):
            for z in (1.959963984540054, 3.090232306167813):
                for sign in (-1, 1):
                    angle = centre + sign * z * math.sqrt(1 / (4 * size) + tau)
                    limits.append("%.9f" % math.sin(min(max(angle, 0), math.pi / 2)) ** 2)
        yield " ".join([",".join(map(str, r)), ",".join(map(str, n)), "%.9f" % phi, "%.12f" % tau, *limits])


def ratios():
    yield "# ratio of daily rates from scipy.stats.binomtest(…).proportion_ci(method='exact'); written by Tests/Oracle/chance_cases.py"
    yield "# before, its days, after, its days, lower, upper bound of the ratio after / before"
    some = [0, 1, 2, 3, 5, 8, 10, 13, 19, 30, 75, 400, 3000]
    for before in some:
        for after in some:
            if before + after == 0:
                continue
            for old, new in ((92, 92), (89, 92), (92, 90)):
                share = binomtest(after, before + after).proportion_ci(method="exact")
                low, high = (s / (1 - s) * old / new if s < 1 else math.inf for s in (share.low, share.high))
                yield "%d %d %d %d %.6g %.6g" % (before, old, after, new, low, high)


def main():
    fresh = True
    cases = (
        ("funnel-exact.txt", funnel()),
        ("funnels.txt", random_funnels()),
        ("count-ratios.txt", ratios()),
    )
    for name, lines in cases:
        text = "\n".join(lines) + "\n"
        if "--check" in sys.argv:
            same = (CASES / name).read_text() == text
            print(name, "is current" if same else "DIFFERS")
            fresh = fresh and same
        else:
            (CASES / name).write_text(text)
    sys.exit(0 if fresh else 1)


if __name__ == "__main__":
    main()
