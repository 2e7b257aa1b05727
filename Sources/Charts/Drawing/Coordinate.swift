/// Prints coordinates: at most two decimals, a point, no trailing zero, no exponent, no `-0`.
enum Coordinate {
    static func text(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
        let magnitude = hundredths.magnitude
        var out = String(magnitude / 100)
        if hundredths < 0 { out = "-" + out }
        let fraction = magnitude % 100
        if fraction != 0 {
            out += "." + String(fraction / 10)
            if fraction % 10 != 0 { out += String(fraction % 10) }
        }
        return out
    }

    /// `12,5` as in a `points` or path list: `x,y`.
    static func pair(_ x: Double, _ y: Double) -> String { text(x) + "," + text(y) }
}
