internal import German
internal import Statistics

/// The 95 % interval of a change in whole percent, and what may be said of it.
///
/// Judged as it is printed: an interval that rounds to "0 bis 30 %" claims nothing.
struct Aenderung: Sendable, Equatable {
    enum Richtung: Sendable { case rueckgang, anstieg }

    /// −100 or more.
    let lower: Int
    /// Nil beyond the tenfold, where a number would only look exact.
    let upper: Int?

    private static let most = 900

    /// - Parameter ratio: after / before, from 0 on; its upper bound may be infinite.
    init(_ ratio: ConfidenceInterval) {
        func percent(_ bound: Double) -> Int {
            Int((min(bound - 1, Double(Int32.max)) * 100).rounded(.toNearestOrAwayFromZero))
        }
        lower = percent(ratio.lower)
        let upper = percent(ratio.upper)
        self.upper = upper > Aenderung.most ? nil : upper
    }

    /// Nil when the interval holds "no change": then nobody may speak of a fall or a rise.
    var richtung: Richtung? {
        if lower > 0 { return .anstieg }
        guard let upper, upper < 0 else { return nil }
        return .rueckgang
    }

    /// `Rückgang um 30 bis 93 %`, `Anstieg um mindestens 177 %`, `keine gesicherte Änderung (−70 bis +90 %)`.
    var text: String {
        switch (richtung, upper) {
        case (.rueckgang, let upper?): "Rückgang um " + Aenderung.range(-upper, -lower)
        case (.anstieg, let upper?): "Anstieg um " + Aenderung.range(lower, upper)
        case (.anstieg, nil): "Anstieg um mindestens " + German.number(lower) + Aenderung.sign
        default: "keine gesicherte Änderung (" + spanne + ")"
        }
    }

    /// `−70 bis +90 %`, `−20 bis über +900 %`.
    var spanne: String {
        let most = upper.map { German.change($0) } ?? "über " + German.change(Aenderung.most)
        return German.change(lower) + Aenderung.to + most + Aenderung.sign
    }

    private static let to = "\u{A0}bis\u{A0}"
    private static let sign = German.narrowSpace + "%"

    private static func range(_ least: Int, _ most: Int) -> String {
        least == most ? German.number(least) + sign : German.number(least) + to + German.number(most) + sign
    }
}
