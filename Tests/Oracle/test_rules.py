"""Keys, merging, columns, dates and the younger figures of the oracle, against values worked out by hand."""

from __future__ import annotations

import datetime as dt
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from config import fold_code  # noqa: E402
from dates import local, read_date, read_moment  # noqa: E402
from tables import parse  # noqa: E402
from test_oracle import HEAD, Folder, day, rows  # noqa: E402

WIDE = ("vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;anliegen_2;sofortsache;abschluss;antwortform;schlusszeichnung;eskaliert;ergebnis;massnahme;"
        "eroertert_am;an_buero;bogen_eingang;alternative_geprueft;schlusszeichnung_vorbehalten;stand\n")
# Days to the Büro: B1 1, B2 4, B3 (in November) none, B4 oral. Days of the Bogen: B1 3, B2 0 (it came first), B4 2.
YOUNGER = WIDE + """\
B1;01.10.2026;brief;beschwerde;501;sach.kdu;verhalten.umgang;;12.10.2026;schriftlich;geschaeftsfuehrung;;alternative;;;02.10.2026;15.10.2026;;ja;
B2;02.10.2026;email;petition;501;sach.kdu;;;20.10.2026;telefon;krm;;nicht_entsprochen;;20.10.2026;06.10.2026;19.10.2026;ja;ja;
B3;30.10.2026;fax;lob;502;verhalten.umgang;;;;;;;;;;02.11.2026;;;;
B4;05.10.2026;telefon;kritik;601;sach.kdu;;ja;06.10.2026;telefon;;ja;nicht_entsprochen;;;07.10.2026;08.10.2026;nein;nein;
B5;06.10.2026;persoenlich;beschwerde;601;verhalten.umgang;;ja;07.10.2026;gespraech;;ja;erklaert;;;;;;;
B6;07.10.2026;telefon;anregung;502;sach.kdu;;ja;08.10.2026;;;;;M-9;08.10.2026;;;;;
B7;08.10.2026;brief;anregung;502;sach.kdu;;;;;;;;;;;;;;
B8;09.10.2026;telefon;lob;502;verhalten.umgang;;ja;;telefon;;;;;;;;;;
"""


class YoungerFigures(Folder):
    def test_october(self) -> None:
        self.write("erhebungsboegen/a.csv", YOUNGER)
        got = self.table("2026-10")
        expected = {
            ("eroerterung", ()): (2, 5, 0.4), ("eroerterung", ("anregung",)): (1, 1, 1.0),  # closed: B1, B2, B4, B5, B6
            ("eskaliert", ()): (1, 1, 1.0),  # B4; B5 was explained, not refused
            ("sofortsache.telefonisch", ()): (1, 2, 0.5),  # B4, B5; B6 without an Antwortform, B8 open
            ("alternative", ()): (1, 3, 1 / 3), ("alternative.geprueft", ()): (2, 3, 2 / 3), ("alternative.geprueft", ("601",)): (0, 1, 0.0),
            ("schlusszeichnung.vorbehalten", ()): (1, 2, 0.5), ("bueroweg.median", ()): (None, 2, 2.5), ("bueroweg.median", ("502",)): (None, 0, None),
            ("bogenweg.median", ()): (None, 3, 2), ("bogenweg.median", ("50",)): (None, 2, 1.5),
            ("anliegen.sach.kdu", ()): (5, 9, 5 / 9), ("kritisch.sach.kdu", ()): (3, 5, 0.6), ("kritisch.sach.kdu", ("petition",)): (1, 1, 1.0),
            ("kritisch.verhalten.umgang", ("601",)): (1, 2, 0.5), ("kritisch.sach.kdu", ("lob",)): (0, 0, None),
            ("lob.verhalten.umgang", ()): (2, 2, 1.0), ("lob.sach.kdu", ("502",)): (0, 2, 0.0), ("anregung.massnahme", ()): (1, 2, 0.5),
            ("anregung.massnahme", ("sach.kdu",)): (1, 2, 0.5),
        }
        self.assertEqual({key: got[key] for key in expected}, expected)
        # As of 07.10.: B2's and B4's Bogen and Abschluss lie ahead, and what reached the Büro did so.
        early = self.table("2026-10", "2026-10-07")
        self.assertEqual([early[name, ()][1] for name in ("bueroweg.median", "bogenweg.median", "alternative.geprueft", "eroerterung")], [2, 0, 1, 2])
        # November: B3 reached the Büro after three days.
        self.assertEqual(self.table("2026-11", "2026-11-30")["bueroweg.median", ()], (None, 1, 3))

    def test_order(self) -> None:
        self.write("erhebungsboegen/a.csv", YOUNGER)
        ids = list(dict.fromkeys(entry["id"] for entry in self.figures().entries("2026-10")))
        self.assertEqual(ids[ids.index("ansprechpartner"):ids.index("weitergeleitet.datenschutz")], [
            "ansprechpartner", "eskaliert", "sofortsache.telefonisch", "entschuldigung", "alternative", "alternative.geprueft", "schlusszeichnung.vorbehalten",
            "bueroweg.median", "bogenweg.median", "schlusszeichnung.teamleitung", "schlusszeichnung.krm", "schlusszeichnung.geschaeftsfuehrung",
            "anliegen.sach.kdu", "anliegen.verhalten.umgang", "kritisch.sach.kdu", "kritisch.verhalten.umgang", "lob.sach.kdu", "lob.verhalten.umgang",
            "anregung.massnahme", "verhalten"])


