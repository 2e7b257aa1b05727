internal import Diagnostics

extension DataRule {
    static let form = [anfuehrungszeichenOffen, textNachAnfuehrungszeichen, keinText, zuVieleFelder]

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
}
