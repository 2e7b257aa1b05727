internal import Analysis
internal import Days
internal import German

/// What became of closed cases, in sentences: the decided ones, those still under observation, and what came in.
struct FolgeSaetze {
    /// `folgequote`; its denominator are the cases whose observation ended in the period.
    let quote: Figure?
    let observed: Observed?
    /// `folgereaktionen` received in the period.
    let received: Int
    /// The length of the observation.
    let days: Int

    init(quote: Figure?, observed: Observed?, received: Int, days: Int) {
        self.quote = quote
        self.observed = observed
        self.received = received
        self.days = days
    }

    init(_ figures: PeriodFigures, team: Int? = nil, days: Int) {
        let dimension: Dimension = team.map { .team($0) } ?? .whole
        quote = figures.figure("folgequote", dimension)
        observed = figures.observed(team: team)
        received = figures.count("folgereaktionen", dimension)
        self.days = days
    }

    /// For the whole: `Von 41 Vorgängen, … kamen 3 … zurück. Bei 93 weiteren läuft die Beobachtung noch, …`
    var whole: String { [ended, running, news].joined(separator: " ") }

    /// For a team sheet, where the quote has its own line, so short that it fits a caption; empty without a case.
    var team: String {
        guard let observed else { return "" }
        return "Folgequote: \(German.number(observed.count)) in Beobachtung."
    }

    private var nenner: Int { quote?.nenner ?? 0 }

    private var span: String { German.count(days, "Tag", "Tagen") }

    private var ended: String {
        guard nenner > 0 else {
            return "Kein Vorgang hat seine Beobachtungszeit von \(span) in diesem Zeitraum beendet."
        }
        let zaehler = quote?.zaehler ?? 0
        let came = zaehler == 0 ? "kam keiner" : zaehler == 1 ? "kam einer" : "kamen \(German.number(zaehler))"
        let of =
            nenner == 1
            ? "Von einem Vorgang, dessen Beobachtungszeit in diesem Zeitraum endete,"
            : "Von \(German.number(nenner)) Vorgängen, deren Beobachtungszeit in diesem Zeitraum endete,"
        return "\(of) \(came) binnen \(span) in derselben Sache zurück."
    }

    private var running: String {
        let more = nenner > 0
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
