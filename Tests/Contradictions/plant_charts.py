"""Contradictions planted into the Anhang, and into the charts of any page."""

from __future__ import annotations

from planted import ANHANG, FK, Planted

EINGANG = "Der Eingang schwankt im üblichen Rahmen"
BESTAND = "Der Bestand liegt über dem üblichen Rahmen"
KEPT = "Die 14-Tage-Frist wird ungewöhnlich selten eingehalten, unter"
DIFFERS = "Team 302 hält die 14-Tage-Frist seltener ein"


class Series(Planted):
    def test_nothing_planted(self) -> None:
        self.assertEqual(self.found(ANHANG), [])

    def test_a_band(self) -> None:
        self.assert_found("contradiction (rahmen of eingang", ANHANG, ("56 bei üblichen 28 bis 62", "56 bei üblichen 28 bis 63"))
        self.assert_found("contradiction (rahmen of folgequote", ANHANG, ("82 bis 100 % | 0 bis 22 %", "82 bis 100 % | 0 bis 21 %"))

    def test_a_band_in_a_link(self) -> None:
        self.assert_found("contradiction (rahmen of bearbeitungsdauer.median", ANHANG, ("üblich 4,8 bis 15,3](kennzahlen.csv#verlauf-bearbeitungsdauer-median)", "üblich 4,9 bis 15,3](kennzahlen.csv#verlauf-bearbeitungsdauer-median)"))

    def test_outside_its_band_and_usual(self) -> None:
        self.assert_found("outside its band", ANHANG, ("56 bei üblichen 28 bis 62", "56 bei üblichen 28 bis 55"))

    def test_unusual_on_the_wrong_side(self) -> None:
        self.assert_found("unusual on the wrong side", ANHANG, ("![" + BESTAND, "![" + BESTAND.replace("über", "unter")))

    def test_a_title(self) -> None:
        self.assert_found("contradiction (zeichen of bestand", ANHANG, ("**" + BESTAND, "**Der Bestand schwankt im üblichen Rahmen"))
        self.assert_found("title and alternative text disagree", ANHANG, ("**" + BESTAND, "**Der Bestand schwankt im üblichen Rahmen"))
        self.assert_found("a title of more than ten words", ANHANG, ("**" + EINGANG, "**" + EINGANG + " und so weiter und so fort und so"))
        self.assert_found("a chart of another figure", ANHANG, ("**" + EINGANG, "**Der Bestand schwankt im üblichen Rahmen"))

    def test_a_subtitle(self) -> None:
        self.assert_found("title and alternative text name two months", ANHANG, ("*Reaktionen je Monat, 24 Monate bis Oktober 2026*", "*Reaktionen je Monat, 24 Monate bis September 2026*"))

    def test_a_season_in_one_place_only(self) -> None:
        self.assert_found("contradiction (vorjahr", ANHANG, ("![" + KEPT, "![Die 14-Tage-Frist wird ungewöhnlich selten eingehalten, wie im Vorjahr, unter"))

    def test_a_target(self) -> None:
        self.assert_found("contradiction (ziel of frist.abschluss-14-tage", ANHANG, ("eingehalten, unter dem Ziel von 90 %: 21", "eingehalten: 21"))
        self.assert_found("another Zielwert", ANHANG, ("unter dem Ziel von 90 %: 21", "unter dem Ziel von 95 %: 21"))

    def test_signals_in_the_table(self) -> None:
        self.assert_found("contradiction (zeichen of bestand", ANHANG, ("◆ Bestand: außerhalb der Grenzen (hoch); ", "◆ "))
        self.assert_found("good and bad mixed up", ANHANG, ("in 14 Tagen: außerhalb der Grenzen (niedrig), ungünstig", "in 14 Tagen: außerhalb der Grenzen (niedrig), günstig"))

    def test_a_month(self) -> None:
        self.assert_found("contradiction (wert of eingang", ANHANG, ("| Oktober 2026 | 56 |", "| Oktober 2026 | 57 |"))

    def test_unknown(self) -> None:
        self.assert_found("unknown sentence", ANHANG, ("schwankt im üblichen Rahmen", "ist im grünen Bereich"))
        self.assert_found("words of statistics", ANHANG, ("Jeder Punkt ist ein Team:", "Zufallsbereich: Jeder Punkt ist ein Team:"))


class Teams(Planted):
    def test_a_team_compared_in_the_chart_only(self) -> None:
        self.assert_found("contradiction (vergleich", ANHANG, ("| ◆ in 14 Tagen seltener, in 3 Wochen seltener |", "| ◆ in 14 Tagen seltener |"))
        self.assert_found("unknown table", ANHANG, ("| Team | in 14 Tagen | in 3 Wochen | als die anderen |", "| Team | in 14 Tagen | in 3 Wochen | Urteil |"))

    def test_a_comparison(self) -> None:
        self.assert_found("contradiction (vergleich", ANHANG, ("![" + DIFFERS, "![" + DIFFERS.replace("302", "301")))
        self.assert_found("contradiction (Teams, die sich unterscheiden", ANHANG, ("**" + DIFFERS + "**", "**Zwei Teams halten die 14-Tage-Frist seltener ein**"))

    def test_teams_that_do_not_add_up(self) -> None:
        self.assert_found("contradiction (wert of bestand", ANHANG, ("|  | 4 | 1 | 4 | **▲ 1** | 1 von 2 |", "|  | 4 | 1 | 5 | **▲ 1** | 1 von 2 |"))

    def test_below_the_target(self) -> None:
        for old, new in (("**Team 302 liegt unter dem Ziel**", "**Kein Team liegt mehr als zufällig unter dem Ziel**"), ("![Team 302 liegt", "![Team 301 liegt")):
            self.assert_found("contradiction (unter einem Ziel of abschluss team:Team 302", FK, (old, new))
        self.assert_found("contradiction (Teams unter Ziel of abschluss", FK, ("**Team 302 liegt unter dem Ziel**", "**Drei Teams liegen unter dem Ziel**"))

    def test_a_target_that_nobody_has_set(self) -> None:
        self.assert_found("a title without the Ziel of its chart", FK, ("**Team 302 liegt unter dem Ziel**", "**Wie oft die Teams die Fristen einhielten**"))


class Counts(Planted):
    def test_what_came_in(self) -> None:
        self.assert_found("contradiction (wert of eingang", FK, ("![Im Oktober 2026 gingen 56 Reaktionen ein", "![Im Oktober 2026 gingen 57 Reaktionen ein"))
        self.assert_found("contradiction (wert of eingang art:beschwerde", FK, ("**56 Reaktionen gingen ein, 35 davon", "**56 Reaktionen gingen ein, 34 davon"))

    def test_by_art(self) -> None:
        self.assert_found("the rows do not add up", ANHANG, ("| Kritik | 10 |", "| Kritik | 11 |"))

    def test_ages(self) -> None:
        self.assert_found("contradiction (wert of bestand", ANHANG, ("| bis 7 Tage | 15 |", "| bis 7 Tage | 14 |"))

    def test_what_came_back(self) -> None:
        self.assert_found("contradiction (wert of folgequote", ANHANG, ("| **Zusammen** | 4 von 37 | 0 von 52 |", "| **Zusammen** | 3 von 37 | 0 von 52 |"))
        self.assert_found("contradiction (12 Monate of folgequote", ANHANG, ("| 32 von 540 |", "| 33 von 540 |"))
