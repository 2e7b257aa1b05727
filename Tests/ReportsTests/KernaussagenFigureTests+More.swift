import Days
import Figures
import HandMade
import Judgement
import Schema
import Testing

@testable import Reports

extension KernaussagenFigureTests {
    /// Rates and volume.
    static let moreCases = [
        Case(
            "an unusually empty desk",
            [
                Expected(
                    satz: "1 Vorgang ist offen, er ist in der Frist; das ist ungewöhnlich wenig.",
                    marken: ["◆ ungewöhnlich niedrig"]
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.bestand, counts: series((30, 32), then: 1))
            return made
        },
        // P(X ≥ 5 | 12, 10 %) = 0.0043; the interval of 5 of 12 is that of scipy.
        Case(
            "a Folgequote above its ceiling",
            [
                Expected(
                    satz: "Von 12 beobachteten Vorgängen kamen 5 zurück.",
                    marken: ["▲ über Ziel"],
                    beleg: "Ziel 10 % · 42 %, Unsicherheit 15 bis 72 %"
                )
            ]
        ) { one(.folgequote, .rate(5, of: 12), zielwert: 0.1) },
        // P(X ≥ 1 | 12, 0.1 %) = 0.0119.
        Case(
            "a single one that came back",
            [Expected(satz: "Von 12 beobachteten Vorgängen kam einer zurück.", marken: ["▲ über Ziel"])]
        ) { one(.folgequote, .rate(1, of: 12), zielwert: 0.001) },
        Case(
            "unusually none that came back",
            [
                Expected(
                    satz: "Von 40 beobachteten Vorgängen kam keiner zurück, ungewöhnlich selten.",
                    marken: ["◆ ungewöhnlich niedrig"]
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.folgequote, to: [FigureValue](repeating: .rate(20, of: 40), count: 12) + [.rate(0, of: 40)])
            return made
        },
        // P(X ≤ 20 | 30, 90 %) = 0.00045.
        Case(
            "Zwischennachricht below its target",
            [
                Expected(
                    satz: "Die Frist „Zwischennachricht in 3 Arbeitstagen“ wurde in 20 von 30 Fällen eingehalten.",
                    marken: ["▲ unter Ziel"],
                    beleg: "Ziel 90 % · 67 %, Unsicherheit 47 bis 83 %"
                )
            ]
        ) { one(.frist(0), .rate(20, of: 30), zielwert: 0.9) },
        Case(
            "a closing deadline that is kept unusually seldom",
            [
                Expected(
                    satz: "Die 14-Tage-Frist wurde in 8 von 20 Fällen eingehalten, ungewöhnlich selten.",
                    marken: ["▲ unter Ziel", "◆ ungewöhnlich niedrig"],
                    beleg: "Ziel 90 % · üblich 60 bis 100 % · Vormonat: 18 von 20 · Oktober 2025: 18 von 20"
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13, zielwerte: [tage: 0.9])
            made.set(tage, to: [FigureValue](repeating: .rate(18, of: 20), count: 12) + [.rate(8, of: 20)])
            return made
        },
        Case(
            "a rare topic",
            [
                Expected(
                    satz: "„Kosten der Unterkunft“ wurde in der Kritik 8-mal genannt, ungewöhnlich häufig.",
                    marken: ["◆ ungewöhnlich hoch"],
                    beleg: "davor im Mittel 1,0 im Monat · Vormonat: 1 · Oktober 2025: 1"
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.kritisch(0), to: ([Int](repeating: 1, count: 12) + [8]).map { .rate($0, of: 20) })
            return made
        },
        Case(
            "a frequent topic",
            [
                Expected(
                    satz: "„Umgangston“ wurde im Lob 40-mal genannt, ungewöhnlich häufig.",
                    marken: ["◆ ungewöhnlich hoch"],
                    beleg: "üblich 3 bis 24 · Vormonat: 12 · Oktober 2025: 10"
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.lob(1), to: series((10, 12), then: 40).map { .rate($0, of: 100) })
            return made
        },
        // P(X ≥ 8 | 20, 10 %) = 0.00042.
        Case(
            "a topic above its ceiling",
            [
                Expected(
                    satz: "„Kosten der Unterkunft“ wurde in der Kritik 8-mal genannt.",
                    marken: ["▲ über Ziel"],
                    beleg: "Ziel 10 % · 8 von 20"
                )
            ]
        ) { one(.kritisch(0), .rate(8, of: 20), zielwert: 0.1) },
        Case(
            "a single Reaktion of an Art that is frequent",
            [
                Expected(
                    satz: "Im Oktober 2026 ging 1 Beschwerde ein, ungewöhnlich wenig.",
                    marken: ["◆ ungewöhnlich niedrig"]
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.eingang, .art(.beschwerde), counts: series((40, 42), then: 1))
            return made
        },
        Case(
            "no Reaktion of an Art that is frequent",
            [
                Expected(
                    satz: "Im Oktober 2026 ging keine Beschwerde ein, ungewöhnlich wenig.",
                    marken: ["◆ ungewöhnlich niedrig"]
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.eingang, .art(.beschwerde), counts: series((40, 42), then: 0))
            return made
        },
        Case(
            "unusually many Reaktionen",
            [
                Expected(
                    satz: "Im Oktober 2026 gingen 60 Reaktionen ein, ungewöhnlich viele.",
                    marken: ["◆ ungewöhnlich hoch"],
                    beleg: "üblich 23 bis 44 · Vormonat: 32 · Oktober 2025: 30"
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.eingang, counts: series((30, 32), then: 60))
            return made
        },
        Case(
            "a month without any Eingang",
            [
                Expected(
                    satz: "Im Oktober 2026 ging keine Reaktion ein. Fehlt der Export dieses Zeitraums?",
                    marken: ["◆ ungewöhnlich niedrig"],
                    beleg: "üblich 17 bis 40 · Vormonat: 32 · Oktober 2025: 30"
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(.eingang, counts: series((30, 32), then: 0))
            return made
        },
        Case(
            "the first month, without any Eingang",
            [Expected(satz: "Im Oktober 2026 ging keine Reaktion ein. Fehlt der Export dieses Zeitraums?", beleg: "")]
        ) { one(.eingang, .count(0)) },
        Case(
            "an unusual duration",
            [
                Expected(
                    satz: "Die Hälfte der Vorgänge war nach 28,5 Tagen abgeschlossen, ungewöhnlich spät.",
                    marken: ["◆ ungewöhnlich hoch"]
                )
            ]
        ) {
            var made = HandMadeOffice(months: 13)
            made.set(
                .dauerMedian,
                to: (0..<12).map { .days($0 % 2 == 0 ? 9 : 10, of: 40) } + [.days(28.5, of: 40)]
            )
            return made
        },
    ]

    private static func one(_ id: FigureID, _ value: FigureValue, zielwert: Double? = nil) -> HandMadeOffice {
        var made = HandMadeOffice(months: 1, zielwerte: zielwert.map { [id: $0] } ?? [:])
        made.set(id, always: value)
        return made
    }

    /// What stands where there is no Kernaussage.
    @Test(
        arguments: [
            ("nothing at all", 12, [], "Keine Auffälligkeiten."),
            (
                "the first month", 1, [],
                ""
            ),
            (
                "the fifth month", 5, [],
                ""
            ),
            ("the sixth month", 6, [], "Keine Auffälligkeiten."),
            (
                "a run", 20, [40, 50, 40, 50, 40, 50, 40, 50, 40, 50, 40, 50, 40, 51, 50, 51, 50, 51, 50, 51],
                "Nichts ist überfällig; Zielwerte sind nicht vereinbart. Zu beobachten: Eingang (seit sieben Monaten über dem Mittel)."
            ),
            (
                "a trend", 13, [20, 9, 20, 9, 20, 9, 10, 11, 12, 13, 14, 15, 16],
                "Nichts ist überfällig; Zielwerte sind nicht vereinbart. Zu beobachten: Eingang (steigt seit sieben Monaten)."
            ),
        ] as [(String, Int, [Int], String)]
    )
    func without(_ name: String, _ months: Int, _ eingang: [Int], _ text: String) throws {
        var made = HandMadeOffice(months: months)
        if !eingang.isEmpty { made.set(.eingang, counts: eingang) }
        let aussagen = try Self.kernaussagen(made)
        #expect(aussagen.selected.isEmpty && aussagen.ohneAussage == text)
    }

    /// A quiet month is told in plain facts, a first one with when there will be a range of the usual.
    @Test func plainFactsWhereNoRuleFindsAny() throws {
        var made = HandMadeOffice(months: 1, zielwerte: [.frist(2): 0.9])
        made.set(.eingang, .art(.beschwerde), counts: [8])
        made.set(.bestand, counts: [3])
        made.set(.frist(2), to: [.rate(11, of: 12)])
        let aussagen = try Self.kernaussagen(made)
        #expect(
            aussagen.shown.map { Self.plain($0.satz) } == [
                "Im Oktober 2026 gingen 20 Reaktionen ein, davon 8 Beschwerden.",
                "3 Vorgänge sind offen, keiner über der Frist.",
                "Die 14-Tage-Frist wurde in 11 von 12 Fällen eingehalten.",
            ]
        )
        #expect(
            aussagen.ohneAussage.isEmpty
                && aussagen.zuFrueh == "Einen üblichen Rahmen gibt es frühestens ab März 2027; er braucht sechs Monate."
        )
    }

    /// What lies outside and has no sentence of its own is named all the same.
    @Test func anUnusualValueWithoutASentence() throws {
        var made = HandMadeOffice(months: 13)
        made.set(.erledigt, counts: Self.series((30, 32), then: 60))
        #expect(
            try Self.kernaussagen(made).ohneAussage
                == "Nichts ist überfällig; Zielwerte sind nicht vereinbart. Zu beobachten: Erledigt (ungewöhnlich hoch)."
        )
    }

    /// A quarter bears no mark of a month, and says so as any period without findings.
    @Test func aQuarter() throws {
        let quarter = try #require(Period("2026-Q3"))
        var made = HandMadeOffice(months: 13)
        made.set(.eingang, counts: Self.series((30, 32), months: 11, then: 60) + [31])
        made.set(.eingang, to: .count(122), in: quarter)
        let aussagen = try Self.kernaussagen(made, "2026-Q3")
        #expect(aussagen.selected.isEmpty)
        #expect(aussagen.ohneAussage == "Nichts ist überfällig; Zielwerte sind nicht vereinbart.")
    }

    /// The same month of last year was as high.
    @Test func aSeason() throws {
        var values = (0..<24).map { $0 % 2 == 0 ? 44 : 46 }
        (values[11], values[23]) = (70, 72)
        var made = HandMadeOffice(months: 24)
        made.set(.eingang, counts: values)
        #expect(
            try Self.kernaussagen(made).selected.map(\.satz) == [
                "Im Oktober 2026 gingen 72 Reaktionen ein, ungewöhnlich viele, wie im Vorjahr."
            ]
        )
    }

    /// Five at the most, the heaviest first, and equal ones in their order.
    @Test func fiveAtTheMost() {
        let weights = [10, 50, 30, 50, 20, 40, 60]
        let all = weights.enumerated().map { Kernaussage(weight: $1, satz: String($0), beleg: []) }
        #expect(Kernaussagen.ranked(all).map(\.satz) == ["6", "1", "3", "5", "2"])
    }
}
