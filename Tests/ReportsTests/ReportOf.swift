import Analysis
import Config
import Days
import Foundation
import Judgement
import PageParts
import Pipeline
import Records
import Schema
import Testing

@testable import Reports

/// What the report of one period is made from, read from a project folder or from a small office written for the test.
struct ReportOf {
    let view: PeriodView
    let office: Office
    let massnahmen: [MassnahmeView]

    /// The report of `period` (`2026-10`, `2026-Q3`) of the project in `folder`, at its own Stichtag.
    static func project(_ folder: URL, period: String) throws -> ReportOf {
        let wanted = try #require(Period(period))
        let source = try source(folder, extra: [wanted])
        let zeitraum = try #require(source.reported.first { $0.period == wanted })
        let view = try #require(source.figures.view(zeitraum))
        return ReportOf(
            view: view,
            office: Office(source.project),
            massnahmen: MassnahmeView.all(
                source.massnahmen,
                source.mentions,
                firstEingang: source.figures.firstEingang,
                stand: view.stand
            )
        )
    }

    /// What all pages of the project in `folder` are made from.
    /// - Parameter stichtag: nil for the config's own.
    static func source(
        _ folder: URL,
        stichtag: Day? = nil,
        extra: [Period] = [],
        rejectedRows: Int = 0,
        kommentare: [String: String] = [:]
    ) throws -> ReportSource {
        let input = try Input.read(folder: folder.path(), showValues: false)
        let records = input.records
        let day = try #require(stichtag ?? input.project.stichtag)
        let plan = try ReportPlan(input.project, firstEingang: records.firstEingang, stichtag: day, extra: extra)
        return ReportSource(
            project: input.project,
            stichtag: day,
            reported: plan.reported,
            figures: FigureSet(
                try Analysis.figures(input.project, records, plan.all),
                firstEingang: try #require(records.firstEingang)
            ),
            catalogue: CountingRules(input.project).catalogue(input.project, arten: records.arten),
            massnahmen: records.massnahmen,
            mentions: Analysis.mentions(of: Set(records.massnahmen.compactMap(\.anliegen)), records),
            rejectedRows: rejectedRows,
            kommentare: kommentare
        )
    }

    /// The report of October 2026 of an office with one team and one topic.
    ///
    /// - Parameter export: the Erhebungsbögen with their header.
    static func october(export: String, massnahmen: String? = nil) throws -> ReportOf {
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
