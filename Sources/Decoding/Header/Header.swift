internal import CSV
internal import Config
internal import Diagnostics
internal import Schema

/// Where each column stands in a file; the one reader of headers.
struct Header<Column: InputColumn>: Sendable {
    enum Source: Equatable, Sendable { case field(Int), constant(Int), missing }

    /// The values that the config gives for columns which the file lacks.
    private(set) var constants: [String] = []
    private(set) var sources = [Source](repeating: .missing, count: Column.allCases.count)
    /// The header cells, folded.
    private(set) var names: [String] = []
    /// Number of cells that rows may fill: all up to the last one with a name, the column of reasons at the end not counted.
    private(set) var width = 0
    /// True when the last column holds the reasons of rejected rows.
    private(set) var hasReasons = false
    /// True when the row names no column at all.
    private(set) var isNone = false
    private var columns: [Column?] = []
    private var told: [Finding] = []
    private let layout: HeaderLayout<Column>
    private let path: String
    private let line: Int

    var isUsable: Bool { !isNone && !told.contains { $0.severity == .error } }

    subscript(column: Column) -> Source { sources[Int(column.rawValue)] }

    /// The field of a column; 0 when it has none: the place where something about the whole row is told.
    func field(_ column: Column) -> Int { if case .field(let index) = self[column] { index } else { 0 } }

    /// True when the column's values come from the config.
    func isConstant(_ column: Column) -> Bool { if case .constant = self[column] { true } else { false } }

    /// The column that stands at a field; nil where none is read.
    func column(at field: Int) -> Column? { columns.indices.contains(field) ? columns[field] : nil }

    /// The column that a folded header names.
    func column(named name: String) -> Column? { layout.columns.first { layout.name($0).places(in: [name]) == [0] } }

    /// Reads the header row.
    init(
        _ reader: borrowing RowReader,
        _ layout: HeaderLayout<Column>,
        path: String
    ) {
        self.path = path
        self.layout = layout
        line = reader.line
        if let flaw = RowForm.flaw(of: reader) {
            report(flaw.rule, reader, flaw.field, flaw.message)
            return
        }
        names = (0..<reader.count).map { Fold.header(reader[$0].trimmed.text) }
        columns = [Column?](repeating: nil, count: names.count)
        width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        var unknown = Set(0..<width)
        let places = Dictionary(grouping: names.indices, by: { names[$0] })
        var missing: [Column] = []
        for column in layout.columns {
            let matches = layout.name(column).places(in: names, places)
            if let first = matches.first {
                sources[Int(column.rawValue)] = .field(first)
                columns[first] = column
                unknown.subtract(matches)
                if matches.count > 1 { report(.spalteDoppelt, reader, matches[1], layout.twice(column)) }
            } else if let constant = layout.konstanten[column] {
                sources[Int(column.rawValue)] = .constant(constants.count)
                constants.append(constant)
            } else if layout.isNeeded(column) {
                missing.append(column)
            }
        }
        if width > 0, names[width - 1] == RejectedRow.column {
            hasReasons = true
            width -= 1
            unknown.remove(width)
        }
        isNone = !missing.isEmpty && !columns.contains { $0 != nil }
        if isNone { return }
        told += layout.lacking(missing).map { DataRule.spalteFehlt.finding(at: position(reader, 0), $0) }
        let texts = unknown.sorted().map { (field: $0, text: reader[$0].trimmed.text) }
        let free = layout.columns.filter { self[$0] == .missing }
        told += UnknownColumns.findings(texts, candidates: free.map { ($0.name, layout.name($0).text) }) {
            position(reader, $0)
        }
    }

    /// What there is to say of the header.
    ///
    /// - Parameters:
    ///   - suspected: a delimiter that the file seems to have instead of the one by which it was read.
    ///   - headerLine: a line further down that looks like the header.
    func findings(suspected: UInt8?, headerLine: Int?) -> [Finding] {
        guard isNone else { return told }
        let place = Position(file: path, line: line, column: 1)
        return [DataRule.kopfzeileFehlt.finding(at: place, layout.noHeader(suspected, headerLine))]
    }

    private mutating func report(_ rule: DataRule, _ reader: borrowing RowReader, _ field: Int, _ message: String) {
        told.append(rule.finding(at: position(reader, field), message))
    }

    private func position(_ reader: borrowing RowReader, _ field: Int) -> Position {
        CellPlace(reader, field).position(in: path)
    }
}
