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
    /// See `RowReader.suspectedDelimiter`.
    let suspectedDelimiter: UInt8?
    var unknownValues: UnknownValues
    var dateColumns: [DateColumnNotes]
    var file: DecodedFile
    var remainder = Remainder()
    /// The way of rows of which there is nothing to say.
    var lane = FastLane(LaneLayout())
    var usual = UsualRows()
    /// Seconds of the day in the current row's Stand.
    var standSeconds: UInt32 = 0
    /// In a register with numbers that start anew each year: the current row's number in the year before.
    var keyOfYearBefore: Int32 = -1
    /// Mandatory values that the current row lacks or has wrong.
    var flawedMandatory = 0
    /// True once the current row has an error.
    var isRejected = false
    private var constants: ConstantCells
    var hasUsableRow = false
    var torn = TornRow()
    /// True when the first row is no case by itself.
    var startsWithPiece = false
    var notes = FileNotes()

    /// Reads everything that `reader` has.
    ///
    /// - Parameter usesLane: false decodes every row the long way, to compare the two.
    static func decode(
        _ reader: inout RowReader,
        path: String,
        role: InputRole,
        profile: ExportProfile,
        vocabulary: Vocabulary,
        usesLane: Bool = true
    ) throws(ReadFailure) -> DecodedFile {
        var file = DecodedFile(path: path, role: role, dialect: reader.dialect)
        let advice = " mit den Spaltennamen. Exportieren Sie noch einmal, oder löschen Sie die Datei."
        if let refusal = try reader.refusal(empty: advice) {
            file.refuse(refusal.rule.finding(at: Position(file: path, line: 1, column: 1), refusal.message))
            return file
        }
        let place = CellPlace(reader, 0)
        var decoder = FileDecoder(reader, file, profile, vocabulary)
        if !usesLane { decoder.lane = FastLane(LaneLayout()) }
        try decoder.decodeRows(&reader)
        return decoder.finished(
            header: place,
            padding: reader.endPadding,
            at: CellPlace(line: reader.line, column: 1)
        )
    }

    /// Reads the header at which `reader` stands.
    init(
        _ reader: borrowing RowReader,
        _ file: DecodedFile,
        _ profile: ExportProfile,
        _ vocabulary: Vocabulary
    ) {
        let header = Header(reader, HeaderLayout(file.role, profile), path: file.path)
        self.init(vocabulary, profile, header, file, isText: reader.clean, reader.suspectedDelimiter)
    }

    /// A decoder of some rows of a file whose header is known, for `append`.
    init(
        stretchOf file: DecodedFile,
        _ header: Header<Column>,
        _ profile: ExportProfile,
        _ vocabulary: Vocabulary
    ) {
        let own = DecodedFile(path: file.path, role: file.role, dialect: file.dialect, isStretch: true)
        self.init(vocabulary, profile, header, own, isText: true, nil)
    }

    private init(
        _ vocabulary: Vocabulary,
        _ profile: ExportProfile,
        _ header: Header<Column>,
        _ file: DecodedFile,
        isText: Bool,
        _ suspectedDelimiter: UInt8?
    ) {
        self.vocabulary = vocabulary
        self.profile = profile
        self.header = header
        constants = ConstantCells(header.constants)
        self.file = file
        unknownValues = UnknownValues(isStretch: file.isStretch)
        self.suspectedDelimiter = suspectedDelimiter
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

    /// Decodes the rows that `reader` has.
    mutating func decodeRows(_ reader: inout RowReader) throws(ReadFailure) {
        while true {
            if lane.layout.isOpen, let row = reader.advanceToPlainRow(width: lane.layout.fields.count) {
                if decodePlainRow(row, reader) { continue }
                reader.completePlainRow(row)
            } else if try !reader.advance() {
                return takeUsualRows()
            }
            takeUsualRows()
            if !RowForm.isBlank(reader) { decodeRow(reader) }
        }
    }

    /// What was decoded, and what there is to say of the file as a whole; to be asked for once, when all rows are in.
    /// - Parameters:
    ///   - header: where the header stands.
    ///   - end: where the padding behind the last row stands.
    mutating func finished(header: CellPlace, padding: EndPadding, at end: CellPlace) -> DecodedFile {
        // The mark that old programs set behind the last row.
        if padding == .endMark, !file.isUnreadable {
            isRejected = false
            report(.keinVorgang, end, column: nil, NoCase.endMark)
            append(Reaktion(), key: -1, end, line: end.line)
        }
        if file.states.isEmpty, !file.isUnreadable {
            let message = "Die Datei hat nur eine Kopfzeile; prüfen Sie, ob beim Export ein Filter gesetzt war."
            file.findings.add(ofFile: DataRule.dateiOhneZeilen.finding(at: header.position(in: file.path), message))
        }
        finish()
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
        file.remainders.append(isRejected ? 1 : remainder.kept)
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
