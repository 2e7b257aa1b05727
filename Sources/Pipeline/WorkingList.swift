internal import Config
internal import Days
internal import Diagnostics
internal import Figures
internal import German
internal import Quoting
internal import Records
internal import Schema

/// The rows behind a figure as a table for the Büro: UTF-8 with BOM, CRLF, semicolons, no formulas. Never part of a site.
struct WorkingList {
    private let explanation: Explanation
    private let keys: [Int: String]
    private let input: Input

    /// - Parameter keys: the Vorgangsnummern by row.
    init(_ explanation: Explanation, _ keys: [Int: String], _ input: Input) {
        self.explanation = explanation
        self.keys = keys
        self.input = input
    }

    var csv: String {
        let ofMassnahmen = explanation.kennzahl.unit == .massnahmen
        let head =
            ofMassnahmen
            ? ["datei", "zeile", "massnahme", "team", "beschlossen", "termin", "zaehler"]
            : ["datei", "zeile", "vorgangsnummer", "team", "eingang", "faelligkeit", "zaehler", "nenner", "tage"]
        let rows = explanation.lines.map { line in
            [line.position.file, line.position.line.map { String($0) } ?? ""] + cells(line)
        }
        return "\u{FEFF}"
            + ([head] + rows).map { $0.map(SpreadsheetCell.text).joined(separator: ";") + "\r\n" }.joined()
    }

    private func cells(_ line: Explanation.Line) -> [String] {
        let due = line.faelligkeit.map { German.date($0) } ?? ""
        if let index = line.massnahme {
            let massnahme = input.records.massnahmen[index]
            let team = massnahme.team.map { input.project.teams[$0].id } ?? ""
            return [massnahme.id, team, German.date(massnahme.beschlossen), due, String(line.zaehler)]
        }
        guard let row = line.row else { return [] }
        let hasNenner = explanation.kennzahl.kind != .count
        return [
            keys[row] ?? "", input.project.teams[Int(input.records.rows[row].team)].id,
            German.date(Day(number: input.records.rows[row].eingang)), due,
            line.tage == nil ? String(line.zaehler) : "", hasNenner ? String(line.nenner) : "",
            line.tage.map { String($0) } ?? "",
        ]
    }
}
