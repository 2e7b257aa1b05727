package import Days
package import Schema

/// How another office's export maps onto the Erhebungsbogen.
package struct ExportProfile: Sendable {
    /// Within what a Vorgangsnummer is unique: without one, everywhere.
    package enum Nummernkreis: String, CaseIterable, Sendable {
        /// The year of the Eingang: numbers start anew each January.
        case jahr
    }

    /// A file name pattern with `*` and `?`; nil fits every file.
    package var dateien: String?
    package var trennzeichen: UInt8?
    /// One of `ConfigReader.encodings`.
    package var zeichensatz: String?
    package var datumsformat: DatePattern?
    /// True when times with an offset count on their day in Central European time.
    package var ortszeit = false
    package var nummernkreis: Nummernkreis?
    /// Stands before each Vorgangsnummer of the file, so that two sites may number alike.
    package var praefix = ""
    /// The header in their export by our column.
    package var spalten: [Column: HeaderName] = [:]
    /// Values for columns that their export lacks; an empty one says that the column is left out on purpose.
    package var konstanten: [Column: String] = [:]
    /// Our value by theirs.
    package var werte: [Column: ValueTable] = [:]

    package init() {}

    /// True when the profile is meant for a file of that name (the last part of its path).
    package func fits(fileName: String) -> Bool { dateien.map { FilePattern($0).matches(fileName) } ?? true }
}
