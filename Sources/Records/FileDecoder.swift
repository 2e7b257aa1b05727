internal import CSV
internal import Config
internal import Days
internal import Diagnostics
internal import PersonalData
internal import Schema

/// Decodes one file's rows straight into columns; what is wrong with a row is said while its bytes are at hand.
struct FileDecoder: ~Copyable {
    private let decoding: Decoding
    private let profile: ExportProfile
    private let text: CellText
    private var header: Header
    private var constants: ConstantCells
    private var caches = [ValueCache](repeating: ValueCache(), count: Column.allCases.count)
    private var batch: FileBatch
    private var isRejected = false
    /// The decoded known columns of the current row but `stand`, by which rows are ordered, not told apart.
    private var content = ContentHash()

    /// Reads everything that `reader` has.
    static func decode(
        _ reader: consuming RowReader, path: String, role: FileRole, profile: ExportProfile, decoding: Decoding
    ) throws(ReadFailure) -> FileBatch {
        var batch = FileBatch(path: path, role: role, dialect: reader.dialect)
        guard try reader.advance() else {
            let message = "Die Datei ist leer; erwartet wird eine Kopfzeile mit den Spaltennamen."
            batch.isUnreadable = true
            batch.findings = [RowFinding(row: -1, finding: Finding(.error, "datei-leer", at: Position(file: path, line: 1, column: 1), message))]
            return batch
        }
        var constants = ConstantCells()
        let header = Header(reader, role: role, profile: profile, path: path, constants: &constants)
        var decoder = FileDecoder(decoding, profile, header, constants, batch)
        return try decoder.run(&reader)
    }

    private init(
        _ decoding: Decoding, _ profile: ExportProfile, _ header: Header, _ constants: consuming ConstantCells,
        _ batch: FileBatch
    ) {
        self.decoding = decoding
        self.profile = profile
        self.header = header
        self.constants = constants
        self.batch = batch
        text = CellText(showValues: decoding.showValues)
        self.batch.findings = header.findings.map { RowFinding(row: -1, finding: $0) }
        self.batch.isUnreadable = !header.isUsable
        if case .field(let index) = header[.vorgangsnummer] { self.batch.fieldOfKey = index }
        if case .field(let index) = header[.folgeVon] { self.batch.fieldOfFolgeVon = index }
    }

    private mutating func run(_ reader: inout RowReader) throws(ReadFailure) -> FileBatch {
        while try reader.advance() {
            if isBlank(reader) { continue }
            decodeRow(reader)
        }
        return batch
    }

    /// A row of empty cells is a blank line that Excel has filled with delimiters.
    private func isBlank(_ reader: borrowing RowReader) -> Bool {
        if reader.flaw != nil { return false }
        for index in 0..<reader.count where !reader[index].trimmed.isEmpty { return false }
        return true
    }

    private mutating func decodeRow(_ reader: borrowing RowReader) {
        isRejected = batch.isUnreadable
        var row = Reaktion()
        var key: Int32 = -1
        var folge: Int32 = -1
        content = ContentHash()
        if batch.isUnreadable {
            // Nothing is known of the row but that it is there.
        } else if !checkForm(reader) {
            // A rejected row still stands for its number, so that no older row takes its place.
            if reader.flaw == nil { (key, row.stand) = identity(reader) }
        } else {
            key = decodeKey(reader, .vorgangsnummer)
            decodeDates(reader, &row)
            decodeCodes(reader, &row)
            folge = batch.role == .erhebungsbogen ? decodeKey(reader, .folgeVon) : -1
            checkEvents(reader, row)
            if batch.role == .erhebungsbogen { warn(reader, row) }
            content.add(UInt64(bitPattern: Int64(folge)))
        }
        batch.rows.append(row)
        batch.states.append(isRejected ? .rejected : .used)
        batch.lines.append(UInt32(reader.line))
        batch.keys.append(key)
        batch.folgeVon.append(folge)
        batch.contents.append(content.value)
    }

