internal import CSV
internal import Config
internal import Days
internal import Schema

extension FileDecoder {
    enum DateValue: Equatable {
        case day(Int32)
        /// The config translates the value to nothing.
        case translatedToNothing
        case unreadable
    }

    mutating func decodeDates(_ reader: borrowing RowReader, _ row: inout Reaktion) {
        for (column, date) in plan.dates {
            row[date] = self.date(reader, column, isMandatory: column == .eingang)
        }
    }

    private mutating func date(_ reader: borrowing RowReader, _ column: Column, isMandatory: Bool) -> Int32 {
        guard let cell = cell(reader, column), !cell.isEmpty else {
            if isMandatory { reportMissing(reader, column, isTranslated: false) }
            return Reaktion.noDay
        }
        switch day(cell, column) {
        case .day(let day): return day
        case .translatedToNothing:
            if isMandatory { reportMissing(reader, column, isTranslated: true) }
        case .unreadable:
            report(
                .datumUnlesbar,
                reader,
                column,
                wording.unreadableDate(column.name, cell, hasPattern: profile.datumsformat != nil)
            )
        }
        return Reaktion.noDay
    }

    /// The day of a cell that is not empty; `datumsformat` does not hold for what comes from the config itself.
    func day(_ cell: Cell, _ column: Column) -> DateValue {
        let isTranslatable = profile.werte[column] != nil
        if profile.datumsformat == nil, !isTranslatable, let day = FastDate.day(cell) { return .day(day) }
        if isTranslatable, let translated = translation(cell.text, column) {
            if translated.isEmpty { return .translatedToNothing }
            let bytes = Array(translated.utf8)
            if let day = DateText.parse(bytes) ?? profile.datumsformat?.parse(bytes) { return .day(day.number) }
            return .unreadable
        }
        if let pattern = profile.datumsformat, !header.isConstant(column) {
            return pattern.parse(cell).map { .day($0.number) } ?? .unreadable
        }
        return DateText.parse(cell).map { .day($0.number) } ?? .unreadable
    }

    /// Nothing happens before the Eingang, and nothing but an external deadline after the row was exported.
    mutating func checkEvents(_ reader: borrowing RowReader, _ row: Reaktion) {
        guard row.eingang != Reaktion.noDay else { return }
        let stand = row.stand
        for (column, date) in plan.events {
            let day = row[date]
            guard day != Reaktion.noDay else { continue }
            if day < row.eingang {
                report(
                    .ereignisVorEingang,
                    reader,
                    column,
                    "„\(column.name)“ liegt vor dem Eingang; prüfen Sie beide Daten."
                )
            } else if stand != Reaktion.noDay, day > stand, column != .externeFrist {
                reportAfterStand(reader, column)
            }
        }
        if stand != Reaktion.noDay, row.eingang > stand { reportAfterStand(reader, .eingang) }
    }

    private mutating func reportAfterStand(_ reader: borrowing RowReader, _ column: Column) {
        report(
            .ereignisNachStand,
            reader,
            column,
            "„\(column.name)“ liegt nach dem Stand der Zeile; ein Ereignis kann nicht nach dem Export liegen. Prüfen Sie "
                + "das Datum und „stand“."
        )
    }
}
