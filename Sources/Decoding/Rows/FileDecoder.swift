internal import CSV
internal import Config
internal import Days
internal import Diagnostics
internal import Files
internal import Schema

/// Decodes one file's rows; what is wrong with a row is said while its bytes are at hand.
struct FileDecoder: ~Copyable {
    let vocabulary: Vocabulary
    let profile: ExportProfile
    let wording: Wording
    let header: Header<Column>
    let plan: DecodingPlan
    /// False when the export has no columns for Vermerk and Verzicht.
    let hasVermerk: Bool
    /// `export › werte` by column.
    private let translations: [ValueTable?]
    /// In the register numbers start anew where they do in an export.
    let isYearly: Bool
    var caches = [ValueCache](repeating: ValueCache(), count: Column.allCases.count)
    /// What an empty cell of a column stands for; nil where it stays empty.
    var emptyCells: [Int32?] = []
    var unknownValues = UnknownValues()
    var dateColumns: [DateColumnNotes]
    var file: DecodedFile
    var remainder = Remainder()
    /// The way of rows of which there is nothing to say.
    var lane = FastLane(LaneLayout())
    /// Seconds of the day in the current row's Stand.
    var standSeconds: UInt32 = 0
    /// In a register with numbers that start anew each year: the current row's number in the year before.
    var keyOfYearBefore: Int32 = -1
    /// Mandatory values that the current row lacks or has wrong.
    var flawedMandatory = 0
    /// True once the current row has an error.
    var isRejected = false
    private var constants: ConstantCells
    private var hasUsableRow = false
    private var torn = TornRow()
    var notes = FileNotes()

    /// Reads everything that `reader` has.
    static func decode(
        _ reader: inout RowReader,
        path: String,
        role: InputRole,
        profile: ExportProfile,
        vocabulary: Vocabulary
    ) throws(ReadFailure) -> DecodedFile {
        var file = DecodedFile(path: path, role: role, dialect: reader.dialect)
        let advice = " mit den Spaltennamen. Exportieren Sie noch einmal, oder löschen Sie die Datei."
        if let refusal = try reader.refusal(empty: advice) {
            file.refuse(refusal.rule.finding(at: Position(file: path, line: 1, column: 1), refusal.message))
            return file
        }
        var constants = ConstantCells()
        let header = Header(reader, HeaderLayout(role, profile), path: path, constants: &constants)
        var decoder = FileDecoder(vocabulary, profile, header, constants, file, isText: reader.isText)
        return try decoder.run(&reader)
    }

    private init(
        _ vocabulary: Vocabulary,
        _ profile: ExportProfile,
        _ header: Header<Column>,
        _ constants: consuming ConstantCells,
        _ file: DecodedFile,
        isText: Bool
    ) {
        self.vocabulary = vocabulary
        self.profile = profile
        self.header = header
        self.constants = constants
        self.file = file
        plan = DecodingPlan(header, profile, vocabulary)
        translations = Column.allCases.map { profile.werte[$0] }
        isYearly = file.role == .erhebungsbogen ? profile.nummernkreis == .jahr : vocabulary.hasYearlyNumbers
        hasVermerk = header[.vermerk] != .missing && header[.verzichtSchriftlich] != .missing
        dateColumns = plan.dates.map { _ in DateColumnNotes() }
        wording = Wording(text: CellText(showValues: vocabulary.showValues))
        self.file.isUnreadable = !header.isUsable
        self.file.columns = Set(Column.allCases.filter { header[$0] != .missing })
        emptyCells = Column.allCases.map { meaningOfEmptyCell($0) }
        lane = FastLane(LaneLayout(self, isText: isText))
    }

    private mutating func run(_ reader: inout RowReader) throws(ReadFailure) -> DecodedFile {
        let place = CellPlace(reader, 0)
        while try reader.advance() {
            if !RowForm.isBlank(reader) { decodeRow(reader) }
        }
        // The mark that old programs set behind the last row.
        if reader.endPadding == .endMark, !file.isUnreadable {
            isRejected = false
            report(.keinVorgang, CellPlace(line: reader.line, column: 1), column: nil, NoCase.endMark)
            append(Reaktion(), key: -1, CellPlace(line: reader.line, column: 1), line: reader.line)
        }
        if file.states.isEmpty, !file.isUnreadable {
            let message = "Die Datei hat nur eine Kopfzeile; prüfen Sie, ob beim Export ein Filter gesetzt war."
            file.findings.add(ofFile: DataRule.dateiOhneZeilen.finding(at: place.position(in: file.path), message))
        }
        finish(reader)
        return file
    }

