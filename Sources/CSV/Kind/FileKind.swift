/// What a file that is named `.csv` looks like from its first bytes.
package enum FileKind: String, CaseIterable, Sendable {
    case csv
    case excelWorkbook
    /// The binary format of Excel up to 2003 (also Word's and Outlook's container).
    case oldExcel
    case openDocument
    case zip
    case gzip
    case pdf
    case html
    case xml
    case json
    /// UTF-16 without a byte order mark and without a setting that says so.
    case utf16WithoutMark, utf16BigEndianWithoutMark
    /// Every other file with control characters that no text has.
    case binary

    /// What to tell the user, German; nil for `csv`.
    package var advice: String? {
        let save = "speichern Sie sie als CSV („Datei › Speichern unter › CSV UTF-8“)."
        switch self {
        case .csv: return nil
        case .excelWorkbook, .oldExcel: return "Das ist eine Excel-Datei; " + save
        case .openDocument: return "Das ist eine OpenDocument-Tabelle; " + save
        case .zip, .gzip: return "Das ist ein gepacktes Archiv; entpacken Sie es und legen Sie die CSV-Datei ab."
        case .pdf: return "Das ist eine PDF-Datei; legen Sie den Export als CSV ab."
        case .html: return "Das ist eine HTML-Seite; öffnen Sie sie in Excel und " + save
        case .xml: return "Das ist eine XML-Datei; legen Sie den Export als CSV ab."
        case .json: return "Das ist eine JSON-Datei; legen Sie den Export als CSV ab."
        case .utf16WithoutMark, .utf16BigEndianWithoutMark:
            return "Die Datei ist wohl UTF-16 ohne Kennung am Anfang; speichern Sie den Export als UTF-8 oder nennen "
                + "Sie den Zeichensatz in krm.yml (export › zeichensatz: \(self == .utf16WithoutMark ? "utf-16le" : "utf-16be"))."
        case .binary: return "Das ist keine Textdatei; legen Sie den Export als CSV ab."
        }
    }

    /// - Parameters:
    ///   - head: the file's first bytes, as they are.
    ///   - text: the same as UTF-8, without byte order mark.
    static func of(head: ArraySlice<UInt8>, text: ArraySlice<UInt8>, encoding: TextEncoding) -> FileKind {
        if let magic = FileSignature.kind(of: head) { return magic }
        if !encoding.isUTF16, let isBigEndian = FileSignature.orderOfUTF16(head) {
            return isBigEndian ? .utf16BigEndianWithoutMark : .utf16WithoutMark
        }
        // What a file that was made larger than its contents has at its end is no sign of its kind.
        let text = text.prefix((text.lastIndex { $0 != 0 } ?? text.startIndex - 1) - text.startIndex + 1)
        let controls = text.count { $0 < 0x20 && $0 != 0x1B && !(0x08...0x0D).contains($0) }
        // A NUL or two in a text are damage to be reported where it is; a tenth of all bytes is another kind of file.
        if controls * 10 > text.count { return .binary }
        return FileSignature.markup(of: text) ?? .csv
    }
}
