internal import Config
internal import Schema

/// The columns that a file has, by kind: rows are decoded kind by kind, and a new column needs no line here.
struct DecodingPlan: Sendable {
    struct DatePlan: Sendable {
        let column: Column
        let date: DateColumn
        let isMandatory: Bool
        /// Days of which there is nothing to say; nil where the config has its own way to read the column.
        let usualDays: ClosedRange<Int32>?
    }

    private(set) var dates: [DatePlan] = []
    private(set) var codes: [(column: Column, code: CodeColumn, isMandatory: Bool)] = []
    private(set) var flags: [(column: Column, flag: Reaktion.Flags)] = []
    private(set) var texts: [Column] = []
    /// The dates of what happens to a case; only an external deadline may lie ahead.
    private(set) var events: [(column: Column, date: DateColumn, mayLieAhead: Bool)] = []

    init(_ header: Header<Column>, _ profile: ExportProfile, _ vocabulary: Vocabulary) {
        for column in Column.allCases where header[column] != .missing {
            switch column.kind {
            case .date(let date):
                let isPlain = profile.datumsformat == nil && profile.werte[column] == nil
                dates.append(
                    DatePlan(
                        column: column,
                        date: date,
                        isMandatory: Column.mandatory.contains(column),
                        usualDays: isPlain ? vocabulary.usualDays(column) : nil
                    )
                )
                if Column.events.contains(column) { events.append((column, date, column == .externeFrist)) }
            case .code(let code): codes.append((column, code, Column.mandatory.contains(column)))
            case .jaNein(let flag): flags.append((column, flag))
            case .text: texts.append(column)
            case .key, .team, .bereich, .massnahme, .anliegen: break
            }
        }
    }
}
