package import Analysis
package import Config
package import Days
package import Records

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
    private let figures: [Period: PeriodFigures]

    package struct RuleCount: Sendable, Equatable {
        package let rule: String
        package let count: Int

        package init(rule: String, count: Int) {
            self.rule = rule
            self.count = count
        }
    }

    package init(
        project: Project, records: Records, stichtag: Day, reported: [Zeitraum], rejectedRows: Int,
        warnings: [RuleCount], kommentare: [String: String], figures: [PeriodFigures]
    ) {
        self.project = project
        self.records = records
        self.stichtag = stichtag
        self.reported = reported
        self.rejectedRows = rejectedRows
        self.warnings = warnings
        self.kommentare = kommentare
        self.figures = Dictionary(uniqueKeysWithValues: figures.map { ($0.zeitraum.period, $0) })
    }

    package func figures(_ period: Period) -> PeriodFigures? { figures[period] }

    /// The first day of the data; periods that end before it have nothing to compare with.
    var firstEingang: Day { records.firstEingang ?? stichtag }
}
