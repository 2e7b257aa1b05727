/// Sine and arcsine from + − × ÷ √ alone: a C library's may differ in the last bit between machines.
enum Angle {
    static let quarterTurn = Double.pi / 2

    /// - Parameter angle: 0…π/2.
    /// - Returns: the sine, to about 2 units in the last place.
    static func sine(_ angle: Double) -> Double {
        let square = angle * angle
        var sum = 1.0
        for k in stride(from: 26.0, through: 2, by: -2) { sum = 1 - sum * square / (k * (k + 1)) }
        return angle * sum
    }

    /// The angle whose squared sine is the share: asin √share, which makes the variance of a proportion 1 / 4n.
    ///
    /// - Parameter share: 0…1.
    static func ofShare(_ share: Double) -> Double {
        share > 0.5 ? quarterTurn - arcsine((1 - share).squareRoot()) : arcsine(share.squareRoot())
    }

    /// 0…1, the inverse of `ofShare`; angles beyond a quarter turn give the end of the scale.
    static func share(_ angle: Double) -> Double {
        if angle <= 0 { return 0 }
        if angle >= quarterTurn { return 1 }
        let sine = sine(angle)
        return sine * sine
    }

    /// - Parameter x: 0…√½; halved once so that the series ends quickly.
    private static func arcsine(_ x: Double) -> Double {
        let half = x / (2 * (1 + (1 - x * x).squareRoot())).squareRoot()
        let square = half * half
        var term = half
        var sum = half
        for k in stride(from: 1.0, through: 59, by: 2) {
            term *= square * k / (k + 1)
            sum += term / (k + 2)
        }
        return 2 * sum
    }
}
