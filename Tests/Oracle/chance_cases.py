"""Writes the cases of StatisticsTests that need exact tails, from scipy.

usage: chance_cases.py [--check]      --check compares with the committed files instead of writing them
"""
import math
import pathlib
import sys

from scipy.stats import binom, binomtest, chi2

CASES = pathlib.Path(__file__).parent.parent / "StatisticsTests" / "Cases"


def funnel():
    """Limits of chance: the quantile over n, so that what lies beyond has a tail of at most 0.1 or 2.5 %."""
    yield "# scipy.stats.binom.ppf; written by Tests/Oracle/chance_cases.py"
    yield "# n, target, counts at 0.1 %, 2.5 %, 97.5 %, 99.9 %"
    for n in range(1, 30):
        for p in (0.02, 0.3, 0.5, 0.703, 0.85, 0.95, 0.997):
            yield "%d %g %d %d %d %d" % (n, p, *(binom.ppf(q, n, p) for q in (0.001, 0.025, 0.975, 0.999)))


def exact(count):
    """Garwood's exact Poisson interval."""
    return (chi2.ppf(0.025, 2 * count) / 2 if count else 0.0, chi2.ppf(0.975, 2 * count + 2) / 2)


def counts():
    yield "# exact conditional test and MOVER with Garwood's limits, from scipy; written by Tests/Oracle/chance_cases.py"
    yield "# before, after, lower, upper bound of after - before, 1 where the exact test finds a change at 5 %"
    some = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 25, 30, 40, 60, 100, 250, 1000, 5000]
    for before in some:
        for after in some:
            (bl, bu), (al, au) = exact(before), exact(after)
            low = after - before - math.hypot(after - al, bu - before)
            high = after - before + math.hypot(au - after, before - bl)
            clear = 2 * binom.cdf(min(before, after), before + after, 0.5) < 0.05
            yield "%d %d %.4f %.4f %d" % (before, after, low, high, clear)


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
    for name, lines in (("funnel-exact.txt", funnel()), ("count-changes.txt", counts()), ("count-ratios.txt", ratios())):
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
