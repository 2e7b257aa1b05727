import Diagnostics

/// Cuts a template into its tags; the text lies between them.
struct Scanner {
    private(set) var tags: [Tag] = []
    private(set) var findings: [Finding] = []
    /// The template's UTF-8 with `\n` for every line end and without a byte order mark.
    let bytes: [UInt8]

    private let file: String
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)
    private var line = 1
    private var column = 1
    private var counted = 0

    init(_ source: TemplateSource) {
        file = source.file
        bytes = Self.normalized(source.text)
        var index = 0
        while let start = find(open, from: index) {
            checkText(index..<start)
            advance(to: start)
            index = scanTag(at: start)
        }
        checkText(index..<bytes.count)
    }

    private static func normalized(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        var previous: Unicode.Scalar = " "
        for (index, scalar) in text.unicodeScalars.enumerated() {
            defer { previous = scalar }
            if index == 0, scalar == "\u{FEFF}" { continue }
            if scalar == "\n", previous == "\r" { continue }
            out += UTF8.encode(scalar == "\r" ? "\n" : scalar) ?? UTF8.encodedReplacementCharacter
        }
        return out
    }

    /// Reads the tag at `start` and returns the index behind it.
    private mutating func scanTag(at start: Int) -> Int {
        let inside = start + open.count
        let sigil = inside < bytes.count ? bytes[inside] : 0
        var terminator = close
        switch sigil {
        case UInt8(ascii: "{"): terminator = [UInt8(ascii: "}")] + close
        case UInt8(ascii: "="): terminator = [UInt8(ascii: "=")] + close
        default: break
        }
        let from = min(bytes.count, sigil == UInt8(ascii: "=") ? inside + 1 : inside)
        guard let end = find(terminator, from: from) else { return reportOpen(inside) }
        var kind = Self.kind(of: sigil)
        let body = bytes[(kind == .value ? inside : inside + 1)..<max(end, inside + (kind == .value ? 0 : 1))]
        let content = String(decoding: body, as: UTF8.self)
        if kind != .comment, body.contains(UInt8(ascii: "\n")) || contains(open, in: body) { return reportOpen(inside) }
        if kind == .delimiters, !setDelimiters(body) { kind = .comment }
        let behind = end + terminator.count
        tags.append(Tag(kind: kind, content: Self.trim(content), line: line, column: column, range: start..<behind))
        return behind
    }

    private static func kind(of sigil: UInt8) -> Tag.Kind {
        switch sigil {
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .end
        case UInt8(ascii: ">"): .part
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        case UInt8(ascii: "%"): .pragma
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "<"), UInt8(ascii: "$"): .inheritance
        default: .value
        }
    }

    /// Takes over new delimiters; false, with a finding, when they are none.
    private mutating func setDelimiters(_ body: ArraySlice<UInt8>) -> Bool {
        let parts = body.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            report(.tag, "Trennzeichen werden so gesetzt: {{=<% %>=}}, mit einem Leerzeichen dazwischen und ohne =.")
            return false
        }
        open = Array(parts[0])
        close = Array(parts[1])
        return true
    }

    private mutating func reportOpen(_ inside: Int) -> Int {
        let closing = String(decoding: close, as: UTF8.self)
        let place = inside < bytes.count && bytes[inside] == UInt8(ascii: "!") ? "" : " in ihrer Zeile"
        report(.tagOpen, "Die Marke wird\(place) nicht geschlossen. Es fehlt „\(closing)“.")
        return inside
    }

    /// Reports `{name}`: braces around a word and nothing else are a tag with a brace missing.
    private mutating func checkText(_ range: Range<Int>) {
        guard open == Array("{{".utf8) else { return }
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            let start = index
            index += 1
            let word = bytes[index..<range.upperBound].prefix { $0 == UInt8(ascii: "_") || isLetterDigitOrDot($0) }
            index += word.count
            guard !word.isEmpty, index < range.upperBound, bytes[index] == UInt8(ascii: "}") else { continue }
            advance(to: start)
            let name = String(decoding: word, as: UTF8.self)
            report(.tag, "Eine Marke hat je zwei Klammern. Schreiben Sie {{\(name)}}.")
        }
    }

    private func isLetterDigitOrDot(_ byte: UInt8) -> Bool {
        switch byte {
        case 97...122, 65...90, 48...57, 46: true
        default: false
        }
    }

    private mutating func report(_ rule: TemplateRule, _ message: String) {
        let position = Position(file: file, line: line, column: column)
        findings.append(Finding(.error, rule.rawValue, at: position, message))
    }

    /// Moves line and column forward to the byte at `index`.
    private mutating func advance(to index: Int) {
        for byte in bytes[counted..<max(counted, index)] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0b1100_0000 != 0b1000_0000 {
                column += 1
            }
        }
        counted = max(counted, index)
    }

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        guard start + needle.count <= bytes.count else { return nil }
        return (start...(bytes.count - needle.count)).first { index in
            bytes[index] == needle[0] && bytes[index..<(index + needle.count)].elementsEqual(needle)
        }
    }

    private func contains(_ needle: [UInt8], in body: ArraySlice<UInt8>) -> Bool {
        body.indices.contains { body[$0...].starts(with: needle) }
    }

    static func trim(_ text: String) -> String {
        var bytes = text.utf8[...]
        let isSpace = { (byte: UInt8) in byte == 32 || byte == 9 || byte == 10 }
        while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
        while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        return String(Substring(bytes))
    }
}
