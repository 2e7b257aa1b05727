import Config
import Days
import Diagnostics
import Figures
import Schema
import Testing

@testable import Analysis
@testable import Records

@Suite("Eigenschaften")
struct PropertyTests {
    private static let ids = ["2026-09", "2026-10", "2026-11", "2026-Q3", "2026-Q4", "2026", "2026-09-15..2026-10-15"]

    private static func zeitraeume(stichtag: String = "2026-11-12") throws -> [Zeitraum] {
        try ids.map { try TestOffice.zeitraum($0, stichtag: stichtag) }
    }

    @Test("die Zeilen hinter jeder Kennzahl ergeben ihren Zähler und Nenner", arguments: 1...4)
    func rowsAddUp(seed: Int) throws {
        var random = RandomOffice(seed: UInt64(seed))
        let project = random.project()
        let records = random.records(40)
        let selection = RowSelection(project, records)
        let zeitraeume = try Self.zeitraeume()
        for figures in try Analysis.figures(project, records, zeitraeume) {
            for rule in CountingRules(project).all {
                let id = rule.kennzahl.id
                for cross in figures.catalogue.crosses(of: rule.kennzahl) {
                    let found: FigureValue
                    if rule.isOfMassnahmen {
                        let rows = RowSelection.massnahmen(rule, figures.zeitraum, in: [cross], records)
                        found = .count(rows.count)
                    } else {
                        let entries = selection.entries(rule, figures.zeitraum, in: [cross])
                        found = RowSelection.figure(rule.kennzahl, entries)
                    }
                    #expect(found == figures[id, cross], "\(id) \(cross) \(figures.zeitraum.period.id)")
                }
            }
        }
    }

    @Test("Teams ergeben Bereiche und das Ganze, Arten und Eingangswege das Ganze", arguments: 1...4)
    func partitions(seed: Int) throws {
        var random = RandomOffice(seed: UInt64(seed))
        let project = random.project()
        let records = random.records(200)
        for figures in try Analysis.figures(project, records, Self.zeitraeume()) {
            for kennzahl in figures.catalogue.all where kennzahl.breakdown != .places {
                func sums(_ cells: [Cross]) -> [Int] {
                    let all = cells.map { figures[kennzahl.id, $0] }
                    return [all.reduce(0) { $0 + ($1.zaehler ?? 0) }, all.reduce(0) { $0 + ($1.nenner ?? 0) }]
                }
                let whole = sums([.whole])
                #expect(sums([.team(0), .team(1)]) == sums([.bereich(0)]), "\(kennzahl.id)")
                #expect(sums([.team(2)]) == sums([.bereich(1)]), "\(kennzahl.id)")
                #expect(sums([.bereich(0), .bereich(1)]) == whole, "\(kennzahl.id)")
                #expect(sums(Art.allCases.map { .art($0) }) == whole, "\(kennzahl.id)")
                #expect(sums(Eingangsweg.allCases.map { .eingangsweg($0) }) == whole, "\(kennzahl.id)")
            }
        }
    }

    @Test("was nach dem Stand geschieht, ändert nichts", arguments: 1...6)
    func asOf(seed: Int) throws {
        var random = RandomOffice(seed: UInt64(seed))
        let project = random.project()
        let all = random.records(200)
        let october = try TestOffice.zeitraum("2026-10")
        let early = try TestOffice.figures(Self.asOf(october.stand, all), october, project)
        let late = try TestOffice.figures(all, october, project)
        #expect(Self.text(early) == Self.text(late))
    }

    /// The records as they were on a day: no row received later, no date that had not happened.
    private static func asOf(_ stand: Day, _ all: Records) -> Records {
        var rows: [Reaktion] = []
        var folgeVon: [Int: Int] = [:]
        var numbers: [Int: Int] = [:]
        for index in 0..<all.rows.count where all.rows[index].eingang <= stand.number { numbers[index] = numbers.count }
        for index in 0..<all.rows.count {
            guard let number = numbers[index] else { continue }
            var row = all.rows[index]
            func known(_ day: Int32) -> Int32 { day <= stand.number ? day : Reaktion.noDay }
            row.zwischennachricht = known(row.zwischennachricht)
            row.abschluss = known(row.abschluss)
            row.eroertertAm = known(row.eroertertAm)
            rows.append(row)
            folgeVon[number] = numbers[Int(all.folgeVon[index])]
        }
        return TestOffice.records(rows, folgeVon: folgeVon, massnahmen: all.massnahmen)
    }

