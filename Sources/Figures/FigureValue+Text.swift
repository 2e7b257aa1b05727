internal import German

extension FigureValue {
    /// `1.532`, `12,5`, `36 von 44`, `–`: for a table whose head names the unit.
    package var text: String {
        switch self {
        case .count(let count): German.number(count)
        case .days(let days, of: _): days.isFinite ? German.decimal(days) : "–"
        case .rate(let count, of: let base):
            base > 0 ? German.number(count) + " von " + German.number(base) : "–"
        case .absent: "–"
        }
    }

    /// As `text`, a rate from N = 10 upwards with its percentage: `36 von 44 (82 %)`.
    package var tableText: String { percentShare.map { text + " (" + German.percentOfCases($0) + ")" } ?? text }

    /// As `text`, days with their unit and without an idle decimal: `12 Tage`, `8,5 Tage`, `1 Tag`.
    package var unitText: String {
        guard case .days(let days, of: _) = self, days.isFinite else { return text }
        let number = days == days.rounded() ? German.number(Int(days)) : German.decimal(days)
        return number + (number == "1" ? "\u{A0}Tag" : "\u{A0}Tage")
    }

    /// `82 %`; `–` below N = 10 and for what is no rate.
    package var shareText: String { percentShare.map { German.percentOfCases($0) } ?? "–" }
}
