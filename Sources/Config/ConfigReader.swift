internal import Days
package import Diagnostics
internal import Schema

/// Reads `krm.yml`; every key is in `ConfigKeys`, every wording in `ConfigFault`.
package struct ConfigReader {
    var project = Project()
    var log: ConfigLog

    private init(log: ConfigLog) { self.log = log }

    /// The project of a config text, and what deserves a look: notices and warnings.
    ///
    /// Throws a `Failure` with exit code 2 and every error found, sorted, each with its line and column.
    package static func read(_ text: String, file: String) throws(Failure) -> (project: Project, notices: [Finding]) {
        var tree = YamlTree(file: file)
        let root = tree.read(text)
        var reader = ConfigReader(log: tree.log)
        if let root, !root.isNull {
            if root.isMapping {
                reader.readRoot(root)
            } else {
                let fault = ConfigFault.form(
                    path: "",
                    found: root.found,
                    expected: "ein Abschnitt mit Schlüsseln, etwa „land: NI“"
                )
                reader.log.error(fault, at: root.position)
            }
        } else if !reader.log.hasErrors {
            reader.log.error(.empty, at: Position(file: file, line: 1, column: 1))
        }
        let findings = reader.log.findings.sorted()
        if reader.log.hasErrors { throw Failure(.config, findings.filter { $0.severity > .notice }) }
        return (reader.project, findings)
    }

    private mutating func readRoot(_ root: ConfigNode) {
        let entries = root.record(ConfigKeys.root, &log)
        for key in ConfigKeys.required where entries[key] == nil { log.error(.missingKey(key), at: root.position) }
        if let node = entries["einrichtung"] { project.einrichtung = node.line(&log) ?? "" }
        if let node = entries["geschaeftszeichen"] { project.geschaeftszeichen = node.line(&log) }
        if let node = entries["vertraulichkeit"] { project.vertraulichkeit = node.line(&log) ?? "" }
        if let node = entries["kontakt"] { project.kontakt = node.line(&log) }
        if let node = entries["beispieldaten"] { project.beispieldaten = node.flag(&log) ?? false }
        if let node = entries["stichtag"] { project.stichtag = calendarDay(node) }
        readLand(entries["land"])
        if let node = entries["regionale_feiertage"] { readRegional(node) }
        if let node = entries["schliesstage"] {
            project.schliesstage = Set(node.oneOrMore(&log).compactMap { calendarDay($0) })
        }
        if let node = entries["fristende"] { readFristende(node) }
        if let node = entries["bereiche"] { readBereiche(node) }
        if let node = entries["anliegen"] { readAnliegen(node) }
        if let node = entries["fristen"] { readFristen(node) }
        if let node = entries["links"] { readLinks(node) }
        if let node = entries["zielwerte"] { readZielwerte(node) }
        if let node = entries["folge_beobachtung_tage"], let days = node.integer(1...3650, &log) {
            project.folgeBeobachtungTage = days
        }
        if let node = entries["fruehestes_datum"], let day = calendarDay(node) { project.fruehestesDatum = day }
        if let node = entries["bezugsgroesse"] { readBezugsgroesse(node) }
        if let node = entries["berichte"] { readBerichte(node) }
        if let node = entries["ausgaben"] { readAusgaben(node) }
        if let node = entries["export"] { readExport(node) }
    }
}

/// Values that several sections have.
extension ConfigReader {
    mutating func day(_ node: ConfigNode) -> Day? {
        if let text = node.scalar, let day = DateText.parse(Array(text.utf8)) { return day }
        log.error(.date(path: node.path, found: node.found), at: node.position)
        return nil
    }

    /// A day for which the Feiertage are known.
    mutating func calendarDay(_ node: ConfigNode) -> Day? {
        guard let day = day(node) else { return nil }
        if Holidays.span.contains(day.civil.year) { return day }
        log.error(.dateRange(path: node.path, found: node.found), at: node.position)
        return nil
    }

    /// Letters, digits, `.`, `-`, `_`; at most 32; the first a letter or digit: ids become file names and JSON keys.
    mutating func id(_ node: ConfigNode) -> String? {
        if let text = node.scalar, !node.isNull, ConfigReader.isId(text) { return text }
        log.error(.idForm(path: node.path, found: node.found), at: node.position)
        return nil
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
            log.error(.idTaken(what: what, id: id, earlier: earlier), at: position)
        } else {
            seen[folded] = id
        }
    }

    /// The code that a value names, as exports may spell it.
    mutating func code<C: Code>(_ node: ConfigNode, among all: [C]) -> C? {
        let folded = Fold.code(node.scalar ?? "")
        if !folded.isEmpty, !node.isNull {
            for code in all where ([code.code] + code.aliases).contains(where: { Fold.code($0) == folded }) {
                return code
            }
        }
        unknown(node, what: "Wert", among: all.map(\.code))
        return nil
    }

    mutating func unknown(_ node: ConfigNode, what: String, among known: [String]) {
        guard let text = node.scalar, !node.isNull else {
            let expected = "einer dieser Werte: \(known.joined(separator: ", "))"
            log.error(.value(path: node.path, found: node.found, expected: expected), at: node.position)
            return
        }
        let suggestion = ConfigFault.suggestion(for: text, among: known)
        let fault = ConfigFault.notInList(
            path: node.path,
            found: node.found,
            what: what,
            known: known,
            suggestion: suggestion
        )
        log.error(fault, at: node.position)
    }
}
