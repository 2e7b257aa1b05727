"""Rows that belong together: overlapping exports, Folgereaktionen."""

from case import A, Case, at, fault, told, warning
from project import GOOD, bogen, table

B = "erhebungsboegen/b.csv"
DONE = {"abschluss": "12.10.2026", "antwortform": "schriftlich"}


def follow(name: str, rows: list[dict], index: int, rule: str, message: str) -> Case:
    return Case(name, {A: table(rows)}, [warning(rule, message, at(rows, index, "folge_von"))], exit=0)


TWICE = [bogen("K-1"), bogen("K-1", art="kritik")]
LINKS = [
    follow("folge-ohne-vorgang", [*GOOD, bogen("K-9", folge_von="K-77")], 3, "folge-ohne-vorgang",
           "Der frühere Vorgang zu dieser Folgereaktion fehlt in den Exporten oder wurde abgelehnt; sie zählt nicht als Folgereaktion. Prüfen Sie „folge_von“, "
           "oder ergänzen Sie den früheren Export."),
    follow("folge-vorgang-offen", [*GOOD, bogen("K-9", folge_von="K-1")], 3, "folge-vorgang-offen",
           "Der frühere Vorgang ist noch offen; eine Folgereaktion setzt einen Abschluss voraus (GA 3 (2)). Tragen Sie ihn nach, oder lassen Sie „folge_von“ leer."),
    follow("folge-vor-abschluss", [*GOOD, bogen("K-9", eingang="11.10.2026", folge_von="K-3")], 3, "folge-vor-abschluss",
           "Der frühere Vorgang wurde erst nach diesem Eingang abgeschlossen; die Zeile zählt nicht als Folgereaktion. Prüfen Sie „folge_von“ und die Daten "
           "beider Vorgänge."),
    follow("folge-weitergeleitet", [bogen("K-1", weitergeleitet_an="widerspruch", **DONE), bogen("K-9", eingang="14.10.2026", folge_von="K-1")], 1,
           "folge-weitergeleitet", "Der frühere Vorgang wurde weitergeleitet und ist kein KRM-Vorgang; die Zeile zählt nicht als Folgereaktion. Prüfen Sie "
           "„folge_von“ und „weitergeleitet_an“."),
    follow("folge-auf-sich-selbst", [bogen("K-1", folge_von="K-1", **DONE)], 0, "folge-kreis",
           "Die Verweise auf frühere Vorgänge laufen im Kreis; berichtigen Sie „folge_von“."),
    Case("folge-gueltig-nach-umbruch", {A: table([bogen("K-1", bemerkung="a\nb", **DONE), bogen("K-9", eingang="12.10.2026", folge_von="K-1")])}, [], exit=0),
]


def circle() -> Case:
    rows = [bogen("K-1", eingang="01.10.2026", abschluss="02.10.2026", folge_von="K-3"),
            bogen("K-2", eingang="03.10.2026", abschluss="04.10.2026", folge_von="K-1"),
            bogen("K-3", eingang="05.10.2026", abschluss="06.10.2026", folge_von="K-2")]
    place = at(rows, 0, "folge_von")
    return Case("folge-kreis", {A: table(rows)}, [
        warning("folge-kreis", "Die Verweise auf frühere Vorgänge laufen im Kreis; berichtigen Sie „folge_von“.", place),
        warning("folge-vor-abschluss", "Der frühere Vorgang wurde erst nach diesem Eingang abgeschlossen; die Zeile zählt nicht als Folgereaktion. Prüfen Sie "
                "„folge_von“ und die Daten beider Vorgänge.", place)], exit=0)


MERGING = [
    Case("vorgang-doppelt", {A: table(TWICE)}, [fault(
        "vorgang-doppelt", "Die Vorgangsnummer steht in dieser Datei schon in Zeile 2, mit gleichem Stand und anderem Inhalt; lassen Sie nur die richtige Zeile "
        "stehen.", (3, 1))],
        stdout="2 Zeilen gelesen = 0 verwendet + 1 abgelöst + 0 wiederholt + 1 abgelehnt; 1 Fehler, 0 Warnungen, 0 Hinweise.\n"),
    Case("vorgang-wiederholt", {A: table([bogen("K-1"), bogen(" K-1 ")])}, [], exit=0,
         stdout="2 Zeilen gelesen = 1 verwendet + 0 abgelöst + 1 wiederholt + 0 abgelehnt; 0 Fehler, 0 Warnungen, 0 Hinweise.\n"),
    Case("vorgang-abweichend", {A: table([bogen("K-1")]), B: table([bogen("K-1", art="kritik")])}, [told(
        "W", "vorgang-abweichend", "Zeile 2", "stand", file="*")], exit=0, october={"eingang": 1}),
    Case("neuerer-stand-gewinnt", {A: table([bogen("K-1", stand="20.10.2026", art="lob", eingangsweg="telefon")]),
                                   B: table([bogen("K-1", stand="19.10.2026")])}, [], exit=0,
         stdout="2 Zeilen gelesen = 1 verwendet + 1 abgelöst + 0 wiederholt + 0 abgelehnt; 0 Fehler, 0 Warnungen, 0 Hinweise.\n"),
]

CASES = [*LINKS, circle(), *MERGING]