class Keys(Folder):
    def used(self) -> dict[str, str]:
        return {record.number: record["art"] for record in self.figures().project.boegen}

    def test_what_nobody_sees_makes_no_other_number(self) -> None:
        self.write("erhebungsboegen/a.csv", rows("\ufeffK\u200b1;1.10.26;brief;lob;501;sach.kdu;;1.10.26", "K1;1.10.26;brief;kri\u00adtik;\u20605\u200d01;sach.kdu;;\ufeff2.10.26"))
        self.assertEqual(self.used(), {"K1": "kritik"})

    def test_the_time_of_day_of_a_stand_counts(self) -> None:
        self.write("erhebungsboegen/a.csv", rows("1;1.10.26;brief;lob;501;sach.kdu;;5.10.26 17:00", "2;1.10.26;brief;lob;501;sach.kdu;;5.10.26 00:00"))
        self.write("erhebungsboegen/b.csv", rows("1;1.10.26;brief;kritik;501;sach.kdu;;5.10.26 8:00", "2;1.10.26;brief;kritik;501;sach.kdu;;5.10.26"))
        self.assertEqual(self.used(), {"1": "lob", "2": "kritik"})

    def test_a_later_file_repairs_a_rejected_row(self) -> None:
        self.write("erhebungsboegen/b.csv", rows(*(f"{number};1.10.26;brief;lobb;501;sach.kdu;;5.10.26" for number in (1, 2, 3, 4))))
        self.write("erhebungsboegen/a.csv", rows("1;1.10.26;brief;lob;501;sach.kdu;;5.10.26"))  # an earlier file
        self.write("erhebungsboegen/c.csv", rows("2;1.10.26;brief;kritik;501;sach.kdu;;5.10.26", "3;1.10.26;brief;kritik;501;sach.kdu;;4.10.26",
                                                 "4;1.10.26;brief;eingabe;501;sach.kdu;;6.10.26"))  # 3 is an older row
        self.assertEqual(self.used(), {"2": "kritik", "4": "eingabe"})
        statuses = [record.status for record in self.figures().project.records if record.file.endswith("b.csv")]
        self.assertEqual(statuses, ["rejected", "superseded", "rejected", "superseded"])

    def test_numbers_start_anew_each_year(self) -> None:
        self.write("krm.yml", HEAD + "export: {nummernkreis: jahr}\n")
        self.write("erhebungsboegen/a.csv", "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss;folge_von\n"
                   "1;1.12.2025;brief;lob;501;sach.kdu;2.12.2025;\n2;5.12.2025;brief;lob;501;sach.kdu;6.12.2025;\n"
                   "1;2.1.2026;brief;lob;502;sach.kdu;3.1.2026;2\n3;9.1.2026;brief;lob;502;sach.kdu;;1\n")
        self.write("eingangsliste/r.csv", "vorgangsnummer;eingang;eingangsweg;team\n1;1.12.2025;brief;501\n1;2.1.2026;brief;502\n2;2.1.2026;brief;501\n2;5.12.2025;brief;501\n"
                   "7;5.1.2026;brief;501\n")
        got = self.table("2026-01")
        self.assertEqual((got["eingang", ()][0], got["folgereaktionen", ()][0]), (4, 2))  # 2 of 2026 has no Bogen, nor has 7
        self.assertEqual((got["bogen-ausstehend", ()][0], self.table("2025-12")["bogen-ausstehend", ()][0]), (2, 0))

    def test_two_sites_number_alike(self) -> None:
        self.write("krm.yml", HEAD + "export:\n  - {dateien: \"nord*\", praefix: \"N-\"}\n  - {dateien: \"*\"}\n")
        table = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss;folge_von\n1;1.10.26;brief;lob;501;sach.kdu;2.10.26;\n2;3.10.26;brief;lob;501;sach.kdu;;1\n"
        self.write("erhebungsboegen/Nord-10.csv", table)
        self.write("erhebungsboegen/2026/sued.csv", table)
        self.write("eingangsliste/r.csv", "vorgangsnummer;eingang;eingangsweg;team\nN-1;1.10.26;brief;501\n2;3.10.26;brief;501\nN-3;3.10.26;brief;501\n")
        got = self.table("2026-10")
        self.assertEqual([got[name, ()][0] for name in ("eingang", "folgereaktionen", "bogen-ausstehend")], [5, 2, 1])

    def test_errors(self) -> None:
        self.write("krm.yml", HEAD + "fruehestes_datum: 2026-09-15\n")
        lines = {
            "2,0261E+11;1.10.26;brief;lob;501;sach.kdu;;": ["shortened-key"], "1;14.9.26;brief;lob;501;sach.kdu;;": ["range:eingang"],
            "2;1.10.2101;brief;lob;501;sach.kdu;;": ["range:eingang"], "3;15.9.26;brief;lob;501;sach.kdu;;": [],
            "4;1.10.26;brief;lob;501;sach.kdu;;31.10.2027": [], "5;1.10.26;brief;lob;501;sach.kdu;;1.11.2027": ["stand-ahead"],
            "6;1.10.26;brief;lob;5-01;sach.kdu;;": ["code:team"], "7;1.10.26;brief;lob;Team_501;Kosten der-Unterkunft;;": [],
        }
        self.write("erhebungsboegen/a.csv", rows(*lines))
        self.assertEqual([record.errors for record in self.figures().project.records], list(lines.values()))

    def test_a_cut_last_row(self) -> None:
        text = rows("1;1.10.26;brief;lob;501;sach.kdu;;", "2;1.10.26;brief;lob;501;sach.kdu")
        for content, errors in ((text, []), (text[:-1], ["truncated"]), (text[:-1] + ";;", [])):
            self.write("erhebungsboegen/a.csv", content)
            self.assertEqual(self.figures().project.records[-1].errors, errors)


