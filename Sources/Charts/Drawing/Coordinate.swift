import Markup

/// Prints coordinates: at most two decimals, a point, no trailing zero, no exponent, no `-0`.
enum Coordinate {
    static func text(_ value: Double) -> String {
        var out = MarkupWriter()
        out.write(value)
        return out.markup.text
    }

    /// `12,5` as in a `points` or path list: `x,y`.
    static func pair(_ x: Double, _ y: Double) -> String { text(x) + "," + text(y) }
}

extension MarkupWriter {
    /// Appends a coordinate.
    mutating func write(_ value: Double) {
        guard value.isFinite else { return write("0") }
        let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
        if hundredths < 0 { write("-") }
        let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        write(whole)
        guard fraction != 0 else { return }
        write(".")
        write(fraction / 10)
        if fraction % 10 != 0 { write(fraction % 10) }
    }

    /// Appends `x,y`.
    mutating func write(_ point: Point) {
        write(point.x)
        write(",")
        write(point.y)
    }
}
