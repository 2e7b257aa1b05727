package import Config
package import Days
package import Figures
package import Schema

/// How every Kennzahl of a project is counted, in the order of the contract.
package struct CountingRules: Sendable {
    package let all: [CountingRule]

    /// - Parameter day: the day by whose versions of the deadlines figures are named; nil for the newest ones.
    package init(_ project: Project, on day: Day? = nil) {
        all =
            CountingRules.volume + CountingRules.bestand + CountingRules.fristen(project, on: day)
            + CountingRules.dauer + CountingRules.folgen(days: project.folgeBeobachtungTage) + CountingRules.quality
            + CountingRules.schlusszeichnung + CountingRules.anliegen(project) + CountingRules.weitergeleitet
            + CountingRules.register + CountingRules.massnahmen
    }

    /// What readers may know of them.
    /// - Parameter arten: with `ohne_bogen` when there is a register.
    package func catalogue(_ project: Project, arten: [Art]) -> FigureCatalogue {
        FigureCatalogue(all.map(\.kennzahl), names: project.figureNames, arten: arten)
    }

    func place(of id: FigureID) -> Int? { all.firstIndex { $0.kennzahl.id == id } }

    private static let volume = [
        CountingRule(
            .eingang,
            "Eingang",
            .count,
            .eingang,
            zaehlerText: "Reaktionen, deren Eingang im Zeitraum liegt",
            quelle: "GA 4 (1)"
        ),
        CountingRule(
            .erledigt,
            "Erledigt",
            .count,
            .abschluss,
            zaehlerText: "Reaktionen, deren Abschluss im Zeitraum liegt",
            quelle: "GA 4 (1)"
        ),
    ]

    private static let schlusszeichnung = Schlusszeichnung.allCases.map { wer in
        CountingRule(
            .schlusszeichnung(wer),
            "Schlusszeichnung \(wer.name)",
            .count,
            .abschluss,
            zaehlerText: "im Zeitraum abgeschlossene Reaktionen mit Schlusszeichnung „\(wer.name)“",
            quelle: "GA 5 (3) b",
            nenner: RowCondition(schlusszeichnungen: [wer])
        )
    }

    private static func anliegen(_ project: Project) -> [CountingRule] {
        let mentions = project.anliegen.enumerated().map { index, anliegen in
            CountingRule(
                .anliegen(index),
                anliegen.name,
                .rate,
                .mention(index),
                zaehlerText: "Nennungen von „\(anliegen.name)“ in den Reaktionen, deren Eingang im Zeitraum liegt",
                nennerText: "alle Nennungen von Anliegen in diesen Reaktionen (je Reaktion bis zu drei)",
                quelle: "GA 2 (1)",
                unit: .anliegen
            )
        }
        let verhalten = CountingRule(
            .verhalten,
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
        CountingRule(
            .weitergeleitet(stelle),
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
        CountingRule(
            .bogenAusstehend,
            "Bogen ausstehend",
            .count,
            .eingangBisStand,
            zaehlerText: "Einträge der Eingangsliste mit Eingang bis zum Stand, zu denen kein Erhebungsbogen vorliegt",
            quelle: "GA 4 (1)",
            nenner: RowCondition(arten: [.ohneBogen])
        )
    ]

    private static let massnahmen = [
        CountingRule(
            .massnahmen(.offen),
            "Offene Maßnahmen",
            .count,
            .massnahmen(.offen),
            zaehlerText: "bis zum Stand beschlossene Maßnahmen, die weder erledigt noch entfallen sind",
            quelle: "GA 4 (1)",
            unit: .massnahmen
        ),
        CountingRule(
            .massnahmen(.ueberfaellig),
            "Überfällige Maßnahmen",
            .count,
            .massnahmen(.ueberfaellig),
            zaehlerText: "offene Maßnahmen, deren Termin vor dem Stand liegt",
            quelle: "GA 4 (1)",
            unit: .massnahmen
        ),
        CountingRule(
            .massnahmen(.erledigt),
            "Erledigte Maßnahmen",
            .count,
            .massnahmen(.erledigt),
            zaehlerText: "Maßnahmen, die im Zeitraum erledigt wurden",
            quelle: "GA 4 (1)",
            unit: .massnahmen
        ),
    ]
}
