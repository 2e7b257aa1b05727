internal import Days
internal import Quoting
package import Releases

/// The shown values of a period as files for other programs: `kennzahlen.json` and `.csv`, of the same form as the
/// internal ones, but without any `wert`.
package enum IntranetFile {
    /// The JSON document, one entry a line.
    package static func json(_ figures: ReleasedPeriod) -> String {
        let period = figures.period
        var out = "{\"schema\":1,\"ausgabe\":\"intranet\",\"zeitraum\":\(JSON.string(period.id))"
        out += ",\"von\":\"\(period.von.iso)\",\"bis\":\"\(period.bis.iso)\",\"stichtag\":\"\(period.bis.iso)\""
        out += ",\"rundung\":\(RoundedCount.step),\"kennzahlen\":["
        out += figures.entries.map { "\n" + line($0) }.joined(separator: ",")
        return out + "\n]}\n"
    }

    private static func line(_ entry: ReleasedEntry) -> String {
        let dimension = entry.cell.part.dimension.map { "\(JSON.string($0.name)):\(JSON.string($0.value))" } ?? ""
        let head = "{\"id\":\(JSON.string(entry.cell.figure.id)),\"dimension\":{\(dimension)}"
        let base = entry.value.base.map { ",\"nenner\":\($0)" } ?? ""
        return "\(head),\"zaehler\":\(entry.value.count)\(base)}"
    }

    private static let dimensions = ["bereich", "team", "art", "eingangsweg", "anliegen"]

    /// For Excel: semicolons, UTF-8 with BOM, CRLF; no cell begins like a formula.
    package static func csv(_ figures: ReleasedPeriod) -> String {
        var out = "\u{FEFF}id;\(dimensions.joined(separator: ";"));zaehler;nenner;wert\r\n"
        for entry in figures.entries {
            let own = entry.cell.part.dimension
            let cells =
                [entry.cell.figure.id] + dimensions.map { $0 == own?.name ? own?.value ?? "" : "" }
                + [String(entry.value.count), entry.value.base.map(String.init) ?? "", ""]
            out += cells.map(SpreadsheetCell.text).joined(separator: ";") + "\r\n"
        }
        return out
    }
}

extension ReleasedValue {
    fileprivate var count: Int {
        switch self {
        case .count(let count), .share(let count, of: _): count.value
        case .exact(let count): count
        }
    }

    fileprivate var base: Int? { nenner?.value }
}
