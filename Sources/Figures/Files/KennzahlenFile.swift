internal import Days
internal import Quoting

/// The figures of a period as files for other programs: `kennzahlen.json`, `kennzahlen.csv`, and lines of `krm dump`.
package enum KennzahlenFile {
    /// The JSON document, one entry a line.
    package static func json(_ figures: FigureTable, ausgabe: String, levels: ShownLevels = .all) -> String {
        let zeitraum = figures.zeitraum
        var out = "{\"schema\":1,\"ausgabe\":\(JSON.string(ausgabe))"
        out += ",\"zeitraum\":\(JSON.string(zeitraum.period.id)),\"von\":\"\(zeitraum.von.iso)\""
        out += ",\"bis\":\"\(zeitraum.period.bis.iso)\",\"stichtag\":\"\(zeitraum.stand.iso)\",\"kennzahlen\":["
        var separator = "\n{"
        entries(figures, levels) { id, dimension, value in
            out += separator
            out += id
            out += dimension
            append(value, to: &out)
            out += "}"
            separator = ",\n{"
        }
        return out + "\n]}\n"
    }

    /// The lines of `krm dump figures`, without their line ends.
    package static func lines<Failure: Error>(
        _ figures: FigureTable,
        _ body: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let head = "{\"zeitraum\":\(JSON.string(figures.zeitraum.period.id)),"
        try entries(figures, .all) { (id, dimension, value) throws(Failure) in
            var line = head
            line += id
            line += dimension
            append(value, to: &line)
            line += "}"
            try body(line)
        }
    }

    /// Every entry that is shown, in the order of the contract, with what is written of its id and dimension.
    private static func entries<Failure: Error>(
        _ figures: FigureTable,
        _ levels: ShownLevels,
        _ body: (_ id: String, _ dimension: String, FigureValue) throws(Failure) -> Void
    ) throws(Failure) {
        let names = figures.catalogue.names
        // Nil for a cell that is not shown.
        var dimensions: [Kennzahl.Breakdown: [String?]] = [:]
        for (kennzahl, column) in figures.entries {
            if dimensions[kennzahl.breakdown] == nil {
                dimensions[kennzahl.breakdown] = figures.catalogue.crosses(of: kennzahl).map { cross in
                    guard levels.contains(cross) else { return nil }
                    let parts = names.parts(cross).map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }
                    return ",\"dimension\":{\(parts.joined(separator: ","))},"
                }
            }
            let id = "\"id\":\(JSON.string(names.text(kennzahl.id)))"
            for (slot, shown) in (dimensions[kennzahl.breakdown] ?? []).enumerated() {
                guard let dimension = shown else { continue }
                try body(id, dimension, column[slot])
            }
        }
    }

    /// A value by itself, as an object.
    package static func object(_ value: FigureValue) -> String {
        var out = "{"
        append(value, to: &out)
        return out + "}"
    }

    private static func append(_ value: FigureValue, to out: inout String) {
        switch value {
        case .count(let count): out += "\"zaehler\":\(count),\"wert\":\(count)"
        case .rate(let count, of: let base): out += "\"zaehler\":\(count),\"nenner\":\(base)"
        case .days(_, of: let base): out += "\"nenner\":\(base)"
        // A quantile of no cases.
        case .absent: out += "\"nenner\":0"
        }
        if case .count = value { return }
        if let number = value.number { out += ",\"wert\":\(JSON.number(number))" }
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
