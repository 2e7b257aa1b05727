import Days
import Releases
import Testing

/// Releases made by hand: every value that a test asks for, and nothing else.
struct Freigaben {
    var plan = ReleasePlan(takt: .monat, monat: nil, quartal: nil, jahr: nil)
    var isSample = true
    var bereiche = [ReleasedName(id: "10", name: "Leistung I"), ReleasedName(id: "20", name: "Vermittlung")]
    var anliegen = [
        ReleasedName(id: "sach.bearbeitung", name: "Dauer der Bearbeitung"),
        ReleasedName(id: "verhalten.ton", name: "Ton"),
        ReleasedName(id: "rahmen.wartezeit", name: "Wartezeit"),
    ]
    var regeln = Freigaben.usual
    var texte: [ReleasedText] = []

    static let usual = [
        ReleasedRule(
            rule: .zwischennachricht,
            name: "Zwischennachricht in 3 Arbeitstagen",
            quelle: "GA 5 (3) b",
            definition: "3 Arbeitstage, Weg brief, erfüllt durch zwischennachricht, abschluss",
            cases: .schriftlich
        ),
        ReleasedRule(
            rule: .abschlussTage,
            name: "Abschluss in 14 Kalendertagen",
            quelle: "GA 5 (3) b",
            definition: "14 Kalendertage, Weg brief, erfüllt durch abschluss",
            cases: .schriftlich
        ),
        ReleasedRule(
            rule: .abschlussWochen,
            name: "Abschluss in 3 Wochen",
            quelle: "GA 5 (2)",
            definition: "3 Wochen, Art beschwerde, kritik, erfüllt durch abschluss",
            cases: .kritik
        ),
    ]

    /// A month with the given base values, and with those of the quarter and year that end with it.
    func monat(
        _ id: String,
        _ werte: [ReleasedCell: ReleasedValue],
        quartal: [ReleasedCell: ReleasedValue] = [:],
        jahr: [ReleasedCell: ReleasedValue] = [:],
        isWithdrawn: Bool = false
    ) throws -> Release {
        let month = try #require(Period(id))
        let parts = [
            (month, werte), (Period(.quarter, containing: month.von), quartal),
            (Period(.year, containing: month.von), jahr),
        ]
        return Release(
            month: month,
            isWithdrawn: isWithdrawn,
            isSample: isSample,
            plan: plan,
            folgeTage: 90,
            bereiche: bereiche,
            anliegen: anliegen,
            regeln: regeln,
            texte: texte,
            werte: parts.filter { !$1.isEmpty }.map { period, values in
                ReleasedValues(period, values.map { ReleasedEntry($0, $1) })
            }
        )
    }

    /// What a month tells of the whole.
    static func monatswerte(
        _ eingang: Int,
        erledigt: Int = 0,
        bestand: Int = 0,
        _ fristen: [PlannedRule: (Int, Int)] = [:]
    ) -> [ReleasedCell: ReleasedValue] {
        var out: [ReleasedCell: ReleasedValue] = [
            ReleasedCell(.eingang): rund(eingang), ReleasedCell(.erledigt): rund(erledigt),
            ReleasedCell(.bestand): rund(bestand),
        ]
        for rule in PlannedRule.allCases {
            let (count, base) = fristen[rule] ?? (0, 0)
            out[ReleasedCell(.frist(rule))] = rund(count, von: base)
        }
        return out
    }

    /// What a quarter tells beside its sums.
    static func quartalswerte(arten: [Int], bereiche: [Int]) -> [ReleasedCell: ReleasedValue] {
        var out: [ReleasedCell: ReleasedValue] = [:]
        for (group, count) in zip(ArtGroup.allCases, arten) { out[ReleasedCell(.eingang, .art(group))] = rund(count) }
        for (id, count) in zip(["10", "20"], bereiche) { out[ReleasedCell(.eingang, .bereich(id))] = rund(count) }
        return out
    }

    static func rund(_ count: Int) -> ReleasedValue { .count(RoundedCount(rounding: count)) }

    static func rund(_ count: Int, von base: Int) -> ReleasedValue {
        .share(RoundedCount(rounding: count), of: RoundedCount(rounding: base))
    }
}
