internal import Diagnostics
internal import Yams

/// A node of the YAML tree with its place; its readers put a finding into the log when the value does not fit.
struct ConfigNode {
    let node: Node
    let file: String
    /// The keys that lead here, for messages: `fristen › kalendertage`.
    let path: String

    var position: Position { Position(file: file, line: node.mark?.line, column: node.mark?.column) }
    var isEmpty: Bool { ["", "~", "null"].contains(node.scalar?.string) }
    var isMapping: Bool { node.mapping != nil }
    var isSequence: Bool { node.sequence != nil }
    var scalar: String? { node.scalar?.string }

    /// The entries of a mapping, in the order of the file; other kinds of node are an error.
    func entries(_ log: inout ConfigLog) -> [(key: String, value: ConfigNode, position: Position)] {
        guard let mapping = node.mapping else {
            if !isEmpty { log.error("konfiguration-form", at: position, "\(path): erwartet werden Schlüssel und Werte.") }
            return []
        }
        return mapping.compactMap { pair in
            let place = Position(file: file, line: pair.key.mark?.line, column: pair.key.mark?.column)
            guard let key = pair.key.scalar?.string else {
                log.error("konfiguration-form", at: place, "\(path): ein Schlüssel muss ein einfacher Text sein.")
                return nil
            }
            let child = ConfigNode(node: pair.value, file: file, path: path.isEmpty ? key : path + " › " + key)
            return (key, child, place)
        }
    }

    /// The entries of a mapping whose keys are all among `known`; unknown ones are an error with a suggestion.
    func record(_ known: [String], _ log: inout ConfigLog) -> [String: ConfigNode] {
        var out: [String: ConfigNode] = [:]
        for (key, value, place) in entries(&log) {
            guard known.contains(key) else {
                let hint =
                    Suggestion.nearest(to: key, among: known).map { "meinten Sie „\($0)“?" }
                    ?? "erlaubt sind: \(known.joined(separator: ", "))."
                log.error(
                    "schluessel-unbekannt", at: place,
                    "Den Schlüssel „\(key)“ gibt es \(path.isEmpty ? "hier" : "unter „\(path)“") nicht; \(hint)")
                continue
            }
            out[key] = value
        }
        return out
    }

    func items(_ log: inout ConfigLog) -> [ConfigNode] {
        if let sequence = node.sequence {
            return sequence.map { ConfigNode(node: $0, file: file, path: path) }
        }
        if !isEmpty { log.error("konfiguration-form", at: position, "\(path): erwartet wird eine Liste.") }
        return []
    }

    /// A list, or one value standing for a list of one.
    func oneOrMore(_ log: inout ConfigLog) -> [ConfigNode] { node.scalar != nil ? [self] : items(&log) }

    func text(_ log: inout ConfigLog) -> String? {
        guard let value = scalar, !isEmpty else {
            log.error("konfiguration-wert", at: position, "\(path): erwartet wird ein Text.")
            return nil
        }
        return value
    }

    func flag(_ log: inout ConfigLog) -> Bool? {
        switch scalar?.lowercased() {
        case "true", "ja": return true
        case "false", "nein": return false
        default:
            log.error("konfiguration-wert", at: position, "\(path): erwartet wird true oder false.")
            return nil
        }
    }

    func integer(_ range: ClosedRange<Int>, _ log: inout ConfigLog) -> Int? {
        guard let value = scalar.flatMap(Int.init), range.contains(value) else {
            log.error(
                "konfiguration-wert", at: position,
                "\(path): erwartet wird eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound).")
            return nil
        }
        return value
    }
}

/// Collects what is wrong with a config.
struct ConfigLog {
    private(set) var findings: [Finding] = []

    mutating func error(_ rule: String, at position: Position, _ message: String) {
        findings.append(Finding(.error, rule, at: position, message))
    }

    mutating func notice(_ rule: String, at position: Position, _ message: String) {
        findings.append(Finding(.notice, rule, at: position, message))
    }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
