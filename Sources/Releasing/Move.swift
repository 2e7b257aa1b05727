internal import Days
internal import Releases

/// One base value shown as another multiple of 5 (an Ersatzwert).
struct Move {
    /// Which value it is, in the order in which they are tried.
    let value: Int
    private let period: Period
    private let cell: ReleasedCell
    private let isNenner: Bool
    private let shown: RoundedCount

    /// Of all values: Bestand, Erledigt, Eingang, then the rest by id; of each the nearer neighbour first.
    static func all(_ values: [(period: Period, counts: [ExactCounts.Count])]) -> [Move] {
        let counts = values.flatMap { period, counts in counts.map { (period: period, count: $0) } }.filter {
            if case .massnahmen = $0.count.cell.figure { false } else { true }
        }
        let sorted = counts.enumerated().sorted { left, right in
            let (one, other) = (left.element.count.cell.figure, right.element.count.cell.figure)
            if rank(one) != rank(other) { return rank(one) < rank(other) }
            if one.id != other.id { return one.id.utf8.lexicographicallyPrecedes(other.id.utf8) }
            return left.offset < right.offset
        }.map(\.element)
        var moves: [Move] = []
        var number = 0
        for (period, count) in sorted {
            for (isNenner, exact) in [(false, Optional(count.zaehler)), (true, count.nenner)] {
                guard let exact else { continue }
                for shown in RoundedCount(rounding: exact).neighbours(of: exact) {
                    moves.append(
                        Move(value: number, period: period, cell: count.cell, isNenner: isNenner, shown: shown)
                    )
                }
                number += 1
            }
        }
        return moves
    }

    private static func rank(_ figure: ReleasedFigure) -> Int {
        switch figure {
        case .bestand: 0
        case .erledigt: 1
        case .eingang: 2
        default: 3
        }
    }

    /// Nil where a numerator would be larger than its denominator.
    static func apply(_ moves: [Move], to release: Release) -> Release? {
        var isPossible = true
        let werte = release.werte.map { values in
            ReleasedValues(
                values.period,
                values.entries.map { entry in
                    var value = entry.value
                    for move in moves where move.period == values.period && move.cell == entry.cell {
                        value = move.applied(to: value)
                    }
                    if case .share(let zaehler, of: let nenner) = value, zaehler > nenner { isPossible = false }
                    return ReleasedEntry(entry.cell, value)
                }
            )
        }
        return isPossible ? release.showing(werte) : nil
    }

    private func applied(to value: ReleasedValue) -> ReleasedValue {
        switch value {
        case .count: .count(shown)
        case .share(let zaehler, of: let nenner): isNenner ? .share(zaehler, of: shown) : .share(shown, of: nenner)
        case .exact: value
        }
    }
}
