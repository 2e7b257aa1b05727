internal import Days
internal import Quoting

/// The figures of a period as files for other programs: `kennzahlen.json`, `kennzahlen.csv`, and lines of `krm dump`.
///
/// Made once for all periods. Bytes, not texts: all figures of ten years are half a million entries.
package struct KennzahlenFile: Sendable {
    private let entries: EntryTexts
    private let cells: EntryTexts

    package init(_ catalogue: FigureCatalogue, levels: ShownLevels = .all) {
        entries = EntryTexts(catalogue, levels) { id, dimension in
            let parts = dimension.map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }
            return "\"id\":\(JSON.string(id)),\"dimension\":{\(parts.joined(separator: ","))},"
        }
        cells = EntryTexts(catalogue, levels) { id, dimension in
            let values = CrossPart.names.map { name in dimension.first { $0.name == name }?.value ?? "" }
            return ([id] + values).map { SpreadsheetCell.text($0) + ";" }.joined()
        }
    }

    /// The JSON document, one entry a line.
    package func json(_ figures: FigureTable, ausgabe: String) -> [UInt8] {
        let zeitraum = figures.zeitraum
        var head = "{\"schema\":1,\"ausgabe\":\(JSON.string(ausgabe))"
        head += ",\"zeitraum\":\(JSON.string(zeitraum.period.id)),\"von\":\"\(zeitraum.von.iso)\""
        head += ",\"bis\":\"\(zeitraum.period.bis.iso)\",\"stichtag\":\"\(zeitraum.stand.iso)\",\"kennzahlen\":["
        var out = Array(head.utf8)
        append(figures, between: ",\n{", first: "\n{", to: &out)
        out += "\n]}\n".utf8
        return out
    }

    /// The lines of `krm dump figures` of a period.
    package func lines(_ figures: FigureTable) -> [UInt8] {
        let head = "{\"zeitraum\":\(JSON.string(figures.zeitraum.period.id)),"
        var out: [UInt8] = []
        append(figures, between: "\n" + head, first: head, to: &out)
        out += "\n".utf8
        return out
    }

    private func append(_ figures: FigureTable, between separator: String, first: String, to out: inout [UInt8]) {
        let separator = Array("}\(separator)".utf8)
        out += first.utf8
        var isFirst = true
        entries.forEach(figures) { text, value in
            if !isFirst { out += separator }
            isFirst = false
            out += text
            KennzahlenFile.append(value, to: &out)
        }
        out.append(UInt8(ascii: "}"))
    }

    /// For Excel: semicolons, decimal comma, UTF-8 with BOM, CRLF; no cell begins like a formula.
    package func csv(_ figures: FigureTable) -> [UInt8] {
        var out = Array("\u{FEFF}id;\(CrossPart.names.joined(separator: ";"));zaehler;nenner;wert\r\n".utf8)
        cells.forEach(figures) { text, value in
            out += text
            // Only ids and codes are text; a negative number is none of the figures.
            if let zaehler = value.zaehler { KennzahlenFile.append([], zaehler, to: &out) }
            out.append(UInt8(ascii: ";"))
            if let nenner = value == .absent ? 0 : value.nenner { KennzahlenFile.append([], nenner, to: &out) }
            out.append(UInt8(ascii: ";"))
            if let number = value.number {
                for byte in JSON.number(number).utf8 {
                    out.append(byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte)
                }
            }
            out += "\r\n".utf8
        }
        return out
    }

    /// A value by itself, as an object.
    package static func object(_ value: FigureValue) -> String {
        var out = Array("{".utf8)
        append(value, to: &out)
        return String(decoding: out, as: UTF8.self) + "}"
    }

    private static func append(_ value: FigureValue, to out: inout [UInt8]) {
        switch value {
        case .count(let count):
            append(zaehler, count, to: &out)
            append(andWert, count, to: &out)
            return
        case .rate(let count, of: let base):
            append(zaehler, count, to: &out)
            append(andNenner, base, to: &out)
        case .days(_, of: let base): append(nenner, base, to: &out)
        // A quantile of no cases.
        case .absent: append(nenner, 0, to: &out)
        }
        guard let number = value.number else { return }
        out += andWert
        out += JSON.number(number).utf8
    }

    private static let zaehler = Array("\"zaehler\":".utf8)
    private static let nenner = Array("\"nenner\":".utf8)
    private static let andNenner = Array(",\"nenner\":".utf8)
    private static let andWert = Array(",\"wert\":".utf8)

    private static func append(_ name: [UInt8], _ number: Int, to out: inout [UInt8]) {
        out += name
        // Most cells are small.
        if (0..<10).contains(number) {
            out.append(UInt8(ascii: "0") + UInt8(number))
        } else {
            out += String(number).utf8
        }
    }
}
