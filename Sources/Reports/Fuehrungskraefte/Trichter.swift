internal import Charts
internal import Config
internal import Figures
internal import German
internal import Judgement
internal import Statistics
internal import Templates

/// Teams against chance, drawn and in words: one funnel for each of the main closing deadlines.
struct Trichter {
    let view: PeriodView
    let office: Office
    /// Empty when there are too few cases or teams.
    let results: [TeamComparison]

    init(view: PeriodView, office: Office) {
        self.view = view
        self.office = office
        results = TeamComparison.all(view, office)
    }

    func charts() -> [Chart] { results.map { chart($0) } }

    private func chart(_ result: TeamComparison) -> Chart {
        let largest = result.rates.compactMap(\.nenner).max() ?? 1
        // Exact limits jump from case to case; the smooth ones above need fewer points.
        let step = max(1, largest / 40)
        let places =
            Array(1...min(largest + 2, ProportionFunnel.exactBelow))
            + Array(stride(from: ProportionFunnel.exactBelow + 1, through: largest + largest / 10 + step, by: step))
        return Funnel(
            id: "trichter-" + view.catalogue.names.text(result.frist.id),
            title: sentence(result),
            unit: "fällige Reaktionen",
            rowName: "Team",
            points: office.teams.indices.map { team in
                Funnel.Point(
                    name: office.teams[team].name,
                    rate: result.rates[team],
                    signal: result.side(of: team) == nil ? nil : "außerhalb"
                )
            },
            mean: result.funnel.target,
            limits: places.compactMap { n in
                result.funnel.limits(at: n).map {
                    Funnel.Limit(
                        n: n,
                        inner: Interval($0.inner),
                        outer: Interval($0.outer)
                    )
                }
            },
            size: .half
        ).draw()
    }

    func sentence(_ result: TeamComparison) -> String {
        func names(_ side: TeamComparison.Side) -> [String] {
            office.teams.indices.filter { result.side(of: $0) == side }.map { office.teams[$0].name }
        }
        let low = names(.below)
        let high = names(.above)
        let rule = result.frist.phrase
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
        let count = min(view.history.count, TeamComparison.months)
        return count == TeamComparison.months ? "in den letzten zwölf Monaten" : "in den letzten \(count) Monaten"
    }

    /// The teams in config order with the cells of the charts.
    var table: DataTable {
        let rows = office.teams.indices.map { team in
            let words = results.compactMap { result in
                result.side(of: team).map { "\(result.frist.within) außerhalb (\($0 == .above ? "hoch" : "niedrig"))" }
            }
            return [office.teams[team].name]
                + results.map { $0.rates[team].tableText }
                + [words.isEmpty ? "" : "◆ " + words.joined(separator: ", ")]
        }
        return DataTable(
            caption: "",
            unit: "Reaktionen",
            columns: [.init("Team")] + results.map { .init($0.frist.within, isNumber: true) } + [
                .init("99,8-%-Grenzen")
            ],
            rows: rows
        )
    }
}
