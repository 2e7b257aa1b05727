internal import Schema

/// The values that a column may hold, by folded spelling.
struct CodeTable: Sendable {
    private let byFolded: [String: Int32]
    /// The code that a word means which looks like another one, by folded spelling.
    private(set) var lookalikes: [String: String] = [:]
    /// What a suggestion may name: every spelling.
    let candidates: [String]
    /// The codes as an export should write them, for lists in messages.
    let codes: [String]

    /// The first spelling of an entry is its code; of two entries with one spelling the first has it.
    init(_ entries: [(value: Int32, spellings: [String])]) {
        var table: [String: Int32] = [:]
        for entry in entries {
            for spelling in entry.spellings { table[Fold.code(spelling)] = table[Fold.code(spelling)] ?? entry.value }
        }
        byFolded = table
        candidates = entries.flatMap { $0.spellings }
        codes = entries.compactMap { $0.spellings.first }
    }

    init(_ codes: [any Code]) {
        self.init(codes.map { (Int32($0.rawValue), [$0.code] + $0.aliases) })
        for code in codes {
            for word in code.lookalikes { lookalikes[Fold.code(word)] = code.code }
        }
    }

    /// Entries by their place in a list.
    init(_ spellings: [[String]]) {
        self.init(spellings.enumerated().map { (Int32($0.offset), $0.element) })
    }

    func value(_ text: String) -> Int32? { byFolded[Fold.code(text)] }
}
