internal import Analysis
package import Config
package import Days
package import Diagnostics
internal import Figures
internal import German
internal import Judgement

/// Which periods are reported, and which are worked out besides for comparisons and trends.
package struct ReportPlan: Sendable {
    /// The reported periods, sorted: months, quarters, years, spans.
    package let reported: [Zeitraum]
    /// All that are worked out: the reported ones first.
    package let all: [Zeitraum]

    /// Months of history before the first reported period that trends and comparisons may need.
    private static let history = 36

    /// More reports than anybody reads: 500 teams, each month, quarter and year of ten years.
    package static let mostReports = 100_000

    /// - Parameters:
    ///   - firstEingang: where the reports begin when the config does not say.
    ///   - extra: spans asked for on the command line.
    ///
    /// Throws a usage failure (64) for an extra period after the Stichtag, a config failure (2) for one of the config.
    package init(_ project: Project, firstEingang: Day?, stichtag: Day, extra: [Period]) throws(Failure) {
        // Where everything came after the Stichtag, there is the report of its month, with the warnings that say so.
        let from = project.berichteAb ?? min(firstEingang ?? stichtag, stichtag)
        var periods = from <= stichtag ? Period.all(from: from, to: stichtag) : []
        for period in project.zusaetzlicheZeitraeume + extra where !periods.contains(period) {
            guard period.von <= stichtag else {
                if extra.contains(period) { throw .afterStichtag(period, stichtag) }
                throw .afterStichtag(period, stichtag, at: project.zeitraumPositions[period])
            }
            periods.append(period)
        }
        let reported = periods.sorted().compactMap { Zeitraum($0, stichtag: stichtag) }
        guard !reported.isEmpty else {
            let day = German.date(stichtag)
            let message = "Der erste Bericht begänne nach dem Stichtag \(day); prüfen Sie „berichte › ab“."
            throw Failure(.config, [Finding(.error, "kein-zeitraum", at: project.berichteAbPosition, message)])
        }
        try ReportPlan.bound(reported.count, project)
        self.reported = reported
        all = reported + ReportPlan.comparisons(reported, stichtag: stichtag, firstEingang: firstEingang)
    }

    /// A first day far in the past, or a mistyped year in the data, must not keep a machine busy for days.
    private static func bound(_ periods: Int, _ project: Project) throws(Failure) {
        let levels = project.intern.levels
        let each = 4 + (levels.bereiche ? project.bereiche.count : 0) + (levels.teams ? project.teams.count : 0)
        guard periods * each > mostReports else { return }
        let message =
            "Das wären \(German.number(periods)) Zeiträume mit je \(German.number(each)) Berichten, mehr als die höchstens "
            + "\(German.number(mostReports)); prüfen Sie die Jahre in den Daten und beginnen Sie mit „berichte › ab“ später."
        throw Failure(.config, [Finding(.error, "berichte-zu-viele", at: project.berichteAbPosition, message)])
    }

    /// The years that a Jahresbericht shows beside its own, as far as the data reach back.
    private static func years(before year: Period, _ firstEingang: Day?) -> [Period] {
        guard let firstEingang else { return [] }
        var years: [Period] = []
        var earlier = year.previous
        while years.count < FigureSet.mostYears - 1, earlier.von >= Period(.month, containing: firstEingang).von {
            years.append(earlier)
            earlier = earlier.previous
        }
        return years
    }

    /// The history of months, quarters and years, for every span the one before and the one a year before, for every
    /// period that the Stichtag cuts off the same days of both, and the twelve months up to the end of every whole month
    /// and quarter; the last two where the data reach back so far.
    private static func comparisons(_ reported: [Zeitraum], stichtag: Day, firstEingang: Day?) -> [Zeitraum] {
        var wanted: Set<Period> = []
        let firstDay = firstEingang.map { Period(.month, containing: $0).von }
        func isInData(_ period: Period) -> Bool { firstDay.map { period.von >= $0 } ?? false }
        for zeitraum in reported {
            let both = [zeitraum.previous, zeitraum.sameLastYear]
            wanted.formUnion(zeitraum.isPartial ? both.filter(isInData) : both)
            if zeitraum.period.kind == .year, !zeitraum.isPartial {
                wanted.formUnion(years(before: zeitraum.period, firstEingang))
            }
            // It begins and ends with months, so that it adds sums and no row is looked at again.
            if !zeitraum.isPartial, let year = zeitraum.period.lastTwelveMonths, isInData(year) { wanted.insert(year) }
        }
        let firstMonth = reported.map(\.period.von).min() ?? stichtag
        let floor = firstMonth - history * 31
        let start = max(floor, firstEingang ?? floor)
        if start <= stichtag { wanted.formUnion(Period.all(from: start, to: stichtag)) }
        wanted.subtract(reported.map(\.period))
        return wanted.sorted().compactMap { Zeitraum($0, stichtag: stichtag) }
    }
}

extension Failure {
    /// A period asked for with `--zeitraum` that the Stichtag does not reach: wrong usage.
    static func afterStichtag(_ period: Period, _ stichtag: Day) -> Failure {
        Failure(.usage, [afterStichtag(period, stichtag, of: "--zeitraum", at: nil)])
    }

    /// Likewise a period of the config.
    static func afterStichtag(_ period: Period, _ stichtag: Day, at position: Position?) -> Failure {
        Failure(.config, [afterStichtag(period, stichtag, of: "berichte › zusaetzlich", at: position)])
    }

    private static func afterStichtag(
        _ period: Period,
        _ stichtag: Day,
        of name: String,
        at position: Position?
    ) -> Finding {
        let message =
            "Der Zeitraum \(period.id) aus „\(name)“ beginnt nach dem Stichtag \(German.date(stichtag)); wählen Sie einen "
            + "früheren Zeitraum oder einen späteren Stichtag."
        return Finding(.error, "zeitraum-nach-stichtag", at: position, message)
    }
}
