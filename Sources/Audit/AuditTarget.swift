package import Days
package import Releases

/// One number that nobody may find out.
package struct AuditTarget: Hashable, Sendable {
    package enum Part: String, CaseIterable, Hashable, Sendable {
        case zaehler, nenner
        case rest = "nenner-zaehler"
    }

    package let period: Period
    package let cell: ReleasedCell
    package let part: Part
    /// The shown value, or the difference of the two.
    package let shown: Int
    /// Whether it is shown as „unter 3“: then 0 has to be possible.
    package let mustHaveZero: Bool

    /// True values that have to be possible.
    package static let fewest = 3
}

/// A number with the true values that fit everything that was ever published.
package struct AuditLine: Hashable, Sendable {
    package let target: AuditTarget
    /// Ascending; each with a witness.
    package let possible: [Int]

    package var isSafe: Bool {
        possible.count >= AuditTarget.fewest && (!target.mustHaveZero || possible.contains(0))
    }
}
