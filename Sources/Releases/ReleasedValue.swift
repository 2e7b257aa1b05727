/// What the edition shows in one cell.
package enum ReleasedValue: Hashable, Sendable {
    case count(RoundedCount)
    case share(RoundedCount, of: RoundedCount)
    /// Of Maßnahmen alone.
    case exact(Int)

    package var zaehler: RoundedCount? {
        switch self {
        case .count(let count), .share(let count, of: _): count
        case .exact: nil
        }
    }

    package var nenner: RoundedCount? { if case .share(_, of: let base) = self { base } else { nil } }

    /// Both of the same kind.
    package static func + (left: ReleasedValue, right: ReleasedValue) -> ReleasedValue {
        switch (left, right) {
        case (.count(let one), .count(let other)): .count(one + other)
        case (.share(let one, of: let base), .share(let other, of: let otherBase)):
            .share(one + other, of: base + otherBase)
        case (.exact(let one), .exact(let other)): .exact(one + other)
        default: preconditionFailure("values of two kinds")
        }
    }
}

/// A cell with what is shown in it.
package struct ReleasedEntry: Hashable, Sendable {
    package let cell: ReleasedCell
    package let value: ReleasedValue

    package init(_ cell: ReleasedCell, _ value: ReleasedValue) {
        self.cell = cell
        self.value = value
    }
}
