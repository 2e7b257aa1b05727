internal import Days
internal import Figures
internal import German

/// What became of closed cases, in sentences: the decided ones, those still under observation, and what came in.
struct FolgeSaetze {
    /// `folgequote`: of the cases whose observation ended in the period, how many came back.
    let ended: (zaehler: Int, nenner: Int)
    let observed: Observed?
    /// `folgereaktionen` received in the period.
    let received: Int
    /// The length of the observation.
    let days: Int

    init(ended: (zaehler: Int, nenner: Int), observed: Observed?, received: Int, days: Int) {
        self.ended = ended
        self.observed = observed
        self.received = received
        self.days = days
    }

    /// - Parameter teams: those that a Bereich or a team is made of; nil for the whole office.
    init(_ figures: FigureTable, _ cross: Cross = .whole, teams: [Int]? = nil, days: Int) {
        ended = (figures.count(.folgequote, cross), figures[.folgequote, cross].nenner ?? 0)
        observed = teams.map { figures.observed(teams: $0) } ?? figures.observed()
        received = figures.count(.folgereaktionen, cross)
        self.days = days
    }

    /// For the whole: `Von 41 Vorgängen, … kamen 3 … zurück. Bei 93 weiteren läuft die Beobachtung noch, …`
    var whole: String { [endedSentence, running, news].joined(separator: " ") }

    /// For the sheet of a team or Bereich, where the quote has its own line, so short that it fits a caption; empty without a case.
    var team: String {
        guard let observed else { return "" }
        return "Folgequote: \(German.number(observed.count)) in Beobachtung."
    }

    private var span: String { German.count(days, "Tag", "Tagen") }

    private var endedSentence: String {
        let (zaehler, nenner) = ended
        guard nenner > 0 else {
            return "Kein Vorgang hat seine Beobachtungszeit von \(span) in diesem Zeitraum beendet."
        }
        if nenner == 1 {
            return "Der eine Vorgang, dessen Beobachtungszeit in diesem Zeitraum endete, kam binnen \(span) "
                + (zaehler == 0 ? "nicht " : "") + "in derselben Sache zurück."
        }
        let came = zaehler == 0 ? "kam keiner" : zaehler == 1 ? "kam einer" : "kamen \(German.number(zaehler))"
        let of = "Von \(German.number(nenner)) Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete,"
        return "\(of) \(came) binnen \(span) in derselben Sache zurück."
    }

    private var running: String {
        let more = ended.nenner > 0
        let subject = more ? "die Beobachtung" : "sie"
        guard let observed else { return "Bei keinem \(more ? "weiteren " : "")läuft \(subject) noch." }
        let cases =
            observed.count == 1
            ? "einem\(more ? " weiteren" : "")" : German.number(observed.count) + (more ? " weiteren" : "")
        return "Bei \(cases) läuft \(subject) noch, \(until(observed))."
    }

    private func until(_ observed: Observed) -> String {
        (observed.count == 1 ? "bis zum " : "bis spätestens ") + German.date(observed.until)
    }

    private var news: String {
        switch received {
        case 0: "Neu eingegangen ist keine Folgereaktion."
        case 1: "Neu eingegangen ist eine Folgereaktion."
        default: "Neu eingegangen sind \(German.number(received)) Folgereaktionen."
        }
    }
}
