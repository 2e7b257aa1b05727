/// What charts of rates ask of their counts.
enum Shares {
    static func check(_ zaehler: [Int], _ nenner: [Int]) throws(StatisticsError) {
        guard zaehler.count == nenner.count else { throw .unequalLengths }
        for index in zaehler.indices where zaehler[index] < 0 || zaehler[index] > nenner[index] {
            throw .notAShare(index: index)
        }
    }

    /// The share over all; `nil` without cases.
    static func whole(_ zaehler: [Int], _ nenner: [Int]) -> Double? {
        let cases = nenner.reduce(0, +)
        return cases > 0 ? Double(zaehler.reduce(0, +)) / Double(cases) : nil
    }
}
