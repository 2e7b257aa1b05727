import Days
import Releases
import Testing

@testable import Audit

/// PRODUCT 7 (4) to (6), against every combination of counts that there is.
@Suite("Prüfung durch Zeugen")
struct AuditTests {
    private static func period(_ id: String) -> Period {
        guard let period = Period(id) else { preconditionFailure(id) }
        return period
    }

    private static let months = ["2026-07", "2026-08", "2026-09"]

    /// A quarter of which the months' Eingang and that of some Bereiche is shown, and nothing else.
    static func history(_ eingang: [Int], _ bereiche: [Int]) -> ReleaseHistory {
        let names = bereiche.indices.map { ReleasedName(id: "\($0)", name: "Bereich \($0)") }
        return ReleaseHistory(
            zip(months, eingang).map { month, count in
                var werte = [
                    ReleasedValues(
                        period(month),
                        [ReleasedEntry(ReleasedCell(.eingang), .count(RoundedCount(rounding: count)))]
                    )
                ]
                if month == months.last {
                    let parts = zip(names, bereiche).map {
                        ReleasedEntry(ReleasedCell(.eingang, .bereich($0.id)), .count(RoundedCount(rounding: $1)))
                    }
                    werte.append(ReleasedValues(period("2026-Q3"), parts))
                }
                return release(month, werte, names, [.eingang], [.eingang, .eingangBereich])
            }
        )
    }

    static func release(
        _ month: String,
        _ werte: [ReleasedValues],
        _ names: [ReleasedName],
        _ monat: [ReleasedTable],
        _ quartal: [ReleasedTable]
    ) -> Release {
        Release(
            month: period(month),
            isSample: true,
            plan: ReleasePlan(takt: .monat, monat: monat, quartal: quartal, jahr: []),
            folgeTage: 90,
            bereiche: names,
            anliegen: [],
            regeln: [],
            texte: [],
            werte: werte
        )
    }

    /// All numbers that are rounded to a shown one.
    private static func possible(_ shown: Int) -> [Int] { (max(0, shown - 2)...shown + 2).map(\.self) }

    /// Every way in which true counts add up, by target: months, Bereiche, the sum.
    private static func all(_ eingang: [Int], _ bereiche: [Int]) -> [Set<Int>] {
        func ways(_ shown: [Int]) -> [[Int]] {
            shown.reduce([[]]) { ways, next in ways.flatMap { way in possible(next).map { way + [$0] } } }
        }
        var seen = Array(repeating: Set<Int>(), count: eingang.count + bereiche.count + 1)
        let parts = ways(bereiche)
        for months in ways(eingang) {
            let sum = months.reduce(0, +)
            for way in parts where way.reduce(0, +) == sum {
                for (place, value) in (months + way + [sum]).enumerated() { seen[place].insert(value) }
            }
        }
        return seen
    }

    @Test("drei Monate und zwei Bereiche: sicher ist genau, was es nach allen Möglichkeiten ist")
    func everyCombination() throws {
        for eingang in [[0, 0, 0], [0, 0, 5], [0, 5, 5], [5, 5, 5], [10, 0, 0], [10, 5, 0], [45, 40, 5]] {
            for bereiche in [[0, 0], [0, 5], [5, 5], [10, 5], [10, 10], [15, 0], [50, 40], [55, 45]] {
                let seen = Self.all(eingang, bereiche)
                let audit = Audit(Self.history(eingang, bereiche))
                let shown = eingang + bereiche
                let isSafe = seen.indices.allSatisfy { place in
                    seen[place].count >= 3
                        && (place >= shown.count || shown[place] > 0 || seen[place].contains(0))
                }
                #expect(audit.isSafe == isSafe, "\(eingang) and \(bereiche)")
                if seen.contains(where: \.isEmpty) {
                    #expect(audit.witnesses.isEmpty)
                    continue
                }
                for (place, month) in Self.months.enumerated() {
                    let line = try #require(audit.lines.first { $0.target.period.id == month })
                    #expect(Set(line.possible).isSubset(of: seen[place]), "\(eingang) and \(bereiche)")
                }
            }
        }
    }

