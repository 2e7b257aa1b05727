import Testing

@testable import Schema

/// Rows come out as they went in, whether they fit into the packed form or not.
@Suite struct ReaktionenTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let fits: Bool
        let row: Reaktion

        init(_ name: String, fits: Bool = true, _ change: (inout Reaktion) -> Void = { _ in }) {
            self.name = name
            self.fits = fits
            var row = Reaktion()
            change(&row)
            self.row = row
        }

        var testDescription: String { name }
    }

    static let cases =
        [
            Case("empty"),
            Case("the last team that fits") { $0.team = 4095 },
            Case("a team too many", fits: false) { $0.team = 4096 },
            Case("the highest number of a team", fits: false) { $0.team = 0xFFFF },
            Case("the last Maßnahme that fits") { $0.massnahme = 4093 },
            Case("a Maßnahme too many", fits: false) { $0.massnahme = 4094 },
            Case("a Maßnahme that there is not") { $0.massnahme = Reaktion.unknownMassnahme },
            Case("the last topics that fit") { $0.anliegen = Reaktion.Topics(1022, 1021, 1020) },
            Case("a first topic too many", fits: false) { $0.anliegen.first = 1023 },
            Case("a third topic too many", fits: false) { $0.anliegen.third = 1023 },
            Case("all flags") { $0.flags = Reaktion.Flags(rawValue: 0xFF) },
            Case("more flags", fits: false) { $0.flags = Reaktion.Flags(rawValue: 0x100) },
        ]
        + [
            DateColumn.eingang, .zwischennachricht, .abschluss, .eroertertAm, .externeFrist, .stand, .anBuero,
            .bogenEingang,
        ].flatMap { column in
            [
                Case("\(column) on the first day") { $0[column] = 1 },
                Case("\(column) on the last day") { $0[column] = 65_535 },
                Case("\(column) a day later", fits: false) { $0[column] = 65_536 },
                Case("\(column) a day earlier", fits: false) { $0[column] = 0 },
                Case("\(column) before 1970", fits: false) { $0[column] = -1 },
                Case("\(column) at the beginning of time", fits: false) { $0[column] = .min + 1 },
                Case("\(column) at the end of time", fits: false) { $0[column] = .max },
            ]
        }
        + [
            CodeColumn.art, .eingangsweg, .antwortform, .schlusszeichnung, .bewertung, .ergebnis, .weitergeleitetAn,
        ].flatMap { column in
            [
                Case("\(column) with the last code") { $0[column] = 14 },
                Case("\(column) with a code too many", fits: false) { $0[column] = 15 },
            ]
        }

    @Test(arguments: cases) func comesOutAsItWentIn(test: Case) {
        var rows = Reaktionen()
        rows.append(test.row)
        #expect(rows[0] == test.row)
        #expect((PackedReaktion(test.row) != nil) == test.fits)
    }

    @Test func aRowInMemoryHas28Bytes() { #expect(MemoryLayout<PackedReaktion>.stride == 28) }

    /// The same as in an array of rows.
    @Test func rowsMoveTogether() {
        let all = Self.cases.map(\.row)
        var (rows, expected) = (Reaktionen(), all)
        for row in all { rows.append(row) }
        #expect(Array(rows) == expected)
        var some = [Reaktion](repeating: Reaktion(), count: 20)
        rows.unpack(7..<25, into: &some)
        #expect(some == Array(all[7..<25]) + [Reaktion(), Reaktion()])
        rows.append(contentsOf: rows)
        expected += expected
        #expect(Array(rows) == expected)
        for index in stride(from: 1, to: expected.count, by: 2) {
            rows.move(index..<index + 1, to: index / 2)
            expected[index / 2] = expected[index]
        }
        #expect(Array(rows) == expected)
        let count = expected.count - 9
        rows.move(9..<expected.count, to: 2)
        expected[2..<2 + count] = expected[9...]
        #expect(Array(rows) == expected)
        rows.keepFirst(all.count / 2)
        #expect(Array(rows) == Array(expected[..<(all.count / 2)]))
        rows.append(all[1])
        #expect(rows.last == all[1])
    }
}
