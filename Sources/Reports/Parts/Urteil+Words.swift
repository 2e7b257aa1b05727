internal import Figures
internal import German
internal import Judgement
internal import Statistics

extension Zeichen {
    /// The rule that set the mark, as a cell and a Kernaussage name it.
    var words: String {
        switch self {
        case .ungewoehnlich(let isHigh): "ungewöhnlich " + (isHigh ? "hoch" : "niedrig")
        case .trend(let isRising, let months):
            (isRising ? "steigt" : "sinkt") + " seit \(German.word(months)) Monaten"
        case .naheGrenze: "zwei von drei Monaten nahe der Grenze"
        case .lauf(let isHigh, let months):
            "seit \(German.word(months)) Monaten \(isHigh ? "über" : "unter") dem Mittel"
        }
    }
}

extension Zielverfehlung {
    var words: String { self == .unter ? "unter Ziel" : "über Ziel" }
}

extension Urteil {
    /// `▲ unter Ziel`, `◆ ungewöhnlich niedrig`: all that the value bears, the target first.
    var marks: [String] {
        [verfehlung.map { "▲ " + $0.words }, zeichen.map { "◆ " + $0.words }].compactMap(\.self)
    }

    /// The Markdown of a cell: its marks, `*üblich*`, or nothing where there is no verdict.
    var markdown: String {
        marks.isEmpty ? isUeblich ? "*üblich*" : "" : marks.map { "**\($0)**" }.joined(separator: " ")
    }

    /// The same of a row with overdue cases: their mark stands first.
    func markdown(isOverdue: Bool) -> String {
        isOverdue ? (["▲ überfällig"] + marks).map { "**\($0)**" }.joined(separator: " ") : markdown
    }

    /// `, wie im Vorjahr` behind a finding that a season explains; else nothing.
    var season: String { wieImVorjahr ? ", wie im Vorjahr" : "" }

    /// The range of the usual, written the same wherever it stands; nil without one.
    var usual: BandWords? {
        verlauf.flatMap { verlauf in
            // Mentions are a rate, but their series is one of counts.
            (verlauf.limits.last ?? nil).map {
                BandWords($0, verlauf.values.last ?? .absent, isRate: verlauf.isRate)
            }
        }
    }

    /// `Unsicherheit 55 bis 97 %`, with the decimals that show on which side of the Zielwert a bound lies; nil below ten.
    var uncertainty: String? {
        interval.map {
            "Unsicherheit " + German.percentRange($0.lower, $0.upper, apartFrom: zielwert.map { [$0] } ?? [])
        }
    }
}

extension FigureValue {
    /// `36 von 44 (82 %)`, with the decimals that show on which side of a Zielwert it lies.
    func tableText(apartFrom zielwert: Double?) -> String {
        guard let share = percentShare else { return text }
        return text + " (" + German.percentOfCases(share, apartFrom: zielwert.map { [$0] } ?? []) + ")"
    }

    /// `82 %`, beyond its usual range with the decimals that show it; nil where there is no percentage.
    func percentText(beside band: ConfidenceInterval?) -> String? {
        percentShare.map { share in
            guard let band, !band.holds(share) else { return German.percentOfCases(share) }
            let printed = [band.lower, band.upper].map { ($0 * 100).rounded(.toNearestOrAwayFromZero) / 100 }
            return German.percentOfCases(share, apartFrom: printed)
        }
    }

    /// `36 von 44 (82 %)`, likewise.
    func tableText(beside band: ConfidenceInterval) -> String {
        percentText(beside: band).map { text + " (" + $0 + ")" } ?? tableText
    }
}

/// The bounds of the usual range as every sentence, cell and chart prints them.
///
/// A value inside is printed inside: counts as the whole numbers within, durations with the decimal within, rates with
/// the decimals that keep them apart from the value.
struct BandWords {
    let lower: String
    let upper: String
    let mean: String
    /// `32 bis 61`, `62 bis 97 %`.
    let range: String

    init(_ limits: Verlauf.Limits, _ value: FigureValue, isRate: Bool) {
        let (low, high) = (limits.range.lower, limits.range.upper)
        if isRate, case .rate(_, of: let base) = value, base < FigureValue.smallestPercentBase {
            // PRODUCT 5: no percentage below ten; the limits of so few cases are whole numbers of them.
            let most = Int((high * Double(base)).rounded())
            let least = min(most, Int((low * Double(base)).rounded()))
            (lower, upper) = (String(least), "\(most) von \(base)")
            mean = German.percent(limits.mean)
            range = least == most ? upper : "\(least) bis \(upper)"
            return
        }
        if isRate {
            let apart = value.number.map { [$0] } ?? []
            lower = German.percent(low, apartFrom: apart)
            upper = German.percent(high, apartFrom: apart)
            mean = German.percent(limits.mean)
            range = lower == upper ? upper : German.percentRange(low, high, apartFrom: apart)
            return
        }
        var decimals = if case .days = value { 1 } else { 0 }
        // A narrow band may hold no such step.
        while decimals < 3, BandWords.inward(low, decimals, .up) > BandWords.inward(high, decimals, .down) {
            decimals += 1
        }
        lower = German.decimal(BandWords.inward(low, decimals, .up), decimals: decimals)
        upper = German.decimal(BandWords.inward(high, decimals, .down), decimals: decimals)
        mean = German.decimal(limits.mean)
        range = lower == upper ? upper : lower + " bis " + upper
    }

    private static func inward(_ bound: Double, _ decimals: Int, _ rule: FloatingPointRoundingRule) -> Double {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        // A bound that is a whole step but for its last bits stays there.
        let nearest = (bound * scale).rounded()
        let isStep = (bound * scale - nearest).magnitude < 1e-9
        return (isStep ? nearest : (bound * scale).rounded(rule)) / scale
    }
}
