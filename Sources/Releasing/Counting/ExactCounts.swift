internal import Days
package import Releases

/// What a month really had, in every cell that the plan needs; it never reaches a page.
package struct ExactCounts: Hashable, Sendable {
    package struct Count: Hashable, Sendable {
        package let cell: ReleasedCell
        package let zaehler: Int
        /// Nil for a count without one.
        package let nenner: Int?

        package init(_ cell: ReleasedCell, _ zaehler: Int, of nenner: Int? = nil) {
            self.cell = cell
            self.zaehler = zaehler
            self.nenner = nenner
        }
    }

    /// In the order of the files.
    package let all: [Count]

    package init(_ all: [Count]) { self.all = all }

    package subscript(cell: ReleasedCell) -> Count? { all.first { $0.cell == cell } }

    /// The sum of several months in one cell; a month without the cell had nothing of it.
    static func sum(_ months: [ExactCounts], _ cell: ReleasedCell) -> Count? {
        // What is counted at a day does not add up.
        if cell.figure == .bestand { return months.last?[cell] }
        let own = months.compactMap { $0[cell] }
        guard let first = own.first else { return nil }
        return own.dropFirst().reduce(first) { sum, next in
            Count(cell, sum.zaehler + next.zaehler, of: sum.nenner.map { $0 + (next.nenner ?? 0) })
        }
    }
}
