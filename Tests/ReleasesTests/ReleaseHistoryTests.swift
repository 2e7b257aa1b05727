import Days
import Testing

@testable import Releases

@Suite("Was veröffentlicht ist")
struct ReleaseHistoryTests {
    private static func period(_ id: String) -> Period {
        guard let period = Period(id) else { preconditionFailure(id) }
        return period
    }

    /// A month with an Eingang, an Erledigt, a Bestand and one deadline; a quarter's Arten where it ends one.
    static func release(
        _ month: String,
        _ values: (eingang: Int, erledigt: Int, bestand: Int, zaehler: Int, nenner: Int),
        isWithdrawn: Bool = false,
        definition: String = "14 Kalendertage",
        folgeTage: Int = 90,
        arten: [Int] = [],
        bereiche: [(String, Int)] = [("10", 0), ("20", 0)]
    ) -> Release {
        func count(_ exact: Int) -> RoundedCount { RoundedCount(rounding: exact) }
        let month = period(month)
        var werte = [
            ReleasedValues(
                month,
                [
                    ReleasedEntry(ReleasedCell(.eingang), .count(count(values.eingang))),
                    ReleasedEntry(ReleasedCell(.erledigt), .count(count(values.erledigt))),
                    ReleasedEntry(ReleasedCell(.bestand), .count(count(values.bestand))),
                    ReleasedEntry(
                        ReleasedCell(.frist(.abschlussTage)),
                        .share(count(values.zaehler), of: count(values.nenner))
                    ),
                ]
            )
        ]
        let quarter = Period(.quarter, containing: month.von)
        if quarter.bis == month.bis, !arten.isEmpty {
            let split = bereiche.map {
                ReleasedEntry(ReleasedCell(.eingang, .bereich($0.0)), .count(count($0.1)))
            }
            werte.append(
                ReleasedValues(
                    quarter,
                    split
                        + zip(ArtGroup.allCases, arten).map {
                            ReleasedEntry(ReleasedCell(.eingang, .art($0)), .count(count($1)))
                        }
                )
            )
        }
        return Release(
            month: month,
            isWithdrawn: isWithdrawn,
            isSample: true,
            plan: ReleasePlan(takt: .monat, monat: nil, quartal: nil, jahr: nil),
            folgeTage: folgeTage,
            bereiche: bereiche.map { ReleasedName(id: $0.0, name: "Bereich " + $0.0) },
            anliegen: [],
            regeln: [
                ReleasedRule(
                    rule: .abschlussTage,
                    name: "Abschluss in 14 Kalendertagen",
                    quelle: "GA 5 (3) b",
                    definition: definition,
                    cases: .schriftlich
                )
            ],
            texte: [],
            werte: werte
        )
    }

    private static let quarter = [
        release("2026-07", (47, 40, 12, 8, 9)), release("2026-08", (41, 44, 9, 7, 7)),
        release("2026-09", (38, 36, 11, 6, 8), arten: [81, 22, 23], bereiche: [("10", 61), ("20", 65)]),
    ]

