import Testing

@testable import Schema

/// What a new column or code must not forget and no compiler asks for.
@Suite struct ColumnTests {
    /// The counting looks up a table by the bits: each column has one of its own, and there is no gap.
    @Test func everyFlagHasABitOfItsOwn() {
        let bits = Column.allCases.compactMap { column in
            if case .jaNein(let flag) = column.kind { flag.rawValue } else { nil }
        }
        #expect(bits.sorted() == bits.indices.map { 1 << UInt16($0) })
        #expect(Reaktion.Flags.combinations == 1 << bits.count)
    }

    /// A row, which knows a raw value alone, and the code agree.
    @Test(arguments: Eingangsweg.allCases) func writtenIsWritten(weg: Eingangsweg) {
        var row = Reaktion()
        row.eingangsweg = weg.rawValue
        #expect(row.isSchriftlich == weg.isSchriftlich)
    }

    /// Every column that a row keeps makes rows differ, and is not lost where many are kept.
    @Test(arguments: Column.allCases) func differentCellsMakeDifferentRows(column: Column) {
        var row = Reaktion()
        switch column.kind {
        case .date(let date): row[date] = 1
        case .code(let code): row[code] = 1
        case .jaNein(let flag): row.flags = flag
        case .team: row.team = 1
        case .massnahme: row.massnahme = 1
        case .anliegen(0): row.anliegen.first = 1
        case .anliegen(1): row.anliegen.second = 1
        case .anliegen: row.anliegen.third = 1
        case .key, .bereich, .text: return
        }
        #expect(row != Reaktion())
        #expect(PackedReaktion(row)?.row == row)
    }
}
