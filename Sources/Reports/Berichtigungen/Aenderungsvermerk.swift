internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Templates

/// What has changed in the reports of one period since they were published: a line at their head, and a mark behind
/// each corrected figure.
package struct Aenderungsvermerk: Hashable, Sendable, Encodable {
    /// What the corrected figures were when they were published, by `Berichtigung.key` without a period.
    private let berichtigt: [String: FigureValue]
    /// The same for figures that are counted another way now: they are not corrected, and bear no mark.
    private let anders: [String: FigureValue]

    static let none = Aenderungsvermerk([])

    /// How many figures read otherwise.
    package var count: Int { berichtigt.count + anders.count }

    /// - Parameter entries: all of one period, of each figure the earliest first.
    init(_ entries: [Berichtigung]) {
        berichtigt = Aenderungsvermerk.published(entries.filter { !$0.isZaehlweise })
        anders = Aenderungsvermerk.published(entries.filter(\.isZaehlweise))
    }

    /// The first published value of every figure that reads otherwise now.
    private static func published(_ entries: [Berichtigung]) -> [String: FigureValue] {
        var first: [String: FigureValue] = [:]
        var last: [String: FigureValue] = [:]
        for entry in entries {
            let key = Berichtigung.key("", entry.id, entry.dimension)
            if first[key] == nil { first[key] = entry.bisher }
            last[key] = entry.jetzt ?? .absent
        }
        return first.filter { $0.value.unitText != last[$0.key]?.unitText }
    }

    // MARK: The mark

    /// `text`, with ` (berichtigt)` behind it when the figure is corrected.
    func marked(_ text: String, _ id: FigureID, _ cross: Cross, _ figures: FigureTable) -> String {
        guard !berichtigt.isEmpty else { return text }
        let isBerichtigt = berichtigt[Aenderungsvermerk.key(id, cross, figures)] != nil
        return isBerichtigt ? text + Aenderungsvermerk.mark : text
    }

    /// Markdown: the name of a figure as a link to its definition, with the mark behind it.
    func linked(_ name: String, _ id: FigureID, _ cross: Cross, _ figures: FigureTable) -> String {
        MethodikEintraege.link(name, id) + marked("", id, cross, figures)
    }

    /// The same for a sum of counts or numerators: what it was summed of then and now.
    func marked(_ text: String, sumOf ids: [FigureID], _ cross: Cross, _ figures: FigureTable) -> String {
        marked(text, sumOf: ids.map { ($0, cross) }, figures)
    }

    /// The same for a figure that is added up over several cells.
    func marked(_ text: String, _ id: FigureID, sumOf crosses: [Cross], _ figures: FigureTable) -> String {
        marked(text, sumOf: crosses.map { (id, $0) }, figures)
    }

    private func marked(_ text: String, sumOf cells: [(id: FigureID, cross: Cross)], _ figures: FigureTable) -> String {
        guard !berichtigt.isEmpty else { return text }
        let change = cells.reduce(0) { sum, cell in
            let (id, cross) = cell
            guard let before = berichtigt[Aenderungsvermerk.key(id, cross, figures)] else { return sum }
            return sum + (figures[id, cross].zaehler ?? 0) - (before.zaehler ?? 0)
        }
        return change == 0 ? text : text + Aenderungsvermerk.mark
    }

    private static let mark = " (berichtigt)"

    private static func key(_ id: FigureID, _ cross: Cross, _ figures: FigureTable) -> String {
        let names = figures.catalogue.names
        return Berichtigung.key("", names.text(id), names.parts(cross))
    }

    // MARK: The line at the head

    /// How many figures the line names with both values.
    private static let mostNamed = 3

    /// Markdown: `**berichtigt:** Eingang 45 → 46 und 22 weitere Zahlen; siehe [Berichtigungen](…).`; nil when nothing
    /// has changed.
    ///
    /// - Parameter cross: whom the page is about.
    func zeile(_ cross: Cross, _ view: PeriodView, _ office: Office) -> String? {
        let parts = [("berichtigt", berichtigt), ("geänderte Zählweise", anders)].filter { !$0.1.isEmpty }
        guard !parts.isEmpty else { return nil }
        // Both in one line: then one value, and of the second the number alone.
        let isBoth = parts.count > 1
        let texts = parts.enumerated().map { place, part in
            let text =
                isBoth && place > 0
                ? German.count(part.1.count, "Zahl", "Zahlen")
                : list(part.1, cross, view, office, most: isBoth ? 1 : Aenderungsvermerk.mostNamed)
            return "**\(part.0):** " + MarkdownEscape.escape(text)
        }
        return texts.joined(separator: "; ") + "; siehe [Berichtigungen](../../berichtigungen.md)."
    }

    private func list(_ values: [String: FigureValue], _ cross: Cross, _ view: PeriodView, _ office: Office, most: Int)
        -> String
    {
        let main: [FigureID] =
            [.eingang, .erledigt, .bestand, .bestandUeberfaellig] + office.fristen.indices.map { .frist($0) }
            + [.dauerMedian, .folgequote]
        let names = KennzahlNamen(view: view, office: office)
        let named = main.compactMap { id -> String? in
            guard let before = values[Aenderungsvermerk.key(id, cross, view.current)] else { return nil }
            return "\(names[id]) \(before.unitText)\u{A0}→\u{A0}\(view.current[id, cross].unitText)"
        }.prefix(most)
        let rest = values.count - named.count
        if named.isEmpty { return German.count(rest, "Zahl", "Zahlen") + " dieses Zeitraums" }
        guard rest > 0 else { return German.list(Array(named)) }
        return named.joined(separator: ", ") + " und " + German.count(rest, "weitere Zahl", "weitere Zahlen")
    }
}
