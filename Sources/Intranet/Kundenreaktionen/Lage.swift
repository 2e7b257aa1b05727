internal import Days
internal import Releases

/// What a period shows, with what it is compared with.
struct Lage: Hashable {
    let figures: ReleasedPeriod
    /// The period of the same kind before it; nil where that one has no page.
    let before: ReleasedPeriod?
    let takt: Takt

    var period: Period { figures.period }

    func wert(_ figure: ReleasedFigure, _ part: ReleasedPart = .whole) -> Gerundet? {
        Gerundet(ReleasedCell(figure, part), figures, takt)
    }

    /// Numerator and denominator; nil where the figure is not shown, or has no denominator.
    func bruch(_ figure: ReleasedFigure, _ part: ReleasedPart = .whole) -> Bruch? {
        let cell = ReleasedCell(figure, part)
        guard case .share(let count, of: let base) = figures[cell] else { return nil }
        let herkunft = Herkunft(cell, of: period.kind, takt)
        return Bruch(zaehler: Gerundet(count, herkunft), nenner: Gerundet(base, herkunft))
    }

    /// How a count differs from that of the period before; empty where nothing is said.
    func veraenderung(_ figure: ReleasedFigure, _ when: (Period) -> String) -> String {
        guard let before, let now = figures[figure]?.zaehler, let then = before[figure]?.zaehler else { return "" }
        return Veraenderung.text(now, before: then, when(before.period))
    }

    /// Whether the counts of the whole are sums of shown values.
    var isSumme: Bool { Herkunft(ReleasedCell(.eingang), of: period.kind, takt) != .grundwert }

    /// How far a number may be off: it stands beside the deadlines.
    var genauigkeit: String {
        isSumme ? "Summe gerundeter Werte, weicht ab" : "jede Zahl bis 2, selten bis 7 daneben"
    }
}
