"""Contradictions planted into the Führungskräftebesprechung, the Tischvorlage and the sheets of teams and Bereiche."""

from __future__ import annotations

from planted import B30, FK, T302, TV, Planted, text_of

NONE = "Nichts ist überfällig, kein Ziel ist verfehlt.\n\n"
LATE = "6 Vorgänge sind über der Frist, der älteste seit 31 Tagen"
BOTH = "**▲ unter Ziel** **◆ Teamvergleich**: Ursache benennen"


def decisions(path: str, end: str) -> str:
    page = text_of(path)
    return page[page.index("*Was zu entscheiden ist*") : page.index(end)]


class Meeting(Planted):
    def test_nothing_planted(self) -> None:
        self.assertEqual(self.found(FK), [])

    def test_a_target_mark_without_target(self) -> None:
        row = "| Mit betroffenen Beschäftigten erörtert | "
        self.assert_found("▲ without a Zielwert", FK, (row + "*üblich*", row + "**▲ unter Ziel**"))

    def test_a_team_marked_in_the_table_alone(self) -> None:
        self.assert_found("▲ although the interval reaches", FK, ("| Team 401 |  |", "| Team 401 | ▲ in 3 Wochen unter Ziel |"))

    def test_a_team_marked_for_another_rule(self) -> None:
        self.assert_found("contradiction (ziel of frist.abschluss-3-wochen", FK, ("▲ in 14 Tagen und in 3 Wochen unter Ziel", "▲ in 14 Tagen unter Ziel"))

    def test_a_percentage_below_ten(self) -> None:
        self.assert_found("a percentage below ten", FK, ("unter Ziel | 3 von 8 |", "unter Ziel | 3 von 8 (38 %) |"))

    def test_how_late(self) -> None:
        self.assert_found("contradiction (ältester of bestand.ueberfaellig team:Team 302", FK, ("der älteste seit 31 Tagen", "der älteste seit 30 Tagen"))

    def test_a_decision_left_out(self) -> None:
        self.assert_found("contradiction (wert of bestand.ueberfaellig team:Team 201", FK, ("| Team 201 | 1 Vorgang ist seit 2 Tagen über der Frist. | **▲ überfällig**: abschließen |              |            |\n", ""))

    def test_a_late_measure(self) -> None:
        self.assert_found("contradiction (Termin of massnahme: Vertretung", FK, ("Termin seit 15 Tagen überschritten", "Termin seit 16 Tagen überschritten"))
        self.assert_found("contradiction (verantwortlich of massnahme: Vertretung", FK, ("| Bereichsleitung Markt & Integration | Maßnahme", "| Bereichsleitung Leistung I | Maßnahme"))

    def test_a_measure_late_in_the_table_alone(self) -> None:
        self.assert_found("contradiction (Stand of massnahme: Wöchentliche", FK, ("im Team 302 | offen, Termin 13.11.2026", "im Team 302 | **▲ überfällig**, Termin 13.11.2026"))
        self.assert_found("contradiction (zu entscheiden of massnahme: Wöchentliche", FK, ("im Team 302 | offen, Termin 13.11.2026", "im Team 302 | **▲ überfällig**, Termin 13.11.2026"))

    def test_missing_boegen(self) -> None:
        self.assert_found("contradiction (wert of bogen-ausstehend", FK, ("fehlt: Team 103, Team 201, Team 302", "fehlt: Team 103, Team 302"))

    def test_discussions(self) -> None:
        self.assert_found("contradiction (offen of eroerterung team:Team 302", FK, ("Team 302 (2), Team 401", "Team 302 (3), Team 401"))
        self.assert_found("contradiction (offen of eroerterung", FK, ("Team 203 (1), ", ""))

    def test_news(self) -> None:
        self.assert_found("news that are none", FK, ("Über der Frist sind Vorgänge in Team 201", "Über der Frist sind Vorgänge in Team 202"))
        self.assert_found("news that are none", FK, ("Termin überschritten: „Checkliste", "Termin überschritten: „Wöchentliche Durchsicht im Team 302“ und „Checkliste"))
        self.assert_found("news since another period", FK, ("### Neu seit September", "### Neu seit August"))

    def test_what_came_back(self) -> None:
        self.assert_found("contradiction (wert of folgequote", FK, ("kamen 4 binnen", "kamen 5 binnen"))

    def test_praise(self) -> None:
        self.assert_found("contradiction (wert of eingang art:lob", FK, ("3-mal wurde gelobt", "4-mal wurde gelobt"))

    def test_a_duty_that_was_not_met(self) -> None:
        told = "Ohne Vermerk oder Hinweis auf den Verzicht: Team 103 (1)"
        self.assert_found("contradiction (offen of vermerk", FK, (told, told.replace("(1)", "(2)")))

    def test_what_was_suggested(self) -> None:
        self.assert_found("unknown sentence: [angeregt]", FK, ("Angeregt wurde, in Nennungen: Dauer der Bearbeitung 1,", "Angeregt wurde, in Nennungen: Dauer der Bearbeitung, 1,"))

    def test_forwarded(self) -> None:
        end = "In diesem Zeitraum wurde keine Reaktion an eine andere Stelle weitergeleitet.\n"
        page = text_of(FK)
        self.assert_found("contradiction (wert of weitergeleitet", FK, (page[page.index("Eine Reaktion gehörte") :], end))

    def test_nothing_to_decide(self) -> None:
        self.assert_found("„Nichts ist überfällig, kein Ziel", FK, (decisions(FK, "- Je ein"), NONE))

    def test_numbers(self) -> None:
        self.assert_found("1 with a plural", FK, ("1 Vorgang ist seit", "1 Vorgänge sind seit"))
        self.assert_found("0 with a verb", FK, ("gingen 56 Reaktionen", "gingen 0 Reaktionen"))

    def test_words(self) -> None:
        self.assert_found("„zu wenige Fälle“ in a cell", FK, ("| Team 401 |  |", "| Team 401 | *zu wenige Fälle* |"))
        self.assert_found("a ranking", FK, ("Vorher und nachher", "Team 302 ist das Schlusslicht. Vorher und nachher"))

    def test_unknown(self) -> None:
        self.assert_found("unknown sentence", FK, (LATE, "6 Vorgänge stehen noch aus"))
        self.assert_found("unknown table", FK, ("| Wo | Was vorliegt | Zu tun |", "| Wo | Urteil | Zu tun |"))
        self.assert_found("unknown section", FK, ("## Bearbeitung", "## Wertung"))


