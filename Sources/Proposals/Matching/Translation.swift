internal import Config
internal import Schema

/// What `werte` says of one column with fixed codes.
struct Translation: Sendable {
    struct Entry: Sendable {
        let theirs: String
        /// Empty: no value.
        let ours: String
        let count: Int
        let isSure: Bool
    }

    var entries: [Entry] = []
    /// The code of every other value; nil where all are listed.
    var other: String?
    /// The code of an empty cell; nil where it stays empty.
    var empty: String?

    /// - Parameter fallback: the code of what nobody knows; empty where the column may be empty.
    init(_ field: FieldSurvey, _ column: Column, fallback: String) {
        let values = (field.values ?? []).filter { $0.count > 0 }
        let isSmall = field.values != nil && values.count <= FieldSurvey.mostValues
        for value in isSmall ? values : [] {
            if value.text == ValueTable.otherKey {
                other = fallback
            } else if let match = ValueWords.match(value.text, column) {
                entries.append(Entry(theirs: value.text, ours: match.code, count: value.count, isSure: match.isSure))
            } else if field.isListable {
                entries.append(Entry(theirs: value.text, ours: fallback, count: value.count, isSure: false))
            } else {
                other = fallback
            }
        }
        if !isSmall { other = fallback }
        // A guess is written down only where all values may be; words that we know tell of nobody.
        if !field.isListable {
            if entries.contains(where: { !$0.isSure }) { other = fallback }
            entries.removeAll { !$0.isSure }
        }
        if field.empty > 0, !fallback.isEmpty { empty = fallback }
    }

    /// Of a column whose cells are read by id or name: what an empty one is.
    init(_ field: FieldSurvey, emptyAs code: String) {
        empty = code
        addSigns(field, code)
    }

    /// Of an Anliegen: what is listed is read by its name, all else counts as `other`.
    init(topic field: FieldSurvey, other code: String?, isFirst: Bool) {
        if !field.isListable { other = code }
        if isFirst, field.empty > 0 { empty = code }
        if field.isListable { addSigns(field, isFirst ? code ?? "" : "") }
    }

    /// Values that name nothing, such as a dash.
    private mutating func addSigns(_ field: FieldSurvey, _ code: String) {
        for value in field.values ?? [] where Fold.code(value.text).isEmpty {
            entries.append(Entry(theirs: value.text, ours: code, count: value.count, isSure: true))
        }
    }

    /// One value whatever stands there.
    init(allAs code: String) {
        other = code
        if !code.isEmpty { empty = code }
    }

    /// True where krm reads all of it by itself.
    func isNeedless(_ column: Column) -> Bool {
        guard other == nil, empty == nil else { return false }
        return entries.allSatisfy { $0.isSure && Translation.isOurs($0.theirs, column) }
    }

    private static func isOurs(_ text: String, _ column: Column) -> Bool {
        let codes: [any Code] =
            switch column.kind {
            case .code(let list): list.codes
            case .jaNein: JaNein.allCases
            default: []
            }
        return codes.contains { ([$0.code] + $0.aliases).contains { Fold.code($0) == Fold.code(text) } }
    }

    var hasGuesses: Bool { entries.contains { !$0.isSure } || other != nil || empty != nil }
}
