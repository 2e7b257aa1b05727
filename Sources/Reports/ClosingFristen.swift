internal import Analysis
internal import Config
internal import Days
internal import Schema

/// The deadlines that a case must be closed by: what a report watches first.
struct ClosingFristen {
    struct Rule: Sendable {
        /// The figure's id, `frist.…`.
        let id: String
        let name: String
        /// For running text: `14-Tage-Frist`, `3-Wochen-Frist`, or the rule's name in quotes.
        let phrase: String
        /// `in 14 Tagen`.
        let within: String
    }

    /// The first two rules that only an Abschluss meets and that concern more than special cases, as they were on a day.
    static func main(_ project: Project, on day: Day) -> [Rule] {
        Array(project.fristen.compactMap { rule($0, $0.shownVersion(on: day)) }.prefix(2))
    }

    private static func rule(_ frist: Frist, _ version: Frist.Version) -> Rule? {
        guard version.isClosing, !version.nurSofortsachen else { return nil }
        let (phrase, within): (String, String)
        switch version.length {
        case .datum: return nil
        case .kalendertage(let days): (phrase, within) = ("\(days)-Tage-Frist", "in \(days)\u{A0}Tagen")
        case .arbeitstage(let days): (phrase, within) = ("\(days)-Arbeitstage-Frist", "in \(days)\u{A0}Arbeitstagen")
        case .wochen(let weeks):
            (phrase, within) =
                weeks == 1 ? ("Wochenfrist", "in einer Woche") : ("\(weeks)-Wochen-Frist", "in \(weeks)\u{A0}Wochen")
        }
        return Rule(id: "frist." + frist.id, name: version.name, phrase: phrase, within: within)
    }
}
