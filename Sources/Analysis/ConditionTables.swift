internal import Records
internal import Schema

/// The conditions of up to 32 figures as tables: a look-up a column tells at once which of them a row fits.
///
/// A row's answer has a bit for each figure whose denominator it fits, and 32 bits higher one for its numerator.
struct ConditionTables: Sendable {
    /// Seven tables of a place for each code, then one entry for each combination of flags, 8 for the groups of topics
    /// and one for each combination of traits.
    private var tables: [UInt64]
    private static let columns = 7
    private static let flags = columns * CodeSets.places
    // Not static: those are looked up for every row, for Swift asks each time whether they have been worked out.
    private let groups: Int
    private let traits: Int

    init(_ rules: [CountingRule]) {
        precondition(rules.count <= 32)
        groups = ConditionTables.flags + Reaktion.Flags.combinations
        traits = groups + 8
        tables = [UInt64](repeating: 0, count: traits + RowTraits.combinations)
        for (place, rule) in rules.enumerated() {
            add(rule.nenner, 1 << UInt64(place))
            add(rule.zaehler, 1 << UInt64(place + 32))
        }
    }

    private mutating func add(_ condition: RowCondition, _ bit: UInt64) {
        let sets = [
            condition.arten.bits, condition.eingangswege.bits, condition.antwortformen.bits,
            condition.schlusszeichnungen.bits, condition.bewertungen.bits, condition.ergebnisse.bits,
            condition.weiterleitungen.bits,
        ]
        precondition(sets.count == ConditionTables.columns)
        for (table, bits) in sets.enumerated() {
            for code in 0..<CodeSets.places where bits >> UInt16(code) & 1 == 1 {
                tables[table * CodeSets.places + code] |= bit
            }
        }
        for value in 0..<Reaktion.Flags.combinations {
            let flags = Reaktion.Flags(rawValue: .init(value))
            if flags.isSuperset(of: condition.flags) { tables[ConditionTables.flags + value] |= bit }
        }
        for value in 0..<8 where condition.group.map({ UInt8(value) & GroupSet($0).bits != 0 }) ?? true {
            tables[groups + value] |= bit
        }
        for value in 0..<RowTraits.combinations
        where RowTraits(rawValue: UInt8(value)).isSuperset(of: condition.traits) { tables[traits + value] |= bit }
    }

    /// Which figures a row fits: denominators in the low half, numerators (of those) in the high half.
    @inline(__always)
    func fitting(_ facts: Facts) -> UInt64 {
        let row = facts.row
        let codes =
            entry(0, row.art) & entry(1, row.eingangsweg) & entry(2, row.antwortform) & entry(3, row.schlusszeichnung)
            & entry(4, row.bewertung) & entry(5, row.ergebnis) & entry(6, row.weitergeleitetAn)
        return codes & tables[ConditionTables.flags + Int(row.flags.rawValue)]
            & tables[groups + Int(facts.groups.bits & 7)]
            & tables[traits + Int(facts.traits.rawValue)]
    }

    @inline(__always)
    private func entry(_ table: Int, _ raw: UInt8) -> UInt64 {
        tables[table * CodeSets.places + CodeSets.place(raw)]
    }
}