class Table(Planted):
    """The Tischvorlage."""

    def test_another_decision(self) -> None:
        self.assert_found("the Tischvorlage has other decisions", TV, (LATE, LATE.replace("6", "7")))
        self.assert_found("contradiction (wert of bestand.ueberfaellig team:Team 302", TV, (LATE, LATE.replace("6", "7")))

    def test_an_order(self) -> None:
        self.assert_found("the Tischvorlage has other decisions", TV, ("| Team 201 | 1 Vorgang ist seit 2 Tagen", "| Team 202 | 1 Vorgang ist seit 2 Tagen"))

    def test_a_chart(self) -> None:
        self.assert_found("contradiction (zeichen of bestand", TV, ("Der Bestand liegt über dem", "Der Bestand liegt unter dem"))
        self.assert_found("contradiction (rahmen of bestand", TV, ("bei üblichen 0 bis 30", "bei üblichen 0 bis 29"))

    def test_a_measure(self) -> None:
        self.assert_found("contradiction (Termin of massnahme: Vertretung", TV, ("Termin 16.10.2026", "Termin 17.10.2026"))

    def test_nothing_to_decide(self) -> None:
        self.assert_found("„Nichts ist überfällig, kein Ziel", TV, (decisions(TV, "## Bestand und Frist"), NONE))

    def test_unknown(self) -> None:
        self.assert_found("unknown sentence", TV, ("*Nach Termin*", "*Nach Rang*"))


class Sheets(Planted):
    def test_nothing_planted(self) -> None:
        self.assertEqual(self.found(T302), [])
        self.assertEqual(self.found(B30), [])

    def test_a_target_mark_removed(self) -> None:
        row = "| Abschluss in 3 Wochen | **▲ unter Ziel** |"
        self.assert_found("a missing ▲", T302, (row, row.replace("**▲ unter Ziel**", "")))
        self.assert_found("contradiction (ziel of frist.abschluss-3-wochen team:Team 302", T302, (row, row.replace("**▲ unter Ziel**", "")))

    def test_a_decision_without_its_mark(self) -> None:
        self.assert_found("mark and sentence disagree", T302, (BOTH, "**◆ Teamvergleich**: Ursache benennen"))

    def test_how_many_are_late(self) -> None:
        self.assert_found("contradiction (wert of bestand.ueberfaellig team:Team 302", T302, ("6 Vorgänge sind über", "7 Vorgänge sind über"))
        self.assert_found("contradiction (wert of bestand.ueberfaellig bereich:Markt & Integration", B30, ("6 Vorgänge sind über", "7 Vorgänge sind über"))

    def test_an_interval_below_ten(self) -> None:
        old = "[Ziel 90 %](kennzahlen.csv#spanne-frist-abschluss-14"
        self.assert_found("an interval below ten", T302, (old, old.replace("[", "[9 bis 76 %, ")))

    def test_the_whole_beside_a_team(self) -> None:
        self.assert_found("contradiction (wert of folgequote", T302, ("| 4 von 37 |", "| 5 von 37 |"))
        self.assert_found("contradiction (wert of eingang art:kritik", T302, ("| Kritik | 2 | 2 | 1,8 | 10 |", "| Kritik | 2 | 2 | 1,8 | 11 |"))

    def test_the_teams_of_a_bereich(self) -> None:
        self.assert_found("contradiction (wert of eingang", B30, ("| Team 301 |  | 2 |", "| Team 301 |  | 3 |"))
        row = "| Team 302 | **▲ unter Ziel** | 11 |"
        self.assert_found("contradiction (ziel of frist.abschluss-14-tage team:Team 302", B30, (row, row.replace("**▲ unter Ziel**", "")))

    def test_the_teams_behind_a_number(self) -> None:
        self.assert_found("the teams do not add up", B30, ("Team 301 (2) und Team 302 (2)", "Team 301 (2) und Team 302 (3)"))
        self.assert_found("contradiction (seltener of frist", B30, ("| Team 302 hält die 14-Tage-Frist und die 3-Wochen-Frist seltener ein als die anderen Teams. | **◆ Teamvergleich**: nachfragen |\n", ""))

    def test_a_measure(self) -> None:
        self.assert_found("contradiction (Termin of massnahme: Vertretung", B30, ("**, Termin 16.10.2026", "**, Termin 17.10.2026"))

    def test_rows_that_do_not_add_up(self) -> None:
        self.assert_found("the rows do not add up", B30, ("| Beschwerde | 10 |", "| Beschwerde | 11 |"))
        self.assert_found("the groups do not add up", B30, ("| **Sache** | 4 |", "| **Sache** | 5 |"))

    def test_nothing_to_decide(self) -> None:
        for path in (T302, B30):
            self.assert_found("„Nichts ist überfällig, kein Ziel", path, (decisions(path, "- 1 Erhebungsbogen"), NONE))

    def test_another_page(self) -> None:
        self.assert_found("a caption of another page", T302, ("● Team mit", "● Bereich mit"))
