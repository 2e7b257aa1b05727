internal import Markup

/// A short cell as our pages show it: what libcmark and `PageInlines` would make of it.
extension ShortCell {
    /// - Parameter isPlain: without the marks of strong text, where the row says that it is bold.
    func write(
        of bytes: [UInt8],
        _ figures: [String: CommonMark.Figure],
        isPlain: Bool,
        to out: inout [UInt8]
    ) {
        forEachPart(of: bytes) { part in
            switch part {
            case .text(let text): ShortCell.write(text, of: bytes, to: &out)
            case .strong(let text) where isPlain: ShortCell.write(text, of: bytes, to: &out)
            case .strong(let text): ShortCell.write(strong: text, of: bytes, to: &out)
            case .link(let text, let url): ShortCell.write(link: text, url, of: bytes, figures, to: &out)
            }
        }
    }

    private static func write(
        link text: Range<Int>,
        _ address: Range<Int>,
        of bytes: [UInt8],
        _ figures: [String: CommonMark.Figure],
        to out: inout [UInt8]
    ) {
        let url = String(decoding: bytes[address], as: UTF8.self)
        // The drawing says in its label what the link says in its text.
        if let figure = figures[url] { return out.append(contentsOf: figure.drawing.bytes) }
        out.append("<a href=\"")
        if !Destination.append(pageFor: bytes[address], to: &out) { out.append(contentsOf: bytes[address]) }
        out.append("\">")
        write(text, of: bytes, to: &out)
        out.append("</a>")
    }

    private static func write(strong text: Range<Int>, of bytes: [UInt8], to out: inout [UInt8]) {
        guard let name = Sign.name(of: bytes[text]) else {
            out.append("<strong>")
            write(text, of: bytes, to: &out)
            return out.append("</strong>")
        }
        out.append("<strong class=\"")
        out.append(name)
        out.append("\">")
        // The sign and its first word stay together, as `PageInlines` has it.
        if let end = endOfFirstWord(text, bytes) {
            out.append("<span class=\"zeichen\">")
            write(text.lowerBound..<end, of: bytes, to: &out)
            out.append("</span>")
            write(end..<text.upperBound, of: bytes, to: &out)
        } else {
            write(text, of: bytes, to: &out)
        }
        out.append("</strong>")
    }

    /// The end of the word behind the sign; nil where none follows, and in sentences.
    private static func endOfFirstWord(_ text: Range<Int>, _ bytes: [UInt8]) -> Int? {
        guard !bytes[text].contains(UInt8(ascii: ".")), let blank = bytes[text].firstIndex(of: Byte.space) else {
            return nil
        }
        let rest = (blank + 1)..<text.upperBound
        let end = bytes[rest].firstIndex(of: Byte.space) ?? text.upperBound
        return end > rest.lowerBound ? end : nil
    }

    /// Text with its escapes undone, escaped as libcmark does.
    private static func write(_ text: Range<Int>, of bytes: [UInt8], to out: inout [UInt8]) {
        var at = text.lowerBound
        while at < text.upperBound {
            if bytes[at] == Byte.backslash { at += 1 }
            switch bytes[at] {
            case UInt8(ascii: "&"): out.append("&amp;")
            case Byte.less: out.append("&lt;")
            case Byte.greater: out.append("&gt;")
            case UInt8(ascii: "\""): out.append("&quot;")
            default: out.append(bytes[at])
            }
            at += 1
        }
    }
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
