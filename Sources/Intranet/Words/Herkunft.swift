internal import Days
internal import Releases

/// How a shown value has come about: it says how far off it may be, and what nothing means.
enum Herkunft: Hashable {
    /// Counted, then rounded.
    case grundwert
    /// Added up from what the periods of that kind show.
    case summe(Period.Kind)

    init(_ cell: ReleasedCell, of kind: Period.Kind, _ takt: Takt) {
        let base = takt.base
        switch (cell.figure, cell.part) {
        case (.eingang, .bereich), (.eingang, .art): self = kind == .year ? .summe(.quarter) : .grundwert
        case (.eingang, .whole), (.erledigt, _), (.frist, .whole): self = kind == base ? .grundwert : .summe(base)
        // What is open at the end of a year was open at the end of its last month.
        default: self = .grundwert
        }
    }

    /// What is said of a value of which nothing, or next to nothing, is shown: `unter 3`, `in keinem Monat 3 oder mehr`.
    var nichts: String {
        switch self {
        case .grundwert, .summe(.year), .summe(.span): "unter\u{A0}3"
        case .summe(.month): "in keinem Monat 3 oder mehr"
        case .summe(.quarter): "in keinem Quartal 3 oder mehr"
        }
    }
}
