/// Counts of whole days by cell, from which exact quantiles follow.
struct Durations: Sendable {
    /// Durations below this many days have a counter each; longer ones are kept one by one.
    static let bins = 64

    /// One long duration of a cell.
    private struct Long: Sendable {
        let cell: Int32
        let days: Int32
    }

    /// By cell and bin.
    var counts: [Int32]
    private var longer: [Long] = []

    init(cells: Int) { counts = [Int32](repeating: 0, count: cells * Durations.bins) }

    mutating func addLong(cell: Int, days: Int32) { longer.append(Long(cell: Int32(cell), days: days)) }

    mutating func add(_ other: Durations) {
        counts.add(other.counts, from: 0)
        longer += other.longer
    }

    /// The bins of some cells that follow each other, and of the same number behind them, added up: `times` rows of `width`.
    func added(_ first: Int, width: Int, times: Int) -> [Int32] {
        let size = width * Durations.bins
        guard times > 0 else { return [Int32](repeating: 0, count: size) }
        let start = first * Durations.bins
        var out = Array(counts[start..<start + size])
        for row in 1..<max(times, 1) { out.add(counts, from: start + row * size) }
        return out
    }

    /// Some cells together.
    /// - Parameters:
    ///   - bins: of all cells, as `added` gives them.
    ///   - cells: which of them.
    ///   - longer: durations that have no bin.
    ///   - zeros: more durations of no day.
    static func sample(_ bins: [Int32], _ cells: ArraySlice<Int>, longer: [Int32], zeros: Int32) -> Sample {
        let first = cells.first ?? 0
        var out = Array(bins[first * Durations.bins..<(first + 1) * Durations.bins])
        for cell in cells.dropFirst() { out.add(bins, from: cell * Durations.bins) }
        out[0] &+= zeros
        return Sample(bins: out, longer: longer)
    }

    /// The long durations by cell.
    var longerByCell: [Int32: [Int32]] {
        var out: [Int32: [Int32]] = [:]
        for entry in longer { out[entry.cell, default: []].append(entry.days) }
        return out
    }

    /// Some durations together.
    struct Sample {
        private let bins: [Int32]
        /// Those that have no bin, rising.
        private let longer: [Int32]
        let count: Int

        fileprivate init(bins: [Int32], longer: [Int32]) {
            self.bins = bins
            self.longer = longer.sorted()
            count = bins.reduce(longer.count) { $0 + Int($1) }
        }

        /// From single values, in any order.
        init(_ days: [Int32]) { self.init(bins: [], longer: days) }

        /// The quantile with linear interpolation (type 7 of Hyndman and Fan 1996, Excel's QUANTIL.INKL); nil without
        /// values.
        /// - Parameter share: 0 to 1.
        func quantile(_ share: Double) -> Double? {
            guard count > 0 else { return nil }
            let position = share * Double(count - 1)
            let lower = Int(position.rounded(.down))
            let fraction = position - Double(lower)
            let low = value(rank: lower)
            guard fraction > 0 else { return low }
            return low + fraction * (value(rank: lower + 1) - low)
        }

        /// The value of a rank from 0 in ascending order.
        private func value(rank: Int) -> Double {
            var left = rank
            for (bin, count) in bins.enumerated() {
                if left < Int(count) { return Double(bin) }
                left -= Int(count)
            }
            return Double(longer[left])
        }
    }
}
