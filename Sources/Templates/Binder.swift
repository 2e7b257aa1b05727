import Diagnostics

/// Looks up every name of a template in the shapes around it, parts included, and reports what is not there.
struct Binder {
    private let parts: [String: TemplateSource]
    private let format: OutputFormat
    private(set) var findings: [Finding] = []
    /// Where the parts are included that a finding is about.
    private(set) var inclusions: [Finding: Set<Position>] = [:]
    private(set) var usedParts: Set<String> = []
    /// The declared names around the place, the model's first.
    private var scopes: [[Field]]
    /// The templates being walked with the place that includes the next one: circles, and the trail in messages.
    private var trail: [(name: String, included: Position?)] = []
    /// How many sections and parts are open here, and how many parts were bound in all.
    private var depth = 0
    private var partCount = 0
    /// Parts that include each other twice grow without bound, though they never form a circle.
    private static let mostParts = 1000

    init(parts: [String: TemplateSource], format: OutputFormat, fields: [Field]) {
        self.parts = parts
        self.format = format
        scopes = [fields]
    }

    mutating func bind(_ source: TemplateSource, indent: String = "", from position: Position? = nil) -> [Step] {
        trail.append((source.name, position))
        defer { trail.removeLast() }
        let parsed = TemplateParser.parse(source, indent: indent)
        findings += parsed.findings
        return bind(parsed.nodes)
    }

    private mutating func bind(_ nodes: [TemplateNode]) -> [Step] {
        var steps: [Step] = []
        for (index, node) in nodes.enumerated() {
            switch node {
            case .text(let text): steps.append(.text(Array(text.utf8)))
            case .value(let name):
                if index > 0, case .text(let text) = nodes[index - 1] { checkBackslash(text, before: name) }
                if let step = bindValue(name) { steps.append(step) }
            case .section(let name, let inverted, let inner): steps += bindSection(name, inverted: inverted, inner)
            case .part(let name, let indent, let position): steps += bindPart(name, indent: indent, position)
            }
        }
        return steps
    }

    private mutating func bindValue(_ name: TemplateNode.Name) -> Step? {
        guard let (binding, shape) = resolve(name) else { return nil }
        switch shape {
        case .text: return .value(binding)
        case .markdown: return .markup(binding)
        case .flag, .list, .object:
            let use = shape == .flag ? "zeigt etwas nur, wenn es zutrifft" : "führt zu den Werten"
            let section = "{{#\(name.text)}}…{{/\(name.text)}} \(use)."
            report(.shape, name.position, "„\(name.text)“ ist kein Text (\(shape.word(in: format))). \(section)")
            return nil
        }
    }

    private mutating func bindSection(_ name: TemplateNode.Name, inverted: Bool, _ inner: [TemplateNode]) -> [Step] {
        guard enter(name.position) else { return [] }
        defer { depth -= 1 }
        guard let (binding, shape) = resolve(name) else {
            // Names inside an unknown section cannot be judged; its parts and its spelling still can.
            let known = findings
            _ = bind(inner)
            let names: Set = [TemplateRule.nameUnknown.rawValue, TemplateRule.shape.rawValue]
            findings = known + findings[known.count...].filter { !names.contains($0.rule) }
            return []
        }
        if inverted { return [.when(binding, shown: false, bind(inner))] }
        switch shape {
        case .text, .markdown, .flag: return [.when(binding, shown: true, bind(inner))]
        case .list(let fields): return [.each(binding, bind(inner, in: fields))]
        case .object(let fields): return [.with(binding, bind(inner, in: fields))]
        }
    }

    /// Goes one level down; false, with a finding, where that is too deep.
    private mutating func enter(_ position: Position) -> Bool {
        guard depth < TemplateParser.deepest else {
            report(.nesting, position, TemplateParser.nestingMessage)
            return false
        }
        depth += 1
        return true
    }

    private mutating func bind(_ nodes: [TemplateNode], in fields: [Field]) -> [Step] {
        scopes.append(fields)
        defer { scopes.removeLast() }
        return bind(nodes)
    }

    // MARK: Names

