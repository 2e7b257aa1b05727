internal import CSV
internal import Schema

/// What is wrong with a row before any cell is looked at.
enum RowForm {
    /// A rule that the row breaks, at the cell where it shows.
    struct Flaw {
        let rule: DataRule
        let field: Int
        let message: String
        /// True when nobody can tell how many rows are lost.
        var isOfFile = false
    }

    /// Nil when cells can be read.
    static func flaw(of reader: borrowing RowReader) -> Flaw? {
        switch reader.flaw {
        case .unclosedQuote(let field):
            return Flaw(
                rule: .anfuehrungszeichenOffen,
                field: field,
                message:
                    "Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen; alles danach gilt als eine "
                    + "Zelle. Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.",
                isOfFile: true
            )
        case .textBehindQuote(let field):
            return Flaw(
                rule: .textNachAnfuehrungszeichen,
                field: field,
                message:
                    "Hinter dem schließenden Anführungszeichen steht noch Text; verdoppeln Sie Anführungszeichen, die "
                    + "zum Text gehören."
            )
        case .tooLong(let field):
            return Flaw(
                rule: .dateiKeinCSV,
                field: field,
                message:
                    "Die Zeile hat mehr als 8 MB ohne Zeilenende; das ist kein CSV. Alles danach wird nicht gelesen; "
                    + "exportieren Sie noch einmal.",
                isOfFile: true
            )
        case nil: break
        }
        guard let field = reader.firstCellThatIsNoText else { return nil }
        if reader[field].contains(0) {
            return Flaw(
                rule: .keinText,
                field: field,
                message: "Die Zelle enthält ein Nullzeichen (Byte 0), das kein Text ist; exportieren Sie noch einmal."
            )
        }
        let encoding = reader.dialect.encoding.rawValue
        let repair =
            reader[field].isCutInCharacter
            ? "Der Text ist mitten in einem Zeichen abgeschnitten; kürzen Sie ihn um ein Zeichen."
            : "Speichern Sie die Datei als UTF-8, oder nennen Sie den Zeichensatz in krm.yml (export › zeichensatz)."
        return Flaw(
            rule: .keinText,
            field: field,
            message: "Die Zelle enthält Bytes, die in \(encoding) kein Text sind. " + repair
        )
    }

    /// A short last row without an end of line.
    static func brokenOff(_ reader: borrowing RowReader, width: Int) -> Flaw? {
        guard reader.lineEnd == .none, reader.count < width else { return nil }
        return Flaw(
            rule: .zeileAbgebrochen,
            field: reader.count - 1,
            message:
                "Die letzte Zeile bricht ab: Sie hat \(reader.count) von \(width) Feldern und kein Zeilenende. "
                + "Exportieren Sie noch einmal."
        )
    }

    /// More filled cells than the header has columns; where the last column holds reasons, one more may be filled.
    static func surplus(of reader: borrowing RowReader, width: Int, hasReasons: Bool) -> Flaw? {
        guard reader.count > width else { return nil }
        var first: Int?
        var filled = 0
        for index in width..<reader.count where !reader[index].trimmed.isEmpty {
            first = first ?? index
            filled += 1
        }
        guard let first, filled > (hasReasons ? 1 : 0) else { return nil }
        return Flaw(
            rule: .zuVieleFelder,
            field: first,
            message:
                "Die Zeile hat mehr Felder als die Kopfzeile (\(width)); setzen Sie Texte, in denen das Trennzeichen "
                + "vorkommt, in Anführungszeichen."
        )
    }

    /// A row of empty cells is a blank line that Excel has filled with delimiters.
    static func isBlank(_ reader: borrowing RowReader) -> Bool {
        if reader.flaw != nil { return false }
        // Nearly every row begins with its number.
        if let first = reader.view.firstByte, first > 0x20, first < 0x7F { return false }
        for index in 0..<reader.count where !reader[index].trimmed.isEmpty { return false }
        return true
    }
}
