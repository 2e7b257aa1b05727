internal import CSV
internal import PersonalData
internal import Schema
internal import Spelling

/// What the cells under one heading are, gathered row by row in constant memory.
struct FieldSurvey: Sendable {
    /// As it stands in the header, on one line.
    let header: String
    private(set) var filled = 0
    private(set) var empty = 0
    private(set) var dates = DateEvidence()
    /// Every spelling with its count, as long as there are few.
    private var spellings: [[UInt8]: Int]? = [:]
    private var hashes: Set<UInt64> = []
    /// The length of the longest cell, in bytes.
    private(set) var longest = 0
    private var hasBlank = false
    /// True when a cell is a Kundennummer or a BG-Nummer.
    private(set) var holdsClientNumber = false

    private static let fewSpellings = 100
    /// So many rows say whether a field has another value in each.
    private static let sampled = 50_000

    init(header: String) { self.header = FieldSurvey.line(header) }

    mutating func add(_ cell: Cell) {
        if cell.isEmpty {
            empty += 1
            return
        }
        filled += 1
        longest = max(longest, cell.count)
        if filled <= Self.sampled {
            hashes.insert(cell.hash())
            if !hasBlank { hasBlank = cell.contains(0x20) }
            if !holdsClientNumber, cell.count < 40 {
                cell.withBytes { holdsClientNumber = KeyForm.isKundennummer($0) || KeyForm.isBGNummer($0) }
            }
        }
        if cell.count < 60 { cell.withSpan { span in dates.add(span) { cell.text } } }
        note(cell)
    }

    /// A row that ends before this field.
    mutating func addMissing() { empty += 1 }

    private mutating func note(_ cell: Cell) {
        guard spellings != nil else { return }
        let bytes = Array(cell)
        if cell.count > 80 || bytes.contains(0x0A) || bytes.contains(0x0D) {
            spellings = nil
            return
        }
        spellings?[bytes, default: 0] += 1
        if (spellings?.count ?? 0) > Self.fewSpellings { spellings = nil }
    }

    /// The share of different values, 0 to 1, by the first rows.
    var distinctness: Double { filled == 0 ? 0 : Double(hashes.count) / Double(min(filled, Self.sampled)) }

    /// True for short words without blanks: what a number of a case looks like.
    var mayBeKey: Bool { longest <= 40 && !hasBlank && !holdsClientNumber && filled > 0 }

    /// The different values, the spellings of one together; nil when there are too many.
    var values: [FieldValue]? {
        guard let spellings else { return nil }
        var byKey: [String: FieldValue] = [:]
        // In byte order, so that the result does not depend on the table's.
        for (bytes, count) in spellings.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let text = FieldSurvey.line(String(decoding: bytes, as: UTF8.self))
            let key = FieldValue.key(text)
            if let known = byKey[key] {
                let common = known.count >= count ? known.text : text
                byKey[key] = FieldValue(text: common, count: known.count + count)
            } else {
                byKey[key] = FieldValue(text: text, count: count)
            }
        }
        return byKey.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    /// Without what nobody sees and without control characters.
    private static func line(_ text: String) -> String {
        var out = ""
        for scalar in PlainText.visible(text).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: out += " "
            case .format, .privateUse, .surrogate, .unassigned: break
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
