import Figures
import HandMade
import Judgement
import Templates
import Testing

@testable import Reports

/// What is to be decided names every target that some page of the period marks: of a team, a Bereich, or the whole alone.
struct EntscheidungenTests {
    private static let ziele: [FigureID: Double] = [.frist(0): 0.9, .frist(2): 0.9, .folgequote: 0.1]

    private static func rows(_ made: HandMadeOffice) throws -> [String] {
        let view = try made.view()
        let urteile = Urteile(view, made.office)
        return Entscheidungen(view: view, office: made.office, urteile: urteile, massnahmen: []).rows().map { row in
            [row["ort"], row["lage"], row["aufgabe"]].map { text($0) }.joined(separator: " | ")
        }
    }

    private static func text(_ value: Value?) -> String {
        switch value {
        case .text(let text), .markdown(let text): text
        default: ""
        }
    }

    /// 20 of 30 at 90 %: P(X ≤ 20) is 0.0002; 14 of 15 are no miss.
    @Test func theWholeWhereNobodyElseMisses() throws {
        var made = HandMadeOffice(months: 1, zielwerte: Self.ziele)
        made.set(.frist(2), to: [.rate(20, of: 30)])
        #expect(
            try Self.rows(made) == [
                "Ganzes Haus | Eingehalten wurde die 14-Tage-Frist in 20 von 30 Fällen. | **▲ unter Ziel**: Ursache benennen"
            ]
        )
        made.set(.frist(2), .bereich(0), to: [.rate(20, of: 30)])
        #expect(
            try Self.rows(made) == [
                "Leistung | Eingehalten wurde die 14-Tage-Frist in 20 von 30 Fällen. | **▲ unter Ziel**: Ursache benennen"
            ]
        )
        made.set(.frist(2), .team(0), to: [.rate(6, of: 15)])
        made.set(.frist(2), .team(1), to: [.rate(14, of: 15)])
        #expect(
            try Self.rows(made) == [
                "Team 1 | Eingehalten wurde die 14-Tage-Frist in 6 von 15 Fällen. | **▲ unter Ziel**: Ursache benennen"
            ]
        )
    }

    /// Without the 6 of 15 of the team the others kept 40 of 60: at 90 % P(X ≤ 40) is below 1e-6, so they miss it, too.
    @Test func theWholeBesideATeamWhereTheOthersMissItToo() throws {
        var made = HandMadeOffice(months: 1, teams: 6, zielwerte: Self.ziele)
        made.set(.frist(2), to: [.rate(46, of: 75)])
        made.set(.frist(2), .team(0), to: [.rate(6, of: 15)])
        #expect(
            try Self.rows(made) == [
                "Team 1 | Eingehalten wurde die 14-Tage-Frist in 6 von 15 Fällen. | **▲ unter Ziel**: Ursache benennen",
                "Ganzes Haus | Eingehalten wurde die 14-Tage-Frist in 46 von 75 Fällen. | **▲ unter Ziel**: Ursache benennen",
            ]
        )
    }

    /// A period without any Eingang is to be looked into by somebody.
    @Test func nothingCameIn() throws {
        var made = HandMadeOffice(months: 1)
        made.set(.eingang, counts: [0])
        #expect(try Self.rows(made) == ["Ganzes Haus | Im Oktober 2026 ging keine Reaktion ein. | Export prüfen"])
    }

    /// 12 of 20 at 90 %: P(X ≤ 12) is 0.0004; 20 of 40 at a ceiling of 10 %: P(X ≥ 20) is below 1e-9.
    @Test func otherTargetsThanTheClosingDeadlines() throws {
        var made = HandMadeOffice(months: 1, zielwerte: Self.ziele)
        made.set(.frist(0), .team(1), to: [.rate(12, of: 20)])
        made.set(.folgequote, to: [.rate(20, of: 40)])
        #expect(
            try Self.rows(made) == [
                "Team 2 | Zwischennachricht in 3 Arbeitstagen: 12 von 20. | **▲ unter Ziel**: Ursache benennen",
                "Ganzes Haus | Folgequote nach 90\u{A0}Tagen: 20 von 40. | **▲ über Ziel**: Ursache benennen",
            ]
        )
    }

    /// Who misses a target is named where nothing else is to be said; nobody reads that all is well.
    @Test func noKernaussageAndYetATarget() throws {
        var made = HandMadeOffice(months: 12, zielwerte: Self.ziele)
        made.set(.frist(0), .team(1), always: .rate(12, of: 20))
        let view = try made.view()
        let aussagen = Kernaussagen(
            view: view,
            office: made.office,
            urteile: Urteile(view, made.office),
            massnahmen: []
        )
        #expect(aussagen.ohneAussage == "Nichts ist überfällig; ein Ziel verfehlt Team 2.")
    }
}
