internal import CSV
internal import Config
internal import Days
internal import German
internal import Schema

extension FileDecoder {
    enum DateValue {
        case reading(DateReading)
        /// The config translates the value to nothing.
        case translatedToNothing
        case unreadable(DateFlaw)
    }

    mutating func decodeDates(_ reader: borrowing RowReader, _ row: inout Reaktion) {
        standSeconds = 0
        for place in plan.dates.indices {
            let (column, isMandatory) = (plan.dates[place].column, plan.dates[place].isMandatory)
            row[plan.dates[place].date] = date(reader, column, place, isMandatory: isMandatory)
        }
    }

    private mutating func date(
        _ reader: borrowing RowReader,
        _ column: Column,
        _ place: Int,
        isMandatory: Bool
    ) -> Int32 {
        guard let cell = cell(reader, column), !cell.isEmpty else {
            if let day = emptyCells[Int(column.rawValue)] { return day }
            if isMandatory { reportMissing(reader, column, isTranslated: false) }
            return Reaktion.noDay
        }
        // Nearly every date. What follows borrows the decoder, which is large, and so copies it.
        if let usual = plan.dates[place].usualDays, let day = DayTable.shared.day(CellWords(cell)), usual.contains(day)
        {
            dateColumns[place].noteDays()
            return day
        }
        switch value(cell, column) {
        case .reading(let reading): return day(reading, reader, column, place)
        case .translatedToNothing:
            if isMandatory { reportMissing(reader, column, isTranslated: true) }
        case .unreadable(let flaw):
            dateColumns[place].note(flaw, at: CellPlace(reader, header.field(column)))
            if isMandatory { flawedMandatory += 1 }
            let message = wording.unreadableDate(column.name, cell, flaw, hasPattern: profile.datumsformat != nil)
            report(.datumUnlesbar, reader, column, message)
        }
        return Reaktion.noDay
    }

    /// A cell that is not empty; `datumsformat` does not hold for what comes from the config itself.
    func value(_ cell: Cell, _ column: Column) -> DateValue {
        do throws(DateFlaw) {
            if let translated = translation(cell, column) {
                if translated.isEmpty { return .translatedToNothing }
                return .reading(try read(ours: translated))
            }
            let pattern = header.isConstant(column) ? nil : profile.datumsformat
            let reading = try cell.withSpan { (bytes) throws(DateFlaw) in
                if let pattern { try pattern.read(bytes) } else { try DateText.read(bytes) }
            }
            return .reading(reading)
        } catch {
            return .unreadable(error)
        }
    }

    /// A date that stands in the config.
    private func read(ours text: String) throws(DateFlaw) -> DateReading {
        let bytes = Array(text.utf8)
        if let day = DateText.parse(bytes) ?? profile.datumsformat?.parse(bytes) { return DateReading(day: day) }
        throw .unknown
    }

    /// What an empty cell of the column means by `werte: {"": …}`.
    func meaningOfEmptyCell(_ column: Column) -> Int32? {
        guard let ours = profile.werte[column]?.ofEmptyCell, !ours.isEmpty else { return nil }
        if column.date != nil { return (try? read(ours: ours)).map { $0.day.number } }
        return vocabulary.table(column)?.value(ours)
    }

    /// Notes what there is to say of the column, and refuses days that cannot be.
    private mutating func day(
        _ reading: DateReading,
        _ reader: borrowing RowReader,
        _ column: Column,
        _ place: Int
    ) -> Int32 {
        dateColumns[place].note(reading) { CellPlace(reader, header.field(column)) }
        let day = profile.ortszeit ? reading.localDay : reading.day
        if let message = outOfRange(day, column) {
            if column == .eingang { flawedMandatory += 1 }
            report(
                column == .stand && day >= vocabulary.firstDay ? .standUnplausibel : .datumAusserhalb,
                reader,
                column,
                message
            )
            // A refused Stand still says which row would have been the newest: no older one takes its place.
            if column != .stand { return Reaktion.noDay }
        }
        return column == .stand ? stand(reading) : day.number
    }

    func outOfRange(_ day: Day, _ column: Column) -> String? {
        let first = vocabulary.firstDay
        if day < first {
            return
                "„\(column.name)“ liegt vor dem \(German.date(first)); berichtigen Sie das Jahr, übersetzen Sie Angaben "
                + "für „kein Datum“ in krm.yml (export › werte), oder ändern Sie dort „fruehestes_datum“."
        }
        if column == .stand, let asOf = vocabulary.asOf, day > asOf.lastStand {
            let what = asOf.latest == asOf.day ? "Stichtag (\(German.date(asOf.day)))" : German.date(asOf.latest)
            return "„stand“ liegt mehr als ein Jahr nach dem \(what); berichtigen Sie das Jahr."
        }
        if let last = Vocabulary.lastDay, day > last {
            return "„\(column.name)“ liegt nach dem \(German.date(last)); berichtigen Sie das Jahr."
        }
        return nil
    }

    /// The Stand of a row whose form is wrong, as far as it can be read.
    mutating func standOfFlawedRow(_ reader: borrowing RowReader) -> Int32 {
        guard let cell = cell(reader, .stand), !cell.isEmpty, case .reading(let reading) = value(cell, .stand) else {
            return Reaktion.noDay
        }
        return stand(reading)
    }

    /// The day of a Stand; keeps its time of day, which decides between rows of one day, good or flawed.
    private mutating func stand(_ reading: DateReading) -> Int32 {
        let day = profile.ortszeit ? reading.localDay : reading.day
        let order = profile.ortszeit ? reading.localOrder : reading.order
        standSeconds = UInt32(truncatingIfNeeded: order - Int64(day.number) * 86_400)
        return day.number
    }

    /// True when a text is a date in the column's form.
    func isDate(_ cell: Cell, _ column: Column) -> Bool {
        if case .reading = value(cell, column) { true } else { false }
    }

    /// Nothing happens before the Eingang, and nothing but an external deadline after the row was exported.
    mutating func checkEvents(_ reader: borrowing RowReader, _ row: Reaktion) {
        guard row.eingang != Reaktion.noDay else { return }
        let stand = row.stand
        for place in plan.events.indices {
            let (column, date, mayLieAhead) = plan.events[place]
            let day = row[date]
            guard day != Reaktion.noDay else { continue }
            if day < row.eingang {
                report(
                    .ereignisVorEingang,
                    reader,
                    column,
                    "„\(column.name)“ liegt vor dem Eingang; prüfen Sie beide Daten."
                )
            } else if stand != Reaktion.noDay, day > stand, !mayLieAhead {
                reportAfterStand(reader, column)
            }
        }
        if stand != Reaktion.noDay, row.eingang > stand { reportAfterStand(reader, .eingang) }
        checkEingang(reader, row)
    }

    /// An Eingang after the Stichtag is in no report yet.
    private mutating func checkEingang(_ reader: borrowing RowReader, _ row: Reaktion) {
        guard !isRejected, let asOf = vocabulary.asOf, !asOf.isChosen, row.eingang > asOf.day.number else { return }
        let message =
            "„eingang“ liegt nach dem Stichtag (\(German.date(asOf.day))) und zählt noch in keinem Bericht; prüfen Sie das "
            + "Datum."
        report(.eingangNachStichtag, reader, .eingang, message)
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
