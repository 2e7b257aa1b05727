internal import CSV
internal import Config
internal import Files
internal import Schema

extension FileDecoder {
    private enum CodeValue {
        case value(Int32)
        case empty
        /// The config translates the value to nothing.
        case translatedToNothing
        /// Reported.
        case unknown
    }

    mutating func decodeCodes(_ reader: borrowing RowReader, _ row: inout Reaktion) {
        let isBogen = file.role == .erhebungsbogen
        if !isBogen { row.art = Art.ohneBogen.rawValue }
        // By index: to walk a list retains and releases it.
        for place in plan.codes.indices {
            let (column, code, isMandatory) = plan.codes[place]
            let value = isMandatory ? mandatoryCode(reader, column) ?? 0 : self.code(reader, column)
            row[code] = value.map { UInt8(truncatingIfNeeded: $0) } ?? Reaktion.none
        }
        for place in plan.flags.indices {
            let (column, flag) = plan.flags[place]
            if code(reader, column) == Int32(JaNein.ja.rawValue) { row.flags.insert(flag) }
        }
        let team = mandatoryCode(reader, .team)
        row.team = UInt16(truncatingIfNeeded: team ?? 0)
        // To take a team out of the list copies it, names and all.
        if let team, row.eingang != Reaktion.noDay, !vocabulary.teamDays[Int(team)].contains(row.eingang) {
            checkTeam(reader, vocabulary.teams[Int(team)], row)
        }
        guard isBogen else { return }
        decodeAnliegen(reader, &row)
        if let bereich = code(reader, .bereich) {
            remainder.keep(UInt64(bereich), of: .bereich)
            if let team { checkBereich(reader, Int(bereich), vocabulary.teams[Int(team)]) }
        }
        switch lookUp(reader, .massnahme) {
        case .value(let value): row.massnahme = UInt16(value)
        case .unknown: row.massnahme = Reaktion.unknownMassnahme
        case .empty, .translatedToNothing: break
        }
    }

    private mutating func decodeAnliegen(_ reader: borrowing RowReader, _ row: inout Reaktion) {
        let first = mandatoryCode(reader, .anliegen1)
        let second = code(reader, .anliegen2)
        let third = code(reader, .anliegen3)
        row.anliegen.first = first.map { UInt16($0) } ?? Reaktion.none16
        // A topic named twice in a row counts once.
        if let second, second != first { row.anliegen.second = UInt16(second) }
        if let third, third != first, third != second { row.anliegen.third = UInt16(third) }
    }

    private mutating func code(_ reader: borrowing RowReader, _ column: Column) -> Int32? {
        if case .value(let value) = lookUp(reader, column) { value } else { nil }
    }

    private mutating func mandatoryCode(_ reader: borrowing RowReader, _ column: Column) -> Int32? {
        switch lookUp(reader, column) {
        case .value(let value): return value
        case .empty: reportMissing(reader, column, isTranslated: false)
        case .translatedToNothing: reportMissing(reader, column, isTranslated: true)
        case .unknown: break
        }
        return nil
    }

    private mutating func lookUp(_ reader: borrowing RowReader, _ column: Column) -> CodeValue {
        guard let cell = cell(reader, column), !cell.isEmpty else {
            return emptyCells[Int(column.rawValue)].map { .value($0) } ?? .empty
        }
        let hash = cell.hash()
        let value: Int32
        if let known = caches[Int(column.rawValue)].find(cell, hash: hash) {
            value = known
        } else {
            value = meaning(of: cell, column)
            caches[Int(column.rawValue)].insert(cell, hash: hash, value: value)
        }
        if value >= 0 { return .value(value) }
        if value == FileDecoder.nothing { return .translatedToNothing }
        remainder.keep(hash, of: column)
        reportUnknown(reader, column, cell)
        return .unknown
    }

    private static var unknown: Int32 { -1 }
    private static var nothing: Int32 { -2 }

    func meaning(of cell: Cell, _ column: Column) -> Int32 {
        let value = translation(cell, column) ?? cell.text
        if value.isEmpty { return FileDecoder.nothing }
        return vocabulary.table(column)?.value(value) ?? FileDecoder.unknown
    }

    private mutating func reportUnknown(_ reader: borrowing RowReader, _ column: Column, _ cell: Cell) {
        guard let table = vocabulary.table(column) else { return }
        if Column.mandatory.contains(column) { flawedMandatory += 1 }
        let (rule, list): (DataRule, Wording.List) =
            switch column.kind {
            case .team: (.teamUnbekannt, .teams)
            case .bereich: (.bereichUnbekannt, .bereiche)
            case .massnahme: (.massnahmeFehlt, .massnahmen)
            case .anliegen: (.anliegenUnbekannt, .anliegen)
            case .key, .date, .code, .jaNein, .text: (.wertUnbekannt, .codes)
            }
        let message = unknownValues.message(of: cell, in: column, rule) { [wording] in
            (wording.unknown(column.name, cell, in: list, table), wording.shown(cell, in: table))
        }
        report(rule, reader, column, message)
    }

    /// True for a value that the column may hold.
    func isCode(_ cell: Cell, _ column: Column) -> Bool { meaning(of: cell, column) >= 0 }
}
