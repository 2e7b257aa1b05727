import Days
import Figures
import HandMade
import Judgement
import Testing

@testable import Reports

/// The sentences of offices whose figures are written down; October 2026 unless said otherwise.
struct KernaussagenFigureTests {
    struct Expected: Sendable {
        let satz: String
        var marken: [String] = []
        var beleg: String?
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let office: @Sendable () -> HandMadeOffice
        let expected: [Expected]

        init(_ name: String, _ expected: [Expected], _ office: @escaping @Sendable () -> HandMadeOffice) {
            testDescription = name
            self.office = office
            self.expected = expected
        }
    }

    static let tage = FigureID.frist(2)
    static let wochen = FigureID.frist(3)

    static func kernaussagen(_ made: HandMadeOffice, _ period: String = "2026-10") throws -> Kernaussagen {
        let view = try made.view(period)
        return Kernaussagen(view: view, office: made.office, urteile: Urteile(view, made.office), massnahmen: [])
    }

    /// Without the spaces that keep numbers and units together.
    static func plain(_ text: String) -> String {
        text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    static func series(_ calm: (Int, Int), months: Int = 12, then newest: Int) -> [Int] {
        (0..<months).map { $0 % 2 == 0 ? calm.0 : calm.1 } + [newest]
    }

    private static func teams(_ kept: [Int], of due: Int, zielwert: Double? = nil) -> HandMadeOffice {
        var made = HandMadeOffice(months: 13, teams: kept.count, zielwerte: zielwert.map { [tage: $0] } ?? [:])
        for (team, kept) in kept.enumerated() { made.set(tage, .team(team), always: .rate(kept, of: due)) }
        return made
    }

    static let cases = [
        Case(
            "one team, worse than the others and below the target",
            [
                Expected(
                    satz: "Team 6 hält die 14-Tage-Frist seltener ein als die anderen Teams.",
                    marken: ["▲ unter Ziel", "◆ Teamvergleich"],
                    beleg: "in zwölf Monaten · 14-Tage-Frist 36 von 96, die anderen 480 von 480"
                        + " · im Oktober 2026 in 14 Tagen 3 von 8"
                )
            ]
        ) { teams([8, 8, 8, 8, 8, 3], of: 8, zielwert: 0.9) },
        Case(
            "five such teams of twelve",
            [
                Expected(
                    satz: "Team 1, Team 2, Team 3, Team 4 und Team 5 halten die 14-Tage-Frist seltener ein als die "
                        + "anderen Teams.",
                    marken: ["▲ unter Ziel", "◆ Teamvergleich"]
                )
            ]
        ) { teams([Int](repeating: 3, count: 5) + [Int](repeating: 8, count: 7), of: 8, zielwert: 0.9) },
        Case(
            "two such teams, each by its numbers",
            [
                Expected(
                    satz: "Team 1 und Team 2 halten die 14-Tage-Frist seltener ein als die anderen Teams.",
                    marken: ["◆ Teamvergleich"],
                    beleg: "in zwölf Monaten · Team 1: 14-Tage-Frist 36 von 96, die anderen 576 von 576"
                        + " · Team 2: 14-Tage-Frist 48 von 96, die anderen 576 von 576"
                )
            ]
        ) { teams([3, 4, 8, 8, 8, 8, 8, 8], of: 8) },
        Case(
            "too few teams to compare, one below the target",
            [
                Expected(
                    satz: "Team 2 hat die 14-Tage-Frist in 3 von 8 Fällen eingehalten.",
                    marken: ["▲ unter Ziel"],
                    beleg: "Ziel 90 % · Vormonat: 3 von 8 · Oktober 2025: 3 von 8"
                )
            ]
        ) { teams([8, 3], of: 8, zielwert: 0.9) },
        Case(
            "both closing deadlines",
            [
                Expected(
                    satz:
                        "Team 2 hat die 14-Tage-Frist in 3 von 8 und die 3-Wochen-Frist in 2 von 6 Fällen eingehalten.",
                    marken: ["▲ unter Ziel"]
                )
            ]
        ) {
            var made = HandMadeOffice(months: 1, zielwerte: [tage: 0.9, wochen: 0.9])
            made.set(tage, .team(1), always: .rate(3, of: 8))
            made.set(wochen, .team(1), always: .rate(2, of: 6))
            return made
        },
        Case(
            "five teams below the target",
            [
                Expected(
                    satz: "Fünf Teams liegen beim Abschluss unter dem Ziel.",
                    marken: ["▲ unter Ziel"],
                    beleg: "Team 1 (in 14 Tagen 3 von 8), Team 2 (in 14 Tagen 3 von 8), Team 3 (in 14 Tagen 3 von 8), "
                        + "Team 4 (in 14 Tagen 3 von 8) und Team 5 (in 14 Tagen 3 von 8)"
                )
            ]
        ) { teams([3, 3, 3, 3, 3], of: 8, zielwert: 0.9) },
        Case(
            "the first month of six teams",
            [
                Expected(
                    satz: "Team 1 hält die 14-Tage-Frist seltener ein als die anderen Teams.",
                    marken: ["◆ Teamvergleich"],
                    beleg: "in einem Monat · 14-Tage-Frist 30 von 80, die anderen 400 von 400"
                )
            ]
        ) {
            var made = HandMadeOffice(months: 1, teams: 6)
            for team in 0..<6 { made.set(tage, .team(team), always: .rate(team == 0 ? 30 : 80, of: 80)) }
            return made
        },
        Case(
            "unusually many open cases",
            [
                Expected(
                    satz: "60 Vorgänge sind offen, ungewöhnlich viele, keiner über der Frist.",
                    marken: ["◆ ungewöhnlich hoch"],
                    beleg:
                        "üblich 23 bis 44 · Vormonat: 32, keiner über der Frist · Oktober 2025: 30, keiner über der Frist"
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.bestand, counts: series((30, 32), then: 60))
            return made
        },
        Case(
            "unusually many, some late",
            [
                Expected(
                    satz: "60 Vorgänge sind offen, ungewöhnlich viele, 4 davon über der Frist.",
                    marken: ["▲ überfällig", "◆ ungewöhnlich hoch"]
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.bestand, counts: series((30, 32), then: 60))
            made.set(.bestandUeberfaellig, counts: [4])
            return made
        },
    ]

    @Test(arguments: cases + moreCases) func sentences(_ test: Case) throws {
        let aussagen = try Self.kernaussagen(test.office())
        let found = aussagen.selected
        #expect(found.map { Self.plain($0.satz) } == test.expected.map(\.satz))
        #expect(found.map(\.marken) == test.expected.map(\.marken))
        for (aussage, expected) in zip(found, test.expected) {
            if let beleg = expected.beleg { #expect(Self.plain(aussage.beleg) == beleg) }
            #expect(!(aussage.satz + aussage.beleg).contains("versäumt"))
        }
        #expect(aussagen.ohneAussage.isEmpty)
    }
}
