internal import Config
internal import Days
internal import Schema

extension Kennzahlen {
    static let bestand: [Kennzahl] = {
        let text = "Reaktionen mit Eingang bis zum Stand, die bis dahin nicht abgeschlossen sind"
        let ages: [(id: String, words: String, days: ClosedRange<Int32>)] = [
            ("0-7", "0 bis 7", 0...7), ("8-14", "8 bis 14", 8...14), ("15-21", "15 bis 21", 15...21),
            ("22+", "22 und mehr", 22...Int32.max),
        ]
        return [
            Kennzahl("bestand", "Bestand", .count, .bestand, zaehlerText: text, quelle: "GA 4 (1)"),
            Kennzahl(
                "bestand.ueberfaellig",
                "Bestand über der Frist",
                .count,
                .bestand,
                zaehlerText:
                    "Reaktionen des Bestands, bei denen eine Frist abgelaufen ist, die nur der Abschluss wahrt",
                quelle: "GA 5 (2), 5 (3)",
                timing: .ueberfaellig
            ),
        ]
            + ages.map { id, words, days in
                Kennzahl(
                    "bestand.alter.\(id)",
                    "Bestand, Alter \(words) Tage",
                    .count,
                    .bestand,
                    zaehlerText: "Reaktionen des Bestands, deren Eingang am Stand \(words) Kalendertage zurückliegt",
                    quelle: "GA 5 (2), 5 (3)",
                    timing: .alter(days)
                )
            }
    }()

    static func fristen(_ project: Project, on day: Day?) -> [Kennzahl] {
        project.fristen.enumerated().map { index, frist in
            // The name and source of one version stand for all of them.
            let version = day.map { frist.shownVersion(on: $0) } ?? frist.versions[frist.versions.count - 1]
            return Kennzahl(
                "frist.\(frist.id)",
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
        Kennzahl(
            "bearbeitungsdauer.median",
            "Bearbeitungsdauer, Median",
            .quantile(0.5),
            .abschluss,
            zaehlerText: "Median der Kalendertage vom Eingang bis zum Abschluss (wie QUANTIL.INKL in Excel)",
            nennerText: "im Zeitraum abgeschlossene Reaktionen",
            quelle: "GA 5 (3) b",
            unit: "Kalendertage"
        ),
        Kennzahl(
            "bearbeitungsdauer.p90",
            "Bearbeitungsdauer, 90-%-Quantil",
            .quantile(0.9),
            .abschluss,
            zaehlerText: "Kalendertage vom Eingang bis zum Abschluss, die 9 von 10 Reaktionen nicht überschreiten",
            nennerText: "im Zeitraum abgeschlossene Reaktionen",
            quelle: "GA 5 (3) b",
            unit: "Kalendertage"
        ),
    ]

    static func folgen(days: Int) -> [Kennzahl] {
        [
            Kennzahl(
                "folgereaktionen",
                "Folgereaktionen",
                .rate,
                .eingang,
                zaehlerText: "davon Folgereaktionen: sie nennen einen früheren Vorgang, der bei ihrem Eingang "
                    + "abgeschlossen war",
                nennerText: "Reaktionen, deren Eingang im Zeitraum liegt",
                quelle: "GA 3 (2)",
                zaehler: RowCondition(isFolgereaktion: true)
            ),
            Kennzahl(
                "folgequote",
                "Folgequote",
                .rate,
                .beobachtungsende,
                zaehlerText:
                    "davon mit einer Folgereaktion höchstens \(days) Tage nach dem Abschluss (gezählt beim ersten Vorgang)",
                nennerText: "Reaktionen, deren Abschluss plus \(days) Tage im Zeitraum liegt",
                quelle: "GA 3 (2)",
                timing: .folgeBisBeobachtungsende
            ),
        ]
    }
}

extension Column {
    /// The German noun for a date column.
    package var label: String {
        switch self {
        case .zwischennachricht: "Zwischennachricht"
        case .abschluss: "Abschluss"
        case .eroertertAm: "Erörterung"
        case .externeFrist: "externe Frist"
        case .eingang: "Eingang"
        default: name
        }
    }
}
