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
    /// What has changed since an earlier site was published.
    package let berichtigungen: Berichtigungen
    /// The first day of the data; periods that end before it have nothing to compare with.
    let firstEingang: Day
    private let figures: [Period: PeriodFigures]
    /// The days on which the topics of Maßnahmen were named, sorted, by index of the topic.
    private let mentions: [Int: [Int32]]

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
        mentions = ReportContext.mentions(of: Set(records.massnahmen.compactMap(\.anliegen)), records)
    }

    package func figures(_ period: Period) -> PeriodFigures? { figures[period] }

    /// How often a topic of a Maßnahme was named in rows received from one day to another, both included.
    func mentions(of anliegen: Int, from: Day, to: Day) -> Int {
        guard let days = mentions[anliegen], from <= to else { return 0 }
        return ReportContext.place(to.number + 1, in: days) - ReportContext.place(from.number, in: days)
    }

    private static func mentions(of topics: Set<Int>, _ records: Records) -> [Int: [Int32]] {
        guard !topics.isEmpty else { return [:] }
        var days: [Int: [Int32]] = [:]
        for number in 0..<records.rows.count {
            let row = records.rows[number]
            guard row.isKRM else { continue }
            for topic in [row.anliegen.0, row.anliegen.1, row.anliegen.2] where topics.contains(Int(topic)) {
                days[Int(topic), default: []].append(row.eingang)
            }
        }
        return days.mapValues { $0.sorted() }
    }

    /// How many of the sorted days lie before `day`.
    private static func place(_ day: Int32, in days: [Int32]) -> Int {
        var low = 0
        var high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
