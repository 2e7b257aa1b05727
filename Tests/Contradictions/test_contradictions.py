"""Plants contradictions into the pages of a small site and asks check_site to find each; a check that cannot fail is worthless.

    test_contradictions.py KRM

The pages as built may have contradictions of their own: what counts is what the planted one adds.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import check_site
import claims
import wordings

ROOT = Path(__file__).resolve().parent.parent.parent
KRM = Path(sys.argv.pop(1)).resolve() if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else ROOT / ".build/release/krm"
OCTOBER = "berichte/2026-10"
GF, FK, T302, INDEX = f"{OCTOBER}/geschaeftsfuehrung.md", f"{OCTOBER}/fuehrungskraefte.md", f"{OCTOBER}/team-302.md", "index.md"
NB, NNB = "\u00a0", "\u202f"


class Planted(unittest.TestCase):
    """Each test changes a copy of the demo's pages."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.scratch = tempfile.TemporaryDirectory()
        cls.built = Path(cls.scratch.name) / "built"
        data = Path(cls.scratch.name) / "data"
        shutil.copytree(ROOT / "data", data)
        config = data / "krm.yml"
        config.write_text(config.read_text().replace("berichte: {ab: 2026-08}", "berichte: {ab: 2026-10}"))
        subprocess.run([KRM, "build", "--quiet", "--data", data, "--output", cls.built], check=True, capture_output=True)
        cls.known = check_site.read_targets(config)
        cls.before = {str(problem) for problem in check_site.check(cls.built, cls.known)}

    @classmethod
    def tearDownClass(cls) -> None:
        cls.scratch.cleanup()

    def found(self, path: str, *changes: tuple[str, str]) -> list[str]:
        """What is found after each text was replaced by another, and was not before."""
        site = Path(self.scratch.name) / "planted"
        shutil.rmtree(site, ignore_errors=True)
        shutil.copytree(self.built, site, ignore=shutil.ignore_patterns("*.html", "*.svg"))
        page = site / "intern" / path
        text = page.read_text().replace(NB, " ").replace(NNB, " ")
        for old, new in changes:
            self.assertIn(old, text, "the demo's page no longer holds what the test changes")
            text = text.replace(old, new, 1)
        page.write_text(text)
        return [str(problem) for problem in check_site.check(site, self.known) if str(problem) not in self.before]

    def assert_found(self, kind: str, path: str, *changes: tuple[str, str]) -> None:
        problems = self.found(path, *changes)
        self.assertTrue(any(kind in problem for problem in problems), f"{kind!r} is not among {problems}")

    def test_nothing_planted(self) -> None:
        self.assertEqual(self.found(GF), [])

    def test_a_usual_value_in_one_cell_is_marked_in_another(self) -> None:
        row = "üblich 28 bis 62](kennzahlen.csv#verlauf-eingang) | "
        self.assert_found("contradiction (zeichen of eingang", GF, (row + "*üblich*", row + "**◆ seit sieben Monaten über dem Mittel**"))

    def test_two_rules_for_one_value(self) -> None:
        self.assert_found("contradiction (zeichen", FK, ("**◆ zwei von drei Monaten nahe der Grenze**", "**◆ seit sieben Monaten unter dem Mittel**"))

    def test_a_mark_removed_from_a_cell(self) -> None:
        self.assert_found("contradiction (zeichen of bestand", GF, ("#verlauf-bestand) | **◆ ungewöhnlich hoch**", "#verlauf-bestand) | "))

    def test_a_mark_removed_from_a_sentence(self) -> None:
        self.assert_found("mark and sentence disagree", GF, ("**▲ überfällig** **◆ ungewöhnlich hoch**", "**▲ überfällig**"))

    def test_a_mark_removed_from_both(self) -> None:
        changes = ("**▲ überfällig** **◆ ungewöhnlich hoch**", "**▲ überfällig**"), (", ungewöhnlich viele", "")
        self.assert_found("contradiction (zeichen of bestand", GF, *changes)

    def test_a_sentence_turned_round(self) -> None:
        self.assert_found("mark and sentence disagree", GF, ("ungewöhnlich selten", "ungewöhnlich oft"))

    def test_a_mark_turned_round(self) -> None:
        self.assert_found("contradiction (zeichen", FK, ("**▲ unter Ziel** **◆ ungewöhnlich niedrig**", "**▲ unter Ziel** **◆ ungewöhnlich hoch**"))

    def test_a_target_mark_removed(self) -> None:
        self.assert_found("a missing ▲", T302, ("| **▲ unter Ziel** |", "|  |"))

    def test_a_target_mark_too_many(self) -> None:
        self.assert_found("▲ although the interval reaches", GF, ("| *üblich* |\n| Zwischennachricht in einer", "| **▲ unter Ziel** |\n| Zwischennachricht in einer"))

    def test_a_target_mark_without_target(self) -> None:
        self.assert_found("▲ without a Zielwert", FK, ("üblich 34 bis 80 %](kennzahlen.csv#verlauf-eroerterung) | *üblich*", "üblich 34 bis 80 %](kennzahlen.csv#verlauf-eroerterung) | **▲ unter Ziel**"))

    def test_a_team_marked_in_the_table_alone(self) -> None:
        self.assert_found("▲ although the interval reaches", FK, ("| Team 401 | 2 von 2 | 4 von 4 | 4 von 4 | 4 von 4 |  |", "| Team 401 | 2 von 2 | 4 von 4 | 4 von 4 | 4 von 4 | ▲ in 3 Wochen unter Ziel |"))

    def test_a_team_marked_for_another_rule(self) -> None:
        self.assert_found("contradiction (ziel of frist.abschluss-3-wochen", FK, ("▲ in 14 Tagen und in 3 Wochen unter Ziel", "▲ in 14 Tagen unter Ziel"))

    def test_a_flag_removed_from_the_alternative_text(self) -> None:
        self.assert_found("a missing ▲", FK, ("Team 302 3 von 8 (unter Ziel)", "Team 302 3 von 8"))

    def test_the_first_team_flagged_in_the_alternative_text(self) -> None:
        self.assert_found("▲ although the interval", FK, ("Team 101 3 von 3,", "Team 101 3 von 3 (unter Ziel),"))

    def test_the_title_of_the_teams(self) -> None:
        self.assert_found("title and alternative text disagree", FK, ("**Team 302 liegt unter dem Ziel.**", "**Kein Team liegt mehr als zufällig unter dem Ziel.**"))

    def test_a_target_that_nobody_has_set(self) -> None:
        changes = [("**Team 302 liegt unter dem Ziel.**", "**Kein Team liegt mehr als zufällig unter dem Ziel.**")]
        changes += [("Team 403 1 von 3. Ziel 90 %.", "Team 403 1 von 3."), ("Team 403 1 von 1. Ziel 90 %.", "Team 403 1 von 1.")]
        changes += [("51 bis 85 %, Ziel 90 %", "51 bis 85 %"), ("69 bis 94 %, Ziel 90 %", "69 bis 94 %")]
        self.assert_found("a Ziel that nobody has set", FK, *changes)

    def test_a_band_changed_in_a_sentence(self) -> None:
        self.assert_found("contradiction (rahmen of bestand", GF, ("üblich 0 bis 30 ·", "üblich 0 bis 31 ·"))

    def test_a_band_changed_in_a_link(self) -> None:
        self.assert_found("contradiction (rahmen of eingang", GF, ("32 bis 56, üblich 28 bis 62", "32 bis 56, üblich 29 bis 62"))

    def test_a_band_changed_in_the_alternative_text(self) -> None:
        self.assert_found("contradiction (rahmen of eingang", FK, ("reicht von 28 bis 62", "reicht von 28 bis 63"))

    def test_a_band_changed_in_the_foot(self) -> None:
        self.assert_found("contradiction (rahmen of folgequote", FK, ("82 bis 100 % | 0 bis 22 %", "82 bis 100 % | 0 bis 21 %"))

    def test_a_mean_changed(self) -> None:
        self.assert_found("contradiction (mittel of eingang", FK, ("das Mittel ist 45,0", "das Mittel ist 44,0"))

    def test_inside_its_band_and_unusual(self) -> None:
        self.assert_found("inside its band and called unusual", GF, ("üblich 0 bis 30 ·", "üblich 0 bis 33 ·"))

    def test_outside_its_band_and_usual(self) -> None:
        self.assert_found("outside its band", GF, ("32 bis 56, üblich 28 bis 62", "32 bis 56, üblich 28 bis 55"))

    def test_unusual_on_the_wrong_side(self) -> None:
        self.assert_found("unusual on the wrong side", FK, ("liegt über dem üblichen Rahmen", "liegt unter dem üblichen Rahmen"))

    def test_a_title_says_usual(self) -> None:
        self.assert_found("contradiction (zeichen of bestand", FK, ("liegt über dem üblichen Rahmen", "schwankt im üblichen Rahmen"))

    def test_a_signal_removed_from_the_table(self) -> None:
        self.assert_found("contradiction (zeichen of bestand", FK, ("◆ Bestand: außerhalb der Grenzen (hoch); ", "◆ "))

    def test_an_old_signal_removed_from_the_table(self) -> None:
        self.assert_found("contradiction (Signal im Verlauf of eingang", FK, ("◆ Eingang: zwei von drei nahe der Grenze (niedrig)", ""))

    def test_an_old_signal_removed_from_the_alternative_text(self) -> None:
        self.assert_found("a signal that the alternative text", FK, (" Signal: Juli 2025 bis August 2025 (nahe der Grenze).", " Kein Signal."))

    def test_a_good_signal_called_bad(self) -> None:
        self.assert_found("good and bad mixed up", FK, ("in 14 Tagen: außerhalb der Grenzen (niedrig), ungünstig", "in 14 Tagen: außerhalb der Grenzen (niedrig), günstig"))

    def test_a_season_in_one_place_only(self) -> None:
        self.assert_found("contradiction (vorjahr", FK, ("wird ungewöhnlich selten eingehalten, unter", "wird ungewöhnlich selten eingehalten, wie im Vorjahr, unter"))

    def test_a_value_changed(self) -> None:
        self.assert_found("contradiction (wert of eingang", FK, ("gingen 56 Reaktionen ein", "gingen 57 Reaktionen ein"))

    def test_a_team_compared_in_the_title_only(self) -> None:
        self.assert_found("contradiction (vergleich", FK, ("| ◆ in 14 Tagen seltener, in 3 Wochen seltener |", "| ◆ in 14 Tagen seltener |"))

    def test_a_comparison_turned_round(self) -> None:
        self.assert_found("contradiction (vergleich", GF, ("Frist seltener ein als die anderen", "Frist öfter ein als die anderen"))

    def test_a_decision_without_its_mark(self) -> None:
        self.assert_found("mark and sentence disagree", T302, ("**▲ unter Ziel** **◆ Teamvergleich** Ursache", "**◆ Teamvergleich** Ursache"))

    def test_how_many_are_late(self) -> None:
        self.assert_found("contradiction (wert of bestand.ueberfaellig team:Team 302", T302, ("6 Vorgänge sind über", "7 Vorgänge sind über"))

    def test_an_interval_changed(self) -> None:
        self.assert_found("contradiction (spanne", GF, ("[51 bis 85 %, Ziel 90 %]", "[51 bis 84 %, Ziel 90 %]"))

    def test_an_interval_below_ten(self) -> None:
        self.assert_found("an interval below ten", T302, ("[Ziel 90 %](kennzahlen.csv#spanne-frist-abschluss-14", "[9 bis 76 %, Ziel 90 %](kennzahlen.csv#spanne-frist-abschluss-14"))

    def test_a_percentage_below_ten(self) -> None:
        self.assert_found("a percentage below ten", FK, ("| Team 302 | 3 von 8 |", "| Team 302 | 3 von 8 (38 %) |"))

    def test_a_change_of_a_topic_below_ten(self) -> None:
        self.assert_found("an interval below ten", GF, ("16 → 4, **", "5 → 4, **"))

    def test_another_target(self) -> None:
        self.assert_found("another Zielwert", GF, ("64 bis 92 %, Ziel 90 %", "64 bis 92 %, Ziel 95 %"))

    def test_nothing_to_see_beside_marks(self) -> None:
        page = (self.built / "intern" / GF).read_text()
        start, end = page.index("1. Team 302"), page.index("## Kennzahlen")
        self.assert_found("„Keine Auffälligkeiten“ beside a mark", GF, (page[start:end].replace(NB, " ").replace(NNB, " "), "Keine Auffälligkeiten.\n\n"))

    def test_nothing_outside_beside_a_mark(self) -> None:
        page = (self.built / "intern" / GF).read_text()
        start, end = page.index("1. Team 302"), page.index("## Kennzahlen")
        new = "Nichts ist überfällig, kein Ziel ist verfehlt. Zu beobachten: Eingang (steigt seit sechs Monaten).\n\n"
        self.assert_found("nothing is said to be unusual", GF, (page[start:end].replace(NB, " ").replace(NNB, " "), new))

    def test_nothing_to_see_on_the_index(self) -> None:
        text = (self.built / "intern" / INDEX).read_text().replace(NB, " ").replace(NNB, " ")
        old = re.search(r"  (Team 302 hält .+)", text)[1]
        self.assert_found("„Keine Auffälligkeiten“ beside a mark", INDEX, (old, "Keine Auffälligkeiten."))

    def test_the_index_says_something_else(self) -> None:
        self.assert_found("the index says something else", INDEX, (", 8 davon über der Frist", ", 7 davon über der Frist"))

    def test_the_index_counts_other_decisions(self) -> None:
        self.assert_found("the index counts other decisions", INDEX, ("16 Punkte", "15 Punkte"))

    def test_nothing_is_late_beside_a_late_case(self) -> None:
        page = (self.built / "intern" / T302).read_text().replace(NB, " ").replace(NNB, " ")
        start, end = page.index("*Was überfällig ist"), page.index("## Kennzahlen")
        self.assert_found("„Nichts ist überfällig", T302, (page[start:end], "Nichts ist überfällig, kein Bogen und keine Erörterung steht aus.\n\n"))

    def test_versaeumt(self) -> None:
        self.assert_found("unknown sentence", GF, ("Die 14-Tage-Frist wurde in 21 von 30 Fällen eingehalten", "Die 14-Tage-Frist wurde in 9 von 30 Fällen versäumt"))
        self.assert_found("„versäumt“", GF, ("Die 14-Tage-Frist wurde in 21 von 30 Fällen eingehalten", "Die 14-Tage-Frist wurde in 9 von 30 Fällen versäumt"))

    def test_a_team_named_twice(self) -> None:
        again = "Team 302 hat die 3-Wochen-Frist in 3 von 8 Fällen eingehalten. **▲ unter Ziel**"
        self.assert_found("a team is named twice", GF, ("3 Maßnahmen sind offen, 2 davon überfällig. **▲ überfällig**", again))

    def test_a_comparison_without_its_target_mark(self) -> None:
        self.assert_found("a missing ▲ beside a comparison", GF, ("**▲ unter Ziel** **◆ Teamvergleich**", "**◆ Teamvergleich**"))

    def test_the_months_of_a_comparison(self) -> None:
        self.assert_found("contradiction (Monate of Teamvergleich", GF, ("in zwölf Monaten · 14", "in elf Monaten · 14"))

    def test_marks_in_one_bold(self) -> None:
        self.assert_found("unknown sentence", GF, ("**▲ überfällig** **◆ ungewöhnlich hoch**", "**▲ überfällig ◆ ungewöhnlich hoch**"))

    def test_a_chart_of_kinds(self) -> None:
        self.assert_found("contradiction (wert of eingang art:beschwerde", FK, ("Beschwerden 35 und Übrige 21", "Beschwerden 34 und Übrige 22"))

    def test_praise_in_a_sentence(self) -> None:
        self.assert_found("contradiction (wert of lob: Verhalten", GF, ("Gelobt wurde, in Nennungen: Verhalten 4", "Gelobt wurde, in Nennungen: Verhalten 3"))

    def test_missing_boegen(self) -> None:
        self.assert_found("contradiction (wert of bogen-ausstehend", FK, ("| Team 103 | 1 Erhebungsbogen fehlt, der", "| Team 103 | 2 Erhebungsbögen fehlen, der älteste"))

    def test_a_mark_of_another_rule(self) -> None:
        self.assert_found("▲ of another rule", GF, ("1. Team 302 hält", "1. Team 403 hält"))

    def test_numbers(self) -> None:
        self.assert_found("1 with a plural", FK, ("1 Vorgang ist seit", "1 Vorgänge sind seit"))
        self.assert_found("0 with a verb", FK, ("gingen 56 Reaktionen", "gingen 0 Reaktionen"))

    def test_words(self) -> None:
        self.assert_found("„zu wenige Fälle“ in a cell", T302, ("| 8 |  |", "| 8 | *zu wenige Fälle* |"))
        self.assert_found("words of statistics", FK, ("Jeder Punkt ist ein Team:", "Zufallsbereich: Jeder Punkt ist ein Team:"))
        self.assert_found("a ranking", FK, ("Vorher und nachher", "Team 302 ist das Schlusslicht. Vorher und nachher"))

    def test_unknown_wordings(self) -> None:
        self.assert_found("unknown sentence", GF, ("32 Vorgänge sind offen", "32 Vorgänge stehen noch aus"))
        self.assert_found("unknown sentence", GF, ("| *üblich* |", "| *normal* |"))
        self.assert_found("unknown sentence", FK, ("schwankt im üblichen Rahmen", "ist im grünen Bereich"))
        self.assert_found("unknown table", FK, ("| Team | in 14 Tagen | in 3 Wochen | als die anderen |", "| Team | in 14 Tagen | in 3 Wochen | Urteil |"))

    def test_what_somebody_has_written_is_not_read(self) -> None:
        self.assertEqual(self.found(GF, ("Im Oktober gingen 56 Reaktionen ein, zehn mehr", "Im Oktober gingen 0 Vorgänge ein, versäumt, zehn mehr")), [])


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
        self.assertEqual([claims.band_of("0", "0 %"), claims.band_of("8", "8 von 8"), claims.band_of("7", "8 von 8")], ["0 %", "8 von 8", "7 bis 8 von 8"])

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
