internal import Config
internal import Figures
internal import Judgement

extension ClosingFrist {
    var name: String { version.name }

    /// For running text: `14-Tage-Frist`, `3-Wochen-Frist`, `Wochenfrist`; the name where two rules are equally long.
    var phrase: String {
        guard isAlone else { return "Frist „\(version.name)“" }
        return switch version.length {
        case .kalendertage(let days): days == 1 ? "Tagesfrist" : "\(days)-Tage-Frist"
        case .arbeitstage(let days): days == 1 ? "Frist von 1 Arbeitstag" : "\(days)-Arbeitstage-Frist"
        case .wochen(let weeks): weeks == 1 ? "Wochenfrist" : "\(weeks)-Wochen-Frist"
        case .datum: "Frist „\(version.name)“"
        }
    }

    /// `die 14-Tage-Frist in 20 von 30`.
    func kept(_ figures: FigureTable, _ cross: Cross) -> String { "die \(phrase) in \(figures[id, cross].text)" }

    /// `in 14 Tagen`; the name where two rules are equally long.
    var within: String {
        guard isAlone else { return version.name }
        return switch version.length {
        case .kalendertage(let days): "in \(days)\u{A0}\(days == 1 ? "Tag" : "Tagen")"
        case .arbeitstage(let days): "in \(days)\u{A0}\(days == 1 ? "Arbeitstag" : "Arbeitstagen")"
        case .wochen(let weeks): weeks == 1 ? "in einer Woche" : "in \(weeks)\u{A0}Wochen"
        case .datum: "bis zum gesetzten Datum"
        }
    }
}