    // MARK: Cells

    private func cell(_ reader: borrowing RowReader, _ column: Column) -> Cell? {
        switch header[column] {
        case .field(let index): index < reader.count ? reader[index].trimmed : nil
        case .constant(let index): constants[index]
        case .missing: nil
        }
    }

    private func position(_ reader: borrowing RowReader, _ column: Column) -> Position {
        var field = 0
        if case .field(let index) = header[column] { field = index }
        return position(reader, field: field)
    }

    private func position(_ reader: borrowing RowReader, field: Int) -> Position {
        let place = reader.place(of: field)
        return Position(file: batch.path, line: place.line, column: place.column)
    }

    private mutating func report(_ severity: Severity, _ rule: String, at position: Position, _ message: String) {
        if severity == .error { isRejected = true }
        batch.findings.append(RowFinding(row: batch.states.count, finding: Finding(severity, rule, at: position, message)))
    }

    // MARK: Form

    private mutating func checkForm(_ reader: borrowing RowReader) -> Bool {
        switch reader.flaw {
        case .unclosedQuote(let field):
            report(.error, "anfuehrungszeichen-offen", at: position(reader, field: field),
                "Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen; alles danach gilt als eine "
                    + "Zelle. Schließen Sie es oder verdoppeln Sie es, wenn es zum Text gehört.")
            return false
        case .textBehindQuote(let field):
            report(.error, "text-nach-anfuehrungszeichen", at: position(reader, field: field),
                "Hinter dem schließenden Anführungszeichen steht noch Text; verdoppeln Sie Anführungszeichen, die "
                    + "zum Text gehören.")
            return false
        case nil: break
        }
        if let field = reader.firstCellThatIsNoText {
            report(.error, "kein-text", at: position(reader, field: field),
                "Die Zelle enthält Bytes, die in \(reader.dialect.encoding.rawValue) kein Text sind; speichern Sie "
                    + "den Export als UTF-8 oder nennen Sie den Zeichensatz in krm.yml (export › zeichensatz).")
            return false
        }
        if reader.count > header.width {
            for index in header.width..<reader.count where !reader[index].trimmed.isEmpty {
                report(.error, "zu-viele-felder", at: position(reader, field: index),
                    "Die Zeile hat mehr Felder als die Kopfzeile (\(header.width)); prüfen Sie, ob ein Trennzeichen "
                        + "im Text in Anführungszeichen gehört.")
                return false
            }
        }
        return true
    }

    // MARK: Values

    /// Number and `stand` of a row whose form is wrong, as far as they can be read.
    private mutating func identity(_ reader: borrowing RowReader) -> (key: Int32, stand: Int32) {
        var key: Int32 = -1
        if let cell = cell(reader, .vorgangsnummer), !cell.isEmpty, cell.isText {
            let isPersonal = cell.withBytes { KeyForm.isKundennummer($0) || KeyForm.isBGNummer($0) }
            if !isPersonal { key = batch.keyTable.intern(cell) }
        }
        guard let cell = cell(reader, .stand) else { return (key, Reaktion.noDay) }
        let day = FastDate.day(cell) ?? slowDate(cell, .stand) ?? Reaktion.noDay
        return (key, day == Int32.max ? Reaktion.noDay : day)
    }

