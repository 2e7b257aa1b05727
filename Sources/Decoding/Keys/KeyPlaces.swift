/// Where the Vorgangsnummer of each row starts, so that what is found after merging needs no second reading.
///
/// Nothing is kept while they stand at the start of their rows, otherwise two bytes a row.
struct KeyPlaces: Sendable {
    private var columns: [UInt16] = []
    /// Rows whose key stands in another line than the row starts, or very far to the right.
    private var others: [Int32: CellPlace] = [:]
    private var count = 0

    mutating func append(_ place: CellPlace, line: Int) {
        let isUsual = place.line == line && place.column <= Int(UInt16.max)
        let column = isUsual ? UInt16(place.column) : 1
        if !isUsual { others[Int32(count)] = place }
        if columns.isEmpty, column != 1 { columns = [UInt16](repeating: 1, count: count) }
        if !columns.isEmpty || column != 1 { columns.append(column) }
        count += 1
    }

    /// Adds so many rows whose keys stand at their start.
    mutating func appendUsual(_ rows: Int) {
        if !columns.isEmpty { columns += repeatElement(1, count: rows) }
        count += rows
    }

    /// Adds the places of rows that follow.
    mutating func append(_ other: KeyPlaces) {
        for (row, place) in other.others { others[row + Int32(count)] = place }
        if columns.isEmpty, !other.columns.isEmpty { columns = [UInt16](repeating: 1, count: count) }
        if !columns.isEmpty {
            columns += other.columns
            columns += repeatElement(1, count: count + other.count - columns.count)
        }
        count += other.count
    }

    func place(of row: Int, line: Int) -> CellPlace {
        others[Int32(row)] ?? CellPlace(line: line, column: columns.isEmpty ? 1 : Int(columns[row]))
    }
}
