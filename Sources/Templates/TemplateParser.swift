import Diagnostics

/// Builds a template's tree and reports what is not well formed.
///
/// A line that holds nothing but one section, part or comment tag leaves no line behind, as Mustache has it.
struct TemplateParser {
    private struct Frame {
        var name: TemplateNode.Name?
        var inverted = false
        var nodes: [TemplateNode] = []
    }

    private let file: String
    private let indent: [UInt8]
    private let bytes: [UInt8]
    private var frames = [Frame()]
    /// Sections below the deepest one that may be; only their ends matter.
    private var tooDeep = 0
    private var findings: [Finding]

    /// Parses `source`; `indent` goes in front of its lines (a part on an indented line).
    static func parse(_ source: TemplateSource, indent: String = "") -> (nodes: [TemplateNode], findings: [Finding]) {
        let scanner = Scanner(source)
        var parser = TemplateParser(source: source, scanner: scanner, indent: indent)
        parser.run(scanner.tags)
        return (parser.frames[0].nodes, parser.findings)
    }

    private init(source: TemplateSource, scanner: Scanner, indent: String) {
        file = source.file
        bytes = scanner.bytes
        findings = scanner.findings
        self.indent = Array(indent.utf8)
    }

    private mutating func run(_ tags: [Tag]) {
        var index = 0
        for tag in tags {
            if let alone = standaloneRange(of: tag) {
                appendText(index..<max(index, alone.lowerBound), beforeTag: false)
                let lead = String(decoding: indent + bytes[alone.lowerBound..<tag.range.lowerBound], as: UTF8.self)
                handle(tag, lead: lead)
                index = alone.upperBound
            } else {
                appendText(index..<tag.range.lowerBound, beforeTag: true)
                handle(tag, lead: "")
                index = tag.range.upperBound
            }
        }
        appendText(index..<bytes.count, beforeTag: false)
        while frames.count > 1 { closeUnclosed() }
    }

    /// The whole lines of a tag that has them to itself, with the line end.
    private func standaloneRange(of tag: Tag) -> Range<Int>? {
        guard tag.mayStandAlone else { return nil }
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var start = tag.range.lowerBound
        while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
        var end = tag.range.upperBound
        while end < bytes.count, isBlank(bytes[end]) { end += 1 }
        // At the end of the file blanks do not count, as in other implementations.
        if end == bytes.count { return end == tag.range.upperBound ? start..<end : nil }
        return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : nil
    }

    private mutating func appendText(_ range: Range<Int>, beforeTag: Bool) {
        var text: [UInt8] = []
        for index in range.lowerBound...range.upperBound {
            let isLineStart = index == 0 || bytes[index - 1] == UInt8(ascii: "\n")
            let isEnd = index == range.upperBound
            if isLineStart, isEnd ? beforeTag : bytes[index] != UInt8(ascii: "\n") { text += indent }
            if !isEnd { text.append(bytes[index]) }
        }
        if !text.isEmpty { append(.text(String(decoding: text, as: UTF8.self))) }
    }

    private mutating func append(_ node: TemplateNode) { frames[frames.count - 1].nodes.append(node) }

    private mutating func handle(_ tag: Tag, lead: String) {
        let position = Position(file: file, line: tag.line, column: tag.column)
        switch tag.kind {
        case .comment, .delimiters: break
        case .value: if let name = name(tag, position) { append(.value(name)) }
        case .section, .inverted:
            // A section whose name cannot be read is tracked all the same, so that its end is no second finding.
            let name = name(tag, position) ?? TemplateNode.Name(path: [], position: position)
            guard frames.count <= Self.deepest else {
                if tooDeep == 0 { report(.nesting, position, Self.nestingMessage) }
                tooDeep += 1
                return
            }
            frames.append(Frame(name: name, inverted: tag.kind == .inverted))
        case .end: close(tag.content, position)
        case .part: part(tag.content, lead: lead, position)
        case .unescaped:
            let inner = tag.content
            report(
                .unescaped,
                position,
                "Unmaskierte Ausgabe mit {{{…}}} oder {{&…}} gibt es nicht: Text wird immer maskiert, fertiges Markdown "
                    + "immer unverändert eingesetzt. Schreiben Sie {{\(inner)}}."
            )
        case .inheritance:
            frames.append(Frame(name: TemplateNode.Name(path: [], position: position)))
            report(.tag, position, "{{<…}} und {{$…}} gibt es hier nicht. Teile werden mit {{>name}} eingebunden.")
        case .pragma:
            report(
                .pragma,
                position,
                "{{% \(tag.content)}} ist unbekannt: Anweisungen mit % gibt es hier nicht. Wie maskiert wird, sagt die "
                    + "Endung der Datei (.md oder .html). Löschen Sie die Marke."
            )
        }
    }