    private mutating func decodeKey(_ reader: borrowing RowReader, _ column: Column) -> Int32 {
        guard let cell = cell(reader, column), !cell.isEmpty else {
            if column == .vorgangsnummer { reportMissing(reader, column) }
            return -1
        }
        if cell.withBytes({ KeyForm.isKundennummer($0) }) {
            report(.error, "kundennummer-als-schluessel", at: position(reader, column),
                "„\(column.name)“ enthält eine Kundennummer (***); erlaubt ist nur die laufende Nummer des KRM. "
                    + "Entfernen Sie die Kundennummer aus dem Export.")
            return -1
        }
        if cell.withBytes({ KeyForm.isBGNummer($0) }) {
            report(.error, "bg-nummer-als-schluessel", at: position(reader, column),
                "„\(column.name)“ enthält eine BG-Nummer (***); erlaubt ist nur die laufende Nummer des KRM. "
                    + "Entfernen Sie die BG-Nummer aus dem Export.")
            return -1
        }
        if column == .vorgangsnummer, cell.withBytes({ KeyForm.startsLikeFormula($0) }) {
            report(.warning, "schluessel-formelzeichen", at: position(reader, column),
                "Die Vorgangsnummer beginnt mit einem Zeichen, das eine Tabellenkalkulation als Formel liest; "
                    + "vergeben Sie Nummern ohne =, +, -, @ am Anfang.")
        }
        return batch.keyTable.intern(cell)
    }

    private mutating func decodeDates(_ reader: borrowing RowReader, _ row: inout Reaktion) {
        row.eingang = date(reader, .eingang)
        content.add(row.eingang, of: .eingang)
        if row.eingang == Reaktion.noDay, cell(reader, .eingang)?.isEmpty ?? true { reportMissing(reader, .eingang) }
        guard batch.role == .erhebungsbogen else { return }
        row.zwischennachricht = date(reader, .zwischennachricht)
        row.abschluss = date(reader, .abschluss)
        row.eroertertAm = date(reader, .eroertertAm)
        row.externeFrist = date(reader, .externeFrist)
        row.stand = date(reader, .stand)
        for column in [Column.zwischennachricht, .abschluss, .eroertertAm, .externeFrist] {
            content.add(row.day(column), of: column)
        }
    }

    private mutating func date(_ reader: borrowing RowReader, _ column: Column) -> Int32 {
        guard let cell = cell(reader, column), !cell.isEmpty else { return Reaktion.noDay }
        if profile.datumsformat == nil || header[column] == .missing, let day = FastDate.day(cell) { return day }
        if let day = slowDate(cell, column) { return day == Int32.max ? Reaktion.noDay : day }
        let form = profile.datumsformat == nil ? "TT.MM.JJJJ oder JJJJ-MM-TT" : "ein Datum in der Form von „datumsformat“"
        report(.error, "datum-unlesbar", at: position(reader, column),
            "„\(column.name)“: \(text.describeDate(cell)) ist kein Datum; erwartet wird \(form).")
        return Reaktion.noDay
    }

    /// The day number, `Int32.max` where the config translates the value to nothing, nil when it is no date.
    private func slowDate(_ cell: Cell, _ column: Column) -> Int32? {
        var bytes = Array(cell)
        if let translated = translation(cell.text, column) {
            if translated.isEmpty { return Int32.max }
            bytes = Array(translated.utf8)
            if let day = DateText.parse(bytes) { return day.number }
        }
        var isConstant = false
        if case .constant = header[column] { isConstant = true }
        if let pattern = profile.datumsformat, !isConstant { return pattern.parse(bytes)?.number }
        return DateText.parse(bytes)?.number
    }

    private func translation(_ value: String, _ column: Column) -> String? {
        guard let table = profile.werte[column] else { return nil }
        return table[Fold.code(value)] ?? table["*"]
    }

