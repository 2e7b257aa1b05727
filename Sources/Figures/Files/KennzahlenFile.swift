package import Days
internal import Quoting

/// The figures of a period as files for other programs: `kennzahlen.json`, `kennzahlen.csv`, and lines of `krm dump`.
package enum KennzahlenFile {
    /// The JSON document, one entry a line.
    package static func json(_ figures: FigureTable, ausgabe: String) -> String {
        let zeitraum = figures.zeitraum
        var out = "{\"schema\":1,\"ausgabe\":\(JSON.string(ausgabe))"
        out += ",\"zeitraum\":\(JSON.string(zeitraum.period.id)),\"von\":\"\(zeitraum.von.iso)\""
        out += ",\"bis\":\"\(zeitraum.period.bis.iso)\",\"stichtag\":\"\(zeitraum.stand.iso)\",\"kennzahlen\":[\n"
        let entries = KennzahlenEntry.all(figures)
        for (index, entry) in entries.enumerated() {
            out += "{" + fields(entry) + (index + 1 < entries.count ? "},\n" : "}\n")
        }
        return out + "]}\n"
    }

    /// One line of `krm dump figures`, without its line end.
    package static func line(_ entry: KennzahlenEntry, zeitraum: Zeitraum) -> String {
        "{\"zeitraum\":\(JSON.string(zeitraum.period.id)),\(fields(entry))}"
    }

    /// A value by itself, as an object.
    package static func object(_ value: FigureValue) -> String { "{" + fields(value).joined(separator: ",") + "}" }

    private static func fields(_ entry: KennzahlenEntry) -> String {
        let dimension = entry.dimension.map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }
        let head = "\"id\":\(JSON.string(entry.id)),\"dimension\":{\(dimension.joined(separator: ","))}"
        return ([head] + fields(entry.value)).joined(separator: ",")
    }

    private static func fields(_ value: FigureValue) -> [String] {
        switch value {
        case .count(let count): ["\"zaehler\":\(count)", "\"wert\":\(count)"]
        case .rate(let count, of: let base):
            ["\"zaehler\":\(count)", "\"nenner\":\(base)"] + number(value).map { "\"wert\":\($0)" }
        case .days(_, of: let base): ["\"nenner\":\(base)"] + number(value).map { "\"wert\":\($0)" }
        // A quantile of no cases.
        case .absent: ["\"nenner\":0"]
        }
    }

    private static func number(_ value: FigureValue) -> [String] { value.number.map { [JSON.number($0)] } ?? [] }

    /// For Excel: semicolons, decimal comma, UTF-8 with BOM, CRLF; no cell begins like a formula.
    package static func csv(_ figures: FigureTable) -> String {
        var out = "\u{FEFF}id;\(CrossPart.names.joined(separator: ";"));zaehler;nenner;wert\r\n"
        for entry in KennzahlenEntry.all(figures) {
            var cells = [entry.id]
            for column in CrossPart.names { cells.append(entry.dimension.first { $0.name == column }?.value ?? "") }
            cells.append(entry.value.zaehler.map(String.init) ?? "")
            cells.append(entry.value == .absent ? "0" : entry.value.nenner.map(String.init) ?? "")
            let number = number(entry.value).map { $0.replacing(".", with: ",") }.joined()
            // Only ids and codes are text; a negative number is none of the figures.
            out += (cells + [number]).map(SpreadsheetCell.text).joined(separator: ";") + "\r\n"
        }
        return out
    }
}
