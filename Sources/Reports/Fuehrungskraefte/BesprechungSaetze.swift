internal import Figures
internal import German
internal import Judgement
internal import Schema

/// What the meeting is told in sentences: praise and ideas, signatures, forwarded letters.
struct BesprechungSaetze {
    let view: PeriodView

    /// Praise and ideas, and what became of the ideas: GA 2 and 4 (2) want them encouraged.
    var lob: String { [lobUndAnregung, ausAnregungen].filter { !$0.isEmpty }.joined(separator: " ") }

    private var ausAnregungen: String {
        guard case .rate(let taken, of: let ideas) = view.current[.anregungMassnahme], ideas > 0 else { return "" }
        let subject = ideas == 1 ? "Die Anregung wurde" : "Von \(German.number(ideas)) Anregungen wurde"
        return switch (ideas, taken) {
        case (1, 0): "Die Anregung wurde noch nicht zu einer Maßnahme."
        case (1, _): subject + " zu einer Maßnahme."
        case (_, 0): subject + " noch keine zu einer Maßnahme."
        case (_, 1): subject + " eine zu einer Maßnahme."
        default: "Von \(German.number(ideas)) Anregungen wurden \(German.number(taken)) zu Maßnahmen."
        }
    }

    /// GA 5 (3) b: who signed the answers of the period; empty where nobody did.
    var schlusszeichnung: String {
        let parts = Schlusszeichnung.allCases.compactMap { wer -> String? in
            let count = view.current.count(.schlusszeichnung(wer))
            guard count > 0 else { return nil }
            let dativ =
                switch wer {
                case .teamleitung: "der Teamleitung"
                case .krm: "KRM-Beauftragten"
                case .geschaeftsfuehrung: "der Geschäftsführung"
                }
            return "\(Kernaussagen.mal(count)) von \(dativ)"
        }
        return parts.isEmpty ? "" : "Gezeichnet wurde \(German.list(parts))."
    }

    private var stellen: String {
        let parts = Weiterleitung.allCases.compactMap { stelle -> String? in
            let count = view.current.count(.weitergeleitet(stelle))
            return count > 0 ? "\(stelle.name) \(German.number(count))" : nil
        }
        return German.list(parts)
    }

    var lobUndAnregung: String {
        let praise = view.current.count(.eingang, .art(.lob))
        let ideas = view.current.count(.eingang, .art(.anregung))
        let first =
            praise == 0
            ? "Gelobt wurde in diesem Zeitraum nicht" : "\(Kernaussagen.mal(praise).capitalisedFirst) wurde gelobt"
        let second = ideas == 0 ? "Anregungen gab es keine" : "\(Kernaussagen.mal(ideas)) etwas angeregt"
        var text =
            praise > 0 && ideas > 0
            ? "\(first), \(second)."
            : "\(first). \(ideas == 0 ? second : "\(Kernaussagen.mal(ideas).capitalisedFirst) wurde etwas angeregt")."
        if let previous = view.previous {
            func number(_ art: Art) -> String { German.number(previous.count(.eingang, .art(art))) }
            let isNone = [Art.lob, .anregung].allSatisfy { previous.count(.eingang, .art($0)) == 0 }
            text +=
                " \(view.inPrevious.capitalisedFirst) "
                + (isNone ? "gab es beides nicht." : "waren es \(number(.lob)) und \(number(.anregung)).")
        }
        return text
    }

    var weitergeleitet: String {
        let count = Weiterleitung.allCases.reduce(0) { $0 + view.current.count(.weitergeleitet($1)) }
        switch count {
        case 0: return "In diesem Zeitraum wurde keine Reaktion an eine andere Stelle weitergeleitet."
        case 1:
            return "Eine Reaktion gehörte nicht in das Kundenreaktionsmanagement (GA 3 (3)) und "
                + "wurde weitergeleitet (\(stellen.split(separator: " ")[0])). Sie ist in keiner anderen Zahl enthalten."
        default:
            return "\(German.number(count)) Reaktionen gehörten nicht in das Kundenreaktionsmanagement (GA 3 (3)) und "
                + "wurden weitergeleitet (\(stellen)). Sie sind in keiner anderen Zahl enthalten."
        }
    }
}
