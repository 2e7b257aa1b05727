internal import Analysis
internal import Config
internal import Days
internal import Diagnostics
internal import Figures
internal import Files
internal import German
internal import Records
internal import Schema

/// Where a figure comes from: its definition, its numbers, and every row or Maßnahme behind it.
struct Explanation {
    /// One row or one Maßnahme.
    struct Line {
        let position: Position
        /// Index into `Records.rows`; nil for a Maßnahme.
        let row: Int?
        /// Index into `Records.massnahmen`; nil for a row.
        let massnahme: Int?
        let zaehler: Int
        let nenner: Int
        let faelligkeit: Day?
        let tage: Int?
    }

    let kennzahl: Kennzahl
    let zeitraum: Zeitraum
    let value: FigureValue
    /// Sorted by file and line.
    let lines: [Line]
    private let names: [String]
    private let id: String

    init(_ request: ExplainRequest, _ zeitraum: Zeitraum, rowsOf input: Input) {
        let records = input.records
        let entries = RowSelection(input.project, records).entries(request.rule, zeitraum, in: request.cells)
        kennzahl = request.rule.kennzahl
        id = request.id
        self.zeitraum = zeitraum
        names = request.names
        value = RowSelection.figure(request.rule.kennzahl, entries)
        lines = entries.map { entry in
            let file = records.files[Int(records.fileOfRow[entry.row])]
            let place = Position(file: input.folder + "/" + file.path, line: Int(records.lineOfRow[entry.row]))
            return Line(
                position: place,
                row: entry.row,
                massnahme: nil,
                zaehler: entry.zaehler,
                nenner: entry.nenner,
                faelligkeit: entry.faelligkeit,
                tage: entry.tage
            )
        }.sorted { $0.position < $1.position }
    }

    init(_ request: ExplainRequest, _ zeitraum: Zeitraum, massnahmenOf input: Input) {
        let found = RowSelection.massnahmen(request.rule, zeitraum, in: request.cells, input.records)
        kennzahl = request.rule.kennzahl
        id = request.id
        self.zeitraum = zeitraum
        names = request.names
        value = .count(found.count)
        lines = found.map { index in
            let massnahme = input.records.massnahmen[index]
            return Line(
                position: Position(file: input.folder + "/massnahmen.csv", line: massnahme.line),
                row: nil,
                massnahme: index,
                zaehler: 1,
                nenner: 0,
                faelligkeit: massnahme.termin,
                tage: nil
            )
        }.sorted { $0.position < $1.position }
    }

    /// For reading: definition, numbers, and `file:line` of every row.
    var text: String {
        var out: [(String, String)] = [("Kennzahl", "\(id) – \(kennzahl.name)")]
        let stand =
            zeitraum.isPartial ? "bis \(German.date(zeitraum.stand))" : "bis \(German.date(zeitraum.period.bis))"
        out.append(("Zeitraum", "\(zeitraum.period.id): \(German.date(zeitraum.von)) \(stand)"))
        if !names.isEmpty { out.append(("Auswahl", names.joined(separator: ", "))) }
        out.append((isQuantile ? "Wert" : "Zähler", kennzahl.zaehlerText))
        if let nenner = kennzahl.nennerText { out.append(("Nenner", nenner)) }
        out.append(("Fundstelle", kennzahl.quelle))
        out.append(("Ergebnis", result))
        let head = out.map { $0.0 + ":" + String(repeating: " ", count: 12 - $0.0.count) + $0.1 + "\n" }.joined()
        return head + sections.map { "\n\($0.title) (\($0.lines.count)):\n" + $0.lines.map(line).joined() }.joined()
    }

    private var isQuantile: Bool { if case .quantile = kennzahl.kind { true } else { false } }

    /// `7 von 9`, `12 von 15 = 80,0 %`, `14,5 Kalendertage aus 9 Reaktionen`, `23 Reaktionen`.
    private var result: String {
        switch value {
        case .days(let days, of: let cases):
            "\(German.decimal(days)) Kalendertage aus \(German.count(cases, "Reaktion", "Reaktionen"))"
        case .absent: "keine Reaktionen, also kein Wert"
        case .rate(let zaehler, of: let nenner):
            "\(German.number(zaehler)) von \(German.number(nenner))"
                + (value.percentShare.map { " = " + German.percent($0, decimals: 1) } ?? "")
        case .count(let count): German.count(count, kennzahl.unit.one, kennzahl.unit.rawValue)
        }
    }

    private var sections: [(title: String, lines: [Line])] {
        switch kennzahl.kind {
        case .count: [("Gezählt", lines)]
        case .rate:
            [("Im Zähler", lines.filter { $0.zaehler > 0 }), ("Nur im Nenner", lines.filter { $0.zaehler == 0 })]
        case .quantile: [("Berücksichtigt", lines)]
        }
    }

    private func line(_ line: Line) -> String {
        var out = line.position.text
        if let tage = line.tage { out += "  " + German.count(tage, "Tag", "Tage") }
        if line.nenner > 1 { out += "  \(line.nenner) Nennungen" }
        return out + "\n"
    }
}
