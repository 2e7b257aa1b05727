internal import CSV
internal import Config
internal import Days
internal import Files
internal import PersonalData
internal import Schema
internal import Spelling

extension FileDecoder {
    /// The number of the row's key in the file's table; -1 when there is none that may be used.
    mutating func decodeKey(_ reader: borrowing RowReader, year: Int?) -> Int32 {
        guard let cell = cell(reader, .vorgangsnummer), !cell.isEmpty else {
            reportMissing(reader, .vorgangsnummer, isTranslated: false)
            return -1
        }
        guard let number = number(reader, .vorgangsnummer, cell) else { return -1 }
        if number.withCell({ $0.withBytes { KeyForm.startsLikeFormula($0) } }) {
            report(
                .formelzeichen,
                reader,
                .vorgangsnummer,
                "Die Vorgangsnummer beginnt mit einem Zeichen, das eine Tabellenkalkulation als Formel liest; vergeben "
                    + "Sie Nummern ohne =, +, -, @ am Anfang."
            )
        }
        if isYearly, file.role == .eingangsliste { keyOfYearBefore = intern(number, year: year.map { $0 - 1 }) }
        return intern(number, year: year)
    }

    /// The earlier case that the row names.
    mutating func decodeFolge(_ reader: borrowing RowReader, year: Int?) {
        guard let cell = cell(reader, .folgeVon), !cell.isEmpty, let number = number(reader, .folgeVon, cell) else {
            return
        }
        let key = intern(number, year: year)
        guard key >= 0 else { return }
        let place = CellPlace(reader, header.field(.folgeVon))
        let before = isYearly ? intern(number, year: year.map { $0 - 1 }) : -1
        addFolge(key, before: before, place)
    }

    mutating func addFolge(_ key: Int32, before: Int32, _ place: CellPlace) {
        file.folgen.append(
            DecodedFile.Folge(row: Int32(file.states.count), key: key, yearBefore: before, place: place)
        )
    }

    /// The key of a row whose form is wrong, as far as it can be read; it still stands for its number.
    mutating func keyOfFlawedRow(_ reader: borrowing RowReader) -> Int32 {
        guard !isYearly, let cell = cell(reader, .vorgangsnummer), !cell.isEmpty, cell.isText,
            personalKey(cell) == nil, !KeyShape.isShortenedByExcel(cell)
        else { return -1 }
        return intern(Number(visible: cell), year: nil)
    }

    /// What a number is compared by: nearly always the bytes of its cell, which then are not copied.
    enum Number {
        case cell(Cell)
        case other([UInt8])

        /// Without what nobody sees.
        init(visible cell: Cell) { self = cell.withSpan { PlainText.visible($0) }.map { .other($0) } ?? .cell(cell) }

        func withCell<Result>(_ body: (Cell) -> Result) -> Result {
            switch self {
            case .cell(let cell): body(cell)
            case .other(let bytes): bytes.withCell(bytes.indices, body)
            }
        }
    }

    /// Nil when a number may not be used, which is told.
    private mutating func number(_ reader: borrowing RowReader, _ column: Column, _ cell: Cell) -> Number? {
        if let what = personalKey(cell) {
            report(
                what.rule,
                reader,
                column,
                "„\(column.name)“ enthält eine \(what.name) (***); erlaubt ist nur die laufende Nummer des KRM. Entfernen "
                    + "Sie die \(what.name) aus der Datei."
            )
            return nil
        }
        if KeyShape.isShortenedByExcel(cell) {
            report(
                .nummerGekuerzt,
                reader,
                column,
                "„\(column.name)“: Excel hat diese Nummer gekürzt, ihre letzten Stellen sind verloren. Formatieren Sie die "
                    + "Spalte als Text und exportieren Sie noch einmal."
            )
            return nil
        }
        guard let translated = translation(cell, column) else { return Number(visible: cell) }
        if translated.isEmpty {
            if column == .vorgangsnummer { reportMissing(reader, column, isTranslated: true) }
            return nil
        }
        return .other(Array(translated.utf8))
    }

    /// - Parameter year: that of the Eingang, where numbers start anew each year.
    mutating func intern(_ number: Number, year: Int?) -> Int32 {
        if !isYearly, profile.praefix.isEmpty { return number.withCell { file.keyTable.intern($0) } }
        var bytes = Array(profile.praefix.utf8) + number.withCell { Array($0) }
        if isYearly {
            guard let year else { return -1 }
            bytes += [KeyShape.separator] + Array(String(year).utf8)
        }
        return bytes.withCell(bytes.indices) { file.keyTable.intern($0) }
    }

    func personalKey(_ cell: Cell) -> (rule: DataRule, name: String)? {
        if cell.withBytes({ KeyForm.isKundennummer($0) }) { return (.kundennummer, "Kundennummer") }
        if cell.withBytes({ KeyForm.isBGNummer($0) }) { return (.bgNummer, "BG-Nummer") }
        return nil
    }

    mutating func reportMissing(_ reader: borrowing RowReader, _ column: Column, isTranslated: Bool) {
        flawedMandatory += 1
        report(
            .pflichtwertFehlt,
            reader,
            column,
            wording.missing(column.name, in: file.role, isTranslated: isTranslated)
        )
    }
}
