internal import Diagnostics

extension DataRule {
    static let files = [
        keineExporte, dateiUnlesbar, dateiLeer, dateiKeinCSV, dateiNichtGelesen, dateiOhneZeilen, kopfzeileFehlt,
        spalteFehlt, spalteDoppelt, spalteUnbekannt, zeilenAbgelehnt, spalteAehnlich, spalteFehltTeils,
        spalteWeggefallen, monatOhneZeilen, zeichensatzGemischt,
    ]

    package static let keineExporte = DataRule(
        "keine-exporte",
        .error,
        "Im Ordner „erhebungsboegen“ liegt keine CSV-Datei.",
        "Legen Sie mindestens einen Export in den Ordner, oder nennen Sie mit --data den richtigen Projektordner."
    )
    package static let dateiUnlesbar = DataRule(
        "datei-unlesbar",
        .error,
        "Das Betriebssystem lässt das Lesen einer Datei nicht zu.",
        "Prüfen Sie die Berechtigungen und das Laufwerk, und starten Sie den Lauf noch einmal."
    )
    package static let dateiLeer = DataRule(
        "datei-leer",
        .error,
        "Eine Datei enthält nichts, auch keine Kopfzeile.",
        "Exportieren Sie noch einmal, oder löschen Sie die Datei."
    )
    package static let dateiKeinCSV = DataRule(
        "datei-kein-csv",
        .error,
        "Eine Datei heißt zwar „.csv“, ist aber etwas anderes, etwa eine Arbeitsmappe, ein Archiv oder ein PDF.",
        "Öffnen Sie die Datei in Excel und speichern Sie sie mit „Speichern unter“ als „CSV UTF-8“."
    )
    package static let dateiNichtGelesen = DataRule(
        "datei-nicht-gelesen",
        .warning,
        "In einem Ordner für Exporte liegt eine Datei, die nicht auf „.csv“ endet.",
        "Speichern Sie die Datei als CSV, oder nehmen Sie sie aus dem Ordner; gelesen wird sie nicht."
    )
    package static let dateiOhneZeilen = DataRule(
        "datei-ohne-zeilen",
        .notice,
        "Eine Datei hat eine Kopfzeile, aber keine einzige Zeile darunter.",
        "Prüfen Sie, ob beim Export ein Filter gesetzt war."
    )
    package static let kopfzeileFehlt = DataRule(
        "kopfzeile-fehlt",
        .error,
        "Die erste Zeile einer Datei nennt keine einzige bekannte Spalte.",
        "Löschen Sie Zeilen über der Kopfzeile, oder ordnen Sie die Spalten in krm.yml unter „export“ zu."
    )
    package static let spalteFehlt = DataRule(
        "spalte-fehlt",
        .error,
        "Eine Pflichtspalte fehlt in der Kopfzeile; keine Zeile der Datei ist verwendbar.",
        "Ergänzen Sie die Spalte im Export, oder ordnen Sie sie in krm.yml unter „export“ zu."
    )
    package static let spalteDoppelt = DataRule(
        "spalte-doppelt",
        .error,
        "Eine Spalte steht zweimal in der Kopfzeile.",
        "Lassen Sie im Export nur eine davon stehen."
    )
    package static let spalteUnbekannt = DataRule(
        "spalte-unbekannt",
        .notice,
        "Die Datei hat eine Spalte, die dieses Programm nicht kennt; sie wird nicht gelesen.",
        "Prüfen Sie, ob der Spaltenname richtig geschrieben ist; sonst ist nichts zu tun."
    )
    package static let zeilenAbgelehnt = DataRule(
        "zeilen-abgelehnt",
        .notice,
        "Mit --rejects wurde ohne die fehlerhaften Zeilen gebaut.",
        "Berichtigen Sie die Zeilen in der genannten Datei und legen Sie sie in den Ordner, aus dem sie stammen."
    )
    package static let spalteAehnlich = DataRule(
        "spalte-aehnlich",
        .warning,
        "Eine unbekannte Spalte heißt fast wie eine bekannte, die der Datei fehlt; sie wird nicht gelesen.",
        "Berichtigen Sie die Überschrift, oder ordnen Sie die Spalte in krm.yml unter export › spalten zu."
    )
    package static let spalteFehltTeils = DataRule(
        "spalte-fehlt-teils",
        .error,
        "Einer Datei fehlt „abschluss“ oder „zwischennachricht“, die andere Dateien haben; ihre Vorgänge gälten als offen.",
        "Ergänzen Sie die Spalte, oder sagen Sie mit konstanten: {abschluss: \"\"} in krm.yml, dass sie mit Absicht fehlt."
    )
    package static let spalteWeggefallen = DataRule(
        "spalte-weggefallen",
        .warning,
        "Einer Datei fehlt eine bekannte Spalte, die alle früheren Dateien haben.",
        "Prüfen Sie, ob die Spalte beim Export vergessen oder umbenannt wurde."
    )
    package static let monatOhneZeilen = DataRule(
        "monat-ohne-zeilen",
        .warning,
        "Zu einem Monat gibt es keine einzige Zeile, in den Monaten darum viele.",
        "Prüfen Sie, ob ein Export fehlt."
    )
    package static let zeichensatzGemischt = DataRule(
        "zeichensatz-gemischt",
        .error,
        "Eine Datei hat Teile in zwei Zeichensätzen.",
        "Fügen Sie Exporte erst zusammen, wenn beide als UTF-8 gespeichert sind, oder legen Sie sie einzeln ab."
    )
}
