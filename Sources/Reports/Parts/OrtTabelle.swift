internal import Config
internal import Figures
internal import German
internal import Judgement
internal import Templates

/// The teams of a Bereich, or the Bereiche of the office, beside each other in config order, each with a link to its sheet.
struct OrtTabelle {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let vermerk: Aenderungsvermerk
    /// On a report of the whole: the course of a place is judged on its own sheet.
    var targetsOnly = false

    static let fields: [Field] = [
        Field("name", "Name als Verweis auf das Blatt", .markdown),
        Field("eingang", "Eingang im Zeitraum"),
        Field("erledigt", "erledigt im Zeitraum"),
        Field("bestand", "Bestand am Ende"),
        Field("ueberfaellig", "davon über der Frist, mit „▲“, wo es welche gibt", .markdown),
        Field("frist", "eingehaltene Abschlussfrist, „7 von 9“; leer, wenn es keine gibt"),
        Field(
            "einordnung",
            "die Zeichen zu „frist“ mit ihrer Regel, oder leer ohne Urteil",
            .markdown
        ),
    ]

    /// Of a table that ends with the whole.
    static let fieldsWithSum: [Field] = fields + [Field("summe", "wahr für die letzte Zeile mit der Summe", .flag)]

    /// The deadline that the table shows; nil where the config has none that Abschluss alone meets.
    private var frist: ClosingFrist? { ClosingFrist.main(office, on: view.stand).first }

    /// The head of the column of the deadline: `in 14 Tagen`.
    var spalte: String { frist?.within ?? "" }

    /// Without their sum: that stands at the head of the page.
    func rows(_ orte: [Ort]) -> [Value.Row] {
        orte.map { row("[\(MarkdownEscape.escape($0.name(office)))](\($0.datei(office)).md)", $0.cross) }
    }

    /// Followed by the whole.
    func rowsWithSum(_ orte: [Ort]) -> [Value.Row] {
        func flagged(_ row: Value.Row, _ isSum: Bool) -> Value.Row { row.merging(["summe": .flag(isSum)]) { $1 } }
        return rows(orte).map { flagged($0, false) } + [flagged(row("Zusammen", .whole), true)]
    }

    private func row(_ name: String, _ cross: Cross) -> Value.Row {
        func count(_ id: FigureID) -> Int { view.current.count(id, cross) }
        func number(_ id: FigureID) -> String { vermerk.marked(German.number(count(id)), id, cross, view.current) }
        let urteil = frist.map { urteile[$0.id, cross] }
        let late = MarkdownEscape.escape(number(.bestandUeberfaellig))
        let kept = frist.map { vermerk.marked(urteile[$0.id, cross].value.text, $0.id, cross, view.current) }
        return [
            "name": .markdown(name), "eingang": .text(number(.eingang)), "erledigt": .text(number(.erledigt)),
            "bestand": .text(number(.bestand)),
            "ueberfaellig": .markdown(count(.bestandUeberfaellig) > 0 ? "**▲ \(late)**" : late),
            "frist": .text(kept ?? ""),
            "einordnung": .markdown(
                (targetsOnly ? urteil?.verfehlung.map { "**▲ \($0.words)**" } : urteil?.markdown) ?? ""
            ),
        ]
    }
}