    private mutating func decodeCodes(_ reader: borrowing RowReader, _ row: inout Reaktion) {
        row.eingangsweg = UInt8(truncatingIfNeeded: mandatoryCode(reader, .eingangsweg))
        row.team = UInt16(truncatingIfNeeded: mandatoryCode(reader, .team))
        guard batch.role == .erhebungsbogen else {
            row.art = Art.ohneBogen.rawValue
            return
        }
        row.art = UInt8(truncatingIfNeeded: mandatoryCode(reader, .art))
        decodeBereich(reader, row)
        decodeAnliegen(reader, &row)
        row.antwortform = optionalCode(reader, .antwortform)
        row.schlusszeichnung = optionalCode(reader, .schlusszeichnung)
        row.bewertung = optionalCode(reader, .bewertung)
        row.ergebnis = optionalCode(reader, .ergebnis)
        row.weitergeleitetAn = optionalCode(reader, .weitergeleitetAn)
        flag(reader, .sofortsache, .sofortsache, &row)
        flag(reader, .ansprechpartnerBenannt, .ansprechpartnerBenannt, &row)
        flag(reader, .vermerk, .vermerk, &row)
        flag(reader, .verzichtSchriftlich, .verzichtSchriftlich, &row)
        flag(reader, .eskaliert, .eskaliert, &row)
        flag(reader, .entschuldigung, .entschuldigung, &row)
        if let value = code(reader, .massnahme) { row.massnahme = UInt16(value) }
    }

    private mutating func flag(
        _ reader: borrowing RowReader, _ column: Column, _ flag: Reaktion.Flags, _ row: inout Reaktion
    ) {
        if code(reader, column) == Int32(JaNein.ja.rawValue) { row.flags.insert(flag) }
    }

    private mutating func optionalCode(_ reader: borrowing RowReader, _ column: Column) -> UInt8 {
        code(reader, column).map { UInt8(truncatingIfNeeded: $0) } ?? Reaktion.none
    }

    private mutating func mandatoryCode(_ reader: borrowing RowReader, _ column: Column) -> Int32 {
        if let value = code(reader, column) { return value }
        if cell(reader, column)?.isEmpty ?? true { reportMissing(reader, column) }
        return 0
    }

    private mutating func decodeAnliegen(_ reader: borrowing RowReader, _ row: inout Reaktion) {
        let first = code(reader, .anliegen1)
        if first == nil, cell(reader, .anliegen1)?.isEmpty ?? true { reportMissing(reader, .anliegen1) }
        let second = code(reader, .anliegen2)
        let third = code(reader, .anliegen3)
        row.anliegen.0 = first.map { UInt16($0) } ?? Reaktion.none16
        // A topic named twice in a row counts once.
        if let second, second != first { row.anliegen.1 = UInt16(second) }
        if let third, third != first, third != second { row.anliegen.2 = UInt16(third) }
    }

    private mutating func decodeBereich(_ reader: borrowing RowReader, _ row: Reaktion) {
        guard let bereich = code(reader, .bereich), !isRejected else { return }
        let team = decoding.project.teams[Int(row.team)]
        guard team.bereich != Int(bereich) else { return }
        report(.error, "bereich-widerspricht-team", at: position(reader, .bereich),
            "„bereich“ passt nicht zum Team; nach der Konfiguration gehört das Team \(team.id) zum Bereich "
                + "\(decoding.project.bereiche[team.bereich].id).")
    }

    /// The value of a code column; nil when the cell is empty or, reported, unknown.
    private mutating func code(_ reader: borrowing RowReader, _ column: Column) -> Int32? {
        guard let cell = cell(reader, column), !cell.isEmpty else { return nil }
        let hash = cell.hash()
        let value: Int32
        if let known = caches[Int(column.rawValue)].find(cell, hash: hash) {
            value = known
        } else {
            value = lookUp(cell, column)
            caches[Int(column.rawValue)].insert(cell, hash: hash, value: value)
        }
        content.add(value, of: column)
        if value >= 0 { return value }
        if value == -1 { reportUnknown(reader, column, cell) }
        return nil
    }

    /// The value, -1 when unknown, -2 when the config translates it to nothing.
    private func lookUp(_ cell: Cell, _ column: Column) -> Int32 {
        guard let table = decoding.table(column) else { return -1 }
        let value = translation(cell.text, column) ?? cell.text
        if value.isEmpty { return -2 }
        return table.value(value) ?? -1
    }

    // MARK: Messages

