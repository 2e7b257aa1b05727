internal import Days
internal import Quoting

/// What is written of each entry in front of its numbers, `"id":"eingang","dimension":{"team":"101"},`: the same in every
/// period, so it is made once for all of them.
package struct EntryTexts: Sendable {
    /// The entries of one figure that are shown.
    private struct Entries {
        var slots: [Int] = []
        /// Where each text ends; it begins where the one before has ended.
        var ends: [Int] = []
    }

    private var bytes: [UInt8] = []
    /// By place in the catalogue.
    private var entries: [Entries] = []

    package init(_ catalogue: FigureCatalogue, _ levels: ShownLevels = .all) {
        for kennzahl in catalogue.all {
            let id = "\"id\":\(JSON.string(catalogue.names.text(kennzahl.id)))"
            var own = Entries()
            for (slot, cross) in catalogue.crosses(of: kennzahl).enumerated() where levels.contains(cross) {
                let parts = catalogue.names.parts(cross).map { "\(JSON.string($0.name)):\(JSON.string($0.value))" }
                bytes += (id + ",\"dimension\":{\(parts.joined(separator: ","))},").utf8
                own.slots.append(slot)
                own.ends.append(bytes.count)
            }
            entries.append(own)
        }
    }

    /// The lines of `krm dump figures` of a period, in UTF-8.
    package func lines(_ figures: FigureTable) -> [UInt8] {
        let head = "{\"zeitraum\":\(JSON.string(figures.zeitraum.period.id)),"
        var out: [UInt8] = []
        append(figures, between: "\n" + head, first: head, to: &out)
        if !out.isEmpty { out.append(UInt8(ascii: "\n")) }
        return out
    }

    /// Appends every entry that is shown, in the order of the contract.
    ///
    /// Bytes, not texts: all figures of ten years are half a million entries.
    func append(_ figures: FigureTable, between separator: String, first: String, to out: inout [UInt8]) {
        let separator = Array(separator.utf8)
        out += first.utf8
        var start = 0
        for (own, (_, column)) in zip(entries, figures.entries) {
            for (slot, end) in zip(own.slots, own.ends) {
                if start > 0 { out += separator }
                out += bytes[start..<end]
                start = end
                EntryTexts.append(column[slot], to: &out)
                out.append(UInt8(ascii: "}"))
            }
        }
    }

    /// Appends a value as it stands in an object.
    static func append(_ value: FigureValue, to out: inout [UInt8]) {
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
