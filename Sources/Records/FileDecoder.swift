internal import CSV
internal import Config
internal import Diagnostics
internal import Files
internal import Schema

/// Decodes one file's rows straight into columns; what is wrong with a row is said while its bytes are at hand.
struct FileDecoder: ~Copyable {
    let decoding: Decoding
    let profile: ExportProfile
    let wording: Wording
    let header: Header
    var caches = [ValueCache](repeating: ValueCache(), count: Column.allCases.count)
    var unknownValues: [UnknownValue: String] = [:]
    var batch: FileBatch
    /// The decoded known columns of the current row but `stand`, by which rows are ordered, not told apart.
    var content = ContentHash()
    private var constants: ConstantCells
    private var isRejected = false

    /// Reads everything that `reader` has.
    static func decode(
        _ reader: consuming RowReader,
        path: String,
        role: InputRole,
        profile: ExportProfile,
        decoding: Decoding
    ) throws(ReadFailure) -> FileBatch {
        var batch = FileBatch(path: path, role: role, dialect: reader.dialect)
        if let advice = reader.kind.advice {
            batch.refuse(DataRule.dateiKeinCSV.finding(at: Position(file: path, line: 1, column: 1), advice))
            return batch
        }
        guard try reader.advanceToHeader() else {
            let message =
                "Die Datei ist leer; erwartet wird eine Kopfzeile mit den Spaltennamen. Exportieren Sie noch "
                + "einmal, oder löschen Sie die Datei."
            batch.refuse(DataRule.dateiLeer.finding(at: Position(file: path, line: 1, column: 1), message))
            return batch
        }
        var constants = ConstantCells()
        let header = Header(reader, role: role, profile: profile, path: path, constants: &constants)
        var decoder = FileDecoder(decoding, profile, header, constants, batch)
        return try decoder.run(&reader)
    }

    private init(
        _ decoding: Decoding,
        _ profile: ExportProfile,
        _ header: Header,
        _ constants: consuming ConstantCells,
        _ batch: FileBatch
    ) {
        self.decoding = decoding
        self.profile = profile
        self.header = header
        self.constants = constants
        self.batch = batch
        wording = Wording(text: CellText(showValues: decoding.showValues))
        self.batch.findings = header.findings.map { RowFinding(row: -1, column: nil, finding: $0) }
        self.batch.isUnreadable = !header.isUsable
        if case .field(let index) = header[.vorgangsnummer] { self.batch.fieldOfKey = index }
        if case .field(let index) = header[.folgeVon] { self.batch.fieldOfFolgeVon = index }
    }

    private mutating func run(_ reader: inout RowReader) throws(ReadFailure) -> FileBatch {
        let place = reader.place(of: 0)
        while try reader.advance() {
            if !RowForm.isBlank(reader) { decodeRow(reader) }
        }
        if batch.states.isEmpty, !batch.isUnreadable {
            let position = Position(file: batch.path, line: place.line, column: place.column)
            let message = "Die Datei hat nur eine Kopfzeile; prüfen Sie, ob beim Export ein Filter gesetzt war."
            let finding = DataRule.dateiOhneZeilen.finding(at: position, message)
            batch.findings.append(RowFinding(row: -1, column: nil, finding: finding))
        }
        return batch
    }

    private mutating func decodeRow(_ reader: borrowing RowReader) {
        isRejected = batch.isUnreadable
        var row = Reaktion()
        var key: Int32 = -1
        var folge: Int32 = -1
        content = ContentHash()
        if batch.isUnreadable {
            // Nothing is known of the row but that it is there.
        } else if let flaw = RowForm.flaw(of: reader, path: batch.path) ?? surplus(reader) {
            reject(flaw.finding, column: nil)
            // A rejected row still stands for its number, so that no older row takes its place.
            if reader.flaw == nil { (key, row.stand) = identity(reader) }
        } else {
            key = decodeKey(reader, .vorgangsnummer)
            decodeDates(reader, &row)
            decodeCodes(reader, &row)
            folge = batch.role == .erhebungsbogen ? decodeKey(reader, .folgeVon) : -1
            checkEvents(reader, row)
            if batch.role == .erhebungsbogen { checkContents(reader, row) }
            content.add(UInt64(bitPattern: Int64(folge)))
        }
        batch.rows.append(row)
        batch.states.append(isRejected ? .rejected : .used)
        batch.lines.append(UInt32(reader.line))
        batch.keys.append(key)
        batch.folgeVon.append(folge)
        batch.contents.append(content.value)
    }

    private func surplus(_ reader: borrowing RowReader) -> (rule: DataRule, finding: Finding)? {
        RowForm.surplus(of: reader, width: header.width, hasReasons: header.hasReasons, path: batch.path)
    }

    // MARK: What the parts of the decoder share

    func cell(_ reader: borrowing RowReader, _ column: Column) -> Cell? {
        switch header[column] {
        case .field(let index): index < reader.count ? reader[index].trimmed : nil
        case .constant(let index): constants[index]
        case .missing: nil
        }
    }

    /// What the config makes of a value; nil when it leaves it alone.
    func translation(_ value: String, _ column: Column) -> String? {
        profile.werte[column]?[value]
    }

    mutating func report(_ rule: DataRule, _ reader: borrowing RowReader, _ column: Column, _ message: String) {
        var field = 0
        if case .field(let index) = header[column] { field = index }
        let place = reader.place(of: field)
        reject(
            rule.finding(at: Position(file: batch.path, line: place.line, column: place.column), message),
            column: column
        )
    }

    private mutating func reject(_ finding: Finding, column: Column?) {
        if finding.severity == .error { isRejected = true }
        batch.findings.append(RowFinding(row: batch.states.count, column: column, finding: finding))
    }
}
