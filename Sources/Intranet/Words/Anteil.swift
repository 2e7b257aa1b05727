internal import German
internal import Releases

/// How a share is said: not at all of few cases, and else in steps of five (PRODUCT 7 (7)).
enum Anteil {
    /// The smallest shown denominator that bears a share.
    static let fewest = 100

    /// `rund 90 %`, `über 95 %`, `unter 5 %`; nil below a hundred cases.
    static func text(_ count: RoundedCount, of base: RoundedCount) -> String? {
        let (part, whole) = (count.value, base.value)
        guard whole >= fewest else { return nil }
        if part * 100 > whole * 95 { return "über\u{A0}95" + percent }
        if part * 100 < whole * 5 { return "unter\u{A0}5" + percent }
        // The nearest multiple of five hundredths, half up, without leaving the whole numbers.
        let steps = (part * 40 + whole) / (whole * 2)
        return "rund\u{A0}\(steps * 5)" + percent
    }

    private static let percent = German.narrowSpace + "%"
}