    private mutating func name(_ tag: Tag, _ position: Position) -> TemplateNode.Name? {
        if tag.content == "." {
            report(
                .tag,
                position,
                "{{.}} gibt es hier nicht: Jede Zeile hat benannte Werte. Schreiben Sie einen Namen."
            )
            return nil
        }
        let path = tag.content.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isName = path.allSatisfy { part in
            !part.isEmpty
                && part.unicodeScalars.allSatisfy {
                    $0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "_" || $0 == "-"
                }
        }
        if isName { return TemplateNode.Name(path: path, position: position) }
        let what = tag.content.isEmpty ? "Die Marke ist leer." : "„\(tag.content)“ ist kein Name."
        report(.tag, position, what + " Erwartet wird ein Name aus Buchstaben, Ziffern und _, etwa {{titel}}.")
        return nil
    }

    private mutating func part(_ content: String, lead: String, _ position: Position) {
        guard !content.isEmpty, content.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0 != "*" }) else {
            report(.tag, position, "Ein Teil wird mit seinem Dateinamen eingebunden, etwa {{>kopf}}.")
            return
        }
        append(.part(content, indent: lead, position))
    }

    /// Sections and parts inside each other: what a report needs many times over, and no more than a stack holds.
    static let deepest = 100
    static let nestingMessage =
        "Hier sind mehr als \(deepest) Abschnitte und Teile ineinander offen. Schließen Sie die äußeren vorher."

    private mutating func close(_ text: String, _ position: Position) {
        if tooDeep > 0 {
            tooDeep -= 1
            return
        }
        guard let innermost = frames.last?.name, frames.count > 1 else {
            report(
                .sectionNotOpened,
                position,
                "{{/\(text)}} schließt einen Abschnitt, den nichts beginnt. Löschen Sie die Marke."
            )
            return
        }
        // A section without a readable name is closed by any end.
        if innermost.text == text || innermost.path.isEmpty { return closeInnermost() }
        if frames.contains(where: { $0.name?.text == text }) {
            while frames.last?.name?.text != text { closeUnclosed() }
            return closeInnermost()
        }
        let begin = "\(sigil(frames[frames.count - 1]))\(innermost.text)"
        report(
            .sectionMismatch,
            position,
            "{{/\(text)}} passt nicht zum offenen Abschnitt {{\(begin)}} aus Zeile \(innermost.position.line ?? 0). "
                + "Schreiben Sie {{/\(innermost.text)}}."
        )
        closeInnermost()
    }

    private func sigil(_ frame: Frame) -> String { frame.inverted ? "^" : "#" }

    private mutating func closeInnermost() {
        let frame = frames.removeLast()
        guard let name = frame.name, !name.path.isEmpty else { return append(contentsOf: frame.nodes) }
        append(.section(name, inverted: frame.inverted, frame.nodes))
    }

    private mutating func append(contentsOf nodes: [TemplateNode]) { frames[frames.count - 1].nodes += nodes }

    private mutating func closeUnclosed() {
        guard let frame = frames.last, let name = frame.name else { return }
        if !name.path.isEmpty {
            let text = name.text
            report(
                .sectionOpen,
                name.position,
                "Der Abschnitt {{\(sigil(frame))\(text)}} wird nicht geschlossen. Es fehlt {{/\(text)}}."
            )
        }
        closeInnermost()
    }

    private mutating func report(_ rule: TemplateRule, _ position: Position, _ message: String) {
        findings.append(Finding(.error, rule.rawValue, at: position, message))
    }
}
