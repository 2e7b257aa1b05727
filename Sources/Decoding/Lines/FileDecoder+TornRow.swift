internal import CSV
internal import Schema

extension FileDecoder {
    /// An unquoted line break tears a row into pieces that together are as wide as the header.
    mutating func joinTornRow(_ reader: borrowing RowReader) {
        let row = file.states.count - 1
        var isPiece = isRejected && (flawedMandatory >= 2 || file.findings.isAbout(row, .keinVorgang))
        if row == 0 { startsWithPiece = isPiece }
        isPiece = isPiece && mayGoOnWithTornRow(reader)
        guard let first = torn.add(row, reader, width: header.width, isPiece: isPiece) else { return }
        for piece in first...row {
            file.findings.removeLast(ofRow: piece)
            file.states[piece] = .rejected
            file.remainders[piece] = 1
            if piece > first { file.keys[piece] = -1 }
        }
        let line = Int(file.lines[first])
        file.findings.add(
            .zeileAbgebrochen,
            row: first,
            at: CellPlace(line: line, column: 1),
            column: nil,
            "Die Zeile bricht ab und geht in Zeile \(file.lines[first + 1]) weiter; setzen Sie Texte mit Zeilenumbruch in "
                + "Anführungszeichen, oder fügen Sie die Zeilen zusammen."
        )
        for piece in first + 1...row {
            file.findings.add(
                .keinVorgang,
                row: piece,
                at: CellPlace(line: Int(file.lines[piece]), column: 1),
                column: nil,
                "Diese Zeile ist kein Vorgang, sondern die Fortsetzung von Zeile \(line)."
            )
        }
    }

    /// False when the row in front is a case by itself and this one, laid on the columns behind it, does not fit them: that
    /// is a short row (empty cells at its end are left out) and, say, a total.
    private func mayGoOnWithTornRow(_ reader: borrowing RowReader) -> Bool {
        guard torn.isOpen, file.states[torn.first] != .rejected else { return true }
        for index in 0..<reader.count {
            let cell = reader[index].trimmed
            guard let column = header.column(at: torn.cells - 1 + index), !cell.isEmpty else { continue }
            let isOfDates = column.date != nil
            guard isOfDates || vocabulary.table(column) != nil else { continue }
            // What is neither a date nor a code here, or stands behind the whole one that its cell already has.
            if index == 0, !torn.endsEmpty { return false }
            if !(isOfDates ? isDate(cell, column) : isCode(cell, column)) { return false }
        }
        return true
    }
}
