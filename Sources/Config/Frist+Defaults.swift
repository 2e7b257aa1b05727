package import Schema

extension Frist {
    /// The rules of GA 5, valid for every date until the config says otherwise.
    package static let defaults: [Frist] = [
        // GA 5 (3) b: "spätestens am 3. Arbeitstag nach Eingang"
        rule(
            "zwischennachricht-3-arbeitstage",
            "Zwischennachricht in 3 Arbeitstagen",
            "GA 5 (3) b",
            .arbeitstage(3),
            wege: schriftlich,
            by: [.zwischennachricht, .abschluss]
        ),
        // GA 5 (2): "innerhalb der Wochenfrist"
        rule(
            "zwischennachricht-woche",
            "Zwischennachricht in einer Woche",
            "GA 5 (2)",
            .wochen(1),
            arten: [.beschwerde, .kritik],
            by: [.zwischennachricht, .abschluss]
        ),
        // GA 5 (3) b: "innerhalb von 14 Kalendertagen"
        rule(
            "abschluss-14-tage",
            "Abschluss in 14 Kalendertagen",
            "GA 5 (3) b",
            .kalendertage(14),
            wege: schriftlich,
            by: [.abschluss]
        ),
        // GA 5 (2): "innerhalb von 3 Wochen"
        rule(
            "abschluss-3-wochen",
            "Abschluss in 3 Wochen",
            "GA 5 (2)",
            .wochen(3),
            arten: [.beschwerde, .kritik],
            by: [.abschluss]
        ),
        // GA 5 (3) a: "umgehend"; one Arbeitstag is our reading.
        rule(
            "sofortsache",
            "Sofortsache in 1 Arbeitstag",
            "GA 5 (3) a",
            .arbeitstage(1),
            sofort: true,
            by: [.abschluss]
        ),
        rule(
            "externe-frist",
            "Externe Frist",
            "Vorgabe der anfragenden Stelle",
            .datum(.externeFrist),
            by: [.abschluss]
        ),
    ]

    /// The written ways in, GA 5 (3) b.
    package static let schriftlich = Set(Eingangsweg.allCases.filter(\.isSchriftlich))

    /// The oral ways in, GA 5 (3) a.
    package static let muendlich = Set(Eingangsweg.allCases).subtracting(schriftlich)

    /// The source of a rule that the config makes without naming one.
    package static let configQuelle = "Konfiguration"

    private static func rule(
        _ id: String,
        _ name: String,
        _ quelle: String,
        _ length: Length,
        arten: Set<Art>? = nil,
        wege: Set<Eingangsweg>? = nil,
        sofort: Bool = false,
        by erfuelltDurch: [Column]
    ) -> Frist {
        let version = Version(
            name: name,
            quelle: quelle,
            length: length,
            arten: arten,
            eingangswege: wege,
            bereiche: nil,
            nurSofortsachen: sofort,
            erfuelltDurch: erfuelltDurch,
            gueltigAb: nil,
            gueltigBis: nil
        )
        return Frist(id: id, versions: [version])
    }
}
