/// The average distance between neighbours.
enum MovingRange {
    /// 3.267 × the average is the upper limit of a moving range (D4 of samples of two; Nelson 1982).
    private static let screen = 3.267

    /// - Parameter screened: leave out the ranges at or above their own upper limit, once.
    /// - Returns: `nil` with fewer than two values.
    static func average(of values: [Double], screened: Bool) -> Double? {
        let ranges = zip(values.dropFirst(), values).map { ($0 - $1).magnitude }
        guard let average = Mean.of(ranges) else { return nil }
        guard screened, average > 0 else { return average }
        return Mean.of(ranges.filter { $0 < screen * average })
    }
}
