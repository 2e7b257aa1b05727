import Commands
import Config
import Days
import Diagnostics
import Foundation
import Pipeline
import Records
import Schema
import Testing

@testable import Samples

/// What `krm sample --faults` spoils is what a check refuses: as many rows, and each rule.
@Suite("krm sample --faults")
struct SampleFaultProjectTests {
    @Test("die Prüfung findet jede fehlerhafte Zeile", arguments: [(2000, 0.01), (5000, 0.02), (5000, 0.1)])
    func found(_ rows: Int, _ share: Double) throws {
        try SmallOffice.inTemporaryFolder { folder in
            let exports = folder.appending(path: "erhebungsboegen")
            try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
            let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
            try FileManager.default.copyItem(
                at: root.appending(path: "data/krm.yml"),
                to: folder.appending(path: "krm.yml")
            )
            let from = try #require(Day(year: 2025, month: 1, day: 1))
            let to = try #require(Day(year: 2026, month: 10, day: 31))
            var export = SampleExport(rows: rows, seed: 5, from: from, to: to, faults: share)
            var bytes = Array(export.header.utf8)
            while export.next(&bytes) {}
            try Data(bytes).write(to: exports.appending(path: "fehler.csv"))
            let input = try Input.read(
                folder: folder.path(),
                showValues: false,
                stichtag: StichtagDefault(sourceDateEpoch: nil, today: Day(number: 0))
            )
            #expect(input.rejects.count == export.faultyRows)
            let told = Set(input.log.byRule.map(\.rule))
            let missing = SampleFault.allCases.prefix(export.faultyRows).map(\.rawValue).filter { !told.contains($0) }
            #expect(missing == [])
            let errors = told.filter { DataRule.named($0)?.severity == .error }
            #expect(errors.subtracting(SampleFault.allCases.map(\.rawValue)) == [])
        }
    }
}
