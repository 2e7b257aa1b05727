"""Writes the cases of CountChangeTests, from scipy.

usage: chance_cases.py [--check]      --check compares with the committed files instead of writing them
"""
import math
import pathlib
import sys

from scipy.stats import binomtest

CASES = pathlib.Path(__file__).parent.parent / "StatisticsTests" / "Cases"


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
    path = CASES / "count-ratios.txt"
    text = "\n".join(ratios()) + "\n"
    if "--check" not in sys.argv:
        path.write_text(text)
        return
    is_current = path.read_text() == text
    print(path.name, "is current" if is_current else "DIFFERS")
    sys.exit(0 if is_current else 1)


if __name__ == "__main__":
    main()
