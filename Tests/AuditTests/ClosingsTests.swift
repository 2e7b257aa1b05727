import Days
import Releases
import Testing

@testable import Audit

/// Who met a deadline has been closed; who came before the period and was not closed is in Bestand.
@Suite("Prüfung: Fristen, Erledigt und Bestand")
struct ClosingsTests {
    /// Shown values; „unter 3“ is 0.
    private struct Month {
        var eingang = 5
        var erledigt = 0
        var bestand = 5
        var zaehler = 0
        var nenner = 0
    }

    private static let alone = "14 Kalendertage, erfüllt durch abschluss"

    private static func period(_ id: String) -> Period {
        guard let period = Period(id) else { preconditionFailure(id) }
        return period
    }

    private static func entries(_ month: Month, _ rule: PlannedRule) -> [ReleasedEntry] {
        func shown(_ value: Int) -> RoundedCount { RoundedCount(rounding: value) }
        let counts: [(ReleasedFigure, Int)] = [
            (.eingang, month.eingang), (.erledigt, month.erledigt), (.bestand, month.bestand),
        ]
        let share = ReleasedValue.share(shown(month.zaehler), of: shown(month.nenner))
        return counts.map { ReleasedEntry(ReleasedCell($0.0), .count(shown($0.1))) }
            + [ReleasedEntry(ReleasedCell(.frist(rule)), share)]
    }

    private static func audit(
        _ months: [(String, Month)],
        rule: PlannedRule = .abschlussTage,
        definitions: [String] = [alone, alone],
        cases: ReleasedRule.Cases = .schriftlich
    ) -> Audit {
        Audit(
            ReleaseHistory(
                zip(months, definitions).map { month, definition in
                    release(month.0, [ReleasedValues(period(month.0), entries(month.1, rule))], .monat) {
                        ReleasedRule(rule: rule, name: "", quelle: "", definition: definition, cases: cases)
                    }
                }
            )
        )
    }

    private static func release(
        _ month: String,
        _ werte: [ReleasedValues],
        _ takt: Takt,
        rule: () -> ReleasedRule
    ) -> Release {
        let tables: [ReleasedTable] = [.eingang, .erledigt, .bestand, .fristen]
        return Release(
            month: period(month),
            isSample: true,
            plan: ReleasePlan(takt: takt, monat: tables, quartal: takt == .quartal ? tables : [], jahr: []),
            folgeTage: 90,
            bereiche: [],
            anliegen: [],
            regeln: [rule()],
            texte: [],
            werte: werte
        )
    }

    private static func possible(
        _ audit: Audit,
        _ period: String,
        _ figure: ReleasedFigure,
        _ part: AuditTarget.Part = .zaehler
    ) -> [Int]? {
        audit.lines.first {
            $0.target.period.id == period && $0.target.cell.figure == figure && $0.target.part == part
        }?
        .possible
    }

    private static let january = Month(eingang: 5, erledigt: 0, bestand: 5)
    private static let february = Month(eingang: 0, erledigt: 0, bestand: 5, zaehler: 5, nenner: 5)

    /// At most 2 were closed in each month: of 3 to 7 in time there are 3 or 4, and 1 or 2 were closed in each.
    @Test(
        "wer rechtzeitig abgeschlossen ist, ist erledigt: im Monat der Frist oder in dem davor",
        arguments: [
            (PlannedRule.abschlussTage, ReleasedRule.Cases.schriftlich), (.abschlussWochen, .kritik),
        ]
    )
    func closedInTime(rule: PlannedRule, cases: ReleasedRule.Cases) {
        let months = [("2026-01", Self.january), ("2026-02", Self.february)]
        let audit = Self.audit(months, rule: rule, cases: cases)
        #expect(!audit.isSafe)
        #expect(Self.possible(audit, "2026-02", .frist(rule)) == [3, 4])
        #expect(Self.possible(audit, "2026-01", .erledigt) == [1, 2])
        #expect(Self.possible(audit, "2026-02", .erledigt) == [1, 2])
    }

