import Markup

/// Collects the marks of one picture, first drawn lowest, and wraps them as inline or standalone SVG.
struct Sketch: Sendable {
    /// The A4 text column of 170 mm in CSS px.
    static let fullWidth = 640.0

    enum Anchor { case start, middle, end }
    enum Tone {
        case ink, quiet, strong
        /// On a dark column.
        case inverse
    }

    let width: Double
    let height: Double
    /// A sparkline is named by one sentence instead of title and description, and has its own size.
    let isSpark: Bool
    private var body = MarkupWriter()
    private var hasText = false

    init(width: Double = Sketch.fullWidth, height: Double, isSpark: Bool = false) {
        self.width = width
        self.height = height
        self.isSpark = isSpark
    }

    var frame: Box { Box(0, 0, width, height) }

    mutating func line(_ style: Style, _ from: Point, _ to: Point) {
        begin("<line ", style)
        attribute(" x1=\"", from.x)
        attribute("\" y1=\"", from.y)
        attribute("\" x2=\"", to.x)
        attribute("\" y2=\"", to.y)
        body.write("\"/>")
    }

    /// An outlined style is drawn inset, so the mark with its outline fills exactly `box`.
    mutating func rect(_ style: Style, _ box: Box) {
        let inset = style.isOutlined ? min(0.375, box.width / 2, box.height / 2) : 0
        begin("<rect ", style)
        attribute(" x=\"", box.x + inset)
        attribute("\" y=\"", box.y + inset)
        attribute("\" width=\"", box.width - 2 * inset)
        attribute("\" height=\"", box.height - 2 * inset)
        body.write("\"/>")
    }

    mutating func circle(_ style: Style, _ center: Point, radius: Double) {
        begin("<circle ", style)
        attribute(" cx=\"", center.x)
        attribute("\" cy=\"", center.y)
        attribute("\" r=\"", radius)
        body.write("\"/>")
    }

    mutating func path(_ style: Style, _ data: String) {
        begin("<path ", style)
        body.write(" d=\"")
        body.write(escaped: data)
        body.write("\"/>")
    }

    /// Lines through the points of each run; a run of one point draws nothing here.
    mutating func polyline(_ style: Style, runs: [[Point]]) {
        guard runs.contains(where: { $0.count > 1 }) else { return }
        begin("<path ", style)
        body.write(" d=\"")
        for run in runs where run.count > 1 {
            for (place, point) in run.enumerated() {
                body.write(place == 0 ? "M" : "L")
                body.write(point)
            }
        }
        body.write("\"/>")
    }

    private mutating func begin(_ tag: StaticString, _ style: Style) {
        body.write(tag)
        body.write(style.attributes)
    }

    /// - Parameter name: with what stands before its value.
    private mutating func attribute(_ name: StaticString, _ value: Double) {
        body.write(name)
        body.write(value)
    }

    /// ◆ or ▲, drawn rather than set as a character: no font decides how it looks.
    mutating func mark(_ kind: Flag.Kind, _ at: Point, size: Double = 5) {
        switch kind {
        case .signal:
            let (there, back) = (Coordinate.text(size), Coordinate.text(-size))
            path(
                .signal,
                "M\(Coordinate.pair(at.x, at.y - size))l\(there),\(there) \(back),\(there) \(back),\(back)z"
            )
        case .act: path(.act, "M\(Coordinate.pair(at.x, at.y - 5))l5.5,9.5h-11z")
        }
    }

