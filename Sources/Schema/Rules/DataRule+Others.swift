internal import Diagnostics

extension DataRule {
    static let others = [
        idForm, idDoppelt, ereignisVorBeschluss, massnahmeOhneDatum, massnahmeOhneTermin, kommentarHTML,
        kommentarOhneBericht,
        kommentarZeichensatz,
    ]

    package static let idForm = DataRule(
        "id-form",
        .error,
        "Die Kennung einer Maßnahme hat unerlaubte Zeichen oder ist zu lang.",
        "Nehmen Sie höchstens 32 Buchstaben, Ziffern, „.“, „-“ und „_“, zuerst einen Buchstaben oder eine Ziffer."
    )
    package static let idDoppelt = DataRule(
        "id-doppelt",
        .error,
        "Eine Kennung ist zweimal vergeben; Groß- und Kleinschreibung und Zeichen zählen nicht.",
        "Geben Sie jeder Maßnahme eine eigene Kennung."
    )
    package static let ereignisVorBeschluss = DataRule(
        "ereignis-vor-beschluss",
        .error,
        "Eine Maßnahme ist erledigt, bevor sie beschlossen wurde.",
        "Prüfen Sie beide Daten."
    )
    package static let massnahmeOhneDatum = DataRule(
        "massnahme-ohne-datum",
        .warning,
        "Eine erledigte Maßnahme nennt kein Datum; sie zählt als offen.",
        "Tragen Sie das Datum in „erledigt“ ein."
    )
    package static let massnahmeOhneTermin = DataRule(
        "massnahme-ohne-termin",
        .warning,
        "Eine offene Maßnahme nennt keinen Termin; sie wird nie überfällig.",
        "Tragen Sie in „termin“ ein, bis wann sie erledigt sein soll."
    )
    package static let kommentarHTML = DataRule(
        "kommentar-html",
        .warning,
        "In einem Kommentar steht HTML; es fehlt im Bericht, mit den Worten darin.",
        "Schreiben Sie den Absatz ohne spitze Klammern."
    )
    package static let kommentarOhneBericht = DataRule(
        "kommentar-ohne-bericht",
        .warning,
        "Zu einem Kommentar gibt es keinen Bericht.",
        "Legen Sie ihn als kommentare/<zeitraum>/<bericht>.md ab."
    )
    package static let kommentarZeichensatz = DataRule(
        "kommentar-zeichensatz",
        .error,
        "Ein Kommentar ist kein UTF-8.",
        "Speichern Sie ihn als UTF-8."
    )
}
