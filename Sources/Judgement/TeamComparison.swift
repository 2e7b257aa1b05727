package import Figures
package import Statistics

/// Teams against chance: each team's share of a closing deadline over the last twelve whole months, with funnel limits.
///
/// A month has one to eight deadlines a team, which says nothing; so every report looks back on a year.
package struct TeamComparison: Sendable {
    package let frist: ClosingFrist
    /// One a team, in config order.
    package let rates: [FigureValue]
    package let funnel: ProportionFunnel

    package enum Side: Hashable, Sendable { case below, above }

    package static let months = 12
    /// On average a team; with fewer cases nothing is said.
    static let leastCases = 5
    /// Fewer teams have no others to differ from.
    static let leastTeams = 3

    /// One for each of the main closing deadlines; empty when there are too few cases or teams.
    package static func all(_ view: PeriodView, _ office: Office) -> [TeamComparison] {
        ClosingFrist.main(office, on: view.stand).compactMap { TeamComparison($0, view, office) }
    }

    private init?(_ frist: ClosingFrist, _ view: PeriodView, _ office: Office) {
        let months = view.history.suffix(TeamComparison.months)
        let sums = office.teams.indices.map { team in
            months.reduce(into: (zaehler: 0, nenner: 0)) { sum, month in
                guard case .rate(let zaehler, of: let nenner) = month[frist.id, .team(team)] else { return }
                sum = (sum.zaehler + zaehler, sum.nenner + nenner)
            }
        }
        self.init(frist, sums.map { .rate($0.zaehler, of: $0.nenner) })
    }

    /// - Parameter rates: one a team.
    package init?(_ frist: ClosingFrist, _ rates: [FigureValue]) {
        let (zaehler, nenner) = (rates.compactMap(\.zaehler), rates.compactMap(\.nenner))
        let teams = nenner.count { $0 > 0 }
        guard teams >= TeamComparison.leastTeams, nenner.reduce(0, +) >= teams * TeamComparison.leastCases,
            let funnel = try? ProportionFunnel(zaehler: zaehler, nenner: nenner)
        else { return nil }
        self.frist = frist
        self.rates = rates
        self.funnel = funnel
    }

    /// On which side of the 99.8 % limits a team lies; nil inside them.
    package func side(of team: Int) -> Side? {
        if case .outside(let isHigh) = funnel.positions[team] { isHigh ? .above : .below } else { nil }
    }
}
