package import CSV
package import Schema

extension RowReader {
    /// Why the file has no rows at all, for messages at its first line.
    package struct Refusal {
        package let rule: DataRule
        package let message: String
    }

    /// Moves to the header, or says why there is none.
    ///
    /// - Parameter empty: what is expected of an empty file, and what to do.
    package mutating func refusal(empty: String) throws(ReadFailure) -> Refusal? {
        if let advice = kind.advice { return Refusal(rule: .dateiKeinCSV, message: advice) }
        if try advanceToHeader() { return nil }
        return Refusal(rule: .dateiLeer, message: "Die Datei ist leer; erwartet wird eine Kopfzeile" + empty)
    }

    /// Moves to the first row with any text; blank lines may stand above the header, also such that a spreadsheet has
    /// filled with delimiters. False when there is none.
    package mutating func advanceToHeader() throws(ReadFailure) -> Bool {
        while try advance() {
            if !RowForm.isBlank(self) { return true }
        }
        return false
    }
}
