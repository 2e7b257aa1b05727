/// The interval of a difference from the intervals of its two sides (method of variance estimates recovery, Zou and
/// Donner 2008).
enum Mover {
    typealias Side = (value: Double, interval: ConfidenceInterval)

    static func difference(before: Side, after: Side) -> ConfidenceInterval {
        let change = after.value - before.value
        return ConfidenceInterval(
            lower: change
                - length(after.value - after.interval.lower, before.interval.upper - before.value),
            upper: change
                + length(after.interval.upper - after.value, before.value - before.interval.lower)
        )
    }

    private static func length(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}
