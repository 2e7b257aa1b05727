internal import Diagnostics

/// A node of `krm.yml` with its place; scalars are kept as they are written, so `0501` stays `0501`.
struct ConfigNode {
    enum Content {
        /// `isPlain` tells `null` from `"null"`.
        case scalar(String, isPlain: Bool)
        case list([ConfigNode])
        case mapping([Entry])
    }

    struct Entry {
        let key: String
        let position: Position
        let value: ConfigNode
    }

    let content: Content
    let position: Position
    /// The keys that lead here, for messages: `fristen › kalendertage`.
    let path: String

    var scalar: String? { if case .scalar(let text, _) = content { text } else { nil } }
    var isList: Bool { if case .list = content { true } else { false } }
    var isMapping: Bool { if case .mapping = content { true } else { false } }
    /// True for a key without a value, which is the same as no key at all.
    var isNull: Bool {
        guard case .scalar(let text, true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// What stands here, for messages; a config holds no Sozialdaten, so values may be shown.
    var found: String {
        switch content {
        case .scalar where isNull: "nichts"
        case .scalar(let text, _) where text.allSatisfy(\.isWhitespace): "ein leerer Text"
        case .scalar(let text, _): ConfigFault.quoted(text)
        case .list: "eine Liste"
        case .mapping: "ein Abschnitt mit Schlüsseln"
        }
    }
}

extension ConfigNode {
    /// The entries of a mapping in the order of the file; anything else is an error.
    func entries(_ log: inout ConfigLog) -> [Entry] {
        switch content {
        case .mapping(let entries): return entries
        case .scalar where isNull: return []
        default:
            log.error(
                .form(path: path, found: found, expected: "ein Abschnitt mit Schlüsseln, etwa „schlüssel: wert“"),
                at: position
            )
            return []
        }
    }

    /// The values of a mapping whose keys are all among `known`; a key without a value counts as not written.
    func record(_ known: [String], _ log: inout ConfigLog, keepingNull: Bool = false) -> [String: ConfigNode] {
        var out: [String: ConfigNode] = [:]
        for entry in entries(&log) {
            guard known.contains(entry.key) else {
                log.error(.unknownKey(entry.key, path: path, known: known), at: entry.position)
                continue
            }
            if keepingNull || !entry.value.isNull { out[entry.key] = entry.value }
        }
        return out
    }

    func items(_ log: inout ConfigLog) -> [ConfigNode] {
        switch content {
        case .list(let items): return items
        case .scalar where isNull: return []
        default:
            log.error(.form(path: path, found: found, expected: "eine Liste, etwa „[eins, zwei]“"), at: position)
            return []
        }
    }

    /// A list, or one value standing for a list of one.
    func oneOrMore(_ log: inout ConfigLog) -> [ConfigNode] { scalar != nil && !isNull ? [self] : items(&log) }

    /// A text that is not blank, as it is written.
    func text(_ log: inout ConfigLog, expected: String = "ein Text") -> String? {
        if let text = scalar, !isNull, !text.allSatisfy(\.isWhitespace) { return text }
        log.error(.value(path: path, found: found, expected: expected), at: position)
        return nil
    }

    /// A text for a page: one line, without blanks around it.
    func line(_ log: inout ConfigLog) -> String? {
        guard let text = text(&log) else { return nil }
        let line = ConfigNode.trimmed(text)
        guard !line.contains(where: \.isNewline) else {
            log.error(
                .value(path: path, found: "ein mehrzeiliger Text", expected: "ein Text in einer Zeile"),
                at: position
            )
            return nil
        }
        return line
    }

    func flag(_ log: inout ConfigLog) -> Bool? {
        switch scalar?.lowercased() {
        case "true", "ja": return true
        case "false", "nein": return false
        default:
            log.error(.value(path: path, found: found, expected: "true oder false"), at: position)
            return nil
        }
    }

    func integer(_ range: ClosedRange<Int>, _ log: inout ConfigLog) -> Int? {
        if let text = scalar, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int(text),
            range.contains(value)
        {
            return value
        }
        let expected = "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)"
        log.error(.value(path: path, found: found, expected: expected), at: position)
        return nil
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
