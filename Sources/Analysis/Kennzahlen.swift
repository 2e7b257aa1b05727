package import Config
package import Days
internal import Schema

/// All key figures of a project, in the order of the contract.
package struct Kennzahlen: Sendable {
    package let all: [Kennzahl]
    private let index: [String: Int]

    /// - Parameter day: the day by whose versions of the deadlines figures are named; nil for the newest ones.
    package init(_ project: Project, on day: Day? = nil) {
        all =
            Kennzahlen.volume + Kennzahlen.bestand + Kennzahlen.fristen(project, on: day) + Kennzahlen.dauer
            + Kennzahlen.folgen(days: project.folgeBeobachtungTage) + Kennzahlen.quality + Kennzahlen.schlusszeichnung
            + Kennzahlen.anliegen(project) + Kennzahlen.weitergeleitet + Kennzahlen.register + Kennzahlen.massnahmen
        index = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
    }

    /// The place of a figure in `all`; nil when there is none of that id.
    package func place(of id: String) -> Int? { index[id] }

    private static let volume = [
        Kennzahl(
            "eingang",
            "Eingang",
            .count,
            .eingang,
            zaehlerText: "Reaktionen, deren Eingang im Zeitraum liegt",
            quelle: "GA 4 (1)"
        ),
        Kennzahl(
            "erledigt",
            "Erledigt",
            .count,
            .abschluss,
            zaehlerText: "Reaktionen, deren Abschluss im Zeitraum liegt",
            quelle: "GA 4 (1)"
        ),
    ]

    private static let schlusszeichnung = Schlusszeichnung.allCases.map { wer in
        Kennzahl(
            "schlusszeichnung.\(wer.code)",
            "Schlusszeichnung \(wer.name)",
            .count,
            .abschluss,
            zaehlerText: "im Zeitraum abgeschlossene Reaktionen mit Schlusszeichnung „\(wer.name)“",
            quelle: "GA 5 (3) b",
            nenner: RowCondition(schlusszeichnungen: [wer])
        )
    }

    private static func anliegen(_ project: Project) -> [Kennzahl] {
        let mentions = project.anliegen.enumerated().map { index, anliegen in
            Kennzahl(
                "anliegen.\(anliegen.code)",
                anliegen.name,
                .rate,
                .anliegen(index),
                zaehlerText: "Nennungen von „\(anliegen.name)“ in den Reaktionen, deren Eingang im Zeitraum liegt",
                nennerText: "alle Nennungen von Anliegen in diesen Reaktionen (je Reaktion bis zu drei)",
                quelle: "GA 2 (1)",
                unit: "Anliegen"
            )
        }
        let verhalten = Kennzahl(
            "verhalten",
            "Anliegen zum Verhalten",
            .rate,
            .eingang,
            zaehlerText: "davon mit mindestens einem Anliegen zum Verhalten",
            nennerText: "Beschwerden und Kritik, deren Eingang im Zeitraum liegt",
            quelle: "GA 1 (2)",
            nenner: RowCondition(arten: .beschwerdeUndKritik),
            zaehler: RowCondition(group: .verhalten)
        )
        return mentions + [verhalten]
    }

    private static let weitergeleitet = Weiterleitung.allCases.map { stelle in
        Kennzahl(
            "weitergeleitet.\(stelle.code)",
            "Weitergeleitet: \(stelle.name)",
            .count,
            .eingang,
            zaehlerText: "an „\(stelle.name)“ weitergeleitete Vorgänge, deren Eingang im Zeitraum liegt "
                + "(keine KRM-Vorgänge)",
            quelle: "GA 3 (3)",
            nenner: RowCondition(weiterleitungen: [stelle])
        )
    }

    private static let register = [
        Kennzahl(
            "bogen-ausstehend",
            "Bogen ausstehend",
            .count,
            .eingangBisStand,
            zaehlerText: "Einträge der Eingangsliste mit Eingang bis zum Stand, zu denen kein Erhebungsbogen vorliegt",
            quelle: "GA 4 (1)",
            nenner: RowCondition(arten: [.ohneBogen])
        )
    ]

    private static let massnahmen = [
        Kennzahl(
            "massnahmen.offen",
            "Offene Maßnahmen",
            .count,
            .massnahmen(.offen),
            zaehlerText: "bis zum Stand beschlossene Maßnahmen, die weder erledigt noch entfallen sind",
            quelle: "GA 4 (1)",
            unit: "Maßnahmen"
        ),
        Kennzahl(
            "massnahmen.ueberfaellig",
            "Überfällige Maßnahmen",
            .count,
            .massnahmen(.ueberfaellig),
            zaehlerText: "offene Maßnahmen, deren Termin vor dem Stand liegt",
            quelle: "GA 4 (1)",
            unit: "Maßnahmen"
        ),
        Kennzahl(
            "massnahmen.erledigt",
            "Erledigte Maßnahmen",
            .count,
            .massnahmen(.erledigt),
            zaehlerText: "Maßnahmen, die im Zeitraum erledigt wurden",
            quelle: "GA 4 (1)",
            unit: "Maßnahmen"
        ),
    ]
}
