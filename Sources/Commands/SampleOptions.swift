package import Days

/// `krm sample`.
package struct SampleOptions: Sendable {
    /// 1 or more.
    package let rows: Int
    package let seed: UInt64
    package let from: Day
    /// Never before `from`.
    package let to: Day
    package let output: String

    package init(rows: Int, seed: UInt64, from: Day, to: Day, output: String) {
        self.rows = rows
        self.seed = seed
        self.from = from
        self.to = to
        self.output = output
    }
}
