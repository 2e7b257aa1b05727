"""Writes the interval cases of StatisticsTests from statsmodels (tried with 0.14 and 0.15).

usage: wilson_cases.py [--check]      --check compares with the committed files instead of writing them
"""
import pathlib
import sys

from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

CASES = pathlib.Path(__file__).parent.parent / "StatisticsTests" / "Cases"


def wilson():
    """A line for each n: n, then lower and upper for k = 0…n, in units of 1e-9."""
    yield "# statsmodels 0.15.0 proportion_confint(k, n, alpha=0.05, method='wilson'); written by Tests/Oracle/wilson_cases.py"
    yield "# n, then lower and upper bound for k = 0 to n, in units of 1e-9"
    for n in range(1, 61):
        bounds = (bound for k in range(n + 1) for bound in proportion_confint(k, n, alpha=0.05, method="wilson"))
        yield " ".join([str(n)] + [str(abs(round(bound * 1e9))) for bound in bounds])


def newcombe():
    yield "# statsmodels 0.15.0 confint_proportions_2indep(after, before, method='newcomb'); written by Tests/Oracle/wilson_cases.py"
    yield "# before k, n; after k, n; lower and upper bound of after - before"
    sides = [(0, 10), (3, 10), (10, 10), (1, 45), (30, 45), (41, 45), (160, 200), (195, 200), (1, 2)]
    for before in sides:
        for after in sides:
            low, high = confint_proportions_2indep(*after, *before, method="newcomb", compare="diff")
            yield "%d %d %d %d %.9f %.9f" % (*before, *after, low, high)


def main():
    fresh = True
    for name, lines in (("wilson.txt", wilson()), ("newcombe.txt", newcombe())):
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
