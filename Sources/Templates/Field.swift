/// One name that a template may use.
package struct Field: Sendable, Equatable {
    /// Lower-case ASCII letters, digits and `_`; German, without umlauts.
    package let name: String
    /// A German sentence for `docs/Vorlagen.md`.
    package let doc: String
    package let shape: Shape

    package init(_ name: String, _ doc: String, _ shape: Shape = .text) {
        self.name = name
        self.doc = doc
        self.shape = shape
    }

    /// What is wrong with a declaration: names twice, names that no template can write, missing sentences; for tests.
    package static func flaws(in fields: [Field], path: String = "") -> [String] {
        var seen: Set<String> = []
        return fields.flatMap { field -> [String] in
            let here = path + field.name
            var flaws: [String] = []
            if !seen.insert(field.name).inserted { flaws.append("\(here): declared twice") }
            let first = field.name.utf8.first
            let allowed = field.name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
            if !allowed || !(first.map { (97...122).contains($0) } ?? false) { flaws.append("\(here): no usable name") }
            if field.doc.isEmpty { flaws.append("\(here): no sentence for the documentation") }
            return flaws + Self.flaws(in: field.shape.fields, path: here + ".")
        }
    }
}