class Columns(Folder):
    def test_the_nth_of_equal_headers_and_an_empty_cell(self) -> None:
        self.write("krm.yml", HEAD + """\
export:
  spalten: {anliegen_1: "Labels#2", anliegen_2: "Labels#3", art: Labels}
  konstanten: {abschluss: ""}
  werte: {art: {"": kritik, x: lob}, anliegen_1: {"": sach.kdu}, sofortsache: {"-1": ja, "1": nein}}
""")
        self.write("erhebungsboegen/a.csv", "vorgangsnummer;eingang;eingangsweg;Labels;Labels;Labels;team;sofortsache\n"
                   "1;1.10.26;brief;x;verhalten.umgang;sach.kdu;501;-1\n2;1.10.26;brief;;;;501;1\n")
        first, second = self.figures().project.records
        self.assertEqual((first["art"], first["anliegen"], first["sofortsache"], first.errors), ("lob", ("verhalten.umgang", "sach.kdu"), "ja", []))
        self.assertEqual((second["art"], second["anliegen"], second["sofortsache"], second.errors), ("kritik", ("sach.kdu",), "nein", []))

    def test_hyphens(self) -> None:
        self.assertNotEqual(fold_code("-1"), fold_code("1"))
        self.assertNotEqual(fold_code("5-01"), fold_code("501"))
        self.assertEqual([fold_code(text) for text in ("5\u201101", "E-Mail", "t_0 1", "sach.mehr-bedarf")], ["5-01", "email", "t01", "sach.mehrbedarf"])


