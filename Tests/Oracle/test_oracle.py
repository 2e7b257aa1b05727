"""The oracle against values worked out by hand. Run: python3 -m pytest Tests/Oracle (or python3 -m unittest)."""

from __future__ import annotations

import datetime as dt
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import generate_project  # noqa: E402
import oracle  # noqa: E402
from figures import Figures  # noqa: E402

HEAD = """\
einrichtung: Jobcenter Musterstadt
stichtag: 2026-10-31
bereiche:
  - {id: "50", name: Leistung, teams: [{id: "501", name: Team 501}, {id: "502", name: Team Süd}]}
  - {id: "60", name: Markt, teams: [{id: "601", name: Team 601}]}
anliegen: {sach.kdu: Kosten der Unterkunft, verhalten.umgang: Umgangston}
"""

def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = Path(folder.name)
        self.write("krm.yml", HEAD)

    def write(self, name: str, content: str | bytes) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def figures(self, stichtag: str | None = None) -> Figures:
        return oracle.figures_of(self.path, day(stichtag) if stichtag else None)

    def table(self, zeitraum: str, stichtag: str | None = None) -> dict[tuple, tuple]:
        """(zaehler, nenner, wert) by (id, dimension)."""
        return {(entry["id"], tuple(entry["dimension"].values())): (entry.get("zaehler"), entry.get("nenner"), entry.get("wert"))
                for entry in self.figures(stichtag).entries(zeitraum)}


COLUMNS = ("vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;anliegen_2;sofortsache;zwischennachricht;ansprechpartner_benannt;abschluss;"
           "antwortform;vermerk;verzicht_schriftlich;schlusszeichnung;eskaliert;bewertung;ergebnis;entschuldigung;folge_von;eroertert_am;"
           "externe_frist;weitergeleitet_an;stand\n")
# October 2026: Th 1, Sa 3 (Feiertag), Sa 31 (Feiertag).
# A1: due 3 Arbeitstage Tu 06.10. (met that day), week 08.10., 14 days 15.10. (met that day), 3 weeks 22.10.; 14 days long
# A2: due We 07.10., 09.10., 16.10. (all missed), 3 weeks 23.10. (met); 17 days long
# A3: Sofortsache Mo 19.10. (missed), week Sa 24.10. -> Mo 26.10. (missed), 3 weeks Sa 07.11. -> Mo 09.11.
# A4: due Th 22.10. (met), 14 days 02.11. (met); closed after the Stichtag; follows A1
# A5: external 05.10. (met that day); 25 days long          W1: not KRM
EXAMPLE = COLUMNS + """\
A1;01.10.2026;brief;beschwerde;501;sach.kdu;;;06.10.2026;ja;15.10.2026;telefon;ja;ja;krm;;berechtigt;entsprochen;ja;;15.10.2026;;;15.11.2026
A2;02.10.2026;email;kritik;502;verhalten.umgang;sach.kdu;;;;19.10.2026;gespraech;ja;nein;teamleitung;;unberechtigt;nicht_entsprochen;;;05.11.2026;;;15.11.2026
A3;17.10.2026;telefon;beschwerde;601;sach.kdu;sach.kdu;ja;;;;;;;;ja;;;;;;;;15.11.2026
A4;19.10.2026;brief;lob;501;verhalten.umgang;;;22.10.2026;nein;02.11.2026;schriftlich;;;;;;;;A1;;;;15.11.2026
A5;10.09.2026;online;eingabe;601;sach.kdu;;;;;05.10.2026;schriftlich;;;krm;;nicht_feststellbar;alternative;;;;05.10.2026;;15.11.2026
W1;05.10.2026;brief;beschwerde;501;sach.kdu;;;;;;;;;;;;;;A1;;;widerspruch;15.11.2026
"""
REGISTER = "vorgangsnummer;eingang;eingangsweg;team\nA1;01.10.2026;brief;501\nR1;30.10.2026;brief;502\n"
MASSNAHMEN = """\
id;titel;anliegen;bereich;team;beschlossen;termin;status;erledigt;wirkung
M1;a;;;;01.09.2026;30.10.2026;offen;;
M2;b;;50;;01.09.2026;31.10.2026;erledigt;02.11.2026;
M3;c;;;601;01.09.2026;01.10.2026;erledigt;01.10.2026;
M4;d;;;;01.09.2026;01.10.2026;entfallen;;
M5;e;;;;01.11.2026;01.12.2026;offen;;
"""


