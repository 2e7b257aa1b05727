internal import CSV
internal import Schema

/// Messages about lines that are no case.
enum NoCase {
    private static let what = "Diese Zeile ist kein Vorgang, sondern "

    static let header = what + "noch einmal eine Kopfzeile; löschen Sie sie."
    static let separator = what + "die Angabe „sep=“, die nur in der ersten Zeile steht; löschen Sie sie."
    static let wrapped =
        "Diese Zeile ist kein Vorgang, denn sie steht im Ganzen in Anführungszeichen und gilt als eine Zelle. Nehmen Sie die "
        + "Anführungszeichen am Anfang und am Ende weg, oder exportieren Sie noch einmal."
    static let endMark = what + "das alte Zeichen für das Ende einer Datei (Strg-Z); löschen Sie es."
    static let few =
        what
        + "wohl eine Summe, eine Fußzeile oder eine Meldung des Programms; löschen Sie sie. Ist es doch ein Vorgang, "
        + "ergänzen Sie die fehlenden Werte."

    static func otherDelimiter(_ found: UInt8, _ wanted: UInt8) -> String {
        "Diese Zeile ist kein Vorgang, denn ihr Trennzeichen ist \(name(found)) statt \(name(wanted)); berichtigen Sie das "
            + "Trennzeichen."
    }

    static func name(_ delimiter: UInt8) -> String {
        switch delimiter {
        case 0x09: "der Tabulator"
        case UInt8(ascii: ";"): "das Semikolon"
        case UInt8(ascii: ","): "das Komma"
        default: "„\(Character(Unicode.Scalar(delimiter)))“"
        }
    }
}

extension FileDecoder {
    /// Why the current row is no case; nil when it may be one.
    // Inlined, as `cell` is.
    @inline(__always)
    func noCase(_ reader: borrowing RowReader) -> String? {
        // Nearly every row has a date where it belongs.
        if let cell = cell(reader, .eingang), cell.count >= 6, (0x30...0x39).contains(cell[0]) { return nil }
        return noCaseWithoutDate(reader)
    }

    private func noCaseWithoutDate(_ reader: borrowing RowReader) -> String? {
        var filled: [Int] = []
        for index in 0..<reader.count where !reader[index].trimmed.isEmpty { filled.append(index) }
        guard header.width >= 3 else { return nil }
        if filled.count == 1 { return single(reader[filled[0]].trimmed, reader) }
        if repeatsHeader(reader, filled) { return NoCase.header }
        return hasNothingOfACase(reader, filled.count) ? NoCase.few : nil
    }

    /// A line with one filled cell.
    private func single(_ cell: Cell, _ reader: borrowing RowReader) -> String? {
        if Fold.header(cell.text).hasPrefix("sep=") { return NoCase.separator }
        if cell.allSatisfy({ $0 == 0x1A }) { return NoCase.endMark }
        let least = max(3, header.width / 2)
        let delimiter = reader.dialect.delimiter
        if count(delimiter, in: cell) >= least - 1 { return NoCase.wrapped }
        for other in [UInt8(ascii: ";"), UInt8(ascii: ","), 0x09, UInt8(ascii: "|")] where other != delimiter {
            if count(other, in: cell) >= least - 1 { return NoCase.otherDelimiter(other, delimiter) }
        }
        return NoCase.few
    }

    private func count(_ byte: UInt8, in cell: Cell) -> Int { cell.count { $0 == byte } }

    /// True when the row names columns as a header does, be it this one or another.
    private func repeatsHeader(_ reader: borrowing RowReader, _ filled: [Int]) -> Bool {
        guard filled.count >= 2 else { return false }
        let hits = filled.count { field in
            let name = Fold.header(reader[field].trimmed.text)
            return (field < header.names.count && header.names[field] == name) || Column(name: name) != nil
        }
        return hits >= max(2, min(4, filled.count / 2))
    }

    /// True when no mandatory column but the number has a value that fits, and most have none at all.
    private func hasNothingOfACase(_ reader: borrowing RowReader, _ filled: Int) -> Bool {
        var empty = 0
        for column in Column.mandatory where column != .vorgangsnummer {
            guard case .field = header[column] else { continue }
            guard let cell = cell(reader, column), !cell.isEmpty else {
                empty += 1
                continue
            }
            if column.date != nil ? isDate(cell, column) : isCode(cell, column) { return false }
        }
        return empty >= 3 || (filled <= 2 && header.width >= 5)
    }
}
