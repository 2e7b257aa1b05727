import Days
import Diagnostics
import Schema
import Testing

@testable import Samples

@Suite("Erfundene Fehler")
struct SampleFaultTests {
    private static func export(_ rows: Int, faults: Double, seed: UInt64 = 7) throws -> SampleExport {
        let from = try #require(Day(year: 2025, month: 1, day: 1))
        let to = try #require(Day(year: 2026, month: 3, day: 31))
        return SampleExport(rows: rows, seed: seed, from: from, to: to, faults: faults)
    }

    private static func lines(_ export: inout SampleExport) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var bytes: [UInt8] = []
        while export.next(&bytes) {
            lines.append(bytes)
            bytes.removeAll()
        }
        return lines
    }

    @Test("stehen in den Spalten, die der Kopf nennt") func places() throws {
        let header = try Self.export(1, faults: 0.5).header.dropLast(1).split(separator: ";").map(String.init)
        let places = [
            (SampleFault.Place.nummer, "vorgangsnummer"), (SampleFault.Place.eingang, "eingang"),
            (SampleFault.Place.weg, "eingangsweg"), (SampleFault.Place.art, "art"), (SampleFault.Place.team, "team"),
            (SampleFault.Place.anliegen, "anliegen_1"), (SampleFault.Place.abschluss, "abschluss"),
            (SampleFault.Place.stand, "stand"), (SampleFault.Place.bemerkung, "bemerkung"),
            (SampleFault.Place.bereich, "bereich"),
        ]
        for (place, name) in places { #expect(header[place] == name) }
    }

    @Test("jede Art ist eine Regel, die Zeilen ablehnt") func rules() {
        for fault in SampleFault.allCases {
            #expect(DataRule.named(fault.rawValue)?.severity == .error, "\(fault.rawValue)")
        }
    }

    @Test("ändern nur ihre eigenen Zeilen, und jedes Mal dieselben") func deterministic() throws {
        var sound = try Self.export(4000, faults: 0)
        var faulty = try Self.export(4000, faults: 0.05)
        var again = try Self.export(4000, faults: 0.05)
        let (soundLines, faultyLines) = (Self.lines(&sound), Self.lines(&faulty))
        #expect(faultyLines == Self.lines(&again))
        // A sound row differs by the empty cell of the column that faults need.
        let changed = zip(soundLines, faultyLines).count { $0.dropLast(2) + Array(";\r\n".utf8) != $1 }
        #expect(changed == faulty.faultyRows)
        // A twentieth, give or take four standard deviations of 14.
        #expect((145...255).contains(changed))
    }

    @Test("keine bei 0, alle bis auf die erste bei 1") func shares() throws {
        var none = try Self.export(100, faults: 0)
        _ = Self.lines(&none)
        #expect(none.faultyRows == 0 && none.header == SampleExport.header)
        var all = try Self.export(100, faults: 1)
        _ = Self.lines(&all)
        #expect(all.faultyRows == 99)
    }
}
