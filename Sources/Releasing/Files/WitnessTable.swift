package import Audit
internal import Days
internal import Quoting
internal import Releases

/// The true counts of a witness as a table: rounded, they are the base values that all its pages show.
package enum WitnessTable {
    package static let name = "zeuge.csv"

    /// For Excel: semicolons, UTF-8 with BOM, CRLF; no cell begins like a formula.
    package static func csv(_ witness: Witness) -> String {
        var out = "\u{FEFF}zeitraum;id;dimension;zaehler;nenner\r\n"
        for count in witness.counts {
            let cells = [
                count.period.id, count.cell.figure.id,
                count.cell.part.dimension.map { $0.name + "=" + $0.value } ?? "",
                String(count.zaehler), count.nenner.map(String.init) ?? "",
            ]
            out += cells.map(SpreadsheetCell.text).joined(separator: ";") + "\r\n"
        }
        return out
    }
}
