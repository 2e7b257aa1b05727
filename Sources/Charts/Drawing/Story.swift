import German

/// Words that several kinds of charts share.
enum Story {
    /// A measure without needless decimals: `43`, `55,6`.
    static func amount(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        return German.decimal(value, decimals: value == value.rounded() ? 0 : 1)
    }

    /// The sentence that stands where a chart without any value would be.
    static func nothing(_ name: String) -> String {
        name.prefix(1).uppercased() + name.dropFirst() + ": Für diesen Zeitraum liegen keine Angaben vor."
    }
}
