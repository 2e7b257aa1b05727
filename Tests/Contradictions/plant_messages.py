"""Contradictions planted into the report to the Geschäftsführung and the index."""

from __future__ import annotations

import re

from planted import FK, GF, INDEX, Planted, text_of

KEPT = "Die 14-Tage-Frist wurde in 21 von 30 Fällen eingehalten"
EINGANG = "| Eingang | *üblich* | **56** |"


def messages() -> str:
    """The Kernaussagen as they stand on the page."""
    page = text_of(GF)
    return page[page.index("1. Team 302") : page.index("## Bestand und Frist")]


class Messages(Planted):
    def test_nothing_planted(self) -> None:
        self.assertEqual(self.found(GF), [])

    def test_a_usual_value_in_one_cell_is_marked_in_another(self) -> None:
        self.assert_found("contradiction (zeichen of eingang", GF, (EINGANG, EINGANG.replace("*üblich*", "**◆ seit sieben Monaten über dem Mittel**")))

    def test_two_rules_for_one_value(self) -> None:
        self.assert_found("contradiction (zeichen", FK, ("**◆ zwei von drei Monaten nahe der Grenze**", "**◆ seit sieben Monaten unter dem Mittel**"))

    def test_a_mark_removed_from_a_cell(self) -> None:
        self.assert_found("contradiction (zeichen of bestand", GF, ("| Bestand am Monatsende | **◆ ungewöhnlich hoch**", "| Bestand am Monatsende | "))

    def test_a_mark_removed_from_a_sentence(self) -> None:
        self.assert_found("mark and sentence disagree", GF, ("**▲ überfällig** **◆ ungewöhnlich hoch**", "**▲ überfällig**"))

    def test_a_mark_removed_from_both(self) -> None:
        changes = ("**▲ überfällig** **◆ ungewöhnlich hoch**", "**▲ überfällig**"), (", ungewöhnlich viele", "")
        self.assert_found("contradiction (zeichen of bestand", GF, *changes)

    def test_a_sentence_turned_round(self) -> None:
        self.assert_found("mark and sentence disagree", GF, (KEPT + ", ungewöhnlich selten", KEPT + ", ungewöhnlich oft"))

    def test_a_mark_turned_round(self) -> None:
        self.assert_found("contradiction (zeichen", FK, ("**▲ unter Ziel** **◆ ungewöhnlich niedrig**", "**▲ unter Ziel** **◆ ungewöhnlich hoch**"))

    def test_a_target_mark_too_many(self) -> None:
        row = "| Zwischennachricht in 3 Arbeitstagen | "
        self.assert_found("▲ although the interval reaches", GF, (row + "*üblich*", row + "**▲ unter Ziel**"))

    def test_a_band_changed_in_a_sentence(self) -> None:
        self.assert_found("contradiction (rahmen of bestand", GF, ("üblich 0 bis 30 ·", "üblich 0 bis 31 ·"))

    def test_inside_its_band_and_unusual(self) -> None:
        self.assert_found("inside its band and called unusual", GF, ("üblich 0 bis 30 ·", "üblich 0 bis 33 ·"))

    def test_a_comparison_turned_round(self) -> None:
        self.assert_found("contradiction (vergleich", GF, ("3-Wochen-Frist seltener ein als die anderen", "3-Wochen-Frist öfter ein als die anderen"))

    def test_an_interval_changed(self) -> None:
        self.assert_found("contradiction (spanne", GF, ("[51 bis 85 %, Ziel 90 %]", "[51 bis 84 %, Ziel 90 %]"))

    def test_another_target(self) -> None:
        self.assert_found("another Zielwert", GF, ("64 bis 92 %, Ziel 90 %", "64 bis 92 %, Ziel 95 %"))

    def test_a_change_of_a_topic_below_ten(self) -> None:
        self.assert_found("an interval below ten", GF, ("16 → 4, **", "5 → 4, **"))

    def test_nothing_to_see_beside_marks(self) -> None:
        self.assert_found("„Keine Auffälligkeiten“ beside a mark", GF, (messages(), "Keine Auffälligkeiten.\n\n"))

    def test_nothing_outside_beside_a_mark(self) -> None:
        new = "Nichts ist überfällig, kein Ziel ist verfehlt. Zu beobachten: Eingang (steigt seit sechs Monaten).\n\n"
        self.assert_found("nothing is said to be unusual", GF, (messages(), new))

    def test_versaeumt(self) -> None:
        self.assert_found("unknown sentence", GF, (KEPT, "Die 14-Tage-Frist wurde in 9 von 30 Fällen versäumt"))
        self.assert_found("„versäumt“", GF, (KEPT, "Die 14-Tage-Frist wurde in 9 von 30 Fällen versäumt"))

    def test_a_team_named_twice(self) -> None:
        again = "Team 302 hat die 3-Wochen-Frist in 3 von 8 Fällen eingehalten. **▲ unter Ziel**"
        self.assert_found("a team is named twice", GF, ("3 Maßnahmen sind offen, 2 davon überfällig. **▲ überfällig**", again))

    def test_a_comparison_without_its_target_mark(self) -> None:
        self.assert_found("a missing ▲ beside a comparison", GF, ("**▲ unter Ziel** **◆ Teamvergleich**", "**◆ Teamvergleich**"))

    def test_a_mark_of_another_rule(self) -> None:
        self.assert_found("▲ of another rule", GF, ("1. Team 302 hält", "1. Team 403 hält"))

    def test_the_months_of_a_comparison(self) -> None:
        self.assert_found("contradiction (Monate of Teamvergleich", GF, ("in zwölf Monaten · 14", "in elf Monaten · 14"))

    def test_marks_in_one_bold(self) -> None:
        self.assert_found("unknown sentence", GF, ("**▲ überfällig** **◆ ungewöhnlich hoch**", "**▲ überfällig ◆ ungewöhnlich hoch**"))

    def test_praise_in_a_sentence(self) -> None:
        self.assert_found("contradiction (wert of lob: Verhalten", GF, ("Gelobt wurde, in Nennungen: Verhalten 4", "Gelobt wurde, in Nennungen: Verhalten 3"))

    def test_how_many_measures_are_late(self) -> None:
        self.assert_found("contradiction (ueberfaellig of massnahmen", GF, ("3 Maßnahmen sind offen, 2 davon", "3 Maßnahmen sind offen, 1 davon"))

    def test_what_followed_a_measure(self) -> None:
        self.assert_found("contradiction (danach of massnahme", GF, ("4-mal in drei Monaten statt", "5-mal in drei Monaten statt"))

    def test_a_bereich_beside_the_others(self) -> None:
        row = "| Markt & Integration | **▲ unter Ziel** | 14 |"
        self.assert_found("contradiction (ziel of frist.abschluss-14-tage bereich:Markt & Integration", GF, (row, row.replace("**▲ unter Ziel**", "")))
        self.assert_found("contradiction (wert of eingang", GF, (row, row.replace("14", "15")))

    def test_what_came_in(self) -> None:
        self.assert_found("contradiction (wert of eingang art:beschwerde", GF, ("56 Reaktionen ein, davon 35", "56 Reaktionen ein, davon 34"))

    def test_another_period(self) -> None:
        self.assert_found("a sentence about another period", GF, ("Im Oktober 2026 gingen 56", "Im September 2026 gingen 56"))

    def test_what_somebody_has_written_is_not_read(self) -> None:
        self.assertEqual(self.found(GF, ("Im Oktober gingen 56 Reaktionen ein, zehn mehr", "Im Oktober gingen 0 Vorgänge ein, versäumt, zehn mehr")), [])


