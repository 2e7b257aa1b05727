internal import Analysis
internal import Charts
internal import German

/// How a figure is written: n of N beside every percentage, no percentage below N = 10.
enum FigureText {
    /// Below this denominator a share is no percentage.
    static let smallestPercentBase = 10

    /// `47`, `36 von 44`, `12 Tage`; `–` where there is nothing.
    static func text(_ figure: Figure?, _ kind: Kennzahl.Kind) -> String {
        guard let figure else { return "–" }
        switch kind {
        case .count: return German.number(figure.zaehler ?? 0)
        case .rate:
            guard let nenner = figure.nenner, nenner > 0 else { return "–" }
            return German.number(figure.zaehler ?? 0) + " von " + German.number(nenner)
        case .quantile:
            guard let wert = figure.wert else { return "–" }
            let days = wert == wert.rounded() ? German.number(Int(wert)) : German.decimal(wert)
            return days + (days == "1" ? "\u{A0}Tag" : "\u{A0}Tage")
        }
    }

    /// `45,5`: the mean of some counts with one decimal; `1.204` from a thousand on, `0` for nothing at all.
    static func mean(_ total: Int, of parts: Int) -> String {
        guard total > 0, parts > 0 else { return "0" }
        let mean = Double(total) / Double(parts)
        return German.decimal(mean, decimals: mean < 999.95 ? 1 : 0)
    }

    /// `82 %`; `–` below N = 10.
    static func share(_ figure: Figure?) -> String {
        guard let figure, let nenner = figure.nenner, nenner >= smallestPercentBase, let wert = figure.wert else {
            return "–"
        }
        return German.percent(wert)
    }

    static func cell(_ figure: Figure?, _ kind: Kennzahl.Kind) -> Cell {
        guard let figure else { return .missing }
        switch kind {
        case .count: return .count(figure.zaehler ?? 0)
        case .rate: return .rate(zaehler: figure.zaehler ?? 0, nenner: figure.nenner ?? 0)
        case .quantile: return figure.wert.map { .amount($0) } ?? .missing
        }
    }
}
