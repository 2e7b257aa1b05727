internal import CSV
internal import Config
internal import Days
internal import PersonalData
internal import Schema
internal import Spelling

extension FileDecoder {
    /// Decodes a row of which there is nothing to say; false for any other, of which nothing is kept then.
    mutating func decodeUsualRow(_ reader: borrowing RowReader) -> Bool {
        if reader.flaw != nil || reader.lineEnd == .none { return false }
        reading: while true {
            switch lane.read(
                reader.view,
                isOverLines: reader.lineCount > 1,
                delimiter: reader.dialect.delimiter
            ) {
            case .usual: break reading
            case .unusual: return false
            case .unknown(let field): if !teach(reader, field) { return false }
            }
        }
        takeUsualRow(reader)
        return true
    }

    /// The same for a row whose cells nobody has looked at; one that is torn, or names another case, takes the longer way.
    mutating func decodePlainRow(_ row: PlainRow, _ reader: borrowing RowReader) -> Bool {
        guard case .usual = lane.read(row), !lane.namesEarlierCase, header.field(.vorgangsnummer) == 0 else {
            return false
        }
        countDates(lane.dates)
        noteUsualRow()
        usual.append(
            lane.row,
            key: intern(.cell(row[0]), year: nil),
            line: reader.line,
            remainder: lane.remainder.kept
        )
        if usual.isFull { takeUsualRows() }
        return true
    }

    /// Adds the usual rows that have been read to the file; to be called before anything else is told of the file's rows.
    mutating func takeUsualRows() {
        guard let key = usual.keys.first else { return }
        let first = file.states.count
        if !hasUsableRow {
            hasUsableRow = true
            file.isSample = file.keyTable.text(Int(key)).hasPrefix(SampleKey.prefix)
        }
        if first == 0 { startsWithPiece = false }
        file.append(usual)
        torn.addWhole(file.states.count - 1)
        usual.removeAll()
    }

    private mutating func noteUsualRow() {
        if lane.isOralAnswer { file.oralAnswers += 1 }
        file.newestEingang = max(file.newestEingang, lane.row.eingang)
        file.newestEvent = max(file.newestEvent, lane.newestEvent)
    }

    private mutating func takeUsualRow(_ reader: borrowing RowReader) {
        let row = lane.row
        remainder = lane.remainder
        standSeconds = 0
        countDates(lane.dates)
        let field = header.field(.vorgangsnummer)
        let key = intern(.cell(reader[field]), year: nil)
        if lane.namesEarlierCase {
            let folge = header.field(.folgeVon)
            addFolge(intern(.cell(reader[folge]), year: nil), before: -1, CellPlace(reader, folge))
        }
        noteUsualRow()
        append(row, key: key, CellPlace(reader, field), line: reader.line)
        joinTornRow(reader)
    }

    private mutating func countDates(_ dates: UInt64) {
        var left = dates
        while left != 0 {
            dateColumns[left.trailingZeroBitCount].noteDays()
            left &= left - 1
        }
    }

    /// Tells the lane what a cell means; false where there is something to say of it, or no room for it.
    private mutating func teach(_ reader: borrowing RowReader, _ place: Int) -> Bool {
        let field = lane.layout.fields[place]
        let raw = reader[place]
        let cell = raw.trimmed.withoutTextFormula
        if cell.isEmpty { return false }
        switch field.kind {
        case .nothing, .text: return false
        case .key, .folge:
            guard cell.count == raw.count, isPlainNumber(cell, field.column) else { return false }
            return lane.learn(number: raw)
        case .date, .datePattern:
            guard let day = plainDay(cell, field.column) else { return false }
            return lane.insert(raw, at: place, value: day)
        case .code, .flag, .team, .bereich, .massnahme, .topic:
            let value = meaning(of: cell, field.column)
            return value >= 0 && lane.insert(raw, at: place, value: value)
        }
    }

    private func isPlainNumber(_ cell: Cell, _ column: Column) -> Bool {
        personalKey(cell) == nil && !KeyShape.isShortenedByExcel(cell) && translation(cell, column) == nil
            && !cell.withBytes { KeyForm.startsLikeFormula($0) } && cell.withSpan { PlainText.visible($0) } == nil
    }

    /// The day of a date without a time of day, of which there is nothing to say.
    private func plainDay(_ cell: Cell, _ column: Column) -> Int32? {
        guard case .reading(let reading) = value(cell, column), reading.seconds == nil else { return nil }
        let day = profile.ortszeit ? reading.localDay : reading.day
        guard outOfRange(day, column) == nil else { return nil }
        // What else begins a row is no case, see `noCase`.
        if column == .eingang, cell.count < 6 || !(0x30...0x39).contains(cell[0]) { return nil }
        return day.number
    }

    /// What a constant of the config means in a column of codes, or an empty one by `werte: {"": …}`; nil for others.
    func constantValue(_ column: Column) -> Int32? {
        guard let cell = constant(column) else { return nil }
        if cell.isEmpty { return emptyCells[Int(column.rawValue)] }
        guard vocabulary.table(column) != nil else { return nil }
        let value = meaning(of: cell, column)
        return value >= 0 ? value : nil
    }

    func isEmptyConstant(_ column: Column) -> Bool { constant(column).map { $0.isEmpty } ?? false }
}
