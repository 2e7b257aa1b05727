package import Statistics

/// What there is to say of a figure: signal or noise, and whether a target is missed.
package struct Einordnung: Hashable, Sendable {
    package enum Verdict: Hashable, Sendable {
        /// A change without a signal.
        case ueblich
        case signal(Direction)
        case zuWenige
        case ohneVergleich
    }

    package let verdict: Verdict
    /// The range of the usual, in the unit of the values.
    package let band: ConfidenceInterval?
    package let verfehlung: Zielverfehlung?

    package init(verdict: Verdict, band: ConfidenceInterval?, verfehlung: Zielverfehlung?) {
        self.verdict = verdict
        self.band = band
        self.verfehlung = verfehlung
    }

    package var signal: Direction? { if case .signal(let direction) = verdict { direction } else { nil } }

    package static let none = Einordnung(verdict: .ohneVergleich, band: nil, verfehlung: nil)
}
