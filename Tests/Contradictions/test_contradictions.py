"""Plants contradictions into the pages of a small site and asks check_site to find each; a check that cannot fail is worthless.

    test_contradictions.py KRM [TEST…]
"""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

import check_site
import claims
import planted
import wordings

if len(sys.argv) > 1 and not sys.argv[1].startswith("-"):
    planted.krm = Path(sys.argv.pop(1)).resolve()

from plant_charts import Counts, Series, Teams  # noqa: E402, F401
from plant_meeting import Meeting, Sheets, Table  # noqa: E402, F401
from plant_messages import Index, Messages  # noqa: E402, F401
from plant_year import Corrections, ShortPage, Year  # noqa: E402, F401


class Exact(unittest.TestCase):
    """The rule of the Zielwert, and what counts as the same."""

    def test_targets(self) -> None:
        cases = {(3, 5): None, (7, 10): None, (3, 8): "unter", (21, 30): "unter", (0, 4): None, (33, 39): None}
        for (k, n), expected in cases.items():
            self.assertEqual(check_site.missed("frist.abschluss-14-tage", k, n, check_site.Fraction(9, 10)), expected, (k, n))
        self.assertEqual(check_site.missed("folgequote", 5, 8, check_site.Fraction(1, 10)), "über")
        self.assertIsNone(check_site.missed("berechtigt", 0, 30, check_site.Fraction(9, 10)))

    def test_bands(self) -> None:
        outside = claims.Zeichen("ausserhalb", False)

        def found(value: str, band: str, zeichen: object) -> list[str]:
            return [problem.kind for problem in check_site.inside(claims.Judged(value, band, zeichen, "", 0, "", "2026-10"))]

        self.assertEqual(found("7 von 8", "7 bis 8 von 8", claims.USUAL), [])
        self.assertEqual(found("6 von 8", "7 bis 8 von 8", claims.USUAL), ["outside its band and not called unusual"])
        self.assertEqual(found("8 von 8", "7 bis 8 von 8", outside), ["inside its band and called unusual"])
        self.assertEqual(found("7 von 8", "9 von 9", claims.USUAL), ["a band of other cases than its value"])
        self.assertEqual(found("7 von 8", "80 bis 100 %", claims.USUAL), ["a band in percent beside fewer than ten cases"])
        self.assertEqual(found("0 von 30", "0 %", claims.USUAL), [])
        self.assertEqual(found("1 von 30", "0 %", claims.USUAL), ["outside its band and not called unusual"])

    def test_marks_agree(self) -> None:
        run, outside = claims.Zeichen("lauf", True, 7), claims.Zeichen("ausserhalb", True)
        self.assertTrue(check_site.agree("zeichen", run, claims.Zeichen("lauf", None)))
        self.assertFalse(check_site.agree("zeichen", run, claims.Zeichen("lauf", True, 8)))
        self.assertFalse(check_site.agree("zeichen", outside, claims.NOT_OUTSIDE))
        self.assertTrue(check_site.agree("zeichen", run, claims.NOT_OUTSIDE))
        self.assertTrue(check_site.agree("zeichen", claims.NOTHING, claims.USUAL))
        self.assertFalse(check_site.agree("zeichen", run, claims.USUAL))

    def test_every_wording_is_a_pattern(self) -> None:
        self.assertEqual(len(set(wordings.every_name())), len(wordings.every_name()))


if __name__ == "__main__":
    unittest.main()
