/// A cell of a semicolon-separated table as spreadsheets read it.
package enum SpreadsheetCell {
    /// What begins like a formula gets an apostrophe in front; what holds a delimiter, quote or line end is quoted.
    package static func text(_ content: String) -> String {
        let isFormula = Array(content.utf8).withUnsafeBytes { startsLikeFormula($0) }
        let out = isFormula ? "'" + content : content
        guard out.utf8.contains(where: { ";\"\r\n".utf8.contains($0) }) else { return out }
        return "\"" + out.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether a spreadsheet may take the text for a formula: it begins with `=`, `+`, `-`, `@`, their full-width forms,
    /// a tab or a line end, also behind blanks and behind characters that nobody sees.
    ///
    /// Asked of every key, so the usual case is decided by the first byte.
    package static func startsLikeFormula(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, first < 0x30 || first >= 0x80 || sign(UInt32(first)) else { return false }
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            if sign(scalar.value) { return true }
            guard isUnseen(scalar) else { return false }
        }
        return false
    }

    private static func sign(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x3D, 0x2B, 0x2D, 0x40: true
        case 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20: true
        default: false
        }
    }

    /// Blanks of any width, control characters, and what a reader does not see (the soft hyphen, U+200B to U+200F, U+FEFF).
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        return properties.generalCategory == .control || properties.generalCategory == .format
    }
}
