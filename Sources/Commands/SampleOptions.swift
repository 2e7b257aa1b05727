package import Days

/// `krm sample`.
package struct SampleOptions: Sendable {
    /// 1 or more.
    package let rows: Int
    package let seed: UInt64
    package let from: Day
    /// Never before `from`.
    package let to: Day
    /// The share of faulty rows, 0 to 1.
    package let faults: Double
    package let output: String

    package init(rows: Int, seed: UInt64, from: Day, to: Day, faults: Double = 0, output: String) {
        self.rows = rows
        self.seed = seed
        self.from = from
        self.to = to
        self.faults = faults
        self.output = output
    }
}
