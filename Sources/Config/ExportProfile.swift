package import Days
package import Schema

/// How another office's export maps onto the Erhebungsbogen.
package struct ExportProfile: Sendable {
    /// A file name pattern with `*` and `?`; nil fits every file.
    package var dateien: String?
    package var trennzeichen: UInt8?
    /// The setting as written; checked to be an encoding that we read.
    package var zeichensatz: String?
    package var datumsformat: DatePattern?
    /// The header in their export by our column.
    package var spalten: [Column: String] = [:]
    /// Values for columns that their export lacks.
    package var konstanten: [Column: String] = [:]
    /// Our value by theirs, folded; `*` is every other value.
    package var werte: [Column: [String: String]] = [:]

    package init() {}

    /// True when the profile is meant for a file of that name (the last part of its path).
    package func fits(fileName: String) -> Bool {
        guard let dateien else { return true }
        return ExportProfile.matches(Array(dateien.unicodeScalars)[...], Array(fileName.unicodeScalars)[...])
    }

    private static func matches(_ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        switch first {
        case "*":
            let rest = pattern.dropFirst()
            var tail = text
            while true {
                if matches(rest, tail) { return true }
                if tail.isEmpty { return false }
                tail = tail.dropFirst()
            }
        case "?": return !text.isEmpty && matches(pattern.dropFirst(), text.dropFirst())
        default: return text.first == first && matches(pattern.dropFirst(), text.dropFirst())
        }
    }
}
