/// The arithmetic mean with a compensated sum (Neumaier 1974): equal values have exactly that value as their mean, so
/// a constant series lies on its mean and not one rounding beside it.
enum Mean {
    /// `nil` without values; not finite when the sum overflows.
    static func of(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        var sum = 0.0
        var lost = 0.0
        for value in values {
            let next = sum + value
            lost += sum.magnitude >= value.magnitude ? (sum - next) + value : (value - next) + sum
            sum = next
        }
        let count = Double(values.count)
        let mean = sum / count
        return mean + (sum.addingProduct(-mean, count) + lost) / count
    }
}
