/// The rules over one stretch of points that share their limits (or their standardised scale).
///
/// Follows NHSRplotthedots 0.2.2, with two deliberate differences: at the peak where a rising trend of seven meets a
/// falling one the later trend gives the direction, and a point level with the next is never called falling.
struct SignalRules {
    /// A point as the rules see it.
    struct Reading {
        /// −1 below the mean, 0 on it, 1 above it.
        let side: Int
        /// Beyond a limit; a point on a limit is inside.
        let isOutside: Bool
        /// Beyond two thirds of the way to a limit; counts only for a point that is not outside.
        let isBeyondTwoThirds: Bool
        /// From the point before: 1 up, −1 down, 0 level; ignored for the first point.
        let step: Int

        var isNear: Bool { isBeyondTwoThirds && !isOutside }
    }

    private static let length = 7
    private let readings: [Reading]

    init(_ readings: [Reading]) {
        self.readings = readings
    }

    /// One mark a point: the first rule that it meets.
    func marks() -> [Mark?] {
        let trends = trends()
        let near = nearPoints()
        let runs = runs()
        return readings.indices.map { index in
            let reading = readings[index]
            let side: Direction = reading.side > 0 ? .hoch : .niedrig
            if reading.isOutside { return Mark(signal: .ausserhalb, direction: side) }
            if trends[index] != 0 { return Mark(signal: .trend, direction: trends[index] > 0 ? .steigt : .sinkt) }
            if near[index] { return Mark(signal: .zweiVonDrei, direction: side) }
            if runs[index] { return Mark(signal: .lauf, direction: side) }
            return nil
        }
    }

    /// 1 or −1 for every point of a window of seven that rises or falls throughout.
    private func trends() -> [Int] {
        var out = [Int](repeating: 0, count: readings.count)
        forEachWindow(Self.length) { window in
            let step = readings[window.upperBound - 1].step
            guard step != 0, window.dropFirst().allSatisfy({ readings[$0].step == step }) else { return }
            for index in window { out[index] = step }
        }
        return out
    }

    /// Only the points that lie near the limit are marked, not the third one of their window.
    private func nearPoints() -> [Bool] {
        var out = [Bool](repeating: false, count: readings.count)
        forEachWindow(3) { window in
            guard isOneSided(window), window.count(where: { readings[$0].isNear }) >= 2 else { return }
            for index in window where readings[index].isNear { out[index] = true }
        }
        return out
    }

    private func runs() -> [Bool] {
        var out = [Bool](repeating: false, count: readings.count)
        forEachWindow(Self.length) { window in
            guard isOneSided(window) else { return }
            for index in window { out[index] = true }
        }
        return out
    }

    private func isOneSided(_ window: Range<Int>) -> Bool {
        let side = readings[window.lowerBound].side
        return side != 0 && window.allSatisfy { readings[$0].side == side }
    }

    private func forEachWindow(_ length: Int, _ body: (Range<Int>) -> Void) {
        guard readings.count >= length else { return }
        for start in 0...(readings.count - length) { body(start..<(start + length)) }
    }
}
