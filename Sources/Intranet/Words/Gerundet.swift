internal import Days
internal import German
internal import Releases

/// A shown count with what it is made of; the one place that knows how a count is said (PRODUCT 7 (7)).
struct Gerundet: Hashable {
    let count: RoundedCount
    let herkunft: Herkunft

    init(_ count: RoundedCount, _ herkunft: Herkunft) {
        self.count = count
        self.herkunft = herkunft
    }

    /// The numerator of a cell that is shown; nil for what is not shown, and for Maßnahmen.
    init?(_ cell: ReleasedCell, _ figures: ReleasedPeriod, _ takt: Takt) {
        guard let count = figures[cell]?.zaehler else { return nil }
        self.init(count, Herkunft(cell, of: figures.period.kind, takt))
    }

    var isNothing: Bool { count == .zero }

    /// `rund 45`, `unter 3`, `in keinem Monat 3 oder mehr`.
    var text: String { isNothing ? herkunft.nichts : "rund\u{A0}" + number }

    /// `45`, `unter 3`: where a caption says that all is rounded.
    var short: String { isNothing ? herkunft.nichts : number }

    private var number: String { German.number(count.value) }
}
