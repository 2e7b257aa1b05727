import Config
import Days
import Figures
import Testing

@testable import Analysis
@testable import Records

/// In which periods the rows of a file count, against the rows behind every figure, which are found another way.
@Suite("Zeilen in Zeiträumen") struct RowsInPeriodsTests {
    private static let ids = ["2026-09", "2026-10", "2026-11", "2026-Q3", "2026-Q4", "2026", "2026-09-15..2026-10-15"]

    @Test("eine Zeile zählt, wo eine Kennzahl sie enthält", arguments: 1...4)
    func rowCountsWhereAFigureHasIt(seed: Int) throws {
        var random = RandomOffice(seed: UInt64(seed))
        let project = random.project()
        let records = random.records(60)
        let zeitraeume = try Self.ids.map { try TestOffice.zeitraum($0, stichtag: "2026-11-12") }
        let counts = RowsInPeriods(project, records, zeitraeume).counts(of: [0])[0]
        let selection = RowSelection(project, records)
        let source = FactSource(project, records)
        for (place, zeitraum) in zeitraeume.enumerated() {
            var rows: Set<Int> = []
            for rule in CountingRules(project).all where !rule.isOfMassnahmen {
                rows.formUnion(selection.entries(rule, zeitraum, in: [.whole]).map(\.row))
            }
            for (row, earlier) in records.folgeVon.enumerated() where earlier >= 0 {
                let end = source.facts(Int(earlier)).beobachtungsende
                if zeitraum.von.number <= end, end <= zeitraum.stand.number { rows.insert(row) }
            }
            #expect(counts?[place] == rows.count, "\(zeitraum.period.id)")
        }
    }

    @Test func rowThatAnotherFileKnowsIsLeftOut() throws {
        var records = TestOffice.records([TestOffice.row("2026-10-01"), TestOffice.row("2026-10-02")])
        records.fileOfRow = [1, 1]
        records.note(origin: 0, of: 1)
        let october = try TestOffice.zeitraum("2026-10")
        let rows = RowsInPeriods(TestOffice.project, records, [october])
        #expect(rows.counts(of: [1]) == [1: [1]])
        #expect(rows.counts(of: [0, 1]) == [0: [0], 1: [2]])
    }
}