    /// The nearest record that declares the first part of the name, then down its groups, as Mustache does.
    private mutating func resolve(_ name: TemplateNode.Name) -> (Step.Binding, Shape)? {
        guard let first = name.path.first else { return nil }
        for level in scopes.indices.reversed() {
            guard var field = scopes[level].first(where: { $0.name == first }) else { continue }
            for (index, part) in name.path.enumerated().dropFirst() {
                let group = name.path[..<index].joined(separator: ".")
                guard case .object(let fields) = field.shape else {
                    let hint =
                        if case .list = field.shape { " Schreiben Sie {{#\(group)}}{{\(part)}}{{/\(group)}}." } else {
                            " Löschen Sie „.\(part)“."
                        }
                    report(
                        .shape,
                        name.position,
                        "„\(group)“ hat keine Namen unter sich (\(field.shape.word(in: format))).\(hint)"
                    )
                    return nil
                }
                guard let inner = fields.first(where: { $0.name == part }) else {
                    reportUnknown(part, in: fields.map(\.name), of: "„\(group)“", name.position) { group + "." + $0 }
                    return nil
                }
                field = inner
            }
            return (Step.Binding(level: level, path: name.path), field.shape)
        }
        reportUnknown(first, in: scopes.reversed().flatMap { $0.map(\.name) }, of: "diese Stelle", name.position) { $0 }
        return nil
    }

    private mutating func reportUnknown(
        _ name: String,
        in candidates: [String],
        of owner: String,
        _ position: Position,
        spelled: (String) -> String
    ) {
        var message = "„\(name)“ ist kein Name für \(owner)"
        if let near = Suggestion.nearest(to: name, among: candidates) {
            message += " – meinten Sie „\(spelled(near))“?"
        } else if let place = Self.place(of: name, in: scopes[0], path: "") {
            message += "; es gibt ihn nur in {{#\(place)}}."
        } else {
            message += "."
        }
        report(.nameUnknown, position, message + " Alle Namen stehen in docs/Vorlagen.md.")
    }

    /// The section in which a name exists that was used outside of it.
    private static func place(of name: String, in fields: [Field], path: String) -> String? {
        for field in fields {
            let here = path + field.name
            if field.shape.fields.contains(where: { $0.name == name }) { return here }
            if let deeper = place(of: name, in: field.shape.fields, path: here + "}}{{#") { return deeper }
        }
        return nil
    }

    // MARK: Parts

    /// A part by its full name, or by its name without the ending of the including template.
    private mutating func bindPart(_ name: String, indent: String, _ position: Position) -> [Step] {
        let ending = "." + format.rawValue
        guard let part = parts[name] ?? parts[name + ending] else {
            let short = parts.keys.map { $0.hasSuffix(ending) ? String($0.dropLast(ending.count)) : $0 }.sorted()
            let near =
                Suggestion.nearest(to: name, among: short) ?? Suggestion.nearest(to: name, among: parts.keys.sorted())
            let hint =
                near.map { " – meinten Sie {{>\($0)}}?" }
                ?? ". Erwartet wird die Datei \(name)\(ending).mustache im Ordner der Vorlagen."
            report(.partMissing, position, "Den Teil „\(name)“ gibt es nicht\(hint)")
            return []
        }
        usedParts.insert(part.name)
        if let other = OutputFormat(of: part.name), other != format {
            report(
                .partFormat,
                position,
                "„\(part.name)“ passt nicht in eine Vorlage für \(ending). Erwartet wird ein Teil mit der Endung \(ending)."
            )
            return []
        }
        if let start = trail.firstIndex(where: { $0.name == part.name }) {
            let circle = (trail[start...].map(\.name) + [part.name]).joined(separator: " → ")
            report(.partCircle, position, "Der Teil bindet sich selbst ein: \(circle). Löschen Sie eine der Marken.")
            return []
        }
        partCount += 1
        guard partCount <= Self.mostParts else {
            if partCount == Self.mostParts + 1 {
                let message =
                    "Teile werden mehr als \(Self.mostParts)-mal eingebunden. Löschen Sie überflüssige Marken."
                report(.nesting, position, message)
            }
            return []
        }
        guard enter(position) else { return [] }
        defer { depth -= 1 }
        return bind(part, indent: indent, from: position)
    }

    // MARK: Findings

    private mutating func checkBackslash(_ text: String, before name: TemplateNode.Name) {
        let slashes = text.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        guard format == .markdown, slashes % 2 == 1 else { return }
        report(
            .backslash,
            name.position,
            "Ein \\ vor {{\(name.text)}} hebt die Maskierung auf. Schreiben Sie \\\\ oder löschen Sie das Zeichen."
        )
    }

    private mutating func report(_ rule: TemplateRule, _ position: Position, _ message: String) {
        let finding = Finding(.error, rule.rawValue, at: position, message)
        findings.append(finding)
        if let place = trail.last?.included { inclusions[finding, default: []].insert(place) }
    }
}
