internal import Days
package import Releases

extension ReleaseFile {
    /// What does not fit the plan: values of other cells than it has, or a period without values; nil when all is well.
    ///
    /// - Parameter history: all releases, this one among them.
    package func flaw(in history: ReleaseHistory) -> ReleaseFlaw? {
        var expected: [(Period, ReleasedCell)] = []
        for period in release.month.ending {
            guard let own = history.releases(in: period) else { continue }
            expected += BaseCells.all(period, own).map { (period, $0) }
        }
        let found = release.werte.flatMap { values in values.entries.map { (values.period, $0.cell) } }
        let first = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        guard first != nil || expected.count != found.count else {
            return counts.all.allSatisfy { $0.zaehler <= $0.nenner ?? .max } ? nil : flaw(line: 0)
        }
        return flaw(line: first ?? min(expected.count, found.count))
    }

    /// - Parameter line: the value's place in the list, from 0.
    private func flaw(line: Int) -> ReleaseFlaw {
        let head = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.hasPrefix("\"werte\": ")
        }
        return ReleaseFlaw(line: (head ?? 0) + 2 + line, column: 1, cause: .plan)
    }
}
