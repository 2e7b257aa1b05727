"""Writes the interval cases of StatisticsTests: exact bounds of urteil.py, checked with scipy where that is installed.

usage: clopper_pearson_cases.py [--check]      --check compares with the committed file instead of writing it
"""
import sys

from case_files import agree, settle
from urteil import clopper_pearson

try:
    import scipy.stats
except ImportError:
    scipy = None

CASES = [
    (0, 1), (1, 1), (0, 2), (1, 2), (2, 2), (1, 3), (0, 4), (2, 4), (0, 5), (3, 5), (5, 5), (3, 8), (7, 9), (0, 10), (1, 10), (5, 10), (7, 10), (9, 10),
    (10, 10), (8, 12), (5, 24), (25, 26), (0, 30), (21, 30), (30, 30), (18, 31), (33, 39), (39, 50), (1, 60), (30, 60), (59, 60), (49, 71), (1, 100),
    (95, 100), (160, 200), (299, 300), (0, 365), (812, 1004), (3, 1004), (1003, 1004),
]  # fmt: skip


def lines():
    yield "# exact (Tests/Oracle/urteil.py), and as scipy 1.17.1 has it: binomtest(k, n).proportion_ci(method='exact'); written by Tests/Oracle/clopper_pearson_cases.py"
    yield "# k, n, lower and upper bound, 95 %, two-sided"
    for k, n in CASES:
        bounds = clopper_pearson(k, n)
        if scipy:
            for bound, other in zip(bounds, scipy.stats.binomtest(k, n).proportion_ci(method="exact")):
                agree(bound, other)
        yield "%d %d %.12f %.12f" % (k, n, *bounds)


if __name__ == "__main__":
    sys.exit(settle("clopper-pearson.txt", lines()))
