internal import Diagnostics
package import PersonalData

extension DataRule {
    static let merging = [
        vorgangDoppelt, vorgangAbweichend, registerAbweichend, vorgangEingangAbweichend, vorgangOhneStand,
        vorgangJeAnliegen, nummernNeuBegonnen, nummerSchreibweise, registerPasstNicht, ablehnungErsetzt,
    ]
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
    package static let vorgangEingangAbweichend = DataRule(
        "vorgang-eingang-abweichend",
        .warning,
        "Zeilen zu einer Vorgangsnummer nennen verschiedene Eingänge; sie zählen als ein Vorgang.",
        "Berichtigen Sie den falschen Eingang oder die falsche Nummer."
    )
    package static let vorgangOhneStand = DataRule(
        "vorgang-ohne-stand",
        .warning,
        "Eine Zeile ohne Stand weicht einer mit Stand, obwohl sie mehr weiß.",
        "Exportieren Sie mit der Spalte „stand“, oder setzen Sie für die Datei eine Konstante."
    )
    package static let vorgangJeAnliegen = DataRule(
        "vorgang-je-anliegen",
        .warning,
        "Zeilen zu einer Vorgangsnummer unterscheiden sich nur im Anliegen; nur eine davon zählt.",
        "Exportieren Sie eine Zeile je Vorgang mit anliegen_1 bis anliegen_3."
    )
    package static let nummernNeuBegonnen = DataRule(
        "nummern-neu-begonnen",
        .error,
        "Viele Vorgangsnummern stehen für verschiedene Vorgänge: Die Nummern beginnen neu, oder zwei Stellen zählen gleich.",
        "Setzen Sie in krm.yml export: {nummernkreis: jahr}, oder je Stelle ein „praefix“."
    )
    package static let nummerSchreibweise = DataRule(
        "nummer-schreibweise",
        .warning,
        "Vorgangsnummern unterscheiden sich nur in der Schreibweise (führende Nullen, „.0“, Groß- und Kleinschreibung, Striche); sie zählen einzeln.",
        "Schreiben Sie jede Nummer überall gleich."
    )
    package static let registerPasstNicht = DataRule(
        "register-passt-nicht",
        .warning,
        "Von den schriftlichen Vorgängen der Monate der Eingangsliste steht kaum einer darin.",
        "Nehmen Sie in Eingangsliste und Erhebungsbögen dieselben Nummern."
    )
    package static let ablehnungErsetzt = DataRule(
        "ablehnung-ersetzt",
        .notice,
        "Fehlerhafte Zeilen sind durch berichtigte in späteren Dateien ersetzt.",
        "Nichts; die fehlerhaften Zeilen zählen als abgelöst."
    )
}
