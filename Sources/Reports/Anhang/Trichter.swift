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
            words: ChartWords(
                title(result),
                subtitle: "Eingehalten in Prozent, \(span)",
                sentence: sentence(result)
            ),
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

    private func teams(_ result: TeamComparison, _ side: TeamComparison.Side) -> [String] {
        office.teams.indices.filter { result.side(of: $0) == side }.map { office.teams[$0].name }
    }

    /// `Team 302 hält die 14-Tage-Frist seltener ein`; the number of teams where their names are too long for a title.
    private func title(_ result: TeamComparison) -> String {
        let (below, above) = (teams(result, .below), teams(result, .above))
        let frist = result.frist.phrase
        let outside = below + above
        guard !outside.isEmpty else { return "Bei der \(frist) unterscheidet sich kein Team" }
        let number = outside.count == 1 ? "Ein Team" : "\(German.word(outside.count).capitalisedFirst) Teams"
        if !below.isEmpty, !above.isEmpty { return "\(number) unterscheiden sich bei der \(frist)" }
        let predicate =
            "\(outside.count == 1 ? "hält" : "halten") die \(frist) \(above.isEmpty ? "seltener" : "öfter") ein"
        return ChartWords.title(["\(German.list(outside)) \(predicate)", "\(number) \(predicate)"])
    }

    func sentence(_ result: TeamComparison) -> String {
        let found = [TeamComparison.Side.below, .above].filter { !teams(result, $0).isEmpty }.map {
            TeamSatz.vergleich(teams(result, $0), [result.frist], $0)
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
