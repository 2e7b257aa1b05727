package import Figures
package import Statistics

/// Teams compared, each with the others, by one closing deadline over the last twelve whole months.
///
/// A month has one to eight deadlines a team, which says nothing; so every report looks back on a year.
package struct TeamComparison: Sendable, Hashable {
    package let frist: ClosingFrist
    /// One a team, in config order.
    package let rates: [FigureValue]
    package let result: GroupComparison
    /// The whole months that were counted: twelve, or as many as there are.
    package let months: Int

    package enum Side: Hashable, Sendable { case below, above }

    package static let mostMonths = 12

    /// One for each closing deadline; empty with fewer than six teams that have cases.
    package static func all(_ view: PeriodView, _ office: Office) -> [TeamComparison] {
        ClosingFrist.all(office, on: view.stand).compactMap { TeamComparison($0, view, office) }
    }

    private init?(_ frist: ClosingFrist, _ view: PeriodView, _ office: Office) {
        let months = view.history.suffix(TeamComparison.mostMonths)
        let sums = office.teams.indices.map { team in
            months.reduce(into: (zaehler: 0, nenner: 0)) { sum, month in
                guard case .rate(let zaehler, of: let nenner) = month[frist.id, .team(team)] else { return }
                sum = (sum.zaehler + zaehler, sum.nenner + nenner)
            }
        }
        self.init(frist, sums.map { .rate($0.zaehler, of: $0.nenner) }, months: months.count)
    }

    /// - Parameter rates: one a team.
    package init?(_ frist: ClosingFrist, _ rates: [FigureValue], months: Int = TeamComparison.mostMonths) {
        guard
            let result = try? GroupComparison(
                zaehler: rates.compactMap(\.zaehler),
                nenner: rates.compactMap(\.nenner)
            )
        else { return nil }
        self.frist = frist
        self.rates = rates
        self.result = result
        self.months = months
    }

    /// On which side a team lies outside of what chance leaves; nil inside.
    package func side(of team: Int) -> Side? {
        guard result.outside.contains(team), let share = rates[team].number else { return nil }
        return share < result.share ? .below : .above
    }

    /// All other teams together that do not lie outside: what a team is compared with.
    package func others(than team: Int) -> FigureValue {
        let others = rates.indices.filter { $0 != team && !result.outside.contains($0) }.map { rates[$0] }
        return .rate(
            others.compactMap(\.zaehler).reduce(0, +),
            of: others.compactMap(\.nenner).reduce(0, +)
        )
    }
}
