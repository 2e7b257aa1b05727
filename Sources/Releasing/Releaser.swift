package import Audit
package import Days
package import Releases

/// Makes the release of a month: rounds what was counted, and moves a value where an audit says so (PRODUCT 7).
package struct Releaser: Sendable {
    /// A month with all that is written into its file.
    package struct Outcome: Sendable {
        package let release: Release
        /// The values that are shown as another multiple of 5 than the nearest; at most two.
        package let ersatzwerte: Int
        package let audit: Audit
    }

    /// Candidates that are tried before a month is given up.
    private static let mostCandidates = 2_000

    private let history: ReleaseHistory
    /// The exact counts of earlier months, as far as they are kept.
    private let counts: [Period: ExactCounts]

    package init(_ history: ReleaseHistory, counts: [Period: ExactCounts]) {
        self.history = history
        self.counts = counts
    }

    /// Nil where no release passes the audit.
    package func release(_ count: MonthCount, plan: ReleasePlan, texte: [ReleasedText]) -> Outcome? {
        let empty = Release(
            month: count.month,
            isSample: count.isSample,
            plan: plan,
            folgeTage: count.folgeTage,
            bereiche: count.bereiche,
            anliegen: count.anliegen,
            regeln: count.regeln,
            texte: texte,
            werte: []
        )
        let exact = exactValues(empty, count)
        let plain = exact.map { values in
            ReleasedValues(values.period, values.counts.map { ReleasedEntry($0.cell, $0.rounded) })
        }
        let release = empty.showing(plain)
        let audit = Audit(history.adding(release))
        if audit.isSafe { return Outcome(release: release, ersatzwerte: 0, audit: audit) }
        return moved(release, exact, failing: audit.found)
    }

    // MARK: Base values

    /// The exact counts behind the base values of one period.
    private struct ExactValues {
        let period: Period
        let counts: [ExactCounts.Count]
    }

    /// Those of the month, and of the quarter and the year that end with it.
    private func exactValues(_ release: Release, _ count: MonthCount) -> [ExactValues] {
        let month = release.month
        let all = counts.merging([month: count.counts]) { _, new in new }
        let known = history.adding(release)
        return [Period.Kind.month, .quarter, .year].compactMap { kind in
            let period = Period(kind, containing: month.von)
            guard period.bis == month.bis, let own = known.releases(in: period) else { return nil }
            let exact = own.compactMap { all[$0.month] }
            guard exact.count == own.count else { return nil }
            let cells = BaseCells.all(period, own)
            guard !cells.isEmpty else { return nil }
            return ExactValues(period: period, counts: cells.compactMap { ExactCounts.sum(exact, $0) })
        }
    }

    // MARK: Ersatzwerte

    /// One base value shown as its other neighbour, or two; the first that passes.
    private func moved(_ release: Release, _ exact: [ExactValues], failing: [AuditTarget]) -> Outcome? {
        let moves = Move.all(exact.map { ($0.period, $0.counts) })
        var candidates = 0
        func outcome(_ chosen: [Move]) -> Outcome? {
            guard let moved = Move.apply(chosen, to: release) else { return nil }
            candidates += 1
            return Audit(safe: history.adding(moved), first: failing).map {
                Outcome(release: moved, ersatzwerte: chosen.count, audit: $0)
            }
        }
        for move in moves {
            if let found = outcome([move]) { return found }
        }
        for (place, move) in moves.enumerated() {
            for other in moves[(place + 1)...] where other.value != move.value {
                guard candidates < Releaser.mostCandidates else { return nil }
                if let found = outcome([move, other]) { return found }
            }
        }
        return nil
    }
}

extension ExactCounts.Count {
    /// What is shown of it when nothing has to be moved.
    var rounded: ReleasedValue {
        if case .massnahmen = cell.figure { return .exact(zaehler) }
        guard let nenner else { return .count(RoundedCount(rounding: zaehler)) }
        return .share(RoundedCount(rounding: zaehler), of: RoundedCount(rounding: nenner))
    }
}
