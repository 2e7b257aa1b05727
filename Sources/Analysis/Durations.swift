/// Counts of whole days by period and dimension, from which exact quantiles follow.
struct Durations: Sendable {
    /// Durations up to this many days have a counter each; longer ones are kept one by one.
    private static let bins = 400

    private let slots: Int
    private var counts: [Int32]
    private var longer: [Int: [Int32]] = [:]

    init(periods: Int, slots: Int) {
        self.slots = slots
        counts = [Int32](repeating: 0, count: periods * slots * Durations.bins)
    }

    mutating func add(period: Int, slot: Int, days: Int32) {
        let cell = period * slots + slot
        if days >= 0, days < Durations.bins {
            counts[cell * Durations.bins + Int(days)] += 1
        } else {
            longer[cell, default: []].append(days)
        }
    }

    /// The quantile with linear interpolation (type 7 of Hyndman and Fan 1996, Excel's QUANTIL.INKL); nil without values.
    func quantile(_ share: Double, period: Int, slot: Int) -> Double? {
        let cell = period * slots + slot
        let base = cell * Durations.bins
        let extra = (longer[cell] ?? []).sorted()
        let total = counts[base..<base + Durations.bins].reduce(0) { $0 + Int($1) } + extra.count
        guard total > 0 else { return nil }
        let position = share * Double(total - 1)
        let lower = Int(position.rounded(.down))
        let fraction = position - Double(lower)
        let low = value(base, extra, rank: lower)
        guard fraction > 0 else { return low }
        return low + fraction * (value(base, extra, rank: lower + 1) - low)
    }

    /// The value of a rank from 0 in ascending order.
    private func value(_ base: Int, _ extra: [Int32], rank: Int) -> Double {
        var left = rank
        for bin in 0..<Durations.bins {
            let count = Int(counts[base + bin])
            if left < count { return Double(bin) }
            left -= count
        }
        return Double(extra[left])
    }
}
