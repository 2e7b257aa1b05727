internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// The year in five sentences, each beside the year before: what came, what stayed open, what was kept, who was right,
/// what came back.
struct JahresSaetze {
    let view: PeriodView
    let office: Office
    let urteile: Urteile

    static let fields: [Field] = [
        Field("nummer", "die Nummer des Satzes"),
        Field("satz", "der Satz"),
        Field("marke", "die Zeichen dazu; leer ohne Zeichen", .markdown),
    ]

    var rows: [Value.Row] {
        saetze.enumerated().map { index, satz in
            [
                "nummer": .text(String(index + 1)), "satz": .text(satz.text),
                "marke": .markdown(satz.marken.map { "**\($0)**" }.joined(separator: " ")),
            ]
        }
    }

    /// `Das Jahr in fünf Sätzen`.
    var kopf: String {
        saetze.count == 1 ? "Das Jahr in einem Satz" : "Das Jahr in \(German.word(saetze.count)) Sätzen"
    }

    /// A sentence about nothing is left out: where no deadline ended, none was kept.
    var saetze: [(text: String, marken: [String])] { [eingang, bestand, frist, berechtigt, folgen].compactMap(\.self) }

    private typealias Satz = (text: String, marken: [String])
    private var jahr: String { view.zeitraum.period.title }
    private var vorjahr: String { view.zeitraum.period.previous.title }

    /// What the year before had, set behind a semicolon; empty where the data begin later.
    private func davor(_ text: (FigureTable) -> String?) -> String {
        view.previous.flatMap(text).map { "; \(vorjahr) \($0)" } ?? ""
    }

    private var eingang: Satz? {
        let count = view.current.count(.eingang)
        let text =
            "\(jahr) \(PeriodView.gingenEin(count))" + (count == 0 ? "" : ", darunter \(lob(view.current))")
        let before = davor { figures in
            let count = figures.count(.eingang)
            if count == 0 { return "ging keine ein" }
            return "\(count == 1 ? "war" : "waren") es \(German.number(count)), darunter \(lob(figures))"
        }
        return (text + before + ".", [])
    }

    private func lob(_ figures: FigureTable) -> String {
        let count = figures.count(.eingang, .art(.lob))
        return count == 0 ? "kein Lob" : Kernaussagen.mal(count) + " Lob"
    }

    private var bestand: Satz? {
        let open = view.current.count(.bestand)
        let late = view.current.count(.bestandUeberfaellig)
        let head =
            switch open {
            case 0: "Am Jahresende war kein Vorgang offen"
            case 1: "Am Jahresende war ein Vorgang offen"
            default: "Am Jahresende waren \(German.number(open)) Vorgänge offen"
            }
        let before = view.previous.map { figures in
            let (open, late) = (figures.count(.bestand), figures.count(.bestandUeberfaellig))
            return "; ein Jahr zuvor \(open == 0 ? "keiner" : German.number(open))" + spaet(late, of: open)
        }
        return (head + spaet(late, of: open) + (before ?? "") + ".", [])
    }

    /// `, davon 4 über der Frist`; nothing where nothing is open.
    private func spaet(_ late: Int, of open: Int) -> String {
        switch (open, late) {
        case (0, _): ""
        case (1, 0): ", in der Frist"
        case (1, _): ", über der Frist"
        case (_, 0): ", keiner über der Frist"
        case (open, open): ", alle über der Frist"
        default: ", davon \(German.number(late)) über der Frist"
        }
    }

    private var frist: Satz? {
        guard let frist = ClosingFrist.main(office, on: view.stand).first else { return nil }
        return rate(frist.id) { "Die \(frist.phrase) wurde in \(faelle($0, $1)) eingehalten" }
    }

    private var berechtigt: Satz? {
        rate(.berechtigt) { count, base in
            let verb = count == 0 ? "war keine" : count == 1 ? "war eine" : "waren \(German.number(count))"
            let right = "berechtigt oder teilweise berechtigt"
            return base == 1
                ? "Die eine bewertete kritische Reaktion war \(count == 0 ? "nicht berechtigt" : right)"
                : "Von \(German.number(base)) bewerteten kritischen Reaktionen \(verb) \(right)"
        }
    }

    private var folgen: Satz? {
        let days = German.count(office.folgeBeobachtungTage, "Tag", "Tagen")
        return rate(.folgequote) { count, base in
            let verb = count == 0 ? "kam keiner" : count == 1 ? "kam einer" : "kamen \(German.number(count))"
            return base == 1
                ? "Der eine beobachtete Vorgang kam binnen \(days) \(count == 0 ? "nicht " : "")in derselben Sache zurück"
                : "Von \(German.number(base)) beobachteten Vorgängen \(verb) binnen \(days) in derselben Sache zurück"
        }
    }

    private func faelle(_ count: Int, _ base: Int) -> String {
        base == 1
            ? (count == 1 ? "dem einen Fall" : "dem einen Fall nicht")
            : "\(German.number(count)) von \(German.number(base)) Fällen"
    }

    /// A rate of the year in a sentence, with its percentage and what it was the year before; nil without a case.
    private func rate(_ id: FigureID, _ satz: (Int, Int) -> String) -> Satz? {
        let urteil = urteile[id]
        guard case .rate(let count, of: let base) = urteil.value, base > 0 else { return nil }
        let share =
            urteil.value.percentShare.map { share in
                " (\(German.percentOfCases(share, apartFrom: urteil.zielwert.map { [$0] } ?? [])))"
            } ?? ""
        let before = davor { figures in
            guard case .rate(let count, of: 1...) = figures[id] else { return nil }
            return (count == 1 ? "war es " : "waren es ") + figures[id].tableText(apartFrom: urteil.zielwert)
        }
        return (satz(count, base) + share + before + ".", urteil.marks)
    }
}
