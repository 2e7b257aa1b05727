internal import CSV
internal import Config
internal import Diagnostics
internal import Schema

/// Where each column stands in a file; the one reader of headers.
struct Header<Column: InputColumn>: Sendable {
    enum Source: Equatable, Sendable { case field(Int), constant(Int), missing }

    private(set) var sources = [Source](repeating: .missing, count: Column.allCases.count)
    private(set) var findings: [Finding] = []
    /// Number of cells that rows may fill: all up to the last one with a name, the column of reasons at the end not counted.
    private(set) var width = 0
    /// True when the last column holds the reasons of rejected rows.
    private(set) var hasReasons = false
    private let path: String

    var isUsable: Bool { !findings.contains { $0.severity == .error } }

    subscript(column: Column) -> Source { sources[Int(column.rawValue)] }

    /// The field of a column; 0 when it has none: the place where something about the whole row is told.
    func field(_ column: Column) -> Int { if case .field(let index) = self[column] { index } else { 0 } }

    /// True when the column's values come from the config.
    func isConstant(_ column: Column) -> Bool { if case .constant = self[column] { true } else { false } }

    /// Reads the header row; constants are added to `constants`.
    init(
        _ reader: borrowing RowReader,
        _ layout: HeaderLayout<Column>,
        path: String,
        constants: inout ConstantCells
    ) {
        self.path = path
        if let flaw = RowForm.flaw(of: reader) {
            report(flaw.rule, reader, flaw.field, flaw.message)
            return
        }
        let names = (0..<reader.count).map { Fold.header(reader[$0].trimmed.text) }
        width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        var unknown = Set(0..<width)
        var missing: [Finding] = []
        for column in layout.columns {
            let matches = (layout.spalten[column] ?? HeaderName(column.name)).places(in: names)
            if let first = matches.first {
                sources[Int(column.rawValue)] = .field(first)
                unknown.subtract(matches)
                if matches.count > 1 {
                    report(
                        .spalteDoppelt,
                        reader,
                        matches[1],
                        "Die Spalte „\(column.name)“ steht zweimal in der Kopfzeile; lassen Sie nur eine stehen."
                    )
                }
            } else if let constant = layout.konstanten[column] {
                sources[Int(column.rawValue)] = .constant(constants.add(constant))
            } else if let message = layout.lacks(column) {
                missing.append(DataRule.spalteFehlt.finding(at: position(reader, 0), message))
            }
        }
        if width > 0, names[width - 1] == RejectedRow.column {
            hasReasons = true
            width -= 1
            unknown.remove(width)
        }
        let knowsNone = !sources.contains { if case .field = $0 { true } else { false } }
        if knowsNone, !missing.isEmpty {
            report(.kopfzeileFehlt, reader, 0, layout.noHeader)
            return
        }
        findings += missing
        let free = layout.columns.filter { self[$0] == .missing }.map(\.name)
        findings += UnknownColumns.findings(names, unknown.sorted(), candidates: free) { position(reader, $0) }
    }

    private mutating func report(_ rule: DataRule, _ reader: borrowing RowReader, _ field: Int, _ message: String) {
        findings.append(rule.finding(at: position(reader, field), message))
    }

    private func position(_ reader: borrowing RowReader, _ field: Int) -> Position {
        CellPlace(reader, field).position(in: path)
    }
}
