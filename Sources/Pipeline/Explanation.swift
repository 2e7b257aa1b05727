internal import Analysis
internal import Config
internal import Days
internal import Diagnostics
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
    let figure: Figure
    /// Sorted by file and line.
    let lines: [Line]
    private let names: [String]

    init(_ request: ExplainRequest, _ zeitraum: Zeitraum, rowsOf input: Input) {
        let records = input.records
        let entries = RowSelection(input.project, records).entries(request.kennzahl, zeitraum, in: request.cells)
        kennzahl = request.kennzahl
        self.zeitraum = zeitraum
        names = request.names
        figure = RowSelection.figure(request.kennzahl, entries)
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
        let found = RowSelection.massnahmen(request.kennzahl, zeitraum, in: request.cells, input.records)
        kennzahl = request.kennzahl
        self.zeitraum = zeitraum
        names = request.names
        figure = Figure(zaehler: found.count, nenner: nil, wert: Double(found.count))
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
        var out: [(String, String)] = [("Kennzahl", "\(kennzahl.id) – \(kennzahl.name)")]
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
        switch (kennzahl.kind, figure.zaehler, figure.nenner, figure.wert) {
        case (.quantile, _, let nenner?, let wert?):
            return "\(German.decimal(wert)) Kalendertage aus \(German.count(nenner, "Reaktion", "Reaktionen"))"
        case (.quantile, _, _, _): return "keine Reaktionen, also kein Wert"
        case (.rate, let zaehler?, let nenner?, let wert):
            let share =
                nenner >= Explanation.leastForPercent ? wert.map { " = " + German.percent($0, decimals: 1) } : nil
            return "\(German.number(zaehler)) von \(German.number(nenner))" + (share ?? "")
        default: return "\(German.number(figure.zaehler ?? 0)) \(kennzahl.unit)"
        }
    }

    /// Section 5 of the contract: no percentage of fewer than ten.
    private static let leastForPercent = 10

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
