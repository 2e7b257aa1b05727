internal import CSV
internal import Config
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
    var caches = [ValueCache](repeating: ValueCache(), count: Column.allCases.count)
    var unknownValues: [UnknownValue: String] = [:]
    var file: DecodedFile
    /// A hash of what the current row says in known columns and a `Reaktion` does not keep.
    var remainder: UInt64 = 0
    private var constants: ConstantCells
    private var isRejected = false
    private var hasUsableRow = false

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
        var decoder = FileDecoder(vocabulary, profile, header, constants, file)
        return try decoder.run(&reader)
    }

    private init(
        _ vocabulary: Vocabulary,
        _ profile: ExportProfile,
        _ header: Header<Column>,
        _ constants: consuming ConstantCells,
        _ file: DecodedFile
    ) {
        self.vocabulary = vocabulary
        self.profile = profile
        self.header = header
        self.constants = constants
        self.file = file
        plan = DecodingPlan(header)
        wording = Wording(text: CellText(showValues: vocabulary.showValues))
        for finding in header.findings { self.file.findings.add(ofFile: finding) }
        self.file.isUnreadable = !header.isUsable
    }

    private mutating func run(_ reader: inout RowReader) throws(ReadFailure) -> DecodedFile {
        let place = CellPlace(reader, 0)
        while try reader.advance() {
            if !RowForm.isBlank(reader) { decodeRow(reader) }
        }
        if file.states.isEmpty, !file.isUnreadable {
            let message = "Die Datei hat nur eine Kopfzeile; prüfen Sie, ob beim Export ein Filter gesetzt war."
            file.findings.add(ofFile: DataRule.dateiOhneZeilen.finding(at: place.position(in: file.path), message))
        }
        return file
    }

    private mutating func decodeRow(_ reader: borrowing RowReader) {
        isRejected = file.isUnreadable
        var row = Reaktion()
        var key: Int32 = -1
        remainder = 0
        if file.isUnreadable {
            // Nothing is known of the row but that it is there.
        } else if let flaw = RowForm.flaw(of: reader)
            ?? RowForm.surplus(of: reader, width: header.width, hasReasons: header.hasReasons)
        {
            report(flaw.rule, CellPlace(reader, flaw.field), column: nil, flaw.message)
            // A rejected row still stands for its number, so that no older row takes its place.
            if reader.flaw == nil { (key, row.stand) = identity(reader) }
        } else {
            key = decodeKey(reader, .vorgangsnummer)
            decodeDates(reader, &row)
            decodeCodes(reader, &row)
            if file.role == .erhebungsbogen {
                decodeFolge(reader)
                checkEvents(reader, row)
                checkContents(reader, row)
            }
        }
        if !isRejected, !hasUsableRow {
            hasUsableRow = true
            file.isSample = key >= 0 && file.keyTable.text(Int(key)).hasPrefix(SampleKey.prefix)
        }
        file.rows.append(row)
        file.states.append(isRejected ? .rejected : .used)
        file.lines.append(UInt32(truncatingIfNeeded: reader.line))
        file.keys.append(key)
        file.places.append(CellPlace(reader, header.field(.vorgangsnummer)), line: reader.line)
        file.remainders.append(isRejected ? 1 : UInt32(truncatingIfNeeded: remainder) | 2)
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
    func translation(_ value: String, _ column: Column) -> String? { profile.werte[column]?[value] }

    mutating func keep(_ part: UInt64, of column: Column) {
        let product = (remainder ^ part ^ UInt64(column.rawValue)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        remainder = (product.high ^ product.low) &+ 0x1319_8A2E_0370_7344
    }

    mutating func report(_ rule: DataRule, _ reader: borrowing RowReader, _ column: Column, _ message: String) {
        report(rule, CellPlace(reader, header.field(column)), column: column, message)
    }

    private mutating func report(_ rule: DataRule, _ place: CellPlace, column: Column?, _ message: String) {
        if rule.severity == .error { isRejected = true }
        file.findings.add(rule, row: file.states.count, at: place, column: column?.name, message)
    }
}
