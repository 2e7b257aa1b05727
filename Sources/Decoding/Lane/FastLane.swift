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
        var values = LaneValues(layout)
        switch readCells(view, &values) {
        case .usual: break
        case let other: return other
        }
        return finish(view, values)
    }

    @inline(__always)
    private mutating func readCells(_ view: RowView, _ values: inout LaneValues) -> Answer {
        for index in 0..<min(layout.fields.count, view.count) {
            // Of the field only what is needed, where it is needed: else all of it is loaded for every cell.
            let kind = layout.fields[index].kind
            if kind == .nothing { continue }
            let cell = view[index]
            if cell.isEmpty {
                let field = layout.fields[index]
                if field.ofEmpty != FastLane.nothing {
                    values.set(field, field.ofEmpty)
                } else if field.isMandatory {
                    return .unusual
                }
                continue
            }
            switch kind {
            case .nothing, .text: break
            case .key: if !shapes.knows(cell) { return .unknown(index) }
            case .folge:
                if !shapes.knows(cell) { return .unknown(index) }
                values.namesEarlierCase = true
            case .date:
                guard let day = days.day(cell) ?? table.find(cell, index) else { return .unknown(index) }
                let field = layout.fields[index]
                guard day >= field.firstDay, day <= field.lastDay else { return .unusual }
                values.note(date: field.place)
                values.set(field, date: day)
            case .datePattern:
                guard let day = table.find(cell, index) else { return .unknown(index) }
                let field = layout.fields[index]
                values.note(date: field.place)
                values.set(field, date: day)
            case .code:
                guard let value = table.find(cell, index) else { return .unknown(index) }
                values.set(layout.fields[index].offset, code: value)
            case .flag:
                guard let value = table.find(cell, index) else { return .unknown(index) }
                values.set(flag: layout.fields[index].place, value)
            case .team, .bereich, .massnahme, .topic:
                guard let value = table.find(cell, index) else { return .unknown(index) }
                values.set(layout.fields[index], entry: value)
            }
        }
        return .usual
    }

    /// What is to be seen only when all cells are read.
    @inline(__always)
    private mutating func finish(_ view: RowView, _ values: LaneValues) -> Answer {
        let row = values.finished
        guard row.eingang != Reaktion.noDay, layout.isValid(team: values.team, on: row.eingang) else { return .unusual }
        remainder = Remainder()
        isOralAnswer = false
        if layout.isBogen {
            guard values.earliest >= row.eingang, row.eingang <= layout.lastEingang else { return .unusual }
            if row.stand != Reaktion.noDay, max(values.newest, row.eingang) > row.stand { return .unusual }
            if row.isArt(.lob), row.bewertung != Reaktion.none { return .unusual }
            if values.bereich >= 0 {
                guard layout.bereichOfTeam[Int(values.team)] == values.bereich else { return .unusual }
                remainder.keep(UInt64(values.bereich), of: .bereich)
            }
            if row.isAnsweredOrally {
                if layout.hasVermerk { return .unusual }
                isOralAnswer = true
            }
            if !readTexts(view) { return .unusual }
        }
        self.row = row
        newestEvent = max(row.eingang, values.newest)
        dates = values.dates
        namesEarlierCase = values.namesEarlierCase
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
