internal import CSV
internal import PersonalData
internal import Schema

extension FileDecoder {
    /// The number of a key in the batch's table; -1 when there is none that may be used.
    mutating func decodeKey(_ reader: borrowing RowReader, _ column: Column) -> Int32 {
        guard let cell = cell(reader, column), !cell.isEmpty else {
            if column == .vorgangsnummer { reportMissing(reader, column, isTranslated: false) }
            return -1
        }
        if let what = personalKey(cell) {
            report(
                what.rule,
                reader,
                column,
                "„\(column.name)“ enthält eine \(what.name) (***); erlaubt ist nur die laufende Nummer des KRM. Entfernen "
                    + "Sie die \(what.name) aus der Datei."
            )
            return -1
        }
        if let translated = translation(cell.text, column) {
            if translated.isEmpty {
                if column == .vorgangsnummer { reportMissing(reader, column, isTranslated: true) }
                return -1
            }
            var constants = ConstantCells()
            return file.keyTable.intern(constants[constants.add(translated)])
        }
        if column == .vorgangsnummer, cell.withBytes({ KeyForm.startsLikeFormula($0) }) {
            report(
                .formelzeichen,
                reader,
                column,
                "Die Vorgangsnummer beginnt mit einem Zeichen, das eine Tabellenkalkulation als Formel liest; vergeben "
                    + "Sie Nummern ohne =, +, -, @ am Anfang."
            )
        }
        return file.keyTable.intern(cell)
    }

    /// The earlier case that the row names.
    mutating func decodeFolge(_ reader: borrowing RowReader) {
        guard header[.folgeVon] != .missing else { return }
        let key = decodeKey(reader, .folgeVon)
        guard key >= 0 else { return }
        let place = CellPlace(reader, header.field(.folgeVon))
        file.folgen.append(DecodedFile.Folge(row: Int32(file.states.count), key: key, place: place))
    }

    /// Number and `stand` of a row whose form is wrong, as far as they can be read.
    mutating func identity(_ reader: borrowing RowReader) -> (key: Int32, stand: Int32) {
        var key: Int32 = -1
        if let cell = cell(reader, .vorgangsnummer), !cell.isEmpty, cell.isText, personalKey(cell) == nil {
            key = file.keyTable.intern(cell)
        }
        guard let cell = cell(reader, .stand), !cell.isEmpty else { return (key, Reaktion.noDay) }
        if case .day(let day) = day(cell, .stand) { return (key, day) }
        return (key, Reaktion.noDay)
    }

    private func personalKey(_ cell: Cell) -> (rule: DataRule, name: String)? {
        if cell.withBytes({ KeyForm.isKundennummer($0) }) { return (.kundennummer, "Kundennummer") }
        if cell.withBytes({ KeyForm.isBGNummer($0) }) { return (.bgNummer, "BG-Nummer") }
        return nil
    }

    mutating func reportMissing(_ reader: borrowing RowReader, _ column: Column, isTranslated: Bool) {
        report(
            .pflichtwertFehlt,
            reader,
            column,
            wording.missing(column.name, in: file.role, isTranslated: isTranslated)
        )
    }
}
