internal import Diagnostics
internal import Yams

/// Reads a YAML text into `ConfigNode`s; the only place, with `YamlFault`, that knows the YAML library.
struct YamlTree {
    /// Values that a config may have, those that its aliases (`*`) repeat included.
    private static let nodeLimit = 100_000
    private static let depthLimit = 24

    private let file: String
    private(set) var log = ConfigLog()
    private var nodes = 0
    /// True when a limit left something out.
    private var isCut = false
    /// The real name of a key by the placeholder that hid its first occurrence from the library.
    private var hidden: [String: String] = [:]

    init(file: String) { self.file = file }

    /// The root, nil when the text is empty or a finding in `log` says why it cannot be read.
    mutating func read(_ text: String) -> ConfigNode? {
        var text = text
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        if let (position, scalar) = YamlTree.unprintable(text, file) {
            log.error(.yaml(YamlFault.unprintable(scalar)), at: position)
            return nil
        }
        guard let root = compose(text) else { return nil }
        let tree = node(root, path: "", depth: 0)
        return isCut ? nil : tree
    }

    // MARK: Text to library tree

    /// Composes the text; a key that occurs twice is hidden and composed again, so that both places are known.
    private mutating func compose(_ text: String) -> Node? {
        var text = text
        for round in 0..<20 {
            do {
                // What a value means is our business: no rules, whose expressions would take longer than the text. And the
                // library looks at the environment unless it is told the encoding.
                return try Yams.compose(yaml: YamlTree.padded(text), .basic, .default, .utf8)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let mark = context.mark
                if let key = keys.first, let text2 = hide(key, at: mark, in: text, round: round) {
                    text = text2
                } else {
                    let message = "Ein Schlüssel dieses Abschnitts steht zweimal; lassen Sie nur einen stehen."
                    log.error(.yaml(message), at: Position(file: file, line: mark.line, column: mark.column))
                    return nil
                }
            } catch {
                let (position, message) = YamlFault.describe(error, in: text, file: file)
                log.error(.yaml(message), at: position)
                return nil
            }
        }
        log.error(
            .yaml("Sehr viele Schlüssel stehen zweimal; prüfen Sie die Datei."),
            at: Position(file: file, line: 1, column: 1)
        )
        return nil
    }

    /// The library keeps a pointer into the text, which a text of 15 bytes or less does not outlive.
    private static func padded(_ text: String) -> String {
        text.utf8.count > 15 ? text : text + "\n#" + String(repeating: " ", count: 16)
    }

    /// The text with the key at `mark` replaced by as many characters that no one types.
    private mutating func hide(_ key: String, at mark: Mark, in text: String, round: Int) -> String? {
        var scalars = Array(text.unicodeScalars)
        guard let place = TextPlace.offset(line: mark.line, column: mark.column, in: scalars),
            let filler = Unicode.Scalar(0xE000 + UInt32(round))
        else { return nil }
        let key = Array(key.unicodeScalars)
        let isQuoted = place < scalars.count && (scalars[place] == "\"" || scalars[place] == "'")
        let start = place + (isQuoted ? 1 : 0)
        guard !key.isEmpty, start + key.count <= scalars.count, scalars[start..<start + key.count].elementsEqual(key)
        else { return nil }
        let placeholder = [Unicode.Scalar](repeating: filler, count: key.count)
        scalars.replaceSubrange(start..<start + key.count, with: placeholder)
        hidden[YamlTree.string(placeholder)] = YamlTree.string(key)
        return YamlTree.string(scalars)
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The first character that YAML forbids (YAML 1.2, production 1).
    private static func unprintable(_ text: String, _ file: String) -> (Position, Unicode.Scalar)? {
        let scalars = Array(text.unicodeScalars)
        let bad = scalars.firstIndex { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: false
            default: true
            }
        }
        guard let bad else { return nil }
        let (line, column) = TextPlace.place(of: bad, in: scalars)
        return (Position(file: file, line: line, column: column), scalars[bad])
    }

    // MARK: Library tree to nodes

    private func position(_ node: Node) -> Position {
        Position(file: file, line: node.mark?.line, column: node.mark?.column)
    }

    /// An alias (`*name`) has the place of the text that it repeats.
    private mutating func node(_ node: Node, path: String, depth: Int) -> ConfigNode? {
        let position = position(node)
        nodes += 1
        guard nodes <= YamlTree.nodeLimit else {
            if !isCut { log.error(.tooLarge, at: position) }
            isCut = true
            return nil
        }
        guard depth < YamlTree.depthLimit else {
            if !isCut { log.error(.tooDeep, at: position) }
            isCut = true
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let tag = scalar.tag.description
            if !tag.isEmpty, !tag.hasPrefix("tag:yaml.org,2002:") { log.error(.yaml(YamlFault.special), at: position) }
            let isPlain = scalar.style == .plain || scalar.style == .any
            return ConfigNode(content: .scalar(scalar.string, isPlain: isPlain), position: position, path: path)
        case .sequence(let items):
            var out: [ConfigNode] = []
            for item in items { if let child = self.node(item, path: path, depth: depth + 1) { out.append(child) } }
            return ConfigNode(content: .list(out), position: position, path: path)
        case .mapping(let pairs):
            return ConfigNode(content: .mapping(entries(pairs, path, depth)), position: position, path: path)
        case .alias:
            return nil
        }
    }

    private mutating func entries(_ pairs: Node.Mapping, _ path: String, _ depth: Int) -> [ConfigNode.Entry] {
        var out: [ConfigNode.Entry] = []
        var firstLine: [String: Int] = [:]
        for (keyNode, valueNode) in pairs {
            let place = position(keyNode)
            guard case .scalar(let scalar) = keyNode else {
                log.error(.keyNotText, at: place)
                continue
            }
            let key = hidden[scalar.string] ?? scalar.string
            if key == "<<", scalar.style == .plain {
                log.error(.mergeKey, at: place)
                continue
            }
            if let line = firstLine[key] {
                log.error(.duplicateKey(key, firstLine: line), at: place)
                continue
            }
            firstLine[key] = place.line ?? 1
            guard let value = node(valueNode, path: path.isEmpty ? key : path + " › " + key, depth: depth + 1) else {
                continue
            }
            // The library puts a missing value wherever the next text begins.
            let isMissing = value.scalar == "" && value.isNull
            let placed = isMissing ? ConfigNode(content: value.content, position: place, path: value.path) : value
            out.append(ConfigNode.Entry(key: key, position: place, value: placed))
        }
        return out
    }
}
