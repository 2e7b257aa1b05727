internal import Records
internal import Schema

/// The conditions of up to four lists of 32 figures each as tables: six look-ups a row tell which of them it fits.
///
/// A row's answer has for each list a bit for each figure whose denominator it fits, and 32 bits higher one for its
/// numerator. Codes are looked up in pairs, for two of them make a number below 256.
struct ConditionTables: Sendable {
    private static let lists = 4
    private static let pairs = CodeSets.places * CodeSets.places

    /// Three tables of pairs of codes, one of the seventh code, one of flags, one of the groups of topics with the traits.
    private var tables: [SIMD4<UInt64>]
    // Not static: those are looked up for every row, for Swift asks each time whether they have been worked out.
    private let seventh: Int
    private let flags: Int
    private let traits: Int

    /// - Parameter rules: the lists.
    init(_ rules: [[CountingRule]]) {
        precondition(rules.count <= ConditionTables.lists && rules.allSatisfy { $0.count <= 32 })
        seventh = 3 * ConditionTables.pairs
        flags = seventh + CodeSets.places
        traits = flags + Reaktion.Flags.combinations
        tables = [SIMD4](repeating: SIMD4(repeating: 0), count: traits + 8 * RowTraits.combinations)
        for (list, rules) in rules.enumerated() {
            for (place, rule) in rules.enumerated() {
                add(rule.nenner, list, 1 << UInt64(place))
                add(rule.zaehler, list, 1 << UInt64(place + 32))
            }
        }
    }

    private mutating func add(_ condition: RowCondition, _ list: Int, _ bit: UInt64) {
        let pairs = [
            (condition.arten.bits, condition.eingangswege.bits),
            (condition.antwortformen.bits, condition.schlusszeichnungen.bits),
            (condition.bewertungen.bits, condition.ergebnisse.bits),
        ]
        func has(_ bits: UInt16, _ code: Int) -> Bool { bits >> UInt16(code) & 1 == 1 }
        for (table, (first, second)) in pairs.enumerated() {
            for pair in 0..<ConditionTables.pairs
            where has(first, pair % CodeSets.places) && has(second, pair / CodeSets.places) {
                tables[table * ConditionTables.pairs + pair][list] |= bit
            }
        }
        for code in 0..<CodeSets.places where has(condition.weiterleitungen.bits, code) {
            tables[seventh + code][list] |= bit
        }
        for value in 0..<Reaktion.Flags.combinations
        where Reaktion.Flags(rawValue: .init(value)).isSuperset(of: condition.flags) {
            tables[flags + value][list] |= bit
        }
        for value in 0..<8 * RowTraits.combinations {
            let isInGroup =
                condition.group.map { UInt8(value / RowTraits.combinations) & GroupSet($0).bits != 0 } ?? true
            let own = RowTraits(rawValue: UInt8(value % RowTraits.combinations))
            if isInGroup, own.isSuperset(of: condition.traits) { tables[traits + value][list] |= bit }
        }
    }

    /// Which figures a row fits, list by list: denominators in the low half, numerators (of those) in the high half.
    @inline(__always)
    func fitting(_ facts: Facts) -> SIMD4<UInt64> {
        let row = facts.row
        let codes =
            pair(0, row.art, row.eingangsweg) & pair(1, row.antwortform, row.schlusszeichnung)
            & pair(2, row.bewertung, row.ergebnis) & tables[seventh + CodeSets.place(row.weitergeleitetAn)]
        return codes & tables[flags + Int(row.flags.rawValue)]
            & tables[traits + Int(facts.groups.bits & 7) * RowTraits.combinations + Int(facts.traits.rawValue)]
    }

    @inline(__always)
    private func pair(_ table: Int, _ first: UInt8, _ second: UInt8) -> SIMD4<UInt64> {
        tables[table * ConditionTables.pairs + CodeSets.place(first) + CodeSets.place(second) * CodeSets.places]
    }
}