    private mutating func reportMissing(_ reader: borrowing RowReader, _ column: Column) {
        report(.error, "pflichtwert-fehlt", at: position(reader, column),
            "„\(column.name)“ ist leer; der Wert ist Pflicht. Tragen Sie ihn im Erhebungsbogen nach.")
    }

    private mutating func reportUnknown(_ reader: borrowing RowReader, _ column: Column, _ cell: Cell) {
        let candidates = decoding.table(column)?.candidates ?? []
        let what = text.describe(cell, among: candidates)
        let position = position(reader, column)
        switch column {
        case .team:
            report(.error, "team-unbekannt", at: position,
                "„team“: \(what) Erwartet wird die Nummer oder der Name eines Teams aus krm.yml; tragen Sie ein neues "
                    + "Team dort unter „bereiche“ ein.")
        case .massnahme:
            report(.warning, "massnahme-fehlt", at: position,
                "„massnahme“: \(what) Diese Maßnahme steht nicht in massnahmen.csv; ergänzen Sie sie dort.")
        default:
            let shown = candidates.count <= 8 ? "erlaubt sind \(candidates.joined(separator: ", "))" : "erlaubt sind die Werte aus krm.yml"
            report(.error, column.isAnliegen ? "anliegen-unbekannt" : "wert-unbekannt", at: position,
                "„\(column.name)“: \(what) Der Wert ist unbekannt; \(shown).")
        }
    }

    private mutating func checkEvents(_ reader: borrowing RowReader, _ row: Reaktion) {
        guard row.eingang != Reaktion.noDay else { return }
        let stand = row.stand
        for column in [Column.zwischennachricht, .abschluss, .eroertertAm, .externeFrist] {
            let day = row.day(column)
            guard day != Reaktion.noDay else { continue }
            if day < row.eingang {
                report(.error, "ereignis-vor-eingang", at: position(reader, column),
                    "„\(column.name)“ liegt vor dem Eingang; prüfen Sie beide Daten.")
            } else if stand != Reaktion.noDay, day > stand, column != .externeFrist {
                report(.error, "ereignis-nach-stand", at: position(reader, column),
                    "„\(column.name)“ liegt nach dem Stand der Zeile; ein Ereignis kann nicht nach dem Export liegen.")
            }
        }
        if stand != Reaktion.noDay, row.eingang > stand {
            report(.error, "ereignis-nach-stand", at: position(reader, .eingang),
                "„eingang“ liegt nach dem Stand der Zeile; ein Ereignis kann nicht nach dem Export liegen.")
        }
    }

    private mutating func warn(_ reader: borrowing RowReader, _ row: Reaktion) {
        if row.isArt(.lob), row.bewertung != Reaktion.none {
            report(.warning, "lob-mit-bewertung", at: position(reader, .bewertung),
                "Ein Lob hat eine Bewertung; lassen Sie „bewertung“ bei Lob leer.")
        }
        let isOral = row.antwortform == Antwortform.telefon.rawValue || row.antwortform == Antwortform.gespraech.rawValue
        if row.isSchriftlich, isOral, !row.flags.isSuperset(of: [.vermerk, .verzichtSchriftlich]) {
            report(.warning, "vermerk-fehlt", at: position(reader, .antwortform),
                "Ein schriftlicher Eingang wurde mündlich beantwortet; nötig sind ein Vermerk und der Hinweis auf "
                    + "den Verzicht auf eine schriftliche Antwort (GA 5 (3) b).")
        }
        if let cell = cell(reader, .bemerkung), !cell.isEmpty {
            content.add(cell.hash())
            for kind in cell.withBytes({ PersonalData.kinds(in: $0) }) {
                report(.warning, "personenbezug-" + kind.rawValue, at: position(reader, .bemerkung),
                    "„bemerkung“ enthält vermutlich \(kind.description) (***); entfernen Sie die Angabe aus dem Export.")
            }
        }
    }
}
