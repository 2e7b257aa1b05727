package import Days
package import Releases

/// True counts that would have been published with the same bytes.
package struct Witness: Hashable, Sendable {
    package struct Count: Hashable, Sendable {
        package let period: Period
        package let cell: ReleasedCell
        package let zaehler: Int
        package let nenner: Int?
    }

    /// For every base value of every release, in their order.
    package let counts: [Count]
}
