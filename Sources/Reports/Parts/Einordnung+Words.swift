internal import Judgement
internal import Statistics

extension Einordnung {
    /// The Markdown of a cell: `**◆ Signal:** hoch`, `*üblich*`.
    var markdown: String {
        if let verfehlung { return "**▲ \(verfehlung.words)**" }
        switch verdict {
        case .signal(let direction): return "**◆ Signal:** \(direction.word)"
        case .ueblich: return "*üblich*"
        case .zuWenige: return "*zu wenige Fälle*"
        case .ohneVergleich: return "–"
        }
    }
}

extension Zielverfehlung {
    var words: String { self == .unter ? "unter Ziel" : "über Ziel" }
}

extension Direction {
    /// As a word in a cell or picture: `hoch`, `steigt`.
    var word: String { rawValue }

    /// What a signal says of a value: `ist ungewöhnlich hoch`, `steigt seit Monaten`.
    var verb: String {
        switch self {
        case .hoch, .niedrig: "ist ungewöhnlich " + word
        case .steigt, .sinkt: word + " seit Monaten"
        }
    }
}
