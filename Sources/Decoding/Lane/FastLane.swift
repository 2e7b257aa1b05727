internal import CSV
internal import PersonalData
internal import Schema

/// Reads a row of which there is nothing to say, which nearly every row is: each cell once, by its bytes, without a
/// `String`, a list or a message.
///
/// It knows what a cell means only where the decoder has taught it (`insert`, `learn`), and whatever is not plain it
/// leaves to the decoder, which then decodes the row from its start. So nothing is decided here that is not decided
/// there, and a row says the same on both ways, which a test compares for every file that the tests have.
struct FastLane: ~Copyable {
    enum Answer {
        /// The row is read; its values are in the properties below.
        case usual
        /// Something is to be said of the row, or is not plain.
        case unusual
        /// The cell at that place is not known; once it is, the row may be read again.
        case unknown(Int)
    }

    /// Stands for no value at all.
    static let nothing = Int32.min

    let layout: LaneLayout
    private var table = WordTable()
    private let days = DayTable.shared
    private var shapes = NumberShapes()

    /// What the row says.
    private(set) var row = Reaktion()
    private(set) var remainder = Remainder()
    /// The newest of Eingang and what happened to the case.
    private(set) var newestEvent = Reaktion.noDay
    /// A bit for each date that the row has, by its place in `DecodingPlan.dates`.
    private(set) var dates: UInt64 = 0
    private(set) var namesEarlierCase = false
    private(set) var isOralAnswer = false

    init(_ layout: LaneLayout) { self.layout = layout }

    /// Teaches what the cell at a place means; false where it cannot be kept.
    mutating func insert(_ cell: Cell, at field: Int, value: Int32) -> Bool { table.insert(cell, field, value) }

    /// Teaches that a number may be used.
    mutating func learn(number cell: Cell) -> Bool { shapes.add(cell) }

    /// - Parameter isOverLines: true when a cell of the row has a line break.
    mutating func read(_ view: RowView, isOverLines: Bool, delimiter: UInt8) -> Answer {
        guard layout.isOpen, view.count >= layout.leastCells else { return .unusual }
        for index in min(layout.fields.count, view.count)..<view.count where !view[index].isEmpty { return .unusual }
        if isOverLines, FastLane.maySwallowRows(view, delimiter) { return .unusual }
        var values = layout.start
        switch readWords(view, &values) {
        case .usual: break
        case let other: return other
        }
        switch readDates(view, &values) {
        case .usual: break
        case let other: return other
        }
        switch readOthers(view, &values) {
        case .usual: break
        case let other: return other
        }
        return finish(view, values)
    }

    @inline(__always)
    private func readWords(_ view: RowView, _ values: inout LaneValues) -> Answer {
        let fields = layout.words.span
        for number in fields.indices {
            let field = fields[number].field
            guard field < view.count else { break }
            if view.length(field) == 0 {
                if fields[number].asksWhenEmpty, !fields[number].takeEmpty(&values) { return .unusual }
                continue
            }
            guard let value = table.find(view, field) else { return .unknown(field) }
            values[fields[number].place] = value
        }
        return .usual
    }

    @inline(__always)
    private func readDates(_ view: RowView, _ values: inout LaneValues) -> Answer {
        let fields = layout.dates.span
        for number in fields.indices {
            let field = fields[number].field
            guard field < view.count else { break }
            if view.length(field) == 0 {
                if fields[number].asksWhenEmpty, !fields[number].takeEmpty(&values) { return .unusual }
                continue
            }
            let isPattern = fields[number].kind == .datePattern
            guard let day = (isPattern ? nil : days.day(view.words(field))) ?? table.find(view, field) else {
                return .unknown(field)
            }
            guard day >= fields[number].firstDay, day <= fields[number].lastDay else { return .unusual }
            values.dates |= fields[number].dateBit
            values[fields[number].place] = day
        }
        return .usual
    }

    /// The numbers, and texts that must not be empty.
    @inline(__always)
    private func readOthers(_ view: RowView, _ values: inout LaneValues) -> Answer {
        let fields = layout.others.span
        for number in fields.indices {
            let field = fields[number].field
            guard field < view.count else { break }
            if view.length(field) == 0 {
                if fields[number].asksWhenEmpty, !fields[number].takeEmpty(&values) { return .unusual }
            } else if fields[number].step == .number {
                guard shapes.knows(view[field]) else { return .unknown(field) }
                if fields[number].kind == .folge { values.namesEarlierCase = true }
            }
        }
        return .usual
    }

    /// What is to be seen only when all cells are read.
    @inline(__always)
    private mutating func finish(_ view: RowView, _ values: LaneValues) -> Answer {
        let row = values.row
        let team = values[LaneValues.team]
        guard row.eingang != Reaktion.noDay, layout.isValid(team: team, on: row.eingang) else { return .unusual }
        remainder = Remainder()
        isOralAnswer = false
        let events = values.events
        if layout.isBogen {
            guard events.earliest >= row.eingang, row.eingang <= layout.lastEingang else { return .unusual }
            if row.stand != Reaktion.noDay, max(events.newest, row.eingang) > row.stand { return .unusual }
            if row.isArt(.lob), row.bewertung != Reaktion.none { return .unusual }
            let bereich = values[LaneValues.bereich]
            if bereich >= 0 {
                guard layout.bereichOfTeam[Int(team)] == bereich else { return .unusual }
                remainder.keep(UInt64(bereich), of: .bereich)
            }
            if row.isAnsweredOrally {
                if layout.hasVermerk { return .unusual }
                isOralAnswer = true
            }
            if !readTexts(view) { return .unusual }
        }
        self.row = row
        newestEvent = max(row.eingang, events.newest)
        (dates, namesEarlierCase) = (values.dates, values.namesEarlierCase)
        return .usual
    }

    /// False where a text may hold personal data.
    @inline(__always)
    private mutating func readTexts(_ view: RowView) -> Bool {
        for place in layout.texts.indices {
            let field = layout.texts[place]
            guard field < view.count, !view[field].isEmpty else { continue }
            let text = view[field].trimmed.withoutTextFormula
            if text.isEmpty { continue }
            guard text.withBytes({ PersonalData.kinds(in: $0).isEmpty }) else { return false }
            remainder.keep(text.hash(), of: layout.fields[field].column)
        }
        return true
    }

    /// A cell over several lines can hold a row only when one of its lines has two delimiters or more.
    private static func maySwallowRows(_ view: RowView, _ delimiter: UInt8) -> Bool {
        for index in 0..<view.count {
            let cell = view[index]
            var delimiters = 0
            for byte in cell where byte == delimiter { delimiters += 1 }
            if delimiters >= 2 { return true }
        }
        return false
    }
}
