import Analysis
import Charts
import Config
import Days
import Foundation
import Pipeline
import Records
import Testing

@testable import Reports

/// What is said of the newest month of a small office whose months are written down here.
struct JudgeTests {
    /// - Parameter counts: Eingänge a month up to October 2026; each is closed after one or two days, all are Lob by phone.
    private static func judge(_ counts: [Int]) throws -> Judge {
        let folder = FileManager.default.temporaryDirectory.appending(path: "krm-judge-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let exports = folder.appending(path: "erhebungsboegen")
        try FileManager.default.createDirectory(at: exports, withIntermediateDirectories: true)
        let config = """
            einrichtung: Jobcenter Musterstadt
            stichtag: 2026-10-31
            bereiche: [{id: "50", name: Leistung, teams: [{id: "501", name: Team 501}]}]
            anliegen: {sach.kdu: Kosten der Unterkunft}
            """
        try Data(config.utf8).write(to: folder.appending(path: "krm.yml"))
        var rows = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss\n"
        for (place, count) in counts.enumerated() {
            let months = 2026 * 12 + 9 - (counts.count - 1 - place)
            let month = "\(months / 12)-" + (months % 12 < 9 ? "0" : "") + "\(months % 12 + 1)"
            for number in 0..<count {
                rows += "\(month)/\(number);\(month)-05;telefon;lob;501;sach.kdu;\(month)-0\(6 + place % 2)\n"
            }
        }
        try Data(rows.utf8).write(to: exports.appending(path: "a.csv"))
        let input = try Input.read(folder: folder.path(), showValues: false)
        let stichtag = try #require(input.project.stichtag)
        let plan = try ReportPlan(
            input.project,
            firstEingang: input.records.firstEingang,
            stichtag: stichtag,
            extra: []
        )
        let context = ReportContext(
            project: input.project,
            records: input.records,
            stichtag: stichtag,
            reported: plan.reported,
            rejectedRows: 0,
            warnings: [],
            kommentare: [:],
            figures: try Analysis.figures(input.project, input.records, plan.all)
        )
        let october = try #require(plan.reported.first { $0.period.id == "2026-10" })
        return Judge(view: try #require(PeriodView(october, context)), context: context)
    }

    @Test(arguments: [
        ("five months", [20, 21, 20, 21, 20], Einordnung.Verdict.ohneVergleich),
        ("six months", [20, 21, 20, 21, 20, 21], .ueblich),
        ("below five a month", [4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5], .zuWenige),
        ("five a month", [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6], .ueblich),
        ("a jump", [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 60], .signal("hoch")),
    ]) func eingang(_ name: String, _ counts: [Int], _ expected: Einordnung.Verdict) throws {
        #expect(try Self.judge(counts).einordnung("eingang", .whole).verdict == expected)
    }

    /// Durations of one and two days are far below five, but no counts: they have limits.
    @Test func durationsHaveNoSmallestMean() throws {
        let einordnung = try Self.judge([9, 9, 9, 9, 9, 9, 9, 9]).einordnung("bearbeitungsdauer.median", .whole)
        #expect(einordnung.verdict == .ueblich)
        #expect(einordnung.band != nil)
    }

    /// Mean 15.5, moving ranges of 21: the lower limit would be at −40.
    @Test func bandOfACountDoesNotGoBelowZero() throws {
        let band = try #require(Self.judge([5, 26, 5, 26, 5, 26, 5, 26]).einordnung("eingang", .whole).band)
        #expect(band.lower == 0)
    }
}
