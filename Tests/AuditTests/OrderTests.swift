import Days
import Releases
import Testing

@testable import Audit

/// The shorter deadline of a case never ends after the longer one (PRODUCT 7 (4): the method and this program).
@Suite("Prüfung: die kürzere Frist endet nie später")
struct OrderTests {
    private static func audit(_ shorter: String, _ longer: String = "14 Kalendertage, erfüllt durch abschluss") -> Audit
    {
        let months = [("2025-04", 10, 0, 0), ("2025-05", 10, 0, 5)]
        return Audit(
            ReleaseHistory(
                months.compactMap { id, eingang, soon, late in
                    Period(id).map { release($0, eingang, soon, late, (shorter, longer)) }
                }
            )
        )
    }

    private static func release(
        _ month: Period,
        _ eingang: Int,
        _ soon: Int,
        _ late: Int,
        _ definitions: (String, String)
    ) -> Release {
        func share(_ nenner: Int) -> ReleasedValue {
            .share(RoundedCount(rounding: 0), of: RoundedCount(rounding: nenner))
        }
        func rule(_ rule: PlannedRule, _ definition: String) -> ReleasedRule {
            ReleasedRule(rule: rule, name: "", quelle: "", definition: definition, cases: .schriftlich)
        }
        let entries = [
            ReleasedEntry(ReleasedCell(.eingang), .count(RoundedCount(rounding: eingang))),
            ReleasedEntry(ReleasedCell(.frist(.zwischennachricht)), share(soon)),
            ReleasedEntry(ReleasedCell(.frist(.abschlussTage)), share(late)),
        ]
        return Release(
            month: month,
            isSample: true,
            plan: ReleasePlan(takt: .monat, monat: [.eingang, .fristen], quartal: [], jahr: []),
            folgeTage: 90,
            bereiche: [],
            anliegen: [],
            regeln: [rule(.zwischennachricht, definitions.0), rule(.abschlussTage, definitions.1)],
            texte: [],
            werte: [ReleasedValues(month, entries)]
        )
    }

    private static func possible(_ audit: Audit, _ period: String, _ rule: PlannedRule) -> [Int]? {
        audit.lines.first {
            $0.target.period.id == period && $0.target.cell.figure == .frist(rule) && $0.target.part == .nenner
        }?
        .possible
    }

    /// Of the 3 to 7 due in May under the longer deadline each was due in April or May under the shorter: at most 2 and 2.
    @Test("drei „unter 3“ und ein „rund 5“ lassen nur zwei Werte übrig")
    func foundOut() {
        let audit = Self.audit("3 Arbeitstage, erfüllt durch zwischennachricht, abschluss")
        #expect(!audit.isSafe)
        #expect(Self.possible(audit, "2025-05", .abschlussTage) == [3, 4])
        #expect(Self.possible(audit, "2025-05", .zwischennachricht) == [1, 2])
        #expect(Self.possible(audit, "2025-04", .zwischennachricht) == [1, 2])
    }

    @Test("ist die eine Frist nicht sicher kürzer, weiß niemand etwas")
    func unordered() {
        #expect(Self.audit("15 Arbeitstage, erfüllt durch zwischennachricht, abschluss").isSafe)
    }
}
