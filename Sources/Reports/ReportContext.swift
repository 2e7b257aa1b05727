package import Analysis
package import Config
package import Days
package import Records
internal import Schema

/// Everything that the pages of one build are made from; the same for all of them.
package struct ReportContext: Sendable {
    package let project: Project
    package let records: Records
    package let stichtag: Day
    /// The reported periods, sorted.
    package let reported: [Zeitraum]
    package let rejectedRows: Int
    /// What is wrong with the data, by rule: what the page about data quality tells.
    package let warnings: [RuleCount]
    /// The written assessments by `<zeitraum>/<bericht>`, as Markdown that is safe to set into a report.
    package let kommentare: [String: String]
    /// What has changed since an earlier site was published.
    package let berichtigungen: Berichtigungen
    /// The first day of the data; periods that end before it have nothing to compare with.
    let firstEingang: Day
    private let figures: [Period: PeriodFigures]
    /// When the topics of Maßnahmen were named.
    let nennungen: Nennungen

    package struct RuleCount: Sendable, Equatable {
        package let rule: String
        package let count: Int

        package init(rule: String, count: Int) {
            self.rule = rule
            self.count = count
        }
    }

    /// - Parameter berichtigungen: nil when there is no earlier site to compare with.
    package init(
        project: Project,
        records: Records,
        stichtag: Day,
        reported: [Zeitraum],
        rejectedRows: Int,
        warnings: [RuleCount],
        kommentare: [String: String],
        figures: [PeriodFigures],
        berichtigungen: Berichtigungen? = nil
    ) {
        self.project = project
        self.records = records
        self.stichtag = stichtag
        self.reported = reported
        self.rejectedRows = rejectedRows
        self.warnings = warnings
        self.kommentare = kommentare
        self.berichtigungen = berichtigungen ?? Berichtigungen(project, stichtag: stichtag)
        self.figures = Dictionary(uniqueKeysWithValues: figures.map { ($0.zeitraum.period, $0) })
        firstEingang = records.firstEingang ?? stichtag
        nennungen = Nennungen(of: Set(records.massnahmen.compactMap(\.anliegen)), records)
    }

    package func figures(_ period: Period) -> PeriodFigures? { figures[period] }
}