    private mutating func decodeRow(_ reader: borrowing RowReader) {
        isRejected = file.isUnreadable
        flawedMandatory = 0
        remainder = Remainder()
        if lane.layout.isOpen, decodeUsualRow(reader) { return }
        var row = Reaktion()
        var key: Int32 = -1
        if file.isUnreadable {
            // Nothing is known of the row but that it is there.
            notes.look(for: header, in: reader)
        } else {
            if reader.lineCount > 1 { noteSwallowedRows(reader) }
            if let flaw = RowForm.flaw(of: reader) {
                note(flaw, reader)
                if reader.flaw == nil { (key, row.stand) = (keyOfFlawedRow(reader), standOfFlawedRow(reader)) }
            } else if let message = noCase(reader) {
                report(.keinVorgang, CellPlace(reader, 0), column: nil, message)
            } else if let flaw = RowForm.brokenOff(reader, width: header.width)
                ?? RowForm.surplus(of: reader, width: header.width, hasReasons: header.hasReasons)
            {
                note(flaw, reader)
                (key, row.stand) = (keyOfFlawedRow(reader), standOfFlawedRow(reader))
            } else {
                key = decodeCells(reader, &row)
            }
        }
        noteNewest(row)
        append(row, key: key, CellPlace(reader, header.field(.vorgangsnummer)), line: reader.line)
        if !file.isUnreadable { joinTornRow(reader) }
    }

    private mutating func noteNewest(_ row: Reaktion) {
        guard !isRejected else { return }
        file.newestEingang = max(file.newestEingang, row.eingang)
        file.newestEvent = max(file.newestEvent, row.eingang)
        for (_, date, mayLieAhead) in plan.events where !mayLieAhead {
            file.newestEvent = max(file.newestEvent, row[date])
        }
    }

    /// Returns the row's key.
    private mutating func decodeCells(_ reader: borrowing RowReader, _ row: inout Reaktion) -> Int32 {
        decodeDates(reader, &row)
        let year = row.eingang == Reaktion.noDay || !isYearly ? nil : Day(number: row.eingang).civil.year
        let key = decodeKey(reader, year: year)
        decodeCodes(reader, &row)
        if file.role == .erhebungsbogen {
            decodeFolge(reader, year: year)
            checkEvents(reader, row)
            checkContents(reader, row)
        }
        return key
    }

    mutating func append(_ row: Reaktion, key: Int32, _ place: CellPlace, line: Int) {
        if !isRejected, !hasUsableRow {
            hasUsableRow = true
            file.isSample = key >= 0 && file.keyTable.text(Int(key)).hasPrefix(SampleKey.prefix)
        }
        if standSeconds != 0, file.standSeconds.isEmpty {
            file.standSeconds = [UInt32](repeating: 0, count: file.states.count)
        }
        if standSeconds != 0 || !file.standSeconds.isEmpty { file.standSeconds.append(standSeconds) }
        standSeconds = 0
        if isYearly, file.role == .eingangsliste { file.keysOfYearBefore.append(keyOfYearBefore) }
        keyOfYearBefore = -1
        file.rows.append(row)
        file.states.append(isRejected ? .rejected : .used)
        file.lines.append(UInt32(truncatingIfNeeded: line))
        file.keys.append(key)
        file.places.append(place, line: line)
        file.remainders.append(isRejected ? 1 : UInt32(truncatingIfNeeded: remainder.value) | 2)
    }

    /// An unquoted line break tears a row into pieces that together are as wide as the header.
    mutating func joinTornRow(_ reader: borrowing RowReader) {
        let row = file.states.count - 1
        let isPiece = isRejected && (flawedMandatory >= 2 || file.findings.isAbout(row, .keinVorgang))
        guard let first = torn.add(row, cells: reader.count, width: header.width, isPiece: isPiece) else { return }
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

    // MARK: What the parts of the decoder share

    // Inlined, or each call copies the decoder, which is large, to borrow it.
    @inline(__always)
    func cell(_ reader: borrowing RowReader, _ column: Column) -> Cell? {
        // Not `header[column]`: what is generic there is slow to number a column.
        switch header.sources[Int(column.rawValue)] {
        case .field(let index): index < reader.count ? reader[index].trimmed.withoutTextFormula : nil
        case .constant(let index): constants[index]
        case .missing: nil
        }
    }

    /// The value of the config that stands for a column which the file lacks.
    func constant(_ column: Column) -> Cell? {
        if case .constant(let index) = header[column] { constants[index] } else { nil }
    }

    /// What the config makes of a value; nil when it leaves it alone.
    func translation(_ cell: Cell, _ column: Column) -> String? { translations[Int(column.rawValue)]?[cell.text] }

    mutating func report(_ rule: DataRule, _ reader: borrowing RowReader, _ column: Column, _ message: String) {
        report(rule, CellPlace(reader, header.field(column)), column: column, message)
    }

    mutating func report(_ rule: DataRule, _ place: CellPlace, column: Column?, _ message: String) {
        if rule.severity == .error { isRejected = true }
        file.findings.add(rule, row: file.states.count, at: place, column: column?.name, message)
    }
}
