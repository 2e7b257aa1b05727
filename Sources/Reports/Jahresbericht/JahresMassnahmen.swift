internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema

/// What was learnt in a year: the Maßnahmen that ran in it, and the Anregungen that became one.
struct JahresMassnahmen {
    let view: PeriodView
    /// As the end of the year knows them.
    let massnahmen: [MassnahmeView]

    private var period: Period { view.zeitraum.period }

    /// Decided, done or open in the year, or with an effect that could be told in it; in the order of their decision.
    var shown: [MassnahmeView] {
        massnahmen.filter { entry in
            let massnahme = entry.massnahme
            guard massnahme.status != .entfallen else { return false }
            return entry.isOpen || isIn(massnahme.beschlossen) || isIn(massnahme.erledigt) || isIn(entry.wirkung?.ende)
        }
        .sorted { ($0.massnahme.beschlossen, $0.massnahme.line) < ($1.massnahme.beschlossen, $1.massnahme.line) }
    }

    private func isIn(_ day: Day?) -> Bool { day.map { period.contains($0) } ?? false }

    /// `2025 wurden drei Maßnahmen beschlossen (eine davon entfiel wieder), zwei wurden erledigt; am Jahresende liefen noch zwei, davon eine mit überschrittenem Termin.`
    ///
    /// Of all of them, named or not.
    var satz: String {
        let dropped = massnahmen.count { isIn($0.massnahme.beschlossen) && $0.massnahme.status == .entfallen }
        let decided = shown.count { isIn($0.massnahme.beschlossen) } + dropped
        let done = shown.count { isIn($0.massnahme.erledigt) }
        let open = shown.count { $0.isOpen }
        let late = shown.count { $0.isOverdue }
        guard decided + done + open > 0 else {
            return "\(period.title) wurde keine Maßnahme der Gegensteuerung beschlossen, und keine lief."
        }
        func zahl(_ count: Int) -> String { count == 0 ? "keine" : count == 1 ? "eine" : German.word(count) }
        let wieder =
            switch dropped {
            case 0: ""
            case decided: dropped == 1 ? " und entfiel wieder" : " und entfielen alle wieder"
            default: " (\(zahl(dropped)) davon \(dropped == 1 ? "entfiel" : "entfielen") wieder)"
            }
        let first =
            "\(period.title) \(decided < 2 ? "wurde" : "wurden") \(zahl(decided)) "
            + "\(decided < 2 ? "Maßnahme" : "Maßnahmen") beschlossen\(wieder), \(zahl(done)) "
            + "\(done < 2 ? "wurde" : "wurden") erledigt"
        let rest =
            switch open {
            case 0: "am Jahresende lief keine mehr"
            case 1: "am Jahresende lief noch eine" + (late == 1 ? ", ihr Termin war überschritten" : "")
            default:
                "am Jahresende liefen noch \(zahl(open))"
                    + (late == 0 ? "" : ", \(late == open ? "alle" : "davon " + zahl(late)) mit überschrittenem Termin")
            }
        return first + "; " + rest + "."
    }

    /// `Von 40 Anregungen führten 3 zu einer Maßnahme; 2024 war es 1 von 31.`
    var anregungen: String {
        guard case .rate(let count, of: let base) = view.current[.anregungMassnahme], base > 0 else {
            return "Anregungen gingen \(period.title) nicht ein."
        }
        let verb = count == 0 ? "führte keine" : count == 1 ? "führte eine" : "führten \(German.number(count))"
        let head =
            base == 1
            ? "Die eine Anregung des Jahres führte \(count == 1 ? "zu einer" : "zu keiner") Maßnahme"
            : "Von \(German.number(base)) Anregungen \(verb) zu einer Maßnahme"
        guard let previous = view.previous?[.anregungMassnahme], case .rate(let before, of: 1...) = previous else {
            return head + "."
        }
        return "\(head); \(period.previous.title) \(before == 1 ? "war" : "waren") es \(previous.text)."
    }
}
