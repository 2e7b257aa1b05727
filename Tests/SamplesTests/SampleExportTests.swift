import Days
import Schema
import Testing

@testable import Samples

@Suite("Erfundene Exporte")
struct SampleExportTests {
    private static func lines(_ rows: Int, seed: UInt64 = 7, from: String = "2026-01-01", to: String = "2026-03-31")
        throws
        -> [String]
    {
        let first = try #require(DateText.parse(Array(from.utf8)))
        let last = try #require(DateText.parse(Array(to.utf8)))
        var export = SampleExport(rows: rows, seed: seed, from: first, to: last)
        var bytes: [UInt8] = []
        while export.next(&bytes) {}
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    /// From Vigna's splitmix64.c, seed 1234567 (the values that Rosetta Code lists).
    @Test("der Zufall ist SplitMix64")
    func dice() {
        var dice = Dice(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ]
        #expect(expected.map { _ in dice.next() } == expected)
    }

    @Test("gleiche Zahlen, gleiche Zeilen; anderer Startwert, andere")
    func deterministic() throws {
        #expect(try Self.lines(200) == Self.lines(200))
        #expect(try Self.lines(200) != Self.lines(200, seed: 8))
    }

    @Test("genau so viele Zeilen, Spalten wie im Kopf, in der Folge des Eingangs", arguments: [1, 2, 89, 5000])
    func shape(_ rows: Int) throws {
        let lines = try Self.lines(rows)
        #expect(lines.count == rows)
        let columns = SampleExport.header.dropLast(1).split(separator: ";", omittingEmptySubsequences: false).count
        var last = ""
        for (index, line) in lines.enumerated() {
            let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            #expect(cells.count == columns)
            #expect(cells[0].hasPrefix("BEISPIEL-") && Int(cells[0].dropFirst(9)) == index + 1)
            #expect(cells[1] >= last && cells[1] >= "2026-01-01" && cells[1] <= "2026-03-31")
            last = cells[1]
            #expect(cells.last == "erfunden")
        }
    }

    @Test("jede Spalte, ohne die Listen des Hauses, die niemand erfinden kann") func columns() {
        let names = SampleExport.header.dropLast(1).split(separator: ";").map(String.init)
        #expect(names.sorted() == Column.allCases.filter { $0 != .bereich && $0 != .massnahme }.map(\.name).sorted())
    }

    @Test("ein Tag und viele Jahre", arguments: [("2026-02-28", "2026-02-28"), ("1990-01-01", "2026-01-01")])
    func spans(_ from: String, _ to: String) throws {
        #expect(try Self.lines(50, from: from, to: to).count == 50)
    }
}