class Moments(unittest.TestCase):
    def test_offsets_and_times(self) -> None:
        for text in ("2026-03-05 23:59:59.9999999 +14:00", "2026-03-05T00:00:00 -1200", "05.03.2026 00:30 Z", "\ufeff5.3.26", "2026-03-05 12:00:00 UTC"):
            self.assertEqual(read_date(text), day("2026-03-05"), text)
        for text in ("05.03.2026 24:00", "05.03.2026 12:60", "46000", "########", "5. Okt 2026"):
            self.assertIsNone(read_date(text), text)

    def test_month_names(self) -> None:
        for text, pattern in (("06-OKT-26", "dd-MMM-yy"), ("06/Oct/26", "dd/MMM/yy"), ("6. Oktober 2026", "d. MMMM yyyy"), ("2026-october-06", "yyyy-MMMM-dd"),
                              ("06/Okt/26 2:03 PM", "dd/MMM/yy h:mm a"), ("06-okt-26 14:03", "dd-MMM-yy")):
            self.assertEqual(read_date(text, pattern), day("2026-10-06"), text)
        self.assertEqual([read_date(f"1. {word} 2026", "d. MMM yyyy") for word in ("Mär", "MRZ", "mar")], [day("2026-03-01")] * 3)
        self.assertIsNone(read_date("6. Oktober 2026", "d. MMM yyyy"))

    def test_ortszeit(self) -> None:
        # Summer time 2026: from 29.03. 01:00 UTC to 25.10. 01:00 UTC.
        pairs = {"2026-09-30T22:00:00Z": "2026-10-01", "2026-09-30T21:59:59Z": "2026-09-30", "2026-10-25T22:30:00Z": "2026-10-25",
                 "2026-10-25T23:00:00Z": "2026-10-26", "2026-10-05 14:00:00 -0900": "2026-10-06", "2026-10-05": "2026-10-05", "2026-10-05T23:30:00": "2026-10-05"}
        for text, date in pairs.items():
            self.assertEqual(read_date(text, ortszeit=True), day(date), text)
        self.assertEqual(read_moment("2026-03-29T01:00:00Z", ortszeit=True), dt.datetime(2026, 3, 29, 3))

    def test_ortszeit_against_the_time_zone_data(self) -> None:
        try:
            from zoneinfo import ZoneInfo
            berlin = ZoneInfo("Europe/Berlin")
        except Exception:  # no data of time zones on this machine
            self.skipTest("no time zones")
        moment = dt.datetime(1996, 1, 1)
        while moment.year < 2038:
            want = moment.replace(tzinfo=dt.timezone.utc).astimezone(berlin).replace(tzinfo=None)
            self.assertEqual(local(moment, "Z"), want)
            moment += dt.timedelta(hours=25)

    def test_a_mark_between_joined_files(self) -> None:
        self.assertEqual([row.cells for row in parse("a;b\n1;2\n\ufeff\"3\";4\n".encode())][2], ["3", "4"])


if __name__ == "__main__":
    unittest.main()
