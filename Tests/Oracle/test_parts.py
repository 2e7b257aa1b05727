"""Calendar, dates, tables and periods of the oracle against values worked out by hand."""

from __future__ import annotations

import datetime as dt
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from config import fold  # noqa: E402
from figures import period, quantile, standard_periods  # noqa: E402
from kalender import LAENDER, Kalender, check_examples, feiertage  # noqa: E402
from dates import read_date  # noqa: E402
from tables import parse  # noqa: E402


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


class Parts(unittest.TestCase):
    def test_table_of_section_4(self) -> None:
        self.assertEqual(check_examples(), [])

    def test_feiertage_niedersachsen(self) -> None:
        reformation = [year for year in range(2014, 2022) if dt.date(year, 10, 31) in feiertage(year, "NI")]
        self.assertEqual(reformation, [2017, 2018, 2019, 2020, 2021])
        # Well-known Easter Sundays: 1991-03-31, 2000-04-23, 2008-03-23, 2011-04-24, 2038-04-25.
        for year, monday in ((1991, "1991-04-01"), (2000, "2000-04-24"), (2008, "2008-03-24"), (2011, "2011-04-25"), (2038, "2038-04-26")):
            self.assertEqual(feiertage(year, "NI")[day(monday)], "Ostermontag")
        self.assertIn(day("1994-11-16"), feiertage(1994, "NI"))  # the last Buß- und Bettag
        self.assertNotIn(day("1995-11-22"), feiertage(1995, "NI"))

    def test_laender_against_the_library(self) -> None:
        try:
            import holidays
        except ImportError:
            self.skipTest("holidays is not installed")
        for land in LAENDER:
            for year in range(1991, 2101):
                with self.subTest(land=land, year=year):
                    self.assertEqual(set(feiertage(year, land)), set(holidays.country_holidays("DE", subdiv=land, years=year)))

    def test_fristende_and_schliesstag(self) -> None:
        # Fr 2026-05-15 closed, Th 14 is Himmelfahrt: from We 13 the first Arbeitstag is Mo 18.
        self.assertEqual(Kalender("NI", frozenset({day("2026-05-15")})).arbeitstage(day("2026-05-13"), 1), day("2026-05-18"))
        # A Schließtag is a Werktag: it does not move a Fristende; 24.12. neither.
        self.assertEqual(Kalender("NI", frozenset({day("2026-05-15")})).wochen(day("2026-05-08"), 1), day("2026-05-15"))
        self.assertEqual(Kalender("NI").wochen(day("2026-12-17"), 1), day("2026-12-24"))
        # Strict: 14 days from Th 2025-12-11 end on Th 25.12.; else Mo 29.12. (26. Feiertag, 27./28. weekend).
        self.assertEqual(Kalender("NI", strikt=True).kalendertage(day("2025-12-11"), 14), day("2025-12-25"))
        self.assertEqual(Kalender("NI").kalendertage(day("2025-12-11"), 14), day("2025-12-29"))

    def test_dates(self) -> None:
        for text in ("05.03.2026", "5.3.2026", "05.03.26", "2026-03-05", "05.03.2026 14:05", "5.3.2026 14:05:06", "2026-03-05T23:59:59+02:00",
                     "2026-03-05T00:00Z", "2026-03-05 00:00:00", "2026-03-05T00:00:01-05:00"):
            self.assertEqual(read_date(text), day("2026-03-05"), text)
        for text in ("31.02.2026", "2026/03/05", "03/05/2026", "5. März 2026", "2026-3", "05.03.2026x", ""):
            self.assertIsNone(read_date(text), text)
        self.assertEqual(read_date("03/05/2026 10:00", "MM/dd/yyyy"), day("2026-03-05"))
        self.assertEqual(read_date("5-3-26", "d-M-yy"), day("2026-03-05"))
        self.assertIsNone(read_date("13/05/2026", "MM/dd/yyyy"))

    def test_fold(self) -> None:
        for text in ("eroertert_am", "Erörtert am", "ERÖRTERT-AM", "eroertertam", " Eroertert  Am "):
            self.assertEqual(fold(text), "eroertertam")
        self.assertEqual(fold("Maßnahme"), fold("MASSNAHME"))

    def test_tables(self) -> None:
        def cells(data: bytes, **options: str) -> list[list[str]]:
            return [row.cells for row in parse(data, **options)]

        self.assertEqual(cells(b'a;b\r\n\r\n"x;""y""";"1\r\n2"\r\n'), [["a", "b"], ['x;"y"', "1\r\n2"]])
        self.assertEqual(cells(b"sep=\t\ra\tb;c\r1\t2"), [["a", "b;c"], ["1", "2"]])
        self.assertEqual(cells("ä,b\nß,€;\n".encode("cp1252")), [["ä", "b"], ["ß", "€;"]])
        self.assertEqual(cells("ä;€".encode("iso8859-15")), [["ä", "€"]])
        self.assertEqual(cells(b"\xff\xfe" + "a;b\nü;".encode("utf-16-le")), [["a", "b"], ["ü", ""]])
        self.assertEqual(cells(b"\xfe\xff" + "a;b".encode("utf-16-be")), [["a", "b"]])
        self.assertEqual([row.line for row in parse(b'a;b\n"1\n2";3\n\n4;5\n')], [1, 2, 5])
        self.assertEqual(parse(b'a;b\n1;"2\n3;4\n')[1].faults, ["unclosed-quote"])
        self.assertEqual(parse(b'a;b\n"1"x;2\n')[1].faults, ["text-after-quote"])
        self.assertEqual(parse(b"\xef\xbb\xbfa;b\n\xc3\x28;2\n3;4\n")[1].faults, ["no-text"])

    def test_periods(self) -> None:
        self.assertEqual(period("2026-Q4"), (day("2026-10-01"), day("2026-12-31")))
        self.assertEqual(period("2024-02"), (day("2024-02-01"), day("2024-02-29")))
        self.assertEqual(period("2026-09-15..2026-10-15"), period("2026-09-15_2026-10-15"))
        self.assertEqual(standard_periods(day("2025-12-31"), day("2026-01-01")), ["2025", "2025-Q4", "2025-12", "2026", "2026-Q1", "2026-01"])

    def test_quantile(self) -> None:
        # Excel: QUANTIL.INKL({1;2;4;8};0,9) = 4 + 0.7 · 4 = 6.8
        self.assertAlmostEqual(quantile([8, 1, 4, 2], 0.9), 6.8)
        self.assertEqual((quantile([8, 1, 4, 2], 0.5), quantile([7], 0.9)), (3.0, 7))


if __name__ == "__main__":
    unittest.main()
