package import Days

/// All key figures of one period, in every cell; what everything behind the counting reads.
package struct FigureTable: Hashable, Sendable, Encodable {
    package let zeitraum: Zeitraum
    package let catalogue: FigureCatalogue
    /// By place in the catalogue.
    private let columns: [FigureColumn]
    /// By team.
    private let standing: [TeamStanding]

    /// - Parameters:
    ///   - columns: for every figure of the catalogue a value for each of its cells.
    ///   - standing: one for each team.
    package init(
        _ zeitraum: Zeitraum,
        _ catalogue: FigureCatalogue,
        columns: [FigureColumn],
        standing: [TeamStanding]
    ) {
        precondition(columns.count == catalogue.all.count && standing.count == catalogue.names.teams.count)
        self.zeitraum = zeitraum
        self.catalogue = catalogue
        self.columns = columns
        self.standing = standing
    }

    /// What a figure says in a cell; `absent` for a cell that it does not have.
    package subscript(id: FigureID, cross: Cross = .whole) -> FigureValue {
        guard let place = catalogue.place(of: id), let slot = catalogue.slot(cross, at: place) else { return .absent }
        return columns[place][slot]
    }

    /// Every figure with its column, in the order of the contract.
    package var entries: Zip2Sequence<[Kennzahl], [FigureColumn]> { zip(catalogue.all, columns) }

    /// Whether another period has the same figures in every cell.
    package func hasSameFigures(as other: FigureTable) -> Bool {
        columns == other.columns && standing == other.standing
    }

    /// How many: the count, or the numerator of a rate.
    ///
    /// To be asked only of such figures and of cells that they have: nothing else can be told by a number.
    package func count(_ id: FigureID, _ cross: Cross = .whole) -> Int {
        guard let count = self[id, cross].zaehler else {
            preconditionFailure("\(id) has no count in \(cross)")
        }
        return count
    }

    /// The earliest due date among a team's overdue cases; nil when none is overdue.
    package func oldestDue(team: Int) -> Day? { standing[team].oldestDue }

    /// The earliest due date among the overdue cases of several teams; nil when none is overdue.
    package func oldestDue(teams: [Int]) -> Day? { teams.compactMap { standing[$0].oldestDue }.min() }

    /// The earliest Eingang of a team without a Bogen; nil when none is missing.
    package func oldestMissing(team: Int) -> Day? { standing[team].oldestMissing }

    /// The earliest Eingang of several teams without a Bogen; nil when none is missing.
    package func oldestMissing(teams: [Int]) -> Day? { teams.compactMap { standing[$0].oldestMissing }.min() }

    /// The closed cases that are still watched for a Folgereaktion at S: Abschluss ≤ S < end; nil when there is none.
    ///
    /// They come into the denominator of `folgequote` when their observation ends.
    /// - Parameter team: nil for all teams together.
    package func observed(team: Int? = nil) -> Observed? {
        observed(teams: team.map { [$0] } ?? Array(standing.indices))
    }

    /// The same for several teams together.
    package func observed(teams: [Int]) -> Observed? {
        let own = teams.compactMap { standing[$0].observed }
        guard let until = own.map(\.until).max() else { return nil }
        return Observed(count: own.reduce(0) { $0 + $1.count }, until: until)
    }
}

/// What is known of a team's open cases at S beside the figures.
package struct TeamStanding: Hashable, Sendable, Encodable {
    /// The earliest due date among the overdue cases.
    package let oldestDue: Day?
    /// The earliest Eingang without a Bogen.
    package let oldestMissing: Day?
    package let observed: Observed?

    package init(oldestDue: Day?, oldestMissing: Day?, observed: Observed?) {
        self.oldestDue = oldestDue
        self.oldestMissing = oldestMissing
        self.observed = observed
    }
}

/// Closed cases that are still watched for a Folgereaktion, GA 3 (2).
package struct Observed: Hashable, Sendable, Encodable {
    /// 1 or more.
    package let count: Int
    /// The end of the observation that lasts longest.
    package let until: Day

    package init(count: Int, until: Day) {
        self.count = count
        self.until = until
    }
}
