package import Days
package import Schema

/// A deadline under one id, in all its versions.
package struct Frist: Sendable, Equatable {
    package let id: String
    /// Sorted by `gueltigAb`; the first may have none, which means always.
    package var versions: [Version]

    /// The version by which an Eingang of that day is judged; nil when none is in force.
    package func version(on day: Day) -> Version? {
        guard let version = versions.last(where: { $0.gueltigAb.map { $0 <= day } ?? true }) else { return nil }
        if let end = version.gueltigBis, end < day { return nil }
        return version
    }

    package struct Version: Sendable, Equatable {
        package var name: String
        package var quelle: String
        package var length: Length
        /// Whom the rule concerns; nil means everybody.
        package var arten: Set<Art>?
        package var eingangswege: Set<Eingangsweg>?
        /// Indices into `Project.bereiche`.
        package var bereiche: Set<Int>?
        package var nurSofortsachen = false
        /// The columns whose dates meet the deadline, whichever comes first.
        package var erfuelltDurch: [Column]
        package var gueltigAb: Day?
        package var gueltigBis: Day?

        /// True when only an Abschluss meets the deadline: such a case is überfällig while it is open.
        package var isClosing: Bool { erfuelltDurch == [.abschluss] }
    }

    package enum Length: Sendable, Equatable {
        case arbeitstage(Int)
        case kalendertage(Int)
        case wochen(Int)
        /// The date in a column; it never moves.
        case datum(Column)
    }
}

extension Frist {
    /// The rules of GA 5, valid for every date until the config says otherwise.
    package static let defaults: [Frist] = [
        // GA 5 (3) b: "spätestens am 3. Arbeitstag nach Eingang"
        rule(
            "zwischennachricht-3-arbeitstage", "Zwischennachricht in 3 Arbeitstagen", "GA 5 (3) b", .arbeitstage(3),
            wege: schriftlich, by: [.zwischennachricht, .abschluss]),
        // GA 5 (2): "innerhalb der Wochenfrist"
        rule(
            "zwischennachricht-woche", "Zwischennachricht in einer Woche", "GA 5 (2)", .wochen(1),
            arten: [.beschwerde, .kritik], by: [.zwischennachricht, .abschluss]),
        // GA 5 (3) b: "innerhalb von 14 Kalendertagen"
        rule(
            "abschluss-14-tage", "Abschluss in 14 Kalendertagen", "GA 5 (3) b", .kalendertage(14), wege: schriftlich,
            by: [.abschluss]),
        // GA 5 (2): "innerhalb von 3 Wochen"
        rule(
            "abschluss-3-wochen", "Abschluss in 3 Wochen", "GA 5 (2)", .wochen(3), arten: [.beschwerde, .kritik],
            by: [.abschluss]),
        // GA 5 (3) a: "umgehend"; one Arbeitstag is our reading.
        rule(
            "sofortsache", "Sofortsache in 1 Arbeitstag", "GA 5 (3) a", .arbeitstage(1), sofort: true,
            by: [.abschluss]),
        rule("externe-frist", "Externe Frist", "Vorgabe der anfragenden Stelle", .datum(.externeFrist), by: [.abschluss]),
    ]

    /// The written ways in, GA 5 (3) b.
    package static let schriftlich = Set(Eingangsweg.allCases.filter(\.isSchriftlich))

    private static func rule(
        _ id: String, _ name: String, _ quelle: String, _ length: Length, arten: Set<Art>? = nil,
        wege: Set<Eingangsweg>? = nil, sofort: Bool = false, by erfuelltDurch: [Column]
    ) -> Frist {
        let version = Version(
            name: name, quelle: quelle, length: length, arten: arten, eingangswege: wege, bereiche: nil,
            nurSofortsachen: sofort, erfuelltDurch: erfuelltDurch, gueltigAb: nil, gueltigBis: nil)
        return Frist(id: id, versions: [version])
    }
}