    /// Each split is known by itself, and both add up to what came: 3 to 7 and 3 to 7 are 6 to 14, none to 2 is less.
    @Test("auch wenn die Monate nichts zeigen, sind die Bereiche zusammen so viele wie die Arten")
    func monthsLeftOut() throws {
        func history(_ arten: [Int]) -> ReleaseHistory {
            ReleaseHistory(
                Self.months.map { month in
                    let bereiche = [5, 5].enumerated().map {
                        ReleasedEntry(ReleasedCell(.eingang, .bereich("\($0)")), .count(RoundedCount(rounding: $1)))
                    }
                    let groups = zip(ArtGroup.allCases, arten).map {
                        ReleasedEntry(ReleasedCell(.eingang, .art($0)), .count(RoundedCount(rounding: $1)))
                    }
                    let werte =
                        month == Self.months.last ? [ReleasedValues(Self.period("2026-Q3"), bereiche + groups)] : []
                    let names = ["0", "1"].map { ReleasedName(id: $0, name: $0) }
                    return Self.release(month, werte, names, [], [.eingangArt, .eingangBereich])
                }
            )
        }
        #expect(Audit(history([5, 5, 0])).isSafe)
        // 6 at most in the Arten: 3 and 3, and 2, 2, 2.
        let audit = Audit(history([0, 0, 0]))
        #expect(!audit.isSafe)
        #expect(audit.lines.map(\.possible) == [[3], [3], [2], [2], [2]])
    }

    /// The example of docs/Geheimhaltung.md: 6 at most in the months, 6 at least in the Bereiche.
    @Test("drei Monate „unter 3“ und zwei Bereiche mit rund 5 verraten sich")
    func example() throws {
        let audit = Audit(Self.history([0, 0, 0], [5, 5]))
        #expect(!audit.isSafe)
        let july = try #require(audit.lines.first)
        #expect(july.possible == [2])
    }

    @Test("jeder Zeuge zeigt dieselben Werte, und seine Summen stimmen")
    func witnesses() {
        let audit = Audit(Self.history([45, 40, 5], [50, 40]))
        #expect(audit.isSafe && audit.witnesses.count >= 3)
        for witness in audit.witnesses {
            let months = witness.counts.filter { $0.period.kind == .month }
            let bereiche = witness.counts.filter { $0.period.kind == .quarter }
            #expect(months.map { RoundedCount(rounding: $0.zaehler).value } == [45, 40, 5])
            #expect(bereiche.map { RoundedCount(rounding: $0.zaehler).value } == [50, 40])
            #expect(months.reduce(0) { $0 + $1.zaehler } == bereiche.reduce(0) { $0 + $1.zaehler })
        }
    }

    /// 0 before the first month: 3 to 7 came, 8 to 12 are closed, and none is left open.
    @Test("ein Bestand, der nicht stimmen kann, gilt nicht als Wissen")
    func contradiction() {
        func month(_ eingang: Int, _ erledigt: Int, _ bestand: Int) -> ReleaseHistory {
            let values = zip([ReleasedFigure.eingang, .erledigt, .bestand], [eingang, erledigt, bestand]).map {
                ReleasedEntry(ReleasedCell($0), .count(RoundedCount(rounding: $1)))
            }
            let tables: [ReleasedTable] = [.eingang, .erledigt, .bestand]
            return ReleaseHistory([
                Self.release("2026-07", [ReleasedValues(Self.period("2026-07"), values)], [], tables, [])
            ])
        }
        #expect(Audit(month(5, 10, 0)).isSafe)
        // 3 to 7 came, 3 to 7 are closed: the Bestand of 8 to 12 contradicts it.
        #expect(Audit(month(5, 5, 10)).isSafe)
        // 8 to 12 came, none to 2 are closed, 3 to 7 are open: 8 − 2 to 8 − 1 are 6 and 7, 9 − 2 is 7.
        let audit = Audit(month(10, 0, 5))
        #expect(!audit.isSafe)
        #expect(audit.lines.map(\.possible) == [[8, 9], [1, 2], [6, 7]])
    }
}
