import Analysis
import Config
import Days
import Foundation
import Pipeline
import Records
import Testing

@testable import Reports

/// What the report of one period is made from, read from a project folder or from a small office written for the test.
enum ReportOf {
    /// The report of `period` (`2026-10`, `2026-Q3`) of the project in `folder`, at its own Stichtag.
    static func project(_ folder: URL, period: String) throws -> (view: PeriodView, context: ReportContext) {
        let input = try Input.read(folder: folder.path(), showValues: false)
        let stichtag = try #require(input.project.stichtag)
        let wanted = try #require(Period(period))
        let plan = try ReportPlan(
            input.project,
            firstEingang: input.records.firstEingang,
            stichtag: stichtag,
            extra: [wanted]
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
        let zeitraum = try #require(plan.reported.first { $0.period == wanted })
        return (try #require(PeriodView(zeitraum, context)), context)
    }

    /// The report of October 2026 of an office with one team and one topic.
    ///
    /// - Parameter export: the Erhebungsbögen with their header.
    static func october(export: String, massnahmen: String? = nil) throws -> (view: PeriodView, context: ReportContext)
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "krm-report-\(UUID().uuidString)")
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
        try Data(export.utf8).write(to: exports.appending(path: "a.csv"))
        if let massnahmen { try Data(massnahmen.utf8).write(to: folder.appending(path: "massnahmen.csv")) }
        return try project(folder, period: "2026-10")
    }
}
