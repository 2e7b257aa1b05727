"""Writes the cases of StatisticsTests for "wie im Vorjahr": exact p-values of urteil.py, checked with scipy where that is installed.

usage: vorjahr_cases.py [--check]      --check compares with the committed file instead of writing it
"""
import sys

from case_files import agree, settle
from urteil import same_count, same_rate

try:
    import scipy.stats
except ImportError:
    scipy = None

# Both sides of 5 %, ties, zeros, and months as an office has them.
COUNTS = [
    (0, 0), (0, 1), (0, 5), (5, 0), (0, 6), (1, 7), (1, 8), (8, 1), (3, 3), (4, 5), (2, 9), (10, 20), (10, 21), (20, 35), (30, 45), (41, 58), (41, 63),
    (120, 150), (120, 154), (400, 458),
]  # fmt: skip
RATES = [
    (0, 0, 3, 5), (0, 4, 0, 9), (4, 4, 9, 9), (3, 4, 1, 4), (4, 4, 0, 4), (7, 10, 2, 10), (8, 10, 2, 10), (19, 32, 22, 37), (19, 32, 9, 38), (33, 39, 40, 40),
    (33, 39, 39, 40), (25, 26, 30, 30), (1, 30, 7, 30), (1, 30, 8, 30), (12, 60, 24, 60), (5, 71, 22, 71), (90, 120, 101, 118), (300, 400, 270, 400),
    (1, 300, 8, 290), (0, 1, 1, 1), (2, 3, 250, 400),
]  # fmt: skip


def lines():
    yield "# exact (Tests/Oracle/urteil.py), and as scipy 1.17.1 has it: binomtest(a, a + b), fisher_exact; written by Tests/Oracle/vorjahr_cases.py"
    yield "# anzahl a b p: two counts, binomial with 1/2; quote k n k n p: two rates, Fisher; p two-sided"
    for a, b in COUNTS:
        p = same_count(a, b)
        if scipy and a + b > 0:
            agree(p, scipy.stats.binomtest(a, a + b).pvalue)
        yield "anzahl %d %d %.12f" % (a, b, p)
    for k1, n1, k2, n2 in RATES:
        p = same_rate(k1, n1, k2, n2)
        if scipy:
            agree(p, scipy.stats.fisher_exact([[k1, n1 - k1], [k2, n2 - k2]])[1])
        yield "quote %d %d %d %d %.12f" % (k1, n1, k2, n2, p)


if __name__ == "__main__":
    sys.exit(settle("vorjahr.txt", lines()))
