internal import Config
internal import Days
internal import Figures
internal import Schema

extension CountingRules {
    static let bestand: [CountingRule] = {
        let text = "Reaktionen mit Eingang bis zum Stand, die bis dahin nicht abgeschlossen sind"
        return [
            CountingRule(.bestand, "Bestand", .count, .bestand, zaehlerText: text, quelle: "GA 4 (1)"),
            CountingRule(
                .bestandUeberfaellig,
                "Bestand über der Frist",
                .count,
                .bestand,
                zaehlerText:
                    "Reaktionen des Bestands, bei denen eine Frist abgelaufen ist, die nur der Abschluss wahrt",
                quelle: "GA 5 (2), 5 (3)",
                timing: .ueberfaellig
            ),
        ]
            + AgeClass.allCases.map { age in
                let words = age == .older ? "22 und mehr" : "\(age.days.lowerBound) bis \(age.days.upperBound)"
                return CountingRule(
                    .bestandAlter(age),
                    "Bestand, Alter \(words) Tage",
                    .count,
                    .bestand,
                    zaehlerText: "Reaktionen des Bestands, deren Eingang am Stand \(words) Kalendertage zurückliegt",
                    quelle: "GA 5 (2), 5 (3)",
                    timing: .alter(age.days)
                )
            }
    }()

    static func fristen(_ project: Project, on day: Day?) -> [CountingRule] {
        project.fristen.enumerated().map { index, frist in
            // The name and source of one version stand for all of them.
            let version = day.map { frist.shownVersion(on: $0) } ?? frist.versions[frist.versions.count - 1]
            return CountingRule(
                .frist(index),
                version.name,
                .rate,
                .frist(index),
                zaehlerText: "davon am Fristende oder früher erfüllt durch "
                    + version.erfuelltDurch.map(\.label).joined(separator: " oder "),
                nennerText: "Reaktionen, für die die Frist gilt und deren Fristende im Zeitraum liegt",
                quelle: version.quelle,
                timing: .fristGewahrt
            )
        }
    }

    static let dauer = [
        CountingRule(
            .dauerMedian,
            "Bearbeitungsdauer, Median",
            .quantile(0.5),
            .abschluss,
            zaehlerText: "Median der Kalendertage vom Eingang bis zum Abschluss (wie QUANTIL.INKL in Excel)",
            nennerText: "im Zeitraum abgeschlossene Reaktionen",
            quelle: "GA 5 (3) b",
            unit: .tage
        ),
        CountingRule(
            .dauerP90,
            "Bearbeitungsdauer, 90-%-Quantil",
            .quantile(0.9),
            .abschluss,
            zaehlerText: "Kalendertage vom Eingang bis zum Abschluss, die 9 von 10 Reaktionen nicht überschreiten",
            nennerText: "im Zeitraum abgeschlossene Reaktionen",
            quelle: "GA 5 (3) b",
            unit: .tage
        ),
    ]

    static func folgen(days: Int) -> [CountingRule] {
        let span = days == 1 ? "1 Tag" : "\(days) Tage"
        return [
            CountingRule(
                .folgereaktionen,
                "Folgereaktionen",
                .rate,
                .eingang,
                zaehlerText: "davon Folgereaktionen: sie nennen einen früheren Vorgang, der bei ihrem Eingang "
                    + "abgeschlossen war",
                nennerText: "Reaktionen, deren Eingang im Zeitraum liegt",
                quelle: "GA 3 (2)",
                zaehler: RowCondition(traits: .folgereaktion)
            ),
            CountingRule(
                .folgequote,
                "Folgequote",
                .rate,
                .beobachtungsende,
                zaehlerText:
                    "davon mit einer Folgereaktion höchstens \(span) nach dem Abschluss (gezählt beim ersten Vorgang)",
                nennerText: "Reaktionen, deren Abschluss plus \(span) im Zeitraum liegt",
                quelle: "GA 3 (2)",
                timing: .folgeBisBeobachtungsende
            ),
        ]
    }
}
