"""Files and headers; the register, the Maßnahmen, the comments, the config, the file system."""

import dataclasses

from case import A, Case, at, fault, notice, place, told, warning
from project import COLUMNS, CONFIG, GOOD, MEASURES, REGISTER, bogen, entry, measure, table

R = "eingangsliste/r.csv"
M = "massnahmen.csv"
HEADLESS = told("F", "kopfzeile-fehlt", "krm.yml", place=(1, 1))
EXCEL = "Das ist eine Excel-Datei; speichern Sie sie als CSV („Datei › Speichern unter › CSV UTF-8“)."
EMPTY = "Die Datei ist leer; erwartet wird eine Kopfzeile mit den Spaltennamen. Exportieren Sie noch einmal, oder löschen Sie die Datei."


def lacks(column: str) -> str:
    return (f"Die Pflichtspalte „{column}“ fehlt in der Kopfzeile; ergänzen Sie sie im Export, oder ordnen Sie sie in krm.yml unter „export“ zu.")


def headers() -> list[Case]:
    good = table(GOOD)
    renamed = good.replace(";art;", ";artt;", 1)
    twice = good.replace(";bemerkung\r\n", ";eingang\r\n", 1)
    unknown = good.replace("\r\n", ";notiz;sachbearbeiter;abschlus\r\n", 1).replace(";abschluss;", ";egal;", 1)
    wide = table(GOOD, COLUMNS + tuple(f"zusatz {number}" for number in range(10_000)))
    preamble = "Auswertung vom 01.11.2026\r\n" + good
    semicolons = good.replace(";", "|")
    mapped = CONFIG + "export: {spalten: {eingang: Created Date}}\n"
    return [
        Case("pflichtspalte-fehlt", {A: renamed}, [
            fault("spalte-fehlt", lacks("art"), (1, 1)),
            notice("spalte-unbekannt", "Spalte 4 ist unbekannt und wird nicht gelesen; meinten Sie „art“?", place(renamed, "artt"))]),
        Case("zugeordnete-spalte-fehlt", {"krm.yml": mapped}, [
            fault("spalte-fehlt", "Die Konfiguration erwartet für „eingang“ die Spalte „Created Date“; die Kopfzeile hat sie nicht. Berichtigen Sie export › "
                  "spalten in krm.yml oder den Export.", (1, 1)),
            told("W", "spalte-aehnlich", "Spalte 2", "„eingang“", place=place(good, "eingang"))]),
        Case("spalte-doppelt", {A: twice}, [told("F", "spalte-doppelt", "„eingang“", "#2", place=place(twice, "eingang\r"))]),
        Case("spalten-unbekannt", {A: unknown}, [
            notice("spalte-unbekannt", "Spalte 9 ist unbekannt und wird nicht gelesen.", place(unknown, "egal")),
            notice("spalte-unbekannt", "Die Spalten 20 bis 21 sind unbekannt und werden nicht gelesen.", place(unknown, "notiz")),
            told("W", "spalte-aehnlich", "Spalte 22", "„abschluss“", place=place(unknown, "abschlus\r"))], exit=0),
        Case("zehntausend-spalten", {A: wide}, [notice(
            "spalte-unbekannt", "Die Spalten 20 bis 10019 sind unbekannt und werden nicht gelesen.", place(wide, "zusatz 0"))], exit=0),
        Case("vorspann", {A: preamble}, [HEADLESS]),
        Case("falsches-trennzeichen", {A: semicolons}, [HEADLESS]),
        Case("keine-csv", {A: "Nur ein Satz.\nUnd noch einer.\n"}, [HEADLESS]),
        Case("nur-kopfzeile", {"erhebungsboegen/b.csv": table([])},
             [notice("datei-ohne-zeilen", "Die Datei hat nur eine Kopfzeile; prüfen Sie, ob beim Export ein Filter gesetzt war.", (1, 1), "erhebungsboegen/b.csv")],
             exit=0),
        Case("kopfzeile-in-anderer-schreibweise", {A: good.replace("anliegen_1", " Anliegen-1 ", 1).replace("bemerkung", "BEMERKUNG", 1)}, [], exit=0),
    ]


