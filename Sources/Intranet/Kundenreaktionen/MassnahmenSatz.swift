internal import German
internal import Releases

/// How many Maßnahmen were decided, but for those that were dropped, and done: exact, for they concern nobody.
struct MassnahmenSatz {
    let lage: Lage

    /// Empty where the figures are not shown.
    var text: String {
        guard case .exact(let decided) = lage.figures[.massnahmen(.beschlossen)],
            case .exact(let done) = lage.figures[.massnahmen(.erledigt)]
        else { return "" }
        let head = "Im \(lage.period.name) \(verb(decided)) \(count(decided)) beschlossen"
        return verb(decided) == verb(done)
            ? "\(head) und \(short(done)) erledigt." : "\(head); \(short(done)) \(verb(done)) erledigt."
    }

    private func verb(_ value: Int) -> String { value < 2 ? "wurde" : "wurden" }

    private func count(_ value: Int) -> String {
        switch value {
        case 0: "keine Maßnahme"
        case 1: "eine Maßnahme"
        default: "\(German.number(value)) Maßnahmen"
        }
    }

    private func short(_ value: Int) -> String {
        switch value {
        case 0: "keine"
        case 1: "eine"
        default: German.number(value)
        }
    }
}
