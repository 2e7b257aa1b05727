internal import CSV
internal import Cbytes
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
    private var columns: LaneColumns

    /// What the row says.
    private(set) var row = Reaktion()
    private(set) var remainder = Remainder()
    /// The newest of Eingang and what happened to the case.
    private(set) var newestEvent = Reaktion.noDay
    /// A bit for each date that the row has, by its place in `DecodingPlan.dates`.
    var dates: UInt64 { columns.row.pointee.dates }
    var namesEarlierCase: Bool { columns.row.pointee.has_reference }
    private(set) var isOralAnswer = false

    init(_ layout: LaneLayout) {
        self.layout = layout
        columns = LaneColumns(layout)
    }

    /// Teaches what the cell at a place means; false where it cannot be kept.
    mutating func insert(_ cell: Cell, at field: Int, value: Int32) -> Bool {
        columns.insert(cell, at: field, value: value)
    }

    /// Teaches that a number may be used.
    mutating func learn(number cell: Cell) -> Bool { columns.learn(number: cell) }

    /// Reads a row as wide as the header and without quotes.
    mutating func read(_ plain: PlainRow) -> Answer {
        let found = columns.read(plain)
        return found == krm_is_usual ? finish { plain[$0] } : FastLane.answer(found)
    }

    /// - Parameter isOverLines: true when a cell of the row has a line break.
    mutating func read(_ view: RowView, isOverLines: Bool, delimiter: UInt8) -> Answer {
        guard layout.isOpen, view.count > 0, view.count >= layout.leastCells else { return .unusual }
        for index in min(layout.fields.count, view.count)..<view.count where !view[index].isEmpty { return .unusual }
        if isOverLines, FastLane.maySwallowRows(view, delimiter) { return .unusual }
        let found = columns.read(view)
        return found == krm_is_usual ? finish { $0 < view.count ? view[$0] : .empty } : FastLane.answer(found)
    }

    private static func answer(_ found: Int32) -> Answer { found < 0 ? .unusual : .unknown(Int(found)) }

    /// What is to be seen only when all cells are read.
    @inline(__always)
    private mutating func finish(_ cell: (Int) -> Cell) -> Answer {
        let values = LaneValues(columns.row)
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
            if !readTexts(cell) { return .unusual }
        }
        self.row = row
        newestEvent = max(row.eingang, events.newest)
        return .usual
    }

    /// False where a text may hold personal data.
    @inline(__always)
    private mutating func readTexts(_ cell: (Int) -> Cell) -> Bool {
        for place in layout.texts.indices {
            let field = layout.texts[place]
            let raw = cell(field)
            if raw.isEmpty { continue }
            let text = raw.trimmed.withoutTextFormula
            if text.isEmpty { continue }
            guard text.withBytes({ PersonalData.kinds(in: $0).isEmpty }) else { return false }
            remainder.keep(text.hash(), of: layout.fields[field].column)
        }
        return true
    }

    /// A cell over several lines can hold a row only when one of its lines has two delimiters or more.
    private static func maySwallowRows(_ view: RowView, _ delimiter: UInt8) -> Bool {
        for index in 0..<view.count where view.isQuoted(index) {
            let cell = view[index]
            var delimiters = 0
            for byte in cell where byte == delimiter { delimiters += 1 }
            if delimiters >= 2 { return true }
        }
        return false
    }
}
