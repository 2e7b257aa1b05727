internal import Days
internal import German
internal import Releases

/// All periods that have pages, a year a row, and the months between them that have none.
struct ArchivKalender: Hashable {
    /// The periods that have pages.
    private let shown: Set<Period>
    /// Those that lie between the first and the last release and would have one if all their months were released.
    private let missing: Set<Period>
    /// The months among them, and the months that a missing quarter lacks.
    private let lackingMonths: [Period]
    private let hasReleases: Bool

    init(_ history: ReleaseHistory) {
        shown = Set(history.shownPeriods)
        hasReleases = !history.releases.isEmpty
        guard let first = history.releases.first?.month, let last = history.releases.last?.month else {
            missing = []
            lackingMonths = []
            return
        }
        let all = Period.all(from: first.von, to: last.bis).filter { first.von <= $0.von && $0.bis <= last.bis }
        lackingMonths = all.filter { $0.kind == .month && (history.release(of: $0)?.isWithdrawn ?? true) }
        let pages = shown
        missing = Set(all.filter { !pages.contains($0) && history.offers($0) })
    }

    /// What stands in place of the newest period where none has a page.
    var leer: String {
        hasReleases
            ? "Zurzeit ist kein Zeitraum zu sehen. Ein Zeitraum erscheint, sobald alle seine Monate freigegeben sind."
            : "Noch ist kein Zeitraum freigegeben. Sobald es so weit ist, stehen hier die ersten Zahlen."
    }

    /// `März 2026 und Juni 2026 sind nicht freigegeben.`
    var nichtFreigegeben: String {
        let names = lackingMonths.map(\.titel)
        return names.isEmpty ? "" : "\(German.list(names)) \(names.count == 1 ? "ist" : "sind") nicht freigegeben."
    }

    /// A pipe table, the newest year first; empty without any period.
    var markdown: String {
        let all = shown.union(missing)
        let years = Set(all.map { $0.von.civil.year }).sorted().reversed()
        let kinds = Set(all.map(\.kind))
        guard let newest = years.first else { return "" }
        let columns = ArchivKalender.periods(of: newest).filter { kinds.contains($0.kind) }
        var out = "| Jahr | " + columns.map(\.column).joined(separator: " | ") + " |\n"
        out += "|" + String(repeating: "---|", count: columns.count + 1) + "\n"
        for year in years {
            let cells = ArchivKalender.periods(of: year).filter { kinds.contains($0.kind) }.map(cell)
            out += "| \(year) | " + cells.joined(separator: " | ") + " |\n"
        }
        return out
    }

    private func cell(_ period: Period) -> String {
        if shown.contains(period) {
            let text = period.kind == .year ? period.titel : period.column
            return "[\(text)](\(KundenreaktionenPage.path(period)).md)"
        }
        return missing.contains(period) ? "–" : ""
    }

    /// The months of a year, each quarter behind its own, and the year.
    private static func periods(of year: Int) -> [Period] {
        let months = (1...12).compactMap { Day(year: year, month: $0, day: 1) }.map { Period(.month, containing: $0) }
        let quarters = months.flatMap { month in
            month.von.civil.month % 3 == 0 ? [month, Period(.quarter, containing: month.von)] : [month]
        }
        return quarters + months.prefix(1).map { Period(.year, containing: $0.von) }
    }
}

extension Period {
    /// `Sep`, `Q3`, `ganzes Jahr`.
    fileprivate var column: String {
        let month = von.civil.month
        return switch kind {
        case .month: MonthNames.short[month - 1]
        case .quarter: "Q\((month + 2) / 3)"
        case .year, .span: "ganzes Jahr"
        }
    }
}

extension ReleaseHistory {
    /// Whether the plan of the period's year has anything to show of such a period.
    fileprivate func offers(_ period: Period) -> Bool {
        let year = Period(.year, containing: period.von)
        let plan = releases.last { year.contains($0.month.von) } ?? releases.last { $0.month < period }
        return plan.map { !$0.plan.tables(period.kind).isEmpty } ?? false
    }
}
