internal import Days
internal import Quoting

/// The figures of a period as files for other programs: `kennzahlen.json`, `kennzahlen.csv`, and lines of `krm dump`.
///
/// Made once for all periods. Bytes, not texts: all figures of ten years are half a million entries.
package struct KennzahlenFile: Sendable {
    private let entries: EntryTexts
    private let cells: EntryTexts

    /// - Parameter csv: false where no CSV is asked for, whose texts then are not made.
    package init(_ catalogue: FigureCatalogue, levels: ShownLevels = .all, csv: Bool = true) {
        entries = EntryTexts(catalogue, levels) {
            "\"id\":\(JSON.string($0)),"
        } dimension: { parts in
            let pairs = parts.map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }
            return "\"dimension\":{\(pairs.joined(separator: ","))},"
        }
        cells =
            !csv
            ? EntryTexts()
            : EntryTexts(catalogue, levels) {
                SpreadsheetCell.text($0) + ";"
            } dimension: { parts in
                CrossPart.names.map { name in
                    SpreadsheetCell.text(parts.first { $0.name == name }?.value ?? "") + ";"
                }.joined()
            }
    }

    /// The JSON document, one entry a line.
    package func json(_ figures: FigureTable, ausgabe: String) -> [UInt8] {
        let zeitraum = figures.zeitraum
        var head = "{\"schema\":1,\"ausgabe\":\(JSON.string(ausgabe))"
        head += ",\"zeitraum\":\(JSON.string(zeitraum.period.id)),\"von\":\"\(zeitraum.von.iso)\""
        head += ",\"bis\":\"\(zeitraum.period.bis.iso)\",\"stichtag\":\"\(zeitraum.stand.iso)\",\"kennzahlen\":["
        return document(figures, head: head + "\n{", separator: "},\n{", end: "}\n]}\n")
    }

    /// The lines of `krm dump figures` of a period.
    package func lines(_ figures: FigureTable) -> [UInt8] {
        let head = "{\"zeitraum\":\(JSON.string(figures.zeitraum.period.id)),"
        return document(figures, head: head, separator: "}\n" + head, end: "}\n")
    }

    private func document(_ figures: FigureTable, head: String, separator: String, end: String) -> [UInt8] {
        let separator = Array(separator.utf8)
        let ofEntry = separator.count + EntryWriter.longestValue
        let size = head.utf8.count + entries.byteCount + entries.count * ofEntry + end.utf8.count
        return EntryWriter.array(size) { out in
            out.write(head)
            var isFirst = true
            separator.withUnsafeBytes { separator in
                entries.forEach(figures) { text, value in
                    if !isFirst { out.write(separator) }
                    isFirst = false
                    out.write(text)
                    KennzahlenFile.write(value, to: &out)
                }
            }
            out.write(end)
        }
    }

    /// For Excel: semicolons, decimal comma, UTF-8 with BOM, CRLF; no cell begins like a formula.
    package func csv(_ figures: FigureTable) -> [UInt8] {
        let head = "\u{FEFF}id;\(CrossPart.names.joined(separator: ";"));zaehler;nenner;wert\r\n"
        let size = head.utf8.count + cells.byteCount + cells.count * EntryWriter.longestValue
        return EntryWriter.array(size) { out in
            out.write(head)
            cells.forEach(figures) { text, value in
                out.write(text)
                // Only ids and codes are text; a negative number is none of the figures.
                if let zaehler = value.zaehler { out.write(zaehler) }
                out.write(UInt8(ascii: ";"))
                if let nenner = value == .absent ? 0 : value.nenner { out.write(nenner) }
                out.write(UInt8(ascii: ";"))
                if let number = value.number { out.write(withComma: number) }
                out.write("\r\n" as StaticString)
            }
        }
    }

    /// A value by itself, as an object.
    package static func object(_ value: FigureValue) -> String {
        let out = EntryWriter.array(EntryWriter.longestValue + 2) { out in
            out.write(UInt8(ascii: "{"))
            write(value, to: &out)
            out.write(UInt8(ascii: "}"))
        }
        return String(decoding: out, as: UTF8.self)
    }

    @inline(__always)
    private static func write(_ value: FigureValue, to out: inout EntryWriter) {
        switch value {
        case .count(let count):
            out.write("\"zaehler\":" as StaticString)
            out.write(count)
            out.write(",\"wert\":" as StaticString)
            out.write(count)
        case .rate(let count, of: let base):
            out.write("\"zaehler\":" as StaticString)
            out.write(count)
            out.write(",\"nenner\":" as StaticString)
            out.write(base)
            write(wert: value, to: &out)
        case .days(_, of: let base):
            out.write("\"nenner\":" as StaticString)
            out.write(base)
            write(wert: value, to: &out)
        // A quantile of no cases.
        case .absent: out.write("\"nenner\":0" as StaticString)
        }
    }

    private static func write(wert value: FigureValue, to out: inout EntryWriter) {
        guard let number = value.number else { return }
        out.write(",\"wert\":" as StaticString)
        out.write(number)
    }
}
