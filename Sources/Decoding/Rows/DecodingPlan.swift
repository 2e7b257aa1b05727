internal import Schema

/// The columns that a file has, by kind: rows are decoded kind by kind, and a new column needs no line here.
struct DecodingPlan: Sendable {
    private(set) var dates: [(column: Column, date: DateColumn)] = []
    private(set) var codes: [(column: Column, code: CodeColumn, isMandatory: Bool)] = []
    private(set) var flags: [(column: Column, flag: Reaktion.Flags)] = []
    private(set) var texts: [Column] = []
    /// The dates of what happens to a case.
    private(set) var events: [(column: Column, date: DateColumn)] = []

    init(_ header: Header<Column>) {
        for column in Column.allCases where header[column] != .missing {
            switch column.kind {
            case .date(let date):
                dates.append((column, date))
                if Column.events.contains(column) { events.append((column, date)) }
            case .code(let code): codes.append((column, code, Column.mandatory.contains(column)))
            case .jaNein(let flag): flags.append((column, flag))
            case .text: texts.append(column)
            case .key, .team, .bereich, .massnahme, .anliegen: break
            }
        }
    }
}
