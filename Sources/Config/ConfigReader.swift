internal import Days
package import Diagnostics
internal import Schema
internal import Yams

/// Reads `krm.yml`.
package struct ConfigReader {
    var project = Project()
    var log = ConfigLog()
    let file: String

    private init(file: String) { self.file = file }

    /// The project of a config text and the notices on it.
    ///
    /// Throws a `Failure` with exit code 2 and every error found, each with its line.
    package static func read(_ text: String, file: String) throws(Failure) -> (project: Project, notices: [Finding]) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw Failure(.config, [syntaxError(error, file: file)])
        }
        guard let root, root.mapping != nil else {
            let message = "Die Konfiguration ist leer; nötig sind mindestens einrichtung, bereiche und anliegen."
            throw Failure(.config, [Finding(.error, "konfiguration-leer", at: Position(file: file, line: 1), message)])
        }
        var reader = ConfigReader(file: file)
        reader.readRoot(ConfigNode(node: root, file: file, path: ""))
        if reader.log.hasErrors { throw Failure(.config, reader.log.findings.sorted()) }
        return (reader.project, reader.log.findings)
    }

    private static func syntaxError(_ error: any Error, file: String) -> Finding {
        var line: Int?
        var column: Int?
        var what = "ist kein gültiges YAML"
        switch error {
        case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
            YamlError.composer(_, _, let mark, _):
            (line, column) = (mark.line, mark.column)
        case YamlError.duplicatedKeysInMapping(_, let context):
            (line, column) = (context.mark.line, context.mark.column)
            what = "nennt einen Schlüssel doppelt"
        default: break
        }
        let message = "Die Konfiguration \(what); prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen."
        return Finding(.error, "yaml-form", at: Position(file: file, line: line, column: column), message)
    }

    private static let keys = [
        "einrichtung", "geschaeftszeichen", "vertraulichkeit", "beispieldaten", "stichtag", "land",
        "regionale_feiertage", "schliesstage", "bereiche", "anliegen", "fristende", "fristen", "links", "zielwerte",
        "folge_beobachtung_tage", "berichte", "ausgaben", "export",
    ]

    private mutating func readRoot(_ root: ConfigNode) {
        let entries = root.record(ConfigReader.keys, &log)
        for key in ["einrichtung", "bereiche", "anliegen"] where entries[key] == nil {
            log.error("pflichtschluessel-fehlt", at: root.position, "Der Schlüssel „\(key)“ fehlt; er ist Pflicht.")
        }
        if let node = entries["einrichtung"] { project.einrichtung = node.text(&log) ?? "" }
        if let node = entries["geschaeftszeichen"] { project.geschaeftszeichen = node.text(&log) }
        if let node = entries["vertraulichkeit"] { project.vertraulichkeit = node.scalar ?? "" }
        if let node = entries["beispieldaten"] { project.beispieldaten = node.flag(&log) ?? false }
        if let node = entries["stichtag"] { project.stichtag = day(node) }
        if let node = entries["land"] { readLand(node) }
        if let node = entries["regionale_feiertage"] { readRegional(node) }
        if let node = entries["schliesstage"] { project.schliesstage = Set(node.items(&log).compactMap { day($0) }) }
        if let node = entries["fristende"] { readFristende(node) }
        if let node = entries["bereiche"] { readBereiche(node) }
        if let node = entries["anliegen"] { readAnliegen(node) }
        if let node = entries["fristen"] { readFristen(node) }
        if let node = entries["links"] { readLinks(node) }
        if let node = entries["zielwerte"] { readZielwerte(node) }
        if let node = entries["folge_beobachtung_tage"] {
            project.folgeBeobachtungTage = node.integer(1...3650, &log) ?? 90
        }
        if let node = entries["berichte"] { readBerichte(node) }
        if let node = entries["ausgaben"] { readAusgaben(node) }
        if let node = entries["export"] { readExport(node) }
    }

    mutating func day(_ node: ConfigNode) -> Day? {
        if let text = node.scalar, let day = DateText.parse(Array(text.utf8)) { return day }
        log.error(
            "konfiguration-datum", at: node.position,
            "\(node.path): erwartet wird ein Datum wie 2026-10-31 oder 31.10.2026.")
        return nil
    }

    /// Letters, digits, `.`, `-`, `_`; at most 32; the first a letter or digit: ids become file names and JSON keys.
    mutating func id(_ node: ConfigNode) -> String? {
        guard let text = node.text(&log) else { return nil }
        guard ConfigReader.isId(text) else {
            log.error(
                "id-form", at: node.position,
                "\(node.path): eine Kennung besteht aus höchstens 32 Buchstaben, Ziffern, „.“, „-“ und „_“ "
                    + "und beginnt mit einem Buchstaben oder einer Ziffer.")
            return nil
        }
        return text
    }

    package static func isId(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        guard let first = bytes.first, bytes.count <= 32, isAlphanumeric(first) else { return false }
        return bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
    }

    /// Reports an id that was seen before in its folded form (`5-01` is `501`).
    mutating func checkUnique(_ id: String, _ seen: inout [String: String], what: String, at position: Position) {
        let folded = Fold.id(id)
        if let earlier = seen[folded] {
            let hint = earlier == id ? "" : " („\(earlier)“ und „\(id)“ gelten als gleich)"
            log.error("id-doppelt", at: position, "Die Kennung \(what) „\(id)“ ist schon vergeben\(hint).")
        } else {
            seen[folded] = id
        }
    }
}
