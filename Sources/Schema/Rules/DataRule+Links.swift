internal import Diagnostics
package import PersonalData

extension DataRule {
    static let merging = [vorgangDoppelt, vorgangAbweichend, registerAbweichend]
    static let links = [folgeOhneVorgang, folgeVorgangOffen, folgeVorAbschluss, folgeWeitergeleitet, folgeKreis]

    package static let vorgangDoppelt = DataRule(
        "vorgang-doppelt",
        .error,
        "Eine Vorgangsnummer steht in einer Datei zweimal, mit gleichem Stand und verschiedenem Inhalt.",
        "Lassen Sie nur die richtige Zeile stehen."
    )
    package static let vorgangAbweichend = DataRule(
        "vorgang-abweichend",
        .warning,
        "Derselbe Vorgang steht mit gleichem Stand und anderem Inhalt in zwei Dateien; es gilt die spätere Datei.",
        "Exportieren Sie mit der Spalte „stand“, oder löschen Sie die überholte Datei."
    )
    package static let registerAbweichend = DataRule(
        "register-abweichend",
        .warning,
        "Eingangsliste und Erhebungsbogen nennen verschiedene Eingänge oder Teams; es gilt der Erhebungsbogen.",
        "Berichtigen Sie die falsche Angabe."
    )

    package static let folgeOhneVorgang = DataRule(
        "folge-ohne-vorgang",
        .warning,
        "Der frühere Vorgang einer Folgereaktion fehlt in den Exporten.",
        "Prüfen Sie „folge_von“, oder ergänzen Sie den Export des früheren Zeitraums."
    )
    package static let folgeVorgangOffen = DataRule(
        "folge-vorgang-offen",
        .warning,
        "Der frühere Vorgang einer Folgereaktion ist noch offen (GA 3 (2)).",
        "Tragen Sie den Abschluss nach, oder lassen Sie „folge_von“ leer."
    )
    package static let folgeVorAbschluss = DataRule(
        "folge-vor-abschluss",
        .warning,
        "Der frühere Vorgang wurde erst nach dem Eingang der Folgereaktion abgeschlossen.",
        "Prüfen Sie „folge_von“ und die Daten beider Vorgänge."
    )
    package static let folgeWeitergeleitet = DataRule(
        "folge-weitergeleitet",
        .warning,
        "Der frühere Vorgang einer Folgereaktion wurde weitergeleitet und ist kein Vorgang des KRM (GA 3 (3)).",
        "Prüfen Sie „folge_von“ und „weitergeleitet_an“."
    )
    package static let folgeKreis = DataRule(
        "folge-kreis",
        .warning,
        "Verweise auf frühere Vorgänge laufen im Kreis.",
        "Berichtigen Sie „folge_von“."
    )

    package static let personalData = PersonalDataKind.allCases.map { personalData($0) }

    package static func personalData(_ kind: PersonalDataKind) -> DataRule {
        DataRule(
            "personenbezug-" + kind.rawValue,
            .warning,
            "Ein freier Text enthält vermutlich \(kind.description).",
            "Entfernen Sie die Angabe aus dem Export; freie Texte brauchen keine personenbezogenen Daten."
        )
    }
}
