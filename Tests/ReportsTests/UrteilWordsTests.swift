import Figures
import HandMade
import Statistics
import Testing

@testable import Judgement
@testable import Reports

/// What a cell says of a figure, and how its usual range and its uncertainty are printed.
struct UrteilWordsTests {
    private static func urteil(
        _ value: FigureValue = .count(12),
        _ zeichen: Zeichen? = nil,
        _ verfehlung: Zielverfehlung? = nil,
        hasBand: Bool = true,
        zielwert: Double? = nil
    ) -> Urteil {
        Urteil(
            value: value,
            zielwert: zielwert,
            verfehlung: verfehlung,
            verlauf: nil,
            zeichen: zeichen,
            wieImVorjahr: false,
            band: hasBand ? ConfidenceInterval(lower: 10, upper: 20) : nil
        )
    }

    @Test(
        arguments: [
            ("usual", nil, nil, true, "*üblich*"), ("no verdict", nil, nil, false, ""),
            ("above a ceiling", nil, .ueber, true, "**▲ über Ziel**"),
            ("below a target", nil, .unter, false, "**▲ unter Ziel**"),
            ("high", .ungewoehnlich(isHigh: true), nil, true, "**◆ ungewöhnlich hoch**"),
            (
                "both marks", .ungewoehnlich(isHigh: false), .unter, true,
                "**▲ unter Ziel** **◆ ungewöhnlich niedrig**"
            ), ("a rare rise", .ungewoehnlich(isHigh: true), nil, false, "**◆ ungewöhnlich hoch**"),
            ("a trend", .trend(isRising: true, months: 6), nil, true, "**◆ steigt seit sechs Monaten**"),
            ("a trend down", .trend(isRising: false, months: 13), nil, true, "**◆ sinkt seit 13 Monaten**"),
            ("near a limit", .naheGrenze(isHigh: true), nil, true, "**◆ zwei von drei Monaten nahe der Grenze**"),
            ("a run", .lauf(isHigh: false, months: 8), nil, true, "**◆ seit acht Monaten unter dem Mittel**"),
        ] as [(String, Zeichen?, Zielverfehlung?, Bool, String)]
    )
    func cells(_ name: String, _ zeichen: Zeichen?, _ verfehlung: Zielverfehlung?, _ hasBand: Bool, _ text: String) {
        #expect(Self.urteil(.count(12), zeichen, verfehlung, hasBand: hasBand).markdown == text)
    }

    /// Berechtigt of 34 months: 19 of 32 lie well inside 9 to 26, but the seventh month in a row above the mean of 55.8 %.
    @Test func aRunWithinTheBand() throws {
        let zaehler = [
            13, 16, 19, 11, 10, 19, 13, 12, 16, 17, 20, 10, 17, 24, 11, 15, 18, 12, 13, 9, 15, 15, 17, 11, 17, 14, 20,
            24, 21, 21, 21, 11, 15, 19,
        ]
        let nenner = [
            26, 30, 38, 22, 29, 32, 24, 25, 26, 25, 30, 20, 33, 42, 22, 24, 37, 20, 26, 18, 25, 31, 28, 22, 38, 27, 42,
            37, 33, 35, 32, 19, 26, 32,
        ]
        var made = HandMadeOffice(months: 34)
        made.set(.berechtigt, to: zip(zaehler, nenner).map { .rate($0, of: $1) })
        let view = try made.view()
        let urteile = Urteile(view, made.office)
        #expect(urteile[.berechtigt].markdown == "**◆ seit sieben Monaten über dem Mittel**")
        #expect(urteile[.berechtigt].usual?.range == "28 bis 81\u{202F}%")
        let aussagen = Kernaussagen(view: view, office: made.office, urteile: urteile, massnahmen: [])
        #expect(aussagen.selected.isEmpty)
        #expect(
            aussagen.ohneAussage == "Nichts ist überfällig; Zielwerte sind nicht vereinbart. Zu beobachten: "
                + "Berechtigt oder teilweise berechtigt (seit sieben Monaten über dem Mittel)."
        )
    }

    /// Mentions have limits in numbers, although their figure is a rate: months of 10 and 12, then 40.
    @Test func theUsualRangeOfATopicIsANumber() throws {
        let counts = (0..<12).map { $0 % 2 == 0 ? 10 : 12 } + [40]
        var made = HandMadeOffice(months: 13)
        made.set(.kritisch(0), to: counts.map { .rate($0, of: 100) })
        // Mean 172/13 = 13.23, moving range 50/12: 2.15 to 24.31.
        #expect(try Urteile(made.view(), made.office)[.kritisch(0)].usual?.range == "3 bis 24")
    }

    /// Bounds with the binomial sums of Python: 64.73 to 87.49 % of 45 in 58.
    @Test(
        arguments: [
            (7, 10, nil, "Unsicherheit 35 bis 93 %"), (45, 58, nil, "Unsicherheit 65 bis 87 %"), (9, 9, 0.9, nil),
            (17, 23, 0.9, "Unsicherheit 52 bis 89,8 %"), (59, 72, 0.9, "Unsicherheit 71 bis 90,02 %"),
        ] as [(Int, Int, Double?, String?)]
    )
    func uncertainty(_ zaehler: Int, _ nenner: Int, _ zielwert: Double?, _ text: String?) {
        let uncertainty = Self.urteil(.rate(zaehler, of: nenner), zielwert: zielwert).uncertainty
        #expect(uncertainty?.replacing("\u{202F}", with: " ") == text)
    }
}