FILES = [
    Case("leere-datei", {"erhebungsboegen/b.csv": ""}, [fault("datei-leer", EMPTY, (1, 1), "erhebungsboegen/b.csv")]),
    Case("nur-leerzeilen", {"erhebungsboegen/b.csv": "\r\n\r\n;;\r\n"}, [fault("datei-leer", EMPTY, (1, 1), "erhebungsboegen/b.csv")]),
    Case("keine-exporte", {A: None}, [fault(
        "keine-exporte", "Es gibt keine Exporte; legen Sie mindestens eine CSV-Datei in den Ordner „erhebungsboegen“.", None, "erhebungsboegen")]),
    Case("excel-datei", {A: b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml"}, [fault("datei-kein-csv", EXCEL, (1, 1))]),
    Case("alte-excel-datei", {A: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"}, [fault("datei-kein-csv", EXCEL, (1, 1))]),
    Case("pdf", {A: b"%PDF-1.7\n"}, [fault("datei-kein-csv", "Das ist eine PDF-Datei; legen Sie den Export als CSV ab.", (1, 1))]),
    Case("binaerdatei", {A: bytes(range(32)) * 9}, [fault("datei-kein-csv", "Das ist keine Textdatei; legen Sie den Export als CSV ab.", (1, 1))]),
    Case("massnahmen-als-excel", {M: b"PK\x03\x04\x14\x00\x06\x00xl/workbook.xml"}, [fault("datei-kein-csv", EXCEL, (1, 1), M)]),
    Case("excel-neben-csv", {"erhebungsboegen/b.xlsx": b"PK\x03\x04"}, [warning(
        "datei-nicht-gelesen", "Die Datei wird nicht gelesen, weil sie nicht auf „.csv“ endet; speichern Sie sie als CSV, oder nehmen Sie sie aus dem Ordner.",
        None, "erhebungsboegen/b.xlsx")], exit=0),
    Case("streng-mit-warnung", {A: table([*GOOD, bogen("K-9", art="lob", bewertung="berechtigt")])}, [
        fault("strict", "Mit --strict gilt die eine Warnung als Fehler; beheben Sie sie.", None, ""),
        warning("lob-mit-bewertung", "Ein Lob hat eine Bewertung; lassen Sie „bewertung“ bei einem Lob leer.",
                at([*GOOD, bogen("K-9", art="lob", bewertung="berechtigt")], 3, "bewertung"))], options=("--strict",)),
    Case("streng-mit-hinweis", {A: table(GOOD, (*COLUMNS, "Raum"))}, [told("H", "spalte-unbekannt")], exit=0, options=("--strict",)),
]


def measures() -> list[Case]:
    def wrong(name: str, row: dict, column: str, rule: str, message: str | tuple, make=fault) -> Case:
        rows = [measure("M-1"), row]
        place = at(rows, 1, column, MEASURES)
        found = told("F" if make is fault else "W", rule, *message, place=place, file=M) if isinstance(message, tuple) else make(rule, message, place, M)
        return Case(name, {M: table(rows, MEASURES)}, [found], exit=1 if make is fault else 0)

    twice = [measure("M-1"), measure("m1")]
    return [
        wrong("massnahme-ohne-titel", measure("M-2", titel=""), "titel", "pflichtwert-fehlt", "„titel“ ist leer; der Wert ist Pflicht. Tragen Sie ihn nach."),
        wrong("massnahme-datum", measure("M-2", termin="30.02.2026"), "termin", "datum-unlesbar", ("„termin“", "„30.02.2026“")),
        wrong("massnahme-status", measure("M-2", status="ofen"), "status", "wert-unbekannt", "„status“: „ofen“ – meinten Sie „offen“?"),
        wrong("massnahme-id-form", measure("../M"), "id", "id-form",
              "„id“ besteht aus höchstens 32 Buchstaben, Ziffern, „.“, „-“ und „_“ und beginnt mit einem Buchstaben oder einer Ziffer. Ändern Sie die Kennung."),
        Case("massnahme-doppelt", {M: table(twice, MEASURES)}, [fault(
            "id-doppelt", "Diese Kennung einer Maßnahme ist schon vergeben; wählen Sie eine andere.", (3, 1), M)]),
        wrong("massnahme-vor-beschluss", measure("M-2", status="erledigt", erledigt="31.08.2026"), "erledigt", "ereignis-vor-beschluss",
              "„erledigt“ liegt vor „beschlossen“; prüfen Sie beide Daten."),
        wrong("massnahme-ohne-datum", measure("M-2", status="erledigt"), "status", "massnahme-ohne-datum",
              "Der Status ist „erledigt“, aber „erledigt“ nennt kein Datum; die Maßnahme zählt als offen. Tragen Sie das Datum ein.", make=warning),
        wrong("massnahme-ohne-termin", measure("M-2", termin=""), "termin", "massnahme-ohne-termin", ("Termin", "überfällig"), warning),
        wrong("massnahme-mit-namen", measure("M-2", titel="Absprache mit Frau Mustermann"), "titel", "personenbezug-name",
              "„titel“ enthält vermutlich einen Namen mit Anrede (***); entfernen Sie die Angabe aus der Datei.", make=warning),
        Case("massnahmen-leer", {M: ""}, [told("F", "datei-leer", "Kopfzeile", "keine Maßnahmen", place=(1, 1), file=M)]),
        Case("massnahmen-spalte-fehlt", {M: table([], MEASURES[:-3])},
             [fault("spalte-fehlt", "Die Pflichtspalte „status“ fehlt in der Kopfzeile; ergänzen Sie sie.", (1, 1), M)]),
    ]


def register() -> list[Case]:
    rows = [entry("K-1"), entry("K-8", team="")]
    differs = [entry("K-1", team="601", eingang="04.10.2026")]
    return [
        Case("liste-ohne-team", {R: table(rows, REGISTER)}, [fault(
            "pflichtwert-fehlt", "„team“ ist leer; der Wert ist Pflicht. Tragen Sie ihn in der Eingangsliste nach.", at(rows, 1, "team", REGISTER), R)]),
        Case("liste-weicht-ab", {R: table(differs, REGISTER)}, [warning(
            "register-abweichend", "Eingang und Team in der Eingangsliste und im Erhebungsbogen stimmen nicht überein; es gilt der Erhebungsbogen. Berichtigen "
            "Sie die falsche Angabe.", (2, 1), R)], exit=0),
        Case("liste-spalte-fehlt", {R: table([], REGISTER[:3])}, [
            fault("spalte-fehlt", lacks("team"), (1, 1), R)]),
    ]


OTHERS = [
    Case("kommentar-ohne-bericht", {"kommentare/2026-10/teamleitung.md": "Text"}, [warning(
        "kommentar-ohne-bericht", "Zu diesem Kommentar gibt es keinen Bericht; erwartet wird kommentare/<zeitraum>/<bericht>.md, etwa "
        "kommentare/2026-10/geschaeftsfuehrung.md.", None, "kommentare/2026-10/teamleitung.md")], exit=0),
    Case("kommentar-html", {"kommentare/2026-10/geschaeftsfuehrung.md": "Ein Satz.\n\n<p>Noch einer.</p>\n"}, [warning(
        "kommentar-html", "Hier beginnt HTML; es fehlt im Bericht, mit den Worten darin. Schreiben Sie den Absatz ohne spitze Klammern.",
        (3, 1), "kommentare/2026-10/geschaeftsfuehrung.md")], exit=0),
    Case("kommentar-kein-utf-8", {"kommentare/2026-10/geschaeftsfuehrung.md": b"\xe4\xff"}, [fault(
        "kommentar-zeichensatz", "Der Kommentar ist kein UTF-8; speichern Sie ihn als UTF-8.", None, "kommentare/2026-10/geschaeftsfuehrung.md")]),
    Case("konfiguration-fehlt", {"krm.yml": None}, [fault(
        "konfiguration-fehlt", "Die Konfiguration krm.yml fehlt; nennen Sie den Projektordner mit --data.", None, "krm.yml")], exit=2),
]
MAPPED = [
    Case("uebersetzt-in-nichts", {"krm.yml": CONFIG + 'export: {werte: {team: {"999": ""}}}\n', A: table([*GOOD, bogen("K-9", team="999")])}, [fault(
        "pflichtwert-fehlt", "„team“ wird von krm.yml (export › werte) in einen leeren Wert übersetzt, ist aber Pflicht; nennen Sie dort einen Wert.",
        at([*GOOD, bogen("K-9", team="999")], 3, "team"))]),
    Case("datum-in-nichts-uebersetzt", {"krm.yml": CONFIG + 'export: {werte: {abschluss: {"31.12.9999": ""}}}\n',
                                        A: table([*GOOD, bogen("K-9", abschluss="31.12.9999", stand="20.10.2026")])}, [], exit=0),
    Case("datumsformat", {"krm.yml": CONFIG + 'export: {datumsformat: "MM/dd/yyyy"}\n', A: table([bogen("K-9", eingang="10/05/2026"), bogen("K-10")])}, [told(
        "F", "datum-unlesbar", "„05.10.2026“", "datumsformat", place=(3, 6))]),
]

CASES = [*headers(), *FILES, *measures(), *register(), *OTHERS, *MAPPED]
assert all(dataclasses.is_dataclass(case) for case in CASES)