    @Test("ein Quartal ist die Summe gezeigter Monatswerte, sein Bestand der des letzten Monats")
    func sums() throws {
        let figures = try #require(ReleaseHistory(Self.quarter).figures(of: Self.period("2026-Q3")))
        // 45 + 40 + 40, and not 126 rounded to 125
        #expect(figures[.eingang] == .count(RoundedCount(rounding: 125)))
        // 40 + 45 + 35
        #expect(figures[.erledigt] == .count(RoundedCount(rounding: 120)))
        #expect(figures[.bestand] == .count(RoundedCount(rounding: 10)))
        // 10 + 5 + 5 of 10 + 5 + 10
        #expect(
            figures[.frist(.abschlussTage)]
                == .share(RoundedCount(rounding: 20), of: RoundedCount(rounding: 25))
        )
        #expect(figures[.eingang, .bereich("20")] == .count(RoundedCount(rounding: 65)))
        let order = figures.entries.map(\.cell)
        #expect(
            order == [
                ReleasedCell(.eingang), ReleasedCell(.eingang, .bereich("10")), ReleasedCell(.eingang, .bereich("20")),
                ReleasedCell(.eingang, .art(.kritik)), ReleasedCell(.eingang, .art(.lob)),
                ReleasedCell(.eingang, .art(.anregung)), ReleasedCell(.erledigt), ReleasedCell(.bestand),
                ReleasedCell(.frist(.abschlussTage)),
            ]
        )
    }

    @Test("ein Quartal erscheint erst mit allen Monaten, und nicht, wenn einer zurückgezogen ist")
    func periods() {
        #expect(ReleaseHistory(Array(Self.quarter.dropLast())).periods.map(\.id) == ["2026-07", "2026-08"])
        let history = ReleaseHistory(Self.quarter)
        #expect(history.periods.map(\.id) == ["2026-07", "2026-08", "2026-09", "2026-Q3"])
        let withdrawn = history.adding(Self.quarter[1].marked(isWithdrawn: true))
        #expect(withdrawn.shownPeriods.map(\.id) == ["2026-07", "2026-09"])
        // It counts as published all the same.
        #expect(withdrawn.periods == history.periods)
        #expect(withdrawn.adding(Self.quarter[1]) == history)
    }

    @Test("eine Frist, die sich geändert hat, fehlt im Quartal")
    func changedRule() throws {
        let other = Self.release("2026-08", (41, 44, 9, 7, 7), definition: "10 Kalendertage")
        let history = ReleaseHistory(Self.quarter).adding(other)
        let figures = try #require(history.figures(of: Self.period("2026-Q3")))
        #expect(figures[.frist(.abschlussTage)] == nil && figures.regeln.isEmpty)
        #expect(figures[.eingang] == .count(RoundedCount(rounding: 125)))
    }

    @Test("eine Folgequote, deren Monate verschieden lange beobachtet wurden, fehlt im Jahr")
    func changedObservation() {
        let months = Self.quarter.dropLast()
        #expect(ReleasedPeriod.tables(.year, Array(months)).contains(.folgequote))
        let other = Self.release("2026-09", (41, 44, 9, 7, 7), folgeTage: 30)
        #expect(!ReleasedPeriod.tables(.year, months + [other]).contains(.folgequote))
        #expect(ReleasedPeriod.tables(.year, months + [other]).contains(.kritisch))
    }

    @Test("wer in den Monaten nichts zeigt, zeigt auch keine Summe")
    func leftOut() {
        let plan = ReleasePlan(takt: .monat, monat: [.eingang], quartal: nil, jahr: [.erledigt, .eingang, .lob])
        #expect(plan.tables(.month) == [.eingang])
        #expect(plan.tables(.quarter) == [.eingang, .eingangArt, .eingangBereich])
        #expect(plan.tables(.year) == [.eingang, .lob])
        let quarterly = ReleasePlan(takt: .quartal, monat: [], quartal: nil, jahr: nil)
        #expect(quarterly.tables(.month).isEmpty && quarterly.tables(.quarter).contains(.bestand))
        #expect(quarterly.base == .quarter)
    }

    @Test("ein einziger Bereich ist das Ganze und wird nicht noch einmal gerundet")
    func oneBereich() {
        let cells = ReleasedPeriod.cells(
            ReleasedTable.all(of: .year),
            PlannedRule.allCases,
            [ReleasedName(id: "10", name: "A")],
            []
        )
        #expect(!cells.contains { if case .bereich = $0.part { true } else { false } })
    }

    @Test(
        "jede Kennung lässt sich zurücklesen",
        arguments: [
            "eingang", "erledigt", "bestand", "frist.abschluss-3-wochen", "folgequote", "kritisch.sach.kdu",
            "lob.rahmen",
            "massnahmen.beschlossen",
        ]
    )
    func ids(id: String) { #expect(ReleasedFigure(id: id)?.id == id) }

    @Test("was keine Kennung ist", arguments: ["", "eingang.", "frist.andere", "lob.sach.kdu", "kritisch", "Eingang"])
    func noIDs(id: String) { #expect(ReleasedFigure(id: id) == nil) }
}
