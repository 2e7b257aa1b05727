internal import Analysis
internal import Charts
internal import German

/// What a report says of a figure: signal or noise, and whether a target is missed.
struct Einordnung: Sendable, Equatable {
    enum Verdict: Sendable, Equatable {
        /// A change without a signal is told in grey.
        case ueblich
        /// The direction in one word: hoch, niedrig, steigt, sinkt.
        case signal(String)
        case zuWenige
        case ohneVergleich
    }

    let verdict: Verdict
    /// The range of the usual, in the unit of the values.
    let band: Interval?
    let verfehlung: Zielverfehlung?

    var isSignal: Bool { if case .signal = verdict { true } else { false } }

    /// The rule in words for the picture.
    var signalWord: String? { if case .signal(let word) = verdict { word } else { nil } }

    /// The Markdown of a cell: `**◆ Signal:** hoch`, `*üblich*`.
    var markdown: String {
        if let verfehlung { return "**▲ \(verfehlung.rawValue)**" }
        switch verdict {
        case .signal(let word): return "**◆ Signal:** \(word)"
        case .ueblich: return "*üblich*"
        case .zuWenige: return "*zu wenige Fälle*"
        case .ohneVergleich: return "–"
        }
    }

    static let none = Einordnung(verdict: .ohneVergleich, band: nil, verfehlung: nil)
}
