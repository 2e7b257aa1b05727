/// A series of single values with its limits and signals, after NHS "Making Data Count".
///
/// For counts and durations; a rate with changing denominators belongs on a `PChart`.
package struct XmRChart: Sendable, Equatable {
    package struct Options: Sendable {
        /// Leave out moving ranges of 3.267 × their average or more, as NHSRplotthedots and qicharts2 can.
        package var screensOutliers = false
        /// For counts: the lower limit is drawn at 0 at the lowest. Changes no signal.
        package var floorsAtZero = false
        /// Limits from that many first points of each stretch; `nil` from all of them.
        package var baseline: Int?
        /// Places from 0 at which new limits begin; rules do not reach across them.
        package var rebases: [Int] = []

        package init() {}
    }

    package struct Point: Sendable, Equatable {
        package let value: Double
        /// `nil` in a stretch without a moving range.
        package let limits: XmRLimits?
        package let mark: Mark?
    }

    package let points: [Point]
    /// Of the last stretch; `nil` without points.
    package let mean: Double?
    /// How many points the limits of the last stretch rest on.
    package let basis: Int

    /// The limits of the last stretch; `nil` with fewer than two points.
    package var limits: XmRLimits? { points.last?.limits }

    /// - Throws: a value that is no finite number, limits beyond the range of numbers, rebases out of order.
    package init(values: [Double], options: Options = Options()) throws(StatisticsError) {
        if let index = values.firstIndex(where: { !$0.isFinite }) { throw .notFinite(index: index) }
        let starts = [0] + options.rebases
        let ends = options.rebases + [values.count]
        guard options.rebases.isEmpty || zip(starts, ends).allSatisfy({ $0 < $1 }) else { throw .badRebase }
        var points: [Point] = []
        var last: (mean: Double?, basis: Int) = (nil, 0)
        for (start, end) in zip(starts, ends) {
            let stretch = Array(values[start..<end])
            let basis = Array(stretch.prefix(max(0, options.baseline ?? stretch.count)))
            points += try Self.points(of: stretch, basis: basis, options)
            last = (Mean.of(basis), basis.count)
        }
        self.points = points
        mean = last.mean
        basis = last.basis
    }

    /// What may be said of the newest point.
    package func assessment(_ policy: LimitPolicy = LimitPolicy()) -> Assessment {
        let status = policy.status(points: basis, isTooSmall: (mean ?? 0) < policy.minimumMean)
        return Assessment(status: status, mark: points.last?.mark)
    }

    private static func points(
        of values: [Double],
        basis: [Double],
        _ options: Options
    ) throws(StatisticsError) -> [Point] {
        guard let mean = Mean.of(basis) else { return values.map { Point(value: $0, limits: nil, mark: nil) } }
        guard mean.isFinite else { throw .tooLarge }
        guard let range = MovingRange.average(of: basis, screened: options.screensOutliers) else {
            return values.map { Point(value: $0, limits: nil, mark: nil) }
        }
        let limits = XmRLimits(mean: mean, averageMovingRange: range, flooredAtZero: options.floorsAtZero)
        guard limits.isFinite else { throw .tooLarge }
        let readings = values.indices.map { index in
            limits.reading(of: values[index], step: index == 0 ? 0 : (values[index] - values[index - 1]).signum)
        }
        return zip(values, SignalRules(readings).marks()).map { Point(value: $0, limits: limits, mark: $1) }
    }
}