    /// Sets text with its baseline at `y`.
    mutating func text(
        _ string: String,
        _ x: Double,
        _ y: Double,
        anchor: Anchor = .start,
        tone: Tone = .ink
    ) {
        hasText = true
        body.write("<text x=\"")
        body.write(x)
        body.write("\" y=\"")
        body.write(y)
        switch anchor {
        case .start: body.write("\"")
        case .middle: body.write("\" text-anchor=\"middle\"")
        case .end: body.write("\" text-anchor=\"end\"")
        }
        switch tone {
        case .ink: break
        case .quiet: body.write(##" class="leise" fill="#565b62""##)
        case .inverse: body.write(##" class="umgekehrt" fill="#ffffff""##)
        case .strong: body.write(#" font-weight="600""#)
        }
        body.write(">")
        body.write(escaped: Sketch.plain(string))
        body.write("</text>")
    }

    func inline(id: String, title: String, description: String) -> MarkupWriter {
        var out = MarkupWriter(capacity: body.count + 512)
        if isSpark {
            out.write(#"<svg class="spark" role="img" aria-label=""#)
            out.write(escaped: Sketch.plain(description))
            writeSize(to: &out)
            writeRoot(to: &out)
        } else {
            out.write(#"<svg role="img" aria-labelledby="bild-"#)
            writeLabels(id, to: &out)
            writeRoot(to: &out)
            writeNames(id, title, description, to: &out)
        }
        out.write(body)
        out.write("</svg>")
        return out
    }

    func file(id: String, title: String, description: String) -> MarkupWriter {
        var out = MarkupWriter(capacity: body.count + 1024)
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.write(#"<svg xmlns="http://www.w3.org/2000/svg" xml:lang="de" role="img" aria-labelledby="bild-"#)
        writeLabels(id, to: &out)
        writeSize(to: &out)
        writeRoot(to: &out)
        writeNames(id, title, description, to: &out)
        out.write("<rect width=\"")
        out.write(width)
        out.write("\" height=\"")
        out.write(height)
        out.write(##"" fill="#ffffff"/>"##)
        out.write(body)
        out.write("</svg>\n")
        return out
    }

    /// The ids of title and description; the quote stays open, as behind the values of `writeSize`.
    private func writeLabels(_ id: String, to out: inout MarkupWriter) {
        out.write(escaped: id)
        out.write("-t bild-")
        out.write(escaped: id)
        out.write("-d")
    }

    private func writeSize(to out: inout MarkupWriter) {
        out.write("\" width=\"")
        out.write(width)
        out.write("\" height=\"")
        out.write(height)
    }

    private func writeRoot(to out: inout MarkupWriter) {
        out.write("\" viewBox=\"0 0 ")
        out.write(width)
        out.write(" ")
        out.write(height)
        out.write("\"")
        if hasText { out.write(Sketch.font) }
        out.write(">")
    }

    private static let font: StaticString =
        ##" fill="#1b1d20" font-size="12" font-family="Segoe UI, Liberation Sans, Arial, sans-serif""##

    private func writeNames(_ id: String, _ title: String, _ description: String, to out: inout MarkupWriter) {
        out.write("<title id=\"bild-")
        out.write(escaped: id)
        out.write("-t\">")
        out.write(escaped: Sketch.plain(title))
        out.write("</title><desc id=\"bild-")
        out.write(escaped: id)
        out.write("-d\">")
        out.write(escaped: Sketch.plain(description))
        out.write("</desc>")
    }

    /// Drops control characters that XML 1.0 forbids and those that turn the writing direction: names come from outside.
    private static func plain(_ raw: String) -> String {
        if isPlain(raw) || raw.unicodeScalars.allSatisfy(isKept) { return raw }
        var out = ""
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: out += " "
            default: if isKept(scalar) { out.unicodeScalars.append(scalar) }
            }
        }
        return out
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    /// The fast way: ASCII, umlauts, blanks, dashes and quotes, none of which is dropped.
    private static func isPlain(_ raw: String) -> Bool {
        raw.utf8.withContiguousStorageIfAvailable(isPlain) ?? false
    }

    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x20..<0x7F: at += 1
            case 0xC2:
                guard at + 1 < bytes.count, bytes[at + 1] >= 0xA0 else { return false }
                at += 2
            case 0xC3..<0xE0: at += 2
            case 0xE2:
                guard at + 2 < bytes.count, !Markup.turnsDirection(0xE2, bytes[at + 1], bytes[at + 2]) else {
                    return false
                }
                at += 3
            default: return false
            }
        }
        return true
    }
}
