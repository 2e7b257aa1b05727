internal import Config
internal import Judgement

extension ClosingFrist {
    var name: String { version.name }

    /// For running text: `14-Tage-Frist`, `3-Wochen-Frist`, `Wochenfrist`.
    var phrase: String {
        switch version.length {
        case .kalendertage(let days): "\(days)-Tage-Frist"
        case .arbeitstage(let days): "\(days)-Arbeitstage-Frist"
        case .wochen(let weeks): weeks == 1 ? "Wochenfrist" : "\(weeks)-Wochen-Frist"
        case .datum: "Frist „\(version.name)“"
        }
    }

    /// `in 14 Tagen`.
    var within: String {
        switch version.length {
        case .kalendertage(let days): "in \(days)\u{A0}Tagen"
        case .arbeitstage(let days): "in \(days)\u{A0}Arbeitstagen"
        case .wochen(let weeks): weeks == 1 ? "in einer Woche" : "in \(weeks)\u{A0}Wochen"
        case .datum: "bis zum gesetzten Datum"
        }
    }
}