    /// Every figure in every dimension.
    private static func text(_ figures: FigureTable) -> [String] {
        figures.catalogue.all.flatMap { kennzahl in
            figures.catalogue.crosses(of: kennzahl).map { "\(kennzahl.id) \($0) \(figures[kennzahl.id, $0])" }
        }
    }

    @Test("die Zahl der Arbeitsfäden ändert nichts", arguments: [2, 3, 7, 64])
    func jobs(_ jobs: Int) throws {
        var random = RandomOffice(seed: 5)
        let project = random.project()
        let records = random.records(300)
        let zeitraeume = try Self.zeitraeume()
        let one = try Analysis.figures(project, records, zeitraeume)
        let many = try Analysis.figures(project, records, zeitraeume, jobs: jobs, rowsAJob: 1)
        #expect(one.map(Self.text) == many.map(Self.text))
        for (left, right) in zip(one, many) {
            for team in project.teams.indices {
                #expect(left.oldestDue(team: team) == right.oldestDue(team: team))
                #expect(left.oldestMissing(team: team) == right.oldestMissing(team: team))
            }
        }
    }

    @Test("die Folge der Zeilen ändert nichts")
    func permutation() throws {
        var random = RandomOffice(seed: 9)
        let project = random.project()
        let records = random.records(150)
        let count = records.rows.count
        let reversed = TestOffice.records(
            (0..<count).map { records.rows[count - 1 - $0] },
            folgeVon: Dictionary(
                uniqueKeysWithValues: (0..<count).filter { records.folgeVon[$0] >= 0 }.map {
                    (count - 1 - $0, count - 1 - Int(records.folgeVon[$0]))
                }
            ),
            massnahmen: records.massnahmen
        )
        let zeitraeume = try Self.zeitraeume()
        #expect(
            try Analysis.figures(project, records, zeitraeume).map(Self.text)
                == Analysis.figures(project, reversed, zeitraeume).map(Self.text)
        )
    }

    @Test("eine falsche Bilanz hält alles an", arguments: [-1, 1])
    func balance(_ error: Int) throws {
        let records = TestOffice.records([TestOffice.row("2026-10-01"), TestOffice.row("2026-09-01")])
        let figures = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        // One row was open on the eve, for the whole and for team 101.
        let openings: [Cross: Int] = [.whole: 1, .team(0): 1]
        try Balance.check(figures) { openings[$0] ?? 0 }
        let failure = #expect(throws: Failure.self) {
            try Balance.check(figures) { ($0 == .team(0) ? error : 0) + (openings[$0] ?? 0) }
        }
        #expect(failure?.exitCode == .data)
        #expect(failure?.findings.map(\.rule) == ["bilanz"])
    }

    @Test("die älteste überfällige Frist und der älteste fehlende Bogen je Team")
    func oldest() throws {
        let records = TestOffice.records([
            TestOffice.row("2026-09-01", art: .lob), TestOffice.row("2026-08-03", abschluss: "2026-10-31", art: .lob),
            TestOffice.row("2026-10-30", art: .lob, team: 1), TestOffice.ohneBogen("2026-10-30", team: 2),
            TestOffice.ohneBogen("2026-09-30", team: 2), TestOffice.ohneBogen("2026-11-01"),
        ])
        let figures = try TestOffice.figures(records, TestOffice.zeitraum("2026-10"))
        // Tue 1 Sep + 14 = Tue 15 Sep; the other one was closed in time to be no longer open.
        #expect(figures.oldestDue(team: 0) == TestOffice.day("2026-09-15"))
        #expect(figures.oldestDue(team: 1) == nil)
        #expect(figures.oldestMissing(team: 2) == TestOffice.day("2026-09-30"))
        #expect(figures.oldestMissing(team: 0) == nil)
    }
}
