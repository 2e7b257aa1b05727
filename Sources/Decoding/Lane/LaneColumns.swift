internal import CSV
internal import Cbytes
internal import Schema

/// The columns of a file's rows, as the loop over the cells wants them, and what has been learnt of their cells.
struct LaneColumns: ~Copyable {
    private let columns: UnsafeMutablePointer<krm_column>
    private let start: UnsafeMutablePointer<krm_row>
    private var table = WordTable()
    private var shapes = NumberShapes()
    private var known: krm_columns

    /// Where the row is that was read last, and the cells of one that does not lie in one piece.
    let row: UnsafeMutablePointer<krm_row>
    private let cells: UnsafeMutablePointer<krm_cell>
    /// How many cells are looked at.
    private let width: Int

    init(_ layout: LaneLayout) {
        let fields = layout.words + layout.dates + layout.others
        columns = .allocate(capacity: max(fields.count, 1))
        for (index, field) in fields.enumerated() { (columns + index).initialize(to: field.column(in: layout)) }
        width = layout.fields.count
        cells = .allocate(capacity: max(width, 1))
        start = .allocate(capacity: 1)
        row = .allocate(capacity: 1)
        start.initialize(to: krm_row())
        row.initialize(to: krm_row())
        for place in 0..<LaneValues.count { LaneValues(start)[place] = layout.start[place] }
        known = krm_columns()
        known.words = UnsafePointer(columns)
        known.word_count = layout.words.count
        known.dates = UnsafePointer(columns + layout.words.count)
        known.date_count = layout.dates.count
        known.others = UnsafePointer(columns + layout.words.count + layout.dates.count)
        known.other_count = layout.others.count
        known.months = DayTable.shared.months
        known.month_count = UInt32(DayTable.count)
        for field in layout.words where !field.asksWhenEmpty || field.ofEmpty != FastLane.nothing {
            let value = field.asksWhenEmpty ? field.ofEmpty : layout.start[field.place]
            _ = table.insert(Cell.empty, field.field, value)
        }
        noteTables()
    }

    deinit {
        columns.deallocate()
        cells.deallocate()
        start.deallocate()
        row.deallocate()
    }

    /// Teaches what the cell at a place means; false where it cannot be kept.
    mutating func insert(_ cell: Cell, at field: Int, value: Int32) -> Bool {
        defer { noteTables() }
        return !cell.isEmpty && table.insert(cell, field, value)
    }

    /// Teaches that a number may be used.
    mutating func learn(number cell: Cell) -> Bool {
        defer { noteTables() }
        return shapes.add(cell)
    }

    private mutating func noteTables() {
        known.meanings = UnsafePointer(table.slots)
        known.middles = UnsafePointer(table.middles)
        known.bits = table.bits
        known.shapes = UnsafePointer(shapes.shapes)
        known.shape_count = shapes.count
    }

    /// Reads a row as wide as the header; the answer is that of `krm_read_plain_row`.
    @inline(__always)
    mutating func read(_ plain: PlainRow) -> Int32 {
        guard plain.count == width else { return Int32(krm_is_unusual) }
        row.pointee = start.pointee
        return krm_read_plain_row(&known, plain.text, plain.ends, row)
    }

    /// Reads any row; cells that it lacks are empty.
    mutating func read(_ view: RowView) -> Int32 {
        for index in 0..<width { cells[index] = view.cell(index) }
        row.pointee = start.pointee
        return krm_read_cells(&known, cells, row)
    }
}

extension LaneField {
    fileprivate func column(in layout: LaneLayout) -> krm_column {
        var out = krm_column()
        out.cell = UInt32(field)
        out.place = UInt32(place)
        out.mark = krm_mark(0, out.cell)
        out.may_be_empty = !asksWhenEmpty || ofEmpty != FastLane.nothing
        out.of_empty = asksWhenEmpty ? ofEmpty : layout.start[place]
        out.is_number = step == .number
        out.is_reference = kind == .folge
        out.is_looked_up = kind == .datePattern
        (out.first_day, out.last_day) = (firstDay, lastDay)
        out.date_bit = dateBit
        return out
    }
}

extension RowView {
    /// A cell for the loop over all of them; an empty one behind the row's end.
    fileprivate func cell(_ index: Int) -> krm_cell {
        guard index < count else { return self.cell(0).emptied }
        return withAddress(index) { krm_cell(start: $0, count: min($1, Int(UInt16.max))) }
    }
}

extension krm_cell {
    fileprivate var emptied: krm_cell { krm_cell(start: start, count: 0) }
}
