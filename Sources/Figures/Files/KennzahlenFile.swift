internal import Days
internal import Quoting

/// The figures of a period as files for other programs: `kennzahlen.json`, `kennzahlen.csv`, and lines of `krm dump`.
package enum KennzahlenFile {
    /// The JSON document, one entry a line.
    package static func json(_ figures: FigureTable, ausgabe: String, levels: ShownLevels = .all) -> String {
        let zeitraum = figures.zeitraum
        var head = "{\"schema\":1,\"ausgabe\":\(JSON.string(ausgabe))"
        head += ",\"zeitraum\":\(JSON.string(zeitraum.period.id)),\"von\":\"\(zeitraum.von.iso)\""
        head += ",\"bis\":\"\(zeitraum.period.bis.iso)\",\"stichtag\":\"\(zeitraum.stand.iso)\",\"kennzahlen\":["
        var out = Array(head.utf8)
        EntryTexts(figures.catalogue, levels).append(figures, between: ",\n{", first: "\n{", to: &out)
        out += "\n]}\n".utf8
        return String(decoding: out, as: UTF8.self)
    }

    /// A value by itself, as an object.
    package static func object(_ value: FigureValue) -> String {
        var out = Array("{".utf8)
        EntryTexts.append(value, to: &out)
        return String(decoding: out, as: UTF8.self) + "}"
    }

    private static func number(_ value: FigureValue) -> String { value.number.map { JSON.number($0) } ?? "" }

    /// For Excel: semicolons, decimal comma, UTF-8 with BOM, CRLF; no cell begins like a formula.
    package static func csv(_ figures: FigureTable, levels: ShownLevels = .all) -> String {
        var out = "\u{FEFF}id;\(CrossPart.names.joined(separator: ";"));zaehler;nenner;wert\r\n"
        for entry in KennzahlenEntry.all(figures, levels: levels) {
            var cells = [entry.id]
            for column in CrossPart.names { cells.append(entry.dimension.first { $0.name == column }?.value ?? "") }
            cells.append(entry.value.zaehler.map(String.init) ?? "")
            cells.append(entry.value == .absent ? "0" : entry.value.nenner.map(String.init) ?? "")
            let number = number(entry.value).replacing(".", with: ",")
            // Only ids and codes are text; a negative number is none of the figures.
            out += (cells + [number]).map(SpreadsheetCell.text).joined(separator: ";") + "\r\n"
        }
        return out
    }
}