class Index(Planted):
    def test_nothing_to_see(self) -> None:
        old = re.search(r"  (Team 302 hält .+)", text_of(INDEX))[1]
        self.assert_found("„Keine Auffälligkeiten“ beside a mark", INDEX, (old, "Keine Auffälligkeiten."))

    def test_something_else(self) -> None:
        self.assert_found("the index says something else", INDEX, (", 8 davon über der Frist", ", 7 davon über der Frist"))

    def test_other_decisions(self) -> None:
        self.assert_found("the index counts other decisions", INDEX, ("6 Punkte sind", "5 Punkte sind"))
        self.assert_found("the index counts other decisions", INDEX, ("bereich-30.md) | 4 Punkte", "bereich-30.md) | 3 Punkte"))

    def test_links(self) -> None:
        self.assert_found("the index names a page that is not there", INDEX, ("(berichte/2026-10/team-302.md)", "(berichte/2026-10/team-399.md)"))
        self.assert_found("the index says something else", INDEX, ("(berichte/2026-10/team-302.md)", "(berichte/2026-10/team-303.md)"))
        self.assert_found("unknown sentence", INDEX, ("[wie Okt](berichte/2026-10", "[wie Nov](berichte/2026-10"))
        self.assert_found("a page that the index does not name", INDEX, ("[Jahresbericht 2025](berichte/2025/jahresbericht.md)\n", ""))

    def test_unknown(self) -> None:
        self.assert_found("unknown sentence", INDEX, ("Datengrundlage: 1.539 Erhebungsbögen.", "Datengrundlage: viele Erhebungsbögen."))
