/// Figures that differ only in a code at their end, such as one for each rule.
package enum FigureFamily: String, CaseIterable, Hashable, Sendable {
    case bestandAlter = "bestand.alter."
    case frist = "frist."
    case schlusszeichnung = "schlusszeichnung."
    case anliegen = "anliegen."
    case weitergeleitet = "weitergeleitet."
    case massnahmen = "massnahmen."

    /// How every written id of the family begins.
    package var prefix: String { rawValue }

    /// The family of a written id, also of a figure that is no more; nil for a figure of its own.
    package init?(of text: String) {
        guard let family = FigureFamily.allCases.first(where: { text.hasPrefix($0.prefix) }) else { return nil }
        self = family
    }
}

extension FigureID {
    /// The family that a figure belongs to; nil for a figure of its own.
    package var family: FigureFamily? {
        switch self {
        case .bestandAlter: .bestandAlter
        case .frist: .frist
        case .schlusszeichnung: .schlusszeichnung
        case .anliegen: .anliegen
        case .weitergeleitet: .weitergeleitet
        case .massnahmen: .massnahmen
        default: nil
        }
    }
}
