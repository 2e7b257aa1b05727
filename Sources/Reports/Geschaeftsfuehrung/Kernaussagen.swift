internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Templates

/// Sentences made from figures by rule: the same input always gives the same sentence; none when there is nothing to say.
///
/// The rules stand in families: what waits, deadlines, teams, volume and topics, Maßnahmen. Only what lies outside its
/// limits, misses a target or is late makes a sentence; the other marks stay with their figures.
struct Kernaussagen {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let massnahmen: [MassnahmeView]

    static let maximum = 5

    static let fields: [Field] = [
        Field("nummer", "laufende Nummer"),
        Field("satz", "die Aussage in einem Satz"),
        Field("marke", "die Zeichen mit ihrer Regel, „**▲ unter Ziel**“; leer, wenn keine gilt", .markdown),
        Field("beleg", "Zahlen, auf denen die Aussage ruht"),
    ]

    var model: Value {
        .list(
            shown.enumerated().map { index, aussage in
                [
                    "nummer": .text(String(index + 1)), "satz": .text(aussage.satz),
                    "marke": .markdown(aussage.marken.map { "**\($0)**" }.joined(separator: " ")),
                    "beleg": .text(aussage.beleg),
                ]
            }
        )
    }

    var selected: [Kernaussage] { Kernaussagen.ranked(wartet + fristen + quoten + teams + aufkommen + gegensteuerung) }

    /// What the report shows: where rules find little, the plain facts follow, so that nobody reads a page without a number.
    var shown: [Kernaussage] {
        let selected = selected
        return selected
            + (selected.count < Kernaussagen.minimum ? plain.prefix(Kernaussagen.minimum - selected.count) : [])
    }

    private static let minimum = 3

    /// Eingang, Bestand and the first closing deadline, as far as no rule has a sentence about them.
    private var plain: [Kernaussage] {
        var out: [Kernaussage] = []
        if eingang.isEmpty, current.count(.eingang) > 0 {
            out.append(
                Kernaussage(
                    weight: 0,
                    satz: EingangChart(view: view).sentence,
                    marken: urteile[.eingang].marks,
                    beleg: comparison { German.number($0.count(.eingang)) }
                )
            )
        }
        if bestand.isEmpty {
            out.append(
                Kernaussage(
                    weight: 0,
                    satz: OffenSatz(current).text,
                    marken: urteile[.bestand].marks,
                    beleg: comparisonAtEnd { OffenSatz($0).short }
                )
            )
        }
        return out + ersteFrist
    }

    /// The five heaviest; equal ones stay in their order.
    static func ranked(_ all: [Kernaussage]) -> [Kernaussage] {
        let ranked = all.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        return Array(ranked.map(\.element).prefix(maximum))
    }

    var current: FigureTable { view.current }

    /// `Vormonat: 4`, `Oktober 2025: 2`, `1.–17. Oktober 2025: 2`, as far as there is something to compare with.
    func comparison(_ text: (FigureTable) -> String?) -> [String] {
        var parts: [String] = []
        if let previous = view.previous, let value = text(previous) { parts.append("\(view.previousWord): \(value)") }
        if view.isComparedWithLastYear, let lastYear = view.lastYear, let value = text(lastYear) {
            parts.append("\(view.lastYearWord): \(value)")
        }
        return parts
    }

    /// The same of what is open at the end of a period: a stock belongs to a day, `am 31.10.2025: 16`.
    func comparisonAtEnd(_ text: (FigureTable) -> String?) -> [String] {
        guard view.zeitraum.isPartial else { return comparison(text) }
        let earlier = [view.previous, view.isComparedWithLastYear ? view.lastYear : nil].compactMap(\.self)
        return earlier.compactMap { figures in
            text(figures).map { "am \(German.date(figures.zeitraum.stand)): \($0)" }
        }
    }

    /// `üblich 32 bis 61`, with the season where it explains the value.
    func usual(_ urteil: Urteil) -> [String] { urteil.usual.map { ["üblich \($0.range)"] } ?? [] }

    /// `5-mal`, in words where a digit would read oddly.
    static func mal(_ count: Int) -> String {
        switch count {
        case 0: "kein einziges Mal"
        case 1: "einmal"
        default: German.number(count) + "-mal"
        }
    }

    /// `5 von 8 Fällen`, `1 von 1 Fall`.
    static func faelle(_ count: Int, of base: Int) -> String {
        "\(German.number(count)) von \(German.count(base, "Fall", "Fällen"))"
    }
}

/// What a report says where no Kernaussage stands, and before there is anything to compare with.
extension Kernaussagen {
    /// Empty where a rule has a sentence, and while nothing can be judged.
    var ohneAussage: String {
        guard selected.isEmpty else { return "" }
        let ziele = VerfehlteZiele(view: view, office: office, urteile: urteile)
        let missed = orte.filter { ziele.any($0.cross) }.map { $0.name(office) }
        let noted = KennzahlNamen(view: view, office: office).noted(urteile, orte)
        if missed.isEmpty, noted.isEmpty {
            if !zuFrueh.isEmpty { return "" }
            // Only of whole months is a course judged.
            if view.isMonth, !view.zeitraum.isPartial { return "Keine Auffälligkeiten." }
        }
        let head =
            missed.isEmpty
            ? Entscheidungen.nichts(office)
            : "Nichts ist überfällig; ein Ziel \(missed.count == 1 ? "verfehlt" : "verfehlen") \(German.list(missed))."
        return noted.isEmpty ? head : head + " Zu beobachten: \(noted.joined(separator: "; "))."
    }

    /// Whoever has a sheet of its own, whose marks a reader may see.
    private var orte: [Ort] { Ort.all(office) }

    /// Why nothing is judged yet; empty from the sixth month on.
    var zuFrueh: String {
        urteile.fruehestens.map { "Einen üblichen Rahmen gibt es frühestens ab \($0.title); er braucht sechs Monate." }
            ?? ""
    }
}

extension KennzahlNamen {
    /// `Eingang steigt seit sechs Monaten`: the marks of the whole office where none made a Kernaussage, in the order of the figures.
    ///
    /// - Parameter orte: whose sheets bear marks as well; named in front of the figure.
    func noted(_ urteile: Urteile, _ orte: [Ort]) -> [String] {
        func notes(_ cross: Cross, _ place: String, _ ids: [FigureID]) -> [String] {
            ids.compactMap { id in
                guard let zeichen = urteile[id, cross].zeichen else { return nil }
                let name = id == .bestandUeberfaellig ? "Vorgänge über der Frist" : self[id]
                return "\(place)\(name) (\(zeichen.words))"
            }
        }
        let onSheets = Blatt.kennzahlen + office.fristen.indices.map { .frist($0) }
        return notes(.whole, "", view.catalogue.judged)
            + orte.flatMap { notes($0.cross, $0.name(office) + ": ", onSheets) }
    }
}
