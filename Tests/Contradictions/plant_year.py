"""Contradictions planted into the Jahresbericht and into a short page."""

from __future__ import annotations

from planted import B30, JAHR, Q4, Planted


class Year(Planted):
    def test_nothing_planted(self) -> None:
        self.assertEqual(self.found(JAHR), [])

    def test_sentences(self) -> None:
        self.assert_found("contradiction (wert of eingang", JAHR, ("1. 2025 gingen 513", "1. 2025 gingen 514"))
        self.assert_found("contradiction (wert of eingang art:lob", JAHR, ("darunter 80-mal Lob", "darunter 81-mal Lob"))
        self.assert_found("contradiction (wert of bestand", JAHR, ("waren 9 Vorgänge offen", "waren 8 Vorgänge offen"))
        self.assert_found("contradiction (wert of frist.abschluss-14-tage", JAHR, ("in 309 von 330 Fällen", "in 310 von 330 Fällen"))
        self.assert_found("contradiction (wert of folgequote", JAHR, ("kamen 32 binnen", "kamen 31 binnen"))
        self.assert_found("another share than the rate", JAHR, ("eingehalten (94 %)", "eingehalten (96 %)"))
        self.assert_found("another number of sentences", JAHR, ("Das Jahr in fünf Sätzen", "Das Jahr in vier Sätzen"))

    def test_a_mark_that_the_other_reports_lack(self) -> None:
        self.assert_found("contradiction (ziel of frist.abschluss-14-tage", JAHR, ("292 von 312 (94 %).\n4.", "292 von 312 (94 %). **▲ unter Ziel**\n4."))

    def test_the_year_before(self) -> None:
        self.assert_found("contradiction (wert of eingang", JAHR, ("2024 waren es 509, darunter", "2024 waren es 508, darunter"))
        self.assert_found("contradiction (wert of erledigt", JAHR, ("| 516 | 497 |", "| 517 | 497 |"))

    def test_months(self) -> None:
        self.assert_found("the months do not add up", JAHR, ("| 2025 | 61 |", "| 2025 | 60 |"))

    def test_a_chart(self) -> None:
        self.assert_found("title and alternative text disagree", JAHR, ("**2025 gingen 513", "**2025 gingen 512"))

    def test_results(self) -> None:
        self.assert_found("contradiction (wert of eroerterung", JAHR, ("| **321 von 516** |", "| **320 von 516** |"))

    def test_measures(self) -> None:
        self.assert_found("contradiction (offen of massnahmen", JAHR, ("am Jahresende lief noch eine", "am Jahresende liefen noch zwei"))
        self.assert_found("contradiction (davor of massnahme: Fortbildung", JAHR, ("| 9 → 11,", "| 8 → 11,"))

    def test_another_year(self) -> None:
        self.assert_found("a title of another page", JAHR, ("# Jahresbericht · 2025", "# Jahresbericht · 2024"))
        self.assert_found("a sentence about another period", JAHR, ("1. 2025 gingen", "1. 2023 gingen"))

    def test_unknown(self) -> None:
        self.assert_found("unknown sentence", JAHR, ("2025 wurden drei Maßnahmen beschlossen", "2025 wurde viel beschlossen"))
        self.assert_found("unknown section", JAHR, ("## Was gelobt wurde", "## Was gefiel"))

    def test_what_somebody_has_written_is_not_read(self) -> None:
        self.assertEqual(self.found(JAHR, ("2025 war ein ruhiges Jahr.", "2025 wurde nichts versäumt.")), [])


class ShortPage(Planted):
    """In place of a report of a quarter that is one month."""

    def test_another_value_than_the_month(self) -> None:
        self.assert_found("contradiction (wert of erledigt bereich:Markt & Integration in 2026-10", Q4, ("| Erledigt | **12** |", "| Erledigt | **13** |"))

    def test_another_month(self) -> None:
        self.assert_found("a short page about another period", Q4, ("(../2026-10/bereich-30.md)", "(../2026-09/bereich-30.md)"))

    def test_unknown(self) -> None:
        self.assert_found("unknown sentence", Q4, ("seine Zahlen sind die des Monats", "seine Zahlen sind andere"))


class Corrections(Planted):
    """The demo is compared with no earlier edition: the page says so, and a line that says otherwise has to be found."""

    def test_a_corrected_figure(self) -> None:
        stand = "Stand 31.10.2026 · Geschäftszeichen II-6000 · nur für den Dienstgebrauch · **Beispieldaten, frei erfunden**\n"
        see = "; siehe [Berichtigungen](../../berichtigungen.md).\n"
        self.assert_found("contradiction (wert of erledigt", B30, (stand, stand + "\n**berichtigt:** Erledigt 11 → 13 und 2 weitere Zahlen" + see))
        self.assertEqual(self.found(B30, (stand, stand + "\n**berichtigt:** Erledigt 11 → 12 und 2 weitere Zahlen" + see)), [])

    def test_a_corrected_cell_without_its_line(self) -> None:
        self.assert_found("a corrected figure without its line", B30, ("| Erledigt |", "| Erledigt (berichtigt) |"))

    def test_the_page(self) -> None:
        old = "Diese Ausgabe wurde mit keiner früheren verglichen."
        self.assert_found("unknown sentence", "berichtigungen.md", (old, "Nichts hat sich geändert."))
        table = "\n\n## Berichtigt\n\n| Datei | Zeitraum | Umfang | Zahlen für alle |\n|---|---|---|---|\n"
        row = "| 2026-10.csv (geändert) | Oktober 2026 | 3 Reaktionen aus dieser Datei | Eingang 55 → 57; dazu 3 andere Zahlen |\n"
        text = "Ob sich eine veröffentlichte Zahl seither geändert hat, ist deshalb nicht bekannt."
        self.assert_found("contradiction (wert of eingang", "berichtigungen.md", (text, text + table + row))
