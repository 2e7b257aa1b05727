/// What the report model hands to a template; missing names count as empty text, false or an empty list.
package enum Value: Sendable, Equatable {
    /// Escaped for the target format, always.
    case text(String)
    /// Inserted as it is, but only under a name whose shape is `.markdown`; escaped like text elsewhere.
    case markdown(String)
    /// The same as `markdown`, in UTF-8.
    case bytes([UInt8])
    case flag(Bool)
    case list([Value.Row])
    case object(Value.Row)

    /// Where a model departs from its declared names, as `teams[2].name: …`, sorted; for tests.
    ///
    /// A name may be missing. An undeclared name or a value of another shape is an error of the program.
    package static func flaws(
        in model: Value.Row,
        against fields: [Field],
        path: String = ""
    ) -> [String] {
        model.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.flatMap { name, value -> [String] in
            let here = path + name
            guard let field = fields.first(where: { $0.name == name }) else { return ["\(here): not declared"] }
            switch (value, field.shape) {
            case (.text, .text), (.markdown, .markdown), (.bytes, .markdown), (.flag, .flag): return []
            case (.object(let inner), .object(let fields)): return flaws(in: inner, against: fields, path: here + ".")
            case (.list(let rows), .list(let fields)):
                return rows.enumerated().flatMap { index, row in
                    flaws(in: row, against: fields, path: "\(here)[\(index)].")
                }
            default: return ["\(here): declared as \(field.shape.word(in: .markdown))"]
            }
        }
    }

    /// Whether a section over the value shows.
    var isShown: Bool {
        switch self {
        case .text(let text), .markdown(let text): !text.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .list(let rows): !rows.isEmpty
        case .object: true
        }
    }
}
