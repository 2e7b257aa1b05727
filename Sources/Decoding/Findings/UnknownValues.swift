internal import CSV
internal import German
internal import Schema

/// The distinct spellings of a file that are no codes of their columns: how often each stands there. A message is made
/// once for each, for looking for near misses takes long.
struct UnknownValues: Sendable {
    private struct Key: Hashable {
        let column: Column
        let text: String
    }

    private struct Value {
        let rule: DataRule
        let message: String
        /// As a message may show it.
        let shown: String
        var count = 0
    }

    private var values: [Key: Value] = [:]
    /// The keys as they came.
    private var order: [Key] = []
    /// Only so many are counted, the first ones of the file, in whatever pieces it is decoded.
    private let limit: Int
    private static let capacity = 1000
    private static let told = 12

    /// - Parameter isStretch: true for a part of a file, where nobody knows yet which values are the first ones.
    init(isStretch: Bool = false) { limit = isStretch ? .max : UnknownValues.capacity }

    /// The message for a value, made by `make` when it is new, beside what may be shown of the value.
    mutating func message(
        of cell: Cell,
        in column: Column,
        _ rule: DataRule,
        _ make: () -> (message: String, shown: String)
    ) -> String {
        let key = Key(column: column, text: cell.text)
        if let known = values[key]?.message {
            values[key]?.count += 1
            return known
        }
        let (message, shown) = make()
        if order.count < limit {
            values[key] = Value(rule: rule, message: message, shown: shown, count: 1)
            order.append(key)
        }
        return message
    }

    /// Adds those of rows that follow.
    mutating func append(_ other: UnknownValues) {
        for key in other.order {
            guard let value = other.values[key] else { continue }
            if values[key] != nil {
                values[key]?.count += value.count
            } else if order.count < limit {
                values[key] = value
                order.append(key)
            }
        }
    }

    /// By rule: `„art“ (bei Ihnen „Kategorie“): 20-mal 5 Zeichen, 12-mal „Beschwede“`, the most frequent first.
    ///
    /// - Parameter header: what the config calls a column in this export.
    func overview(header: (Column) -> String?) -> [(rule: DataRule, text: String)] {
        var texts: [DataRule: [String]] = [:]
        for column in Column.allCases {
            let own = values.filter { $0.key.column == column }
            guard let rule = own.first?.value.rule else { continue }
            // Different values may look alike once they are masked.
            var counts: [String: (values: Int, cells: Int)] = [:]
            for value in own.values {
                counts[value.shown, default: (0, 0)].values += 1
                counts[value.shown, default: (0, 0)].cells += value.count
            }
            let sorted = counts.sorted { ($1.value.cells, $0.key) < ($0.value.cells, $1.key) }
            var parts = sorted.prefix(UnknownValues.told).map { entry in
                "\(German.number(entry.value.cells))-mal \(entry.key)"
                    + (entry.value.values > 1 ? " (\(entry.value.values) verschiedene)" : "")
            }
            if sorted.count > UnknownValues.told { parts.append("\(sorted.count - UnknownValues.told) weitere") }
            let name = "„\(column.name)“" + (header(column).map { " (bei Ihnen „\($0)“)" } ?? "")
            texts[rule, default: []].append(name + ": " + parts.joined(separator: ", "))
        }
        return texts.map { (rule: $0.key, text: $0.value.joined(separator: "; ")) }.sorted { $0.rule.id < $1.rule.id }
    }
}
