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
        Tally.add(other.counts, to: &counts)
        longer += other.longer
    }

    /// The durations of some cells together.
    /// - Parameters:
    ///   - longer: what `longerByCell` gives.
    ///   - zeros: more durations of no day.
    func sample(_ cells: some Sequence<Int>, longer: [Int32: [Int32]], zeros: Int32 = 0) -> Sample {
        var bins = [Int32](repeating: 0, count: Durations.bins)
        bins[0] = zeros
        var extra: [Int32] = []
        for cell in cells {
            for bin in 0..<Durations.bins { bins[bin] &+= counts[cell * Durations.bins + bin] }
            if let days = longer[Int32(cell)] { extra += days }
        }
        return Sample(bins: bins, longer: extra)
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
