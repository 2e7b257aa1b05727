import Diagnostics
import Templates

/// Renders a single template `t.md` (or what `name` says) with its parts.
func render(
    _ text: String,
    _ model: Value.Row,
    _ fields: [Field],
    parts: [String: String] = [:],
    name: String = "t.md"
) throws(Failure) -> String {
    try set(text, fields, parts: parts, name: name).render(name, model)
}

func set(
    _ text: String,
    _ fields: [Field],
    parts: [String: String] = [:],
    name: String = "t.md"
) throws(Failure) -> TemplateSet {
    let sources = parts.sorted { $0.key < $1.key }.map { source($0.key, $0.value) }
    return try TemplateSet(sources: [source(name, text)] + sources, shapes: [name: fields])
}

func source(_ name: String, _ text: String) -> TemplateSource {
    TemplateSource(name: name, file: "templates/\(name).mustache", text: text)
}

/// The findings that the templates give, one line each.
func findings(
    _ text: String,
    _ fields: [Field],
    parts: [String: String] = [:],
    name: String = "t.md"
) -> [String] {
    do {
        return try set(text, fields, parts: parts, name: name).warnings.map(\.text)
    } catch {
        return error.findings.map(\.text)
    }
}
