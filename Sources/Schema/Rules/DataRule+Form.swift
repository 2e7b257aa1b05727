internal import Diagnostics

extension DataRule {
    static let form = [
        anfuehrungszeichenOffen, textNachAnfuehrungszeichen, keinText, zuVieleFelder, zeilenVerschluckt, keinVorgang,
        zeileAbgebrochen,
    ]

    package static let anfuehrungszeichenOffen = DataRule(
        "anfuehrungszeichen-offen",
        .error,
        "Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen; alles danach gilt als eine Zelle.",
        "Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört."
    )
    package static let textNachAnfuehrungszeichen = DataRule(
        "text-nach-anfuehrungszeichen",
        .error,
        "Hinter einem schließenden Anführungszeichen steht noch Text.",
        "Verdoppeln Sie Anführungszeichen, die zum Text gehören."
    )
    package static let keinText = DataRule(
        "kein-text",
        .error,
        "Eine Zelle enthält Bytes, die im Zeichensatz der Datei kein Text sind.",
        "Speichern Sie den Export als UTF-8, oder nennen Sie den Zeichensatz in krm.yml (export › zeichensatz)."
    )
    package static let zuVieleFelder = DataRule(
        "zu-viele-felder",
        .error,
        "Eine Zeile hat mehr Felder als die Kopfzeile.",
        "Setzen Sie Texte, in denen das Trennzeichen vorkommt, in Anführungszeichen."
    )
    package static let zeilenVerschluckt = DataRule(
        "zeilen-verschluckt",
        .error,
        "Eine Zelle in Anführungszeichen reicht über Zeilen, die wie Vorgänge aussehen.",
        "Verdoppeln Sie Anführungszeichen, die zum Text gehören, und setzen Sie die Zelle in Anführungszeichen."
    )
    package static let keinVorgang = DataRule(
        "kein-vorgang",
        .error,
        "Eine Zeile ist kein Vorgang: eine zweite Kopfzeile, eine Summe, eine Meldung der Datenbank.",
        "Löschen Sie die Zeile."
    )
    package static let zeileAbgebrochen = DataRule(
        "zeile-abgebrochen",
        .error,
        "Eine Zeile bricht ab, mitten in der Datei durch einen Zeilenumbruch oder an ihrem Ende.",
        "Setzen Sie Texte mit Zeilenumbruch in Anführungszeichen; am Ende der Datei: exportieren Sie noch einmal."
    )
}
