internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Templates

/// Sentences made from figures by rule: the same input always gives the same sentence; none when there is nothing to say.
///
/// The rules stand in three families: deadlines, volume and topics, Maßnahmen.
struct Kernaussagen {
    let view: PeriodView
    let office: Office
    let massnahmen: [MassnahmeView]

    static let maximum = 5

    static let fields: [Field] = [
        Field("nummer", "laufende Nummer"),
        Field("satz", "die Aussage in einem Satz"),
        Field("marke", "Signal, überfällig oder unter Ziel; leer, wenn nichts davon gilt"),
        Field("beleg", "Zahlen, auf denen die Aussage ruht"),
    ]

    var model: Value {
        .list(
            selected.enumerated().map { index, aussage in
                [
                    "nummer": .text(String(index + 1)), "satz": .text(aussage.satz),
                    "marke": .text(aussage.marke ?? ""), "beleg": .text(aussage.beleg),
                ]
            }
        )
    }

    var selected: [Kernaussage] { Kernaussagen.ranked(fristen + aufkommen + gegensteuerung) }

    /// The five heaviest; equal ones stay in their order.
    static func ranked(_ all: [Kernaussage]) -> [Kernaussage] {
        let ranked = all.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        return Array(ranked.map(\.element).prefix(maximum))
    }

    var judge: Judge { Judge(view, office) }
    var current: FigureTable { view.current }

    /// `Vormonat: 4`, `Oktober 2025: 2`, as far as there is something to compare with.
    func comparison(_ text: (FigureTable) -> String?) -> [String] {
        var parts: [String] = []
        if let previous = view.previous, let value = text(previous) { parts.append("\(view.previousWord): \(value)") }
        if let lastYear = view.lastYear, let value = text(lastYear), view.zeitraum.period.kind != .year {
            parts.append("\(view.zeitraum.period.sameLastYear.title): \(value)")
        }
        return parts
    }

    /// `5-mal`, in words where a digit would read oddly.
    static func mal(_ count: Int) -> String {
        switch count {
        case 0: "kein einziges Mal"
        case 1: "einmal"
        default: German.number(count) + "-mal"
        }
    }
}
