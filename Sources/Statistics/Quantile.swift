/// Quantiles with linear interpolation (R type 7, Excel's QUANTIL.INKL).
enum Quantile {
    /// - Parameters:
    ///   - sorted: rising, not empty.
    ///   - q: 0…1.
    static func of(sorted: [Double], _ q: Double) -> Double {
        let place = Double(sorted.count - 1) * q
        let index = min(Int(place), sorted.count - 1)
        let next = min(index + 1, sorted.count - 1)
        return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
    }
}