    @Test(
        "das gilt nicht, wo mehr als der Abschluss die Frist wahrt oder die Fälle andere sind",
        arguments: [
            (["3 Arbeitstage, erfüllt durch zwischennachricht, abschluss"], ReleasedRule.Cases.schriftlich),
            (["14 Kalendertage, erfüllt durch an_buero"], .schriftlich), ([alone], .andere),
            // Those of January are judged by the rule of January.
            (["14 Kalendertage, erfüllt durch bogen_eingang", alone], .schriftlich),
        ]
    )
    func otherRules(definitions: [String], cases: ReleasedRule.Cases) {
        let months = [("2026-01", Self.january), ("2026-02", Self.february)]
        let both = definitions.count == 1 ? definitions + definitions : definitions
        #expect(Self.audit(months, definitions: both, cases: cases).isSafe)
    }

    @Test("nach einer Lücke weiß niemand, wie viele davor abgeschlossen wurden")
    func gap() {
        #expect(Self.audit([("2026-01", Self.january), ("2026-03", Self.february)]).isSafe)
    }

    @Test("Quartale wie Monate")
    func quarters() {
        let months = (1...6).map { "2026-0\($0)" }
        let releases = months.map { month in
            let quarter = Period(.quarter, containing: Self.period(month).von)
            let isLast = quarter.bis == Self.period(month).bis
            let values = Self.entries(quarter.id == "2026-Q1" ? Self.january : Self.february, .abschlussTage)
            return Self.release(month, isLast ? [ReleasedValues(quarter, values)] : [], .quartal) {
                ReleasedRule(
                    rule: .abschlussTage,
                    name: "",
                    quelle: "",
                    definition: Self.alone,
                    cases: .schriftlich
                )
            }
        }
        let audit = Audit(ReleaseHistory(releases))
        #expect(!audit.isSafe)
        #expect(Self.possible(audit, "2026-Q2", .frist(.abschlussTage)) == [3, 4])
    }

    /// February has at most 2 of its own, and of January's at most 2 were open: 4 at most were late.
    @Test(
        "wer zu spät ist und früher kam, war im Bestand",
        arguments: [
            alone, "3 Arbeitstage, erfüllt durch zwischennachricht, abschluss",
        ]
    )
    func late(definition: String) throws {
        let january = Month(eingang: 5, erledigt: 5, bestand: 0)
        let february = Month(eingang: 0, erledigt: 0, bestand: 0, nenner: 5)
        let audit = Self.audit(
            [("2026-01", january), ("2026-02", february)],
            definitions: [definition, definition]
        )
        let late = try #require(Self.possible(audit, "2026-02", .frist(.abschlussTage), .rest))
        #expect(!late.isEmpty && late.allSatisfy { (1...4).contains($0) }, "\(late)")
    }

    /// March: at most 2 were closed and 7 are open, so at most 9 of those due were not closed before.
    @Test("nach einer Lücke: wer zu spät ist, ist erledigt oder im Bestand")
    func lateAfterGap() throws {
        let march = Month(eingang: 10, erledigt: 0, bestand: 5, nenner: 10)
        let audit = Self.audit([("2026-01", Month()), ("2026-03", march)])
        let late = try #require(Self.possible(audit, "2026-03", .frist(.abschlussTage), .rest))
        #expect(!late.isEmpty && late.allSatisfy { (6...9).contains($0) }, "\(late)")
    }

    /// Shown values that contradict it: 8 at least are in time, and at most 4 were closed.
    @Test("was die gezeigten Werte widerlegen, gilt nicht als Wissen")
    func contradiction() {
        let february = Month(eingang: 5, erledigt: 0, bestand: 10, zaehler: 10, nenner: 10)
        #expect(!Self.audit([("2026-01", Self.january), ("2026-02", february)]).witnesses.isEmpty)
    }
}
