package import Analysis
package import Config
internal import Days
internal import Quoting

/// The figures of a period as files for other programs: `kennzahlen.json`, `kennzahlen.csv`, and lines of `krm dump`.
package enum KennzahlenFile {
    /// The JSON document, one entry a line.
    package static func json(_ figures: PeriodFigures, _ project: Project, ausgabe: Ausgabe) -> String {
        let zeitraum = figures.zeitraum
        var out = "{\"schema\":1,\"ausgabe\":\(JSON.string(ausgabe.rawValue))"
        out += ",\"zeitraum\":\(JSON.string(zeitraum.period.id)),\"von\":\"\(zeitraum.von.iso)\""
        out += ",\"bis\":\"\(zeitraum.period.bis.iso)\",\"stichtag\":\"\(zeitraum.stand.iso)\",\"kennzahlen\":[\n"
        let entries = KennzahlenEntry.all(figures, project)
        for (index, entry) in entries.enumerated() {
            out += "{" + fields(entry) + (index + 1 < entries.count ? "},\n" : "}\n")
        }
        return out + "]}\n"
    }

    /// One line of `krm dump figures`, without its line end.
    package static func line(_ entry: KennzahlenEntry, zeitraum: Zeitraum) -> String {
        "{\"zeitraum\":\(JSON.string(zeitraum.period.id)),\(fields(entry))}"
    }

    private static func fields(_ entry: KennzahlenEntry) -> String {
        let dimension = entry.dimension.map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }
        var out = "\"id\":\(JSON.string(entry.id)),\"dimension\":{\(dimension.joined(separator: ","))}"
        if let zaehler = entry.figure.zaehler { out += ",\"zaehler\":\(zaehler)" }
        if let nenner = entry.figure.nenner { out += ",\"nenner\":\(nenner)" }
        if let wert = entry.figure.wert { out += ",\"wert\":\(JSON.number(wert))" }
        return out
    }

    /// For Excel: semicolons, decimal comma, UTF-8 with BOM, CRLF; no cell begins like a formula.
    package static func csv(_ figures: PeriodFigures, _ project: Project) -> String {
        let columns = ["bereich", "team", "art", "eingangsweg", "anliegen"]
        var out = "\u{FEFF}id;bereich;team;art;eingangsweg;anliegen;zaehler;nenner;wert;geheim\r\n"
        for entry in KennzahlenEntry.all(figures, project) {
            var cells = [entry.id]
            for column in columns { cells.append(entry.dimension.first { $0.name == column }?.value ?? "") }
            cells.append(entry.figure.zaehler.map(String.init) ?? "")
            cells.append(entry.figure.nenner.map(String.init) ?? "")
            cells.append(entry.figure.wert.map { JSON.number($0).replacing(".", with: ",") } ?? "")
            cells.append("")
            out += cells.map(safe).joined(separator: ";") + "\r\n"
        }
        return out
    }

    /// Ids begin with a letter or digit by their own rule; the check costs little and holds for codes to come.
    private static func safe(_ cell: String) -> String {
        guard let first = cell.first, "=+-@\t\r".contains(first) else { return cell }
        return "'" + cell
    }
}
