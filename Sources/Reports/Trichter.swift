internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German
internal import Statistics
internal import Templates

/// Teams against chance: each team's share of a closing deadline over the last twelve whole months, with funnel limits.
///
/// A month has one to eight deadlines a team, which says nothing; so every report looks back on a year.
struct Trichter {
    let view: PeriodView
    let context: ReportContext

    static let months = 12
    /// On average a team; with fewer cases nothing is said.
    static let leastCases = 5
    /// Fewer teams have no others to differ from.
    static let leastTeams = 3

    /// One closing deadline over all teams.
    struct Result {
        let rule: ClosingFristen.Rule
        let zaehler: [Int]
        let nenner: [Int]
        let funnel: ProportionFunnel
    }

    /// Empty when there are too few cases or teams.
    var results: [Result] { ClosingFristen.main(context.project).compactMap { result($0) } }

    private func result(_ rule: ClosingFristen.Rule) -> Result? {
        let months = view.history.suffix(Trichter.months)
        let figures = context.project.teams.indices.map { team in months.compactMap { $0.figure(rule.id, .team(team)) }
        }
        let zaehler = figures.map { $0.reduce(0) { $0 + ($1.zaehler ?? 0) } }
        let nenner = figures.map { $0.reduce(0) { $0 + ($1.nenner ?? 0) } }
        let teams = nenner.count { $0 > 0 }
        guard teams >= Trichter.leastTeams, nenner.reduce(0, +) >= teams * Trichter.leastCases,
            let funnel = try? ProportionFunnel(zaehler: zaehler, nenner: nenner)
        else { return nil }
        return Result(rule: rule, zaehler: zaehler, nenner: nenner, funnel: funnel)
    }

    func charts() -> [Chart] { results.map { chart($0) } }

    private func chart(_ result: Result) -> Chart {
        let largest = result.nenner.max() ?? 1
        // Exact limits jump from case to case; the smooth ones above need fewer points.
        let step = max(1, largest / 40)
        let places =
            Array(1...min(largest + 2, ProportionFunnel.exactBelow))
            + Array(stride(from: ProportionFunnel.exactBelow + 1, through: largest + largest / 10 + step, by: step))
        return Funnel(
            id: "trichter-" + result.rule.id,
            title: sentence(result),
            unit: "fällige Reaktionen",
            rowName: "Team",
            points: context.project.teams.indices.map { team in
                Funnel.Point(
                    name: context.project.teams[team].name,
                    rate: .rate(zaehler: result.zaehler[team], nenner: result.nenner[team]),
                    signal: isOutside(result, team) == nil ? nil : "außerhalb"
                )
            },
            mean: result.funnel.target,
            limits: places.compactMap { n in
                result.funnel.limits(at: n).map {
                    Funnel.Limit(
                        n: n,
                        inner: Interval(lower: $0.inner.lower, upper: $0.inner.upper),
                        outer: Interval(lower: $0.outer.lower, upper: $0.outer.upper)
                    )
                }
            },
            size: .half
        ).draw()
    }

    /// Whether a team lies above (true) or below the 99.8 % limits; nil inside them.
    private func isOutside(_ result: Result, _ team: Int) -> Bool? {
        if case .outside(let isHigh) = result.funnel.positions[team] { isHigh } else { nil }
    }

    func sentence(_ result: Result) -> String {
        let teams = context.project.teams.indices
        func names(_ isHigh: Bool) -> [String] {
            teams.filter { isOutside(result, $0) == isHigh }.map { context.project.teams[$0].name }
        }
        let low = names(false)
        let high = names(true)
        let rule = result.rule.phrase
        guard !low.isEmpty || !high.isEmpty else {
            return "Bei der \(rule) weicht kein Team mehr als zufällig von den anderen ab (\(span))."
        }
        func verb(_ names: [String]) -> String { names.count == 1 ? "hält" : "halten" }
        let first = low.isEmpty ? high : low
        var text = "\(German.list(first)) \(verb(first)) die \(rule) deutlich "
        text += "\(low.isEmpty ? "öfter" : "seltener") ein als die anderen"
        if !low.isEmpty, !high.isEmpty { text += ", \(German.list(high)) deutlich öfter" }
        return text + " (\(span))."
    }

    /// `in den letzten zwölf Monaten`.
    var span: String {
        let count = min(view.history.count, Trichter.months)
        return count == Trichter.months ? "in den letzten zwölf Monaten" : "in den letzten \(count) Monaten"
    }

    /// The teams in config order with the cells of the charts.
    var table: DataTable {
        let results = results
        let rows = context.project.teams.indices.map { team in
            let words = results.compactMap { result in
                isOutside(result, team).map { "\(result.rule.within) außerhalb (\($0 ? "hoch" : "niedrig"))" }
            }
            return [context.project.teams[team].name]
                + results.map { Cell.rate(zaehler: $0.zaehler[team], nenner: $0.nenner[team]).tableText }
                + [words.isEmpty ? "" : "◆ " + words.joined(separator: ", ")]
        }
        return DataTable(
            caption: "",
            unit: "Reaktionen",
            columns: [.init("Team")] + results.map { .init($0.rule.within, isNumber: true) } + [
                .init("99,8-%-Grenzen")
            ],
            rows: rows
        )
    }
}
