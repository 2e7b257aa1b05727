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
        append(figures, levels, between: ",\n{", first: "\n{", to: &out)
        out += "\n]}\n".utf8
        return String(decoding: out, as: UTF8.self)
    }

    /// The lines of `krm dump figures`, in UTF-8.
    package static func lines(_ figures: FigureTable) -> [UInt8] {
        let head = "{\"zeitraum\":\(JSON.string(figures.zeitraum.period.id)),"
        var out: [UInt8] = []
        append(figures, .all, between: "\n" + head, first: head, to: &out)
        if !out.isEmpty { out += "\n".utf8 }
        return out
    }

    /// Appends every entry that is shown, in the order of the contract.
    ///
    /// Bytes, not texts: all figures of ten years are half a million entries.
    private static func append(
        _ figures: FigureTable,
        _ levels: ShownLevels,
        between separator: String,
        first: String,
        to out: inout [UInt8]
    ) {
        let names = figures.catalogue.names
        let separator = Array(separator.utf8)
        // What is written of each cell's dimension; nil for a cell that is not shown.
        var dimensions: [Kennzahl.Breakdown: [[UInt8]?]] = [:]
        var isFirst = true
        for (kennzahl, column) in figures.entries {
            if dimensions[kennzahl.breakdown] == nil {
                dimensions[kennzahl.breakdown] = figures.catalogue.crosses(of: kennzahl).map { cross in
                    guard levels.contains(cross) else { return nil }
                    let parts = names.parts(cross).map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }
                    return Array(",\"dimension\":{\(parts.joined(separator: ","))},".utf8)
                }
            }
            let id = Array("\"id\":\(JSON.string(names.text(kennzahl.id)))".utf8)
            for (slot, shown) in (dimensions[kennzahl.breakdown] ?? []).enumerated() {
                guard let dimension = shown else { continue }
                if isFirst { out += first.utf8 } else { out += separator }
                isFirst = false
                out += id
                out += dimension
                append(column[slot], to: &out)
                out.append(UInt8(ascii: "}"))
            }
        }
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
