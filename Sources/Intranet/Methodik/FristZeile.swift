internal import Config
internal import PageParts
internal import Releases
internal import Templates

/// A deadline as the Methodik page lists it, from a release or from the directive.
struct FristZeile {
    private let name: String
    private let gilt: String
    private let laenge: String
    private let quelle: String

    static let fields: [Field] = [
        Field("name", "Name der Frist"), Field("gilt", "für wen sie gilt"), Field("laenge", "Länge"),
        Field("quelle", "Fundstelle"),
    ]

    init(_ rule: ReleasedRule) {
        // A definition begins with the length; one of several versions is told as a whole.
        let length = rule.definition.prefix { $0 != "," }
        let isPlain = !rule.definition.contains(";")
        name = rule.name
        gilt =
            switch rule.cases {
            case .schriftlich: "schriftliche Eingänge"
            case .kritik: "Beschwerde und Kritik"
            case .andere: rule.definition
            }
        laenge = isPlain && rule.cases != .andere ? String(length) : ""
        quelle = rule.quelle
    }

    init(_ version: Frist.Version) {
        let text = FristText(bereiche: [])
        name = version.name
        gilt = text.audience(version)
        laenge = text.length(version.length)
        quelle = version.quelle
    }

    var row: Value.Row {
        [
            "name": .text(name), "gilt": .text(gilt), "laenge": .text(laenge),
            "quelle": .text(FristZeile.unbroken(quelle)),
        ]
    }

    /// `GA 5 (3) b` in one piece; several places break only behind their commas.
    private static func unbroken(_ source: String) -> String {
        source.hasPrefix("GA ") ? source.replacing(" ", with: "\u{A0}").replacing(",\u{A0}", with: ", ") : source
    }
}