class Example(Folder):
    def setUp(self) -> None:
        super().setUp()
        self.write("erhebungsboegen/a.csv", EXAMPLE)
        self.write("eingangsliste/r.csv", REGISTER)
        self.write("massnahmen.csv", MASSNAHMEN)

    def test_october(self) -> None:
        expected = {
            ("eingang", ()): (5, None, 5), ("eingang", ("50",)): (4, None, 4), ("eingang", ("502",)): (2, None, 2),
            ("eingang", ("ohne_bogen",)): (1, None, 1), ("eingang", ("sach.kdu",)): (3, None, 3), ("eingang", ("501", "lob")): (1, None, 1),
            ("eingang", ("502", "ohne_bogen")): (1, None, 1), ("eingang", ("fax",)): (0, None, 0),
            ("erledigt", ()): (3, None, 3), ("bestand", ()): (3, None, 3), ("bestand", ("601",)): (1, None, 1),
            ("bestand.ueberfaellig", ()): (1, None, 1),
            ("bestand.alter.0-7", ()): (1, None, 1), ("bestand.alter.8-14", ()): (2, None, 2), ("bestand.alter.15-21", ()): (0, None, 0),
            ("frist.zwischennachricht-3-arbeitstage", ()): (2, 3, 2 / 3), ("frist.zwischennachricht-woche", ()): (1, 3, 1 / 3),
            ("frist.abschluss-14-tage", ()): (1, 2, 0.5), ("frist.abschluss-14-tage", ("601",)): (0, 0, None),
            ("frist.abschluss-3-wochen", ()): (2, 2, 1.0), ("frist.sofortsache", ()): (0, 1, 0.0), ("frist.externe-frist", ()): (1, 1, 1.0),
            ("bearbeitungsdauer.median", ()): (None, 3, 17.0), ("bearbeitungsdauer.p90", ()): (None, 3, 23.4),
            ("bearbeitungsdauer.p90", ("lob",)): (None, 0, None),
            ("folgereaktionen", ()): (1, 5, 0.2), ("folgequote", ()): (0, 0, None),
            ("berechtigt", ()): (1, 2, 0.5), ("abhilfe", ()): (2, 3, 2 / 3), ("eroerterung", ()): (1, 3, 1 / 3), ("vermerk", ()): (1, 2, 0.5),
            ("ansprechpartner", ()): (1, 2, 0.5), ("eskaliert", ()): (0, 0, None), ("entschuldigung", ()): (1, 1, 1.0),
            ("alternative", ()): (1, 2, 0.5), ("schlusszeichnung.krm", ()): (2, None, 2), ("schlusszeichnung.teamleitung", ()): (1, None, 1),
            ("anliegen.sach.kdu", ()): (3, 5, 0.6), ("anliegen.sach.kdu", ("502",)): (1, 2, 0.5), ("anliegen.sach.kdu", ("ohne_bogen",)): (0, 0, None),
            ("verhalten", ()): (1, 3, 1 / 3), ("verhalten", ("sach.kdu",)): (1, 3, 1 / 3), ("weitergeleitet.widerspruch", ()): (1, None, 1),
            ("bogen-ausstehend", ()): (1, None, 1), ("massnahmen.offen", ()): (2, None, 2), ("massnahmen.offen", ("50",)): (1, None, 1),
            ("massnahmen.ueberfaellig", ()): (1, None, 1), ("massnahmen.erledigt", ("60",)): (1, None, 1), ("massnahmen.erledigt", ("601",)): (1, None, 1),
        }
        got = self.table("2026-10")
        for key, value in expected.items():
            with self.subTest(key):
                self.assertEqual(got[key][:2], value[:2])
                self.assertEqual(got[key][2] is None, value[2] is None)
                if value[2] is not None:
                    self.assertAlmostEqual(got[key][2], value[2], places=12)

    def test_folgequote_counts_at_the_end_of_the_waiting_time(self) -> None:
        # + 90 days: A1 13.01. (A4 came), A2 17.01., A5 03.01., A4 31.01.2027.
        got = self.table("2027-01", "2027-01-31")
        self.assertEqual(got["folgequote", ()], (1, 4, 0.25))
        self.assertEqual(got["folgequote", ("501",)], (1, 2, 0.5))
        self.assertEqual(got["folgequote", ("lob",)][:2], (0, 1))  # of the first case, not of the Lob that followed
        self.assertEqual(self.table("2027-01", "2027-01-30")["folgequote", ()][:2], (1, 3))

    def test_stichtag_cuts_the_period(self) -> None:
        # On 07.10.: received A1, A2; closed A5; nothing of A1's 15.10. has happened yet.
        got = self.table("2026-10", "2026-10-07")
        self.assertEqual([got[name, ()][0] for name in ("eingang", "erledigt", "bestand", "bogen-ausstehend")], [2, 1, 2, 0])
        self.assertEqual(got["frist.zwischennachricht-3-arbeitstage", ()][:2], (1, 2))
        self.assertEqual(got["frist.zwischennachricht-woche", ()][:2], (0, 0))

    def test_form_and_order(self) -> None:
        entries = list(self.figures().entries("2026-10"))
        ids = list(dict.fromkeys(entry["id"] for entry in entries))
        self.assertEqual(ids[:9], ["eingang", "erledigt", "bestand", "bestand.ueberfaellig", "bestand.alter.0-7", "bestand.alter.8-14",
                                   "bestand.alter.15-21", "bestand.alter.22+", "frist.zwischennachricht-3-arbeitstage"])
        self.assertEqual(ids[-4:], ["bogen-ausstehend", "massnahmen.offen", "massnahmen.ueberfaellig", "massnahmen.erledigt"])
        # whole 1, bereiche 2, teams 3, arten 7, wege 6, anliegen 2 = 21; team × art 3 · 7 = 21 more for eingang.
        counts = Counter(entry["id"] for entry in entries)
        self.assertEqual([counts[name] for name in ("eingang", "erledigt", "anliegen.sach.kdu", "massnahmen.offen")], [42, 21, 19, 6])
        self.assertEqual(entries[22]["dimension"], {"team": "501", "art": "kritik"})
        self.assertEqual(list(self.figures().periods()), ["2026", "2026-Q3", "2026-09", "2026-Q4", "2026-10"])

    def test_compare_sees_every_kind_of_difference(self) -> None:
        expected = list(self.figures().entries("2026-10"))
        self.assertEqual(list(oracle.differences(expected, expected)), [])
        wrong = [dict(entry) for entry in expected]
        wrong[0]["zaehler"] = 6
        wrong[5], wrong[6] = wrong[6], wrong[5]
        del wrong[9]
        wrong += [wrong[1], wrong[2] | {"id": "neu"}]
        kinds = [line.split()[0] for line in oracle.differences(expected, wrong)]
        self.assertEqual(kinds, ["duplicate", "differs", "missing", "extra", "order"])


