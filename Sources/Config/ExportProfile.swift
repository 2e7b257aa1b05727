package import Days
package import Schema

/// How another office's export maps onto the Erhebungsbogen.
package struct ExportProfile: Sendable {
    /// A file name pattern with `*` and `?`; nil fits every file.
    package var dateien: String?
    package var trennzeichen: UInt8?
    /// One of `ConfigReader.encodings`.
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
    package func fits(fileName: String) -> Bool { dateien.map { FilePattern($0).matches(fileName) } ?? true }
}
