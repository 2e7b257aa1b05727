import Markup

/// Collects the marks of one picture, first drawn lowest, and wraps them as inline or standalone SVG.
struct Sketch: Sendable {
    /// The A4 text column of 170 mm in CSS px.
    static let fullWidth = 640.0

    enum Anchor: String { case start, middle, end }
    enum Tone {
        case ink, quiet, strong
        /// On a dark column.
        case inverse
    }

    let width: Double
    let height: Double
    /// A sparkline is named by one sentence instead of title and description, and has its own size.
    let isSpark: Bool
    private var body = ""
    private var hasText = false

    init(width: Double = Sketch.fullWidth, height: Double, isSpark: Bool = false) {
        self.width = width
        self.height = height
        self.isSpark = isSpark
    }

    var frame: Box { Box(0, 0, width, height) }

    private mutating func draw(_ mark: Markup) { body += mark.text }

    mutating func line(_ style: Style, _ from: Point, _ to: Point) {
        draw(
            "<line \(style.attributes) x1=\"\(n(from.x))\" y1=\"\(n(from.y))\" x2=\"\(n(to.x))\" y2=\"\(n(to.y))\"/>"
        )
    }

    /// An outlined style is drawn inset, so the mark with its outline fills exactly `box`.
    mutating func rect(_ style: Style, _ box: Box) {
        let inset = style.isOutlined ? min(0.375, box.width / 2, box.height / 2) : 0
        draw(
            "<rect \(style.attributes) x=\"\(n(box.x + inset))\" y=\"\(n(box.y + inset))\" width=\"\(n(box.width - 2 * inset))\" height=\"\(n(box.height - 2 * inset))\"/>"
        )
    }

    mutating func circle(_ style: Style, _ center: Point, radius: Double) {
        draw("<circle \(style.attributes) cx=\"\(n(center.x))\" cy=\"\(n(center.y))\" r=\"\(n(radius))\"/>")
    }

    mutating func path(_ style: Style, _ data: String) {
        draw("<path \(style.attributes) d=\"\(data)\"/>")
    }

    /// Lines through the points of each run; a run of one point draws nothing here.
    mutating func polyline(_ style: Style, runs: [[Point]]) {
        let data = runs.filter { $0.count > 1 }
            .map { run in "M" + run.map { Coordinate.pair($0.x, $0.y) }.joined(separator: "L") }
        if !data.isEmpty { path(style, data.joined()) }
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
        var attributes: Markup = "x=\"\(n(x))\" y=\"\(n(y))\""
        if anchor != .start { attributes = attributes + " text-anchor=\"\(anchor.rawValue)\"" }
        switch tone {
        case .ink: break
        case .quiet: attributes = attributes + ##" class="leise" fill="#565b62""##
        case .inverse: attributes = attributes + ##" class="umgekehrt" fill="#ffffff""##
        case .strong: attributes = attributes + #" font-weight="600""#
        }
        hasText = true
        draw("<text \(attributes)>\(Sketch.plain(string))</text>")
    }

    func inline(id: String, title: String, description: String) -> Markup {
        let open: Markup =
            isSpark
            ? ##"<svg class="spark" role="img" aria-label="\##(Sketch.plain(description))" width="\##(n(width))" height="\##(n(height))" \##(root)>"##
            : ##"<svg role="img" aria-labelledby="bild-\##(id)-t bild-\##(id)-d" \##(root)>\##(names(id, title, description))"##
        return Markup(trusted: open.text + body + "</svg>")
    }

    func file(id: String, title: String, description: String) -> Markup {
        let open: Markup =
            ##"<svg xmlns="http://www.w3.org/2000/svg" xml:lang="de" role="img" aria-labelledby="bild-\##(id)-t bild-\##(id)-d" width="\##(n(width))" height="\##(n(height))" \##(root)>"##
        let ground: Markup = ##"<rect width="\##(n(width))" height="\##(n(height))" fill="#ffffff"/>"##
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + open + names(id, title, description) + ground
            + Markup(trusted: body) + "</svg>\n"
    }

    private var root: Markup {
        ##"viewBox="0 0 \##(n(width)) \##(n(height))"\##(hasText ? Sketch.font : "")"##
    }

    private static let font: Markup =
        ##" fill="#1b1d20" font-size="12" font-family="Segoe UI, Liberation Sans, Arial, sans-serif""##

    private func names(_ id: String, _ title: String, _ description: String) -> Markup {
        "<title id=\"bild-\(id)-t\">\(Sketch.plain(title))</title><desc id=\"bild-\(id)-d\">\(Sketch.plain(description))</desc>"
    }

    private func n(_ value: Double) -> Markup { Markup(trusted: Coordinate.text(value)) }

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

    /// The fast way: ASCII, umlauts and their like, none of which is dropped.
    private static func isPlain(_ raw: String) -> Bool {
        raw.utf8.allSatisfy { (0x20..<0x7F).contains($0) || (0x80..<0xE0).contains($0) && $0 != 0xC2 }
    }
}
