"""Files of cases for StatisticsTests: writing them, and checking that they are current."""

import pathlib
import sys

CASES = pathlib.Path(__file__).parent.parent / "StatisticsTests" / "Cases"


def agree(exact, other):
    if abs(float(exact) - float(other)) > 1e-10:
        raise SystemExit("exact %.15f, but scipy %.15f" % (exact, other))


def settle(name, lines):
    """Writes the file, or with --check compares with it; the exit code."""
    text = "\n".join(lines) + "\n"
    if "--check" not in sys.argv:
        (CASES / name).write_text(text)
        return 0
    same = (CASES / name).read_text() == text
    print(name, "is current" if same else "DIFFERS")
    return 0 if same else 1
