package import Diagnostics

/// All templates of a site, read and checked as a whole; a value, safe to use from any thread.
package struct TemplateSet: Sendable {
    private struct Compiled: Sendable, Encodable {
        let steps: [Step]
        let format: OutputFormat
    }

    /// What is odd but no error, sorted: files that no report uses.
    package let warnings: [Finding]
    private let compiled: [String: Compiled]

    /// Checks every template against the names of its report.
    ///
    /// `shapes` names the templates that reports are made from, `name.md` or `name.html`; other sources are parts.
    /// Throws all errors at once, sorted by place, with the exit code of a wrong config or template.
    package init(sources: [TemplateSource], shapes: [String: [Field]]) throws(Failure) {
        var parts: [String: TemplateSource] = [:]
        var findings: Set<Finding> = []
        var inclusions: [Finding: Set<Position>] = [:]
        for source in sources {
            if let first = parts.updateValue(source, forKey: source.name) {
                let message =
                    "Die Vorlage „\(source.name)“ gibt es schon in \(first.file). Löschen Sie eine der beiden."
                findings.insert(Finding(.error, TemplateRule.twice.rawValue, at: Position(file: source.file), message))
            }
        }
        var compiled: [String: Compiled] = [:]
        var used = Set(shapes.keys)
        for (name, fields) in shapes {
            guard let format = OutputFormat(of: name) else {
                preconditionFailure("a report's template ends in .md or .html: \(name)")
            }
            guard let source = parts[name] else {
                findings.insert(Self.missing(name, among: parts.keys.filter { shapes[$0] == nil }.sorted()))
                continue
            }
            var binder = Binder(parts: parts, format: format, fields: fields)
            compiled[name] = Compiled(steps: binder.bind(source), format: format)
            findings.formUnion(binder.findings)
            inclusions.merge(binder.inclusions) { $0.union($1) }
            used.formUnion(binder.usedParts)
        }
        var warnings: Set<Finding> = []
        for source in sources where !used.contains(source.name) {
            findings.formUnion(TemplateParser.parse(source).findings)
            warnings.insert(Self.unused(source, among: shapes.keys.sorted()))
        }
        self.warnings = warnings.sorted()
        self.compiled = compiled
        if !findings.isEmpty {
            let told = findings.map { Self.naming(inclusions[$0] ?? [], in: $0) }
            throw Failure(.config, (told + warnings).sorted())
        }
    }

    /// What each template makes, its parts in place and its comments gone: equal ones write equal pages.
    package var recipes: [String: some Encodable] { compiled }

    /// The text of the template `name` over `model`; names that the model lacks are empty.
    ///
    /// Throws only for a name that `shapes` did not hold.
    package func render(_ name: String, _ model: Value.Row) throws(Failure) -> String {
        String(decoding: try bytes(name, model), as: UTF8.self)
    }

    /// The same in UTF-8.
    package func bytes(_ name: String, _ model: Value.Row) throws(Failure) -> [UInt8] {
        guard let template = compiled[name] else {
            throw Failure(.config, [Self.missing(name, among: compiled.keys.sorted())])
        }
        return Renderer.render(template.steps, model, as: template.format)
    }

    /// A mistake in a part is told once, with the first place that includes it.
    private static func naming(_ places: Set<Position>, in finding: Finding) -> Finding {
        guard let first = places.min() else { return finding }
        let others =
            switch places.count {
            case 1: ""
            case 2: " und an einer weiteren Stelle"
            default: " und an \(places.count - 1) weiteren Stellen"
            }
        let message = finding.message + " (Eingebunden in \(first.text)\(others).)"
        return Finding(finding.severity, finding.rule, at: finding.position, message)
    }

    private static func missing(_ name: String, among candidates: [String]) -> Finding {
        let near = Suggestion.nearest(to: name, among: candidates)
        let hint = near.map { " Heißt „\($0).mustache“ vielleicht so?" } ?? ""
        return Finding(
            .error,
            TemplateRule.missing.rawValue,
            "Die Vorlage „\(name).mustache“ fehlt im Ordner der Vorlagen.\(hint)"
        )
    }

    private static func unused(_ source: TemplateSource, among reports: [String]) -> Finding {
        let near = Suggestion.nearest(to: source.name, among: reports)
        let hint = near.map { " – meinten Sie „\($0).mustache“?" } ?? "."
        return Finding(
            .warning,
            TemplateRule.unused.rawValue,
            at: Position(file: source.file),
            "Kein Bericht benutzt diese Vorlage\(hint)"
        )
    }
}
