internal import Records
internal import Schema

/// The conditions of up to 32 figures as tables: a look-up a column tells at once which of them a row fits.
///
/// A row's answer has a bit for each figure whose denominator it fits, and 32 bits higher one for its numerator.
struct ConditionTables: Sendable {
    /// Seven tables of eight entries (a code each, the last one the empty cell), then 64 for the flags, 8 for the
    /// groups of topics and 2 for being a Folgereaktion.
    private let tables: [UInt64]
    private static let flags = 56
    private static let groups = 120
    private static let folge = 128

    init(_ figures: [Kennzahl]) {
        precondition(figures.count <= 32)
        var tables = [UInt64](repeating: 0, count: ConditionTables.folge + 2)
        for (place, figure) in figures.enumerated() {
            ConditionTables.add(figure.nenner, 1 << UInt64(place), &tables)
            ConditionTables.add(figure.zaehler, 1 << UInt64(place + 32), &tables)
        }
        self.tables = tables
    }

    private static func add(_ condition: RowCondition, _ bit: UInt64, _ tables: inout [UInt64]) {
        let sets = [
            condition.arten.bits, condition.eingangswege.bits, condition.antwortformen.bits,
            condition.schlusszeichnungen.bits, condition.bewertungen.bits, condition.ergebnisse.bits,
            condition.weiterleitungen.bits,
        ]
        for (table, bits) in sets.enumerated() {
            for code in 0..<8 where bits >> UInt8(code) & 1 == 1 { tables[table * 8 + code] |= bit }
        }
        for value in 0..<64 where UInt16(value) & condition.flags.rawValue == condition.flags.rawValue {
            tables[flags + value] |= bit
        }
        for value in 0..<8 where condition.group.map({ UInt8(value) & GroupSet($0).bits != 0 }) ?? true {
            tables[groups + value] |= bit
        }
        if !condition.isFolgereaktion { tables[folge] |= bit }
        tables[folge + 1] |= bit
    }

    /// Which figures a row fits: denominators in the low half, numerators (of those) in the high half.
    @inline(__always)
    func fitting(_ facts: Facts) -> UInt64 {
        let row = facts.row
        let codes =
            tables[Int(row.art & 7)] & tables[8 + Int(row.eingangsweg & 7)] & tables[16 + Int(row.antwortform & 7)]
            & tables[24 + Int(row.schlusszeichnung & 7)] & tables[32 + Int(row.bewertung & 7)]
            & tables[40 + Int(row.ergebnis & 7)] & tables[48 + Int(row.weitergeleitetAn & 7)]
        return codes & tables[ConditionTables.flags + Int(row.flags.rawValue & 63)]
            & tables[ConditionTables.groups + Int(facts.groups.bits & 7)]
            & tables[ConditionTables.folge + (facts.isFolgereaktion ? 1 : 0)]
    }
}