def rows(*lines: str) -> str:
    return "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss;stand\n" + "\n".join(lines) + "\n"


class Merging(Folder):
    def statuses(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for record in self.figures().project.records:
            found.setdefault(record.file.split("/")[1], []).append(record.status)
        return found

    def test_newest_stand_then_later_file(self) -> None:
        self.write("erhebungsboegen/B.csv", rows("1;1.10.26;brief;lob;501;sach.kdu;;", "2;1.10.26;brief;lob;501;sach.kdu;;5.10.26"))
        self.write("erhebungsboegen/a.csv", rows("1;1.10.26;brief;kritik;501;sach.kdu;;4.10.26", "2;1.10.26;brief;kritik;501;sach.kdu;;5.10.26"))
        self.write("erhebungsboegen/ä.csv", rows(" 1 ;1.10.26;brief;eingabe;501;sach.kdu;;3.10.26"))
        self.assertEqual(self.statuses(), {"B.csv": ["superseded"] * 2, "a.csv": ["used"] * 2, "ä.csv": ["superseded"]})

    def test_repeats_and_contradictions_in_one_file(self) -> None:
        self.write("erhebungsboegen/a.csv", rows(
            "1;1.10.26;brief;Idee;501;sach.kdu;;5.10.26", "1;01.10.2026;Brief;anregung;Team 501;SACH.KDU;;2026-10-05",
            "2;1.10.26;brief;lob;501;sach.kdu;;5.10.26", "2;1.10.26;brief;kritik;501;sach.kdu;;5.10.26"))
        self.write("eingangsliste/r.csv", "vorgangsnummer;eingang;eingangsweg;team\n2;1.10.26;brief;501\n")
        self.assertEqual(self.statuses(), {"a.csv": ["repeated", "used", "superseded", "rejected"]})
        got = self.table("2026-10")
        self.assertEqual((got["eingang", ()][0], got["bogen-ausstehend", ()][0]), (1, 0))  # 2 is gone, and not "ohne Bogen"

    def test_a_rejected_winner_removes_its_number(self) -> None:
        self.write("erhebungsboegen/a.csv", rows("1;1.10.26;brief;lob;501;sach.kdu;;4.10.26", "1;1.10.26;brief;lobb;501;sach.kdu;;5.10.26"))
        self.assertEqual(self.table("2026-10")["eingang", ()][0], 0)
        self.write("erhebungsboegen/a.csv", rows("1;1.10.26;brief;lobb;501;sach.kdu;;4.10.26", "1;1.10.26;brief;lob;501;sach.kdu;;5.10.26"))
        self.assertEqual(self.table("2026-10")["eingang", ()][0], 1)

    def test_errors(self) -> None:
        lines = {
            "1;;brief;lob;501;sach.kdu;;": ["missing:eingang"], "2;1.10.26;brief;lob;501;;;": ["missing:anliegen_1"],
            "3;1.10.26;brief;lob;999;sach.kdu;;": ["code:team"], "4;2.10.26;brief;lob;501;sach.kdu;1.10.26;": ["before-eingang:abschluss"],
            "5;2.10.26;brief;lob;501;sach.kdu;9.10.26;8.10.26": ["after-stand:abschluss"], "6;2.10.26;brief;lob;501;sach.kdu;;;x": ["too-many-fields"],
            "123A456789;2.10.26;brief;lob;501;sach.kdu;;": ["personal-key"], "12345//1234567;2.10.26;brief;lob;501;sach.kdu;;": ["personal-key"],
            "7;31.9.26;brief;lob;501;sach.kdu;;": ["date:eingang"], "8;1.10.26;brief;lob;501;sach.kdu;;;;": [], "9;1.10.26;brief;lob;team sued;sach.kdu": [],
        }
        self.write("erhebungsboegen/a.csv", rows(*lines))
        self.assertEqual([record.errors for record in self.figures().project.records], list(lines.values()))


class Settings(Folder):
    def test_versions_of_a_frist(self) -> None:
        self.write("krm.yml", HEAD + """\
fristen:
  - {id: abschluss-14-tage, name: a, kalendertage: 3, eingangsweg: schriftlich, erfuellt_durch: [abschluss], gueltig_ab: 2026-10-10}
  - {id: abschluss-14-tage, name: a, kalendertage: 7, eingangsweg: schriftlich, erfuellt_durch: [abschluss], gueltig_ab: 2026-10-07}
  - {id: neu, name: n, arbeitstage: 1, eingangsweg: muendlich, bereich: ["60"], erfuellt_durch: [abschluss], gueltig_bis: 2026-10-08}
""")
        # 14 days from Tu 06. end 20.; 7 days from We 07. end 14.; 3 days from Mo 12. end 15. All closed after 8 days.
        self.write("erhebungsboegen/a.csv", rows(
            "1;6.10.26;brief;lob;501;sach.kdu;14.10.26;", "2;7.10.26;brief;lob;501;sach.kdu;15.10.26;", "3;12.10.26;brief;lob;501;sach.kdu;20.10.26;",
            "4;8.10.26;telefon;lob;601;sach.kdu;9.10.26;", "5;9.10.26;telefon;lob;601;sach.kdu;9.10.26;", "6;8.10.26;telefon;lob;501;sach.kdu;9.10.26;"))
        got = self.table("2026-10")
        self.assertEqual(got["frist.abschluss-14-tage", ()], (1, 3, 1 / 3))
        self.assertEqual(got["frist.neu", ()], (1, 1, 1.0))
        self.assertEqual(list(dict.fromkeys(key[0] for key in got if key[0].startswith("frist")))[-2:], ["frist.externe-frist", "frist.neu"])

    def test_another_offices_export(self) -> None:
        self.write("krm.yml", HEAD + """\
export:
  trennzeichen: ","
  zeichensatz: windows-1252
  datumsformat: "MM/dd/yyyy"
  spalten: {vorgangsnummer: Unique Key, eingang: Created Date, abschluss: Closed Date, team: Agency}
  konstanten: {eingangsweg: telefon, art: beschwerde, anliegen_1: sach.kdu}
  werte: {team: {NYPD: "501", "*": "601"}}
""")
        self.write("erhebungsboegen/a.csv", "Unique Key,Created Date,Closed Date,Agency,Größe\n1,10/01/2026,10/02/2026,NYPD,x\n2,10/03/2026,,Zoo,\n".encode("cp1252"))
        got = self.table("2026-10")
        self.assertEqual([got["eingang", (name,)][0] for name in ("501", "601", "telefon", "beschwerde", "sach.kdu")], [1, 1, 2, 2, 2])
        self.assertEqual(got["bearbeitungsdauer.median", ()], (None, 1, 1))


class Invented(Folder):
    def test_generated_projects_keep_the_laws(self) -> None:
        for seed, variant, errors in ((1, "default", False), (2, "default", True), (4, "mapped", True), (6, "years", False), (7, "sites", False)):
            with self.subTest(seed=seed, variant=variant, errors=errors), tempfile.TemporaryDirectory() as name:
                path = Path(name)
                generate_project.generate(seed, 250, path, variant, errors)
                figures = oracle.figures_of(path, None)
                for account in oracle.row_accounts(figures).values():
                    self.assertEqual(account["read"], account["used"] + account["superseded"] + account["repeated"] + account["rejected"])
                rejected = sum(record.status == "rejected" for record in figures.project.records)
                self.assertEqual(rejected > 0, errors)
                before: dict[tuple, int] = {}
                for zeitraum in (one for one in figures.periods() if len(one) == 7 and "Q" not in one):
                    values = {(entry["id"], tuple(entry["dimension"].items())): entry for entry in figures.entries(zeitraum)}
                    for dimension in [()] + [(("team", team.id),) for team in figures.config.teams]:
                        get = {name: values[name, dimension]["wert"] for name in ("eingang", "erledigt", "bestand")}
                        if dimension in before:
                            self.assertEqual(before[dimension] + get["eingang"] - get["erledigt"], get["bestand"])
                        before[dimension] = get["bestand"]
                    for kind in ("bereich", "team", "art", "eingangsweg"):
                        for figure in ("eingang", "bestand", "frist.abschluss-14-tage", "folgequote", "verhalten"):
                            parts = [entry for (name, dimension), entry in values.items()
                                     if name == figure and len(dimension) == 1 and dimension[0][0] == kind]
                            self.assertEqual(sum(entry["zaehler"] for entry in parts), values[figure, ()]["zaehler"])

    def test_same_seed_same_bytes(self) -> None:
        def contents(folder: Path) -> dict[str, bytes]:
            return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}

        generate_project.generate(7, 120, self.path / "a", "default", True)
        generate_project.generate(7, 120, self.path / "b", "default", True)
        generate_project.generate(8, 120, self.path / "c", "default", True)
        self.assertEqual(contents(self.path / "a"), contents(self.path / "b"))
        self.assertNotEqual(contents(self.path / "a"), contents(self.path / "c"))


if __name__ == "__main__":
    unittest.main()
