import Schema
import SplitMix
import Testing

@testable import Analysis

/// The tables say of every row what the conditions say that they are made from.
@Suite struct ConditionTablesTests {
    private static func row(_ dice: inout SplitMix64) -> Reaktion {
        var row = Reaktion()
        for column in [CodeColumn.art, .eingangsweg, .antwortform, .schlusszeichnung, .bewertung, .ergebnis] {
            let code = UInt8.random(in: 0...7, using: &dice)
            row[column] = code == 7 ? Reaktion.none : code
        }
        row.weitergeleitetAn = Bool.random(using: &dice) ? Reaktion.none : UInt8.random(in: 0...2, using: &dice)
        row.flags = Reaktion.Flags(rawValue: UInt16.random(in: 0...255, using: &dice))
        return row
    }

    @Test func sameAsTheConditions() {
        let all = CountingRules(TestOffice.project).all.filter { !$0.isOfMassnahmen }
        let lists = stride(from: 0, to: min(all.count, 128), by: 32).map { Array(all[$0..<min($0 + 32, all.count)]) }
        let tables = ConditionTables(lists)
        var dice = SplitMix64(seed: 1)
        var (hits, wrong) = (0, 0)
        for _ in 0..<2000 {
            var groups = GroupSet()
            groups.bits = UInt8.random(in: 0...7, using: &dice)
            let facts = Facts(
                row: Self.row(&dice),
                groups: groups,
                traits: RowTraits(rawValue: UInt8.random(in: 0...7, using: &dice)),
                ersteFolge: 0,
                beobachtungsende: 0,
                faelligkeit: 0
            )
            let fitting = tables.fitting(facts)
            for (list, rules) in lists.enumerated() {
                for (place, rule) in rules.enumerated() {
                    if (fitting[list] >> UInt64(place) & 1 == 1) != rule.nenner.holds(facts) { wrong += 1 }
                    if (fitting[list] >> UInt64(place + 32) & 1 == 1) != rule.zaehler.holds(facts) { wrong += 1 }
                }
                hits += fitting[list].nonzeroBitCount
            }
        }
        #expect(wrong == 0)
        #expect(hits > 0)
    }
}
