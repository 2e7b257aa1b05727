import Charts

/// A title in a test says all there is to say.
extension ChartWords: ExpressibleByStringInterpolation {
    /// The title, and a sentence that is the title.
    public init(stringLiteral value: String) {
        self.init(value, subtitle: "Reaktionen, Oktober 2026", sentence: value.hasSuffix(".") ? value : value + ".")
    }
}
