internal import Days

/// Finds what is shown in a cell of a period: its own base value, or the sum of what shorter periods show.
struct PeriodSums {
    private let period: Period
    private let releases: [Release]
    private let plan: ReleasePlan

    init(_ period: Period, _ releases: [Release]) {
        self.period = period
        self.releases = releases
        plan = releases[releases.count - 1].plan
    }

    /// Nil where a summand is missing.
    func value(_ cell: ReleasedCell) -> ReleasedValue? {
        if cell.figure.isTopic { return topic(cell) }
        if let own = base(cell, period) { return own }
        switch (cell.figure, cell.part) {
        // Counted at a day, not over days: the end of a quarter is the end of its last month.
        case (.bestand, _): return parts(plan.base).last.flatMap { base(cell, $0) }
        case (.eingang, .bereich), (.eingang, .art): return sum(cell, .quarter, zero: .count(.zero))
        case (.eingang, .whole), (.erledigt, _), (.frist, .whole): return sum(cell, plan.base, zero: nil)
        default: return nil
        }
    }

    private func base(_ cell: ReleasedCell, _ period: Period) -> ReleasedValue? {
        for release in releases {
            if let values = release.werte.first(where: { $0.period == period }) { return values.value(cell) }
        }
        return nil
    }

    /// - Parameter zero: what a part without the cell counts as, such as a quarter before a Bereich began.
    private func sum(_ cell: ReleasedCell, _ kind: Period.Kind, zero: ReleasedValue?) -> ReleasedValue? {
        var sum: ReleasedValue?
        for part in parts(kind) {
            guard let value = base(cell, part) ?? zero else { return nil }
            sum = sum.map { $0 + value } ?? value
        }
        return sum
    }

    private func parts(_ kind: Period.Kind) -> [Period] {
        Period.all(from: period.von, to: period.bis).filter { $0.kind == kind }
    }

    /// A topic's own base value, of the sum of all that are shown.
    private func topic(_ cell: ReleasedCell) -> ReleasedValue? {
        guard let own = base(cell, period)?.zaehler else { return nil }
        let family = releases.flatMap { $0.values(of: period) }.filter { cell.figure.isSameFamily(as: $0.cell.figure) }
        return .share(own, of: family.compactMap(\.value.zaehler).sum)
    }
}

extension ReleasedFigure {
    package func isSameFamily(as other: ReleasedFigure) -> Bool {
        switch (self, other) {
        case (.kritisch, .kritisch), (.lob, .lob): true
        default: self == other
        }
    }
}
