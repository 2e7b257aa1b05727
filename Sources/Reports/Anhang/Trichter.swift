internal import Charts
internal import Config
internal import Figures
internal import German
internal import Judgement
internal import Statistics
internal import Templates

/// Each team beside the others, drawn and in words: one funnel for each closing deadline.
struct Trichter {
    let office: Office
    let names: FigureNames
    /// Empty with fewer than six teams that have cases.
    let results: [TeamComparison]

    func charts() -> [Chart] { results.map { chart($0) } }

    private func chart(_ result: TeamComparison) -> Chart {
        let largest = result.rates.compactMap(\.nenner).max() ?? 1
        let highest = largest + largest / 10 + 2
        // Every number of cases where there are few; a large office needs fewer points for the same line.
        let places = Array(stride(from: 1, through: highest, by: max(1, highest / Trichter.mostPlaces)))
        return Funnel(
            id: "trichter-" + names.text(result.frist.id),
            title: sentence(result),
            unit: "fällige Reaktionen",
            rowName: "Team",
            points: office.teams.indices.map { team in
                Funnel.Point(
                    name: office.teams[team].name,
                    rate: result.rates[team],
                    signal: result.side(of: team).map { $0 == .below ? "seltener" : "öfter" }
                )
            },
            mean: result.result.share,
            limits: places.compactMap { n in
                result.result.limits(at: n).map {
                    Funnel.Limit(n: n, inner: Interval($0.inner), outer: Interval($0.outer))
                }
            },
            size: .half
        ).draw()
    }

    private static let mostPlaces = 120

    func sentence(_ result: TeamComparison) -> String {
        func teams(_ side: TeamComparison.Side) -> [String] {
            office.teams.indices.filter { result.side(of: $0) == side }.map { office.teams[$0].name }
        }
        let found = [TeamComparison.Side.below, .above].filter { !teams($0).isEmpty }.map {
            TeamSatz.vergleich(teams($0), [result.frist], $0)
        }
        return found.isEmpty
            ? "Bei der \(result.frist.phrase) weicht kein Team mehr als zufällig von den anderen ab."
            : found.joined(separator: " ")
    }

    /// `in den letzten zwölf Monaten`.
    var span: String {
        let months = results.first?.months ?? TeamComparison.mostMonths
        return months == 1 ? "im letzten Monat" : "in den letzten \(German.months(months))"
    }

    /// The teams in config order with the cells of the charts.
    var table: DataTable {
        let rows = office.teams.indices.map { team in
            let words = results.compactMap { result in
                result.side(of: team).map { "\(result.frist.within) \($0 == .above ? "öfter" : "seltener")" }
            }
            return [office.teams[team].name]
                + results.map { $0.rates[team].tableText }
                + [words.isEmpty ? "" : "◆ " + words.joined(separator: ", ")]
        }
        return DataTable(
            caption: "",
            unit: "Reaktionen",
            columns: [.init("Team")] + results.map { .init($0.frist.within, isNumber: true) } + [
                .init("als die anderen")
            ],
            rows: rows
        )
    }
}
