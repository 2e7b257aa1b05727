internal import Days
internal import Diagnostics
internal import Schema

extension ConfigReader {
    /// Names that the CSV reader knows too; it takes no part in this target, so a test compares them.
    package static let encodings = [
        "utf-8", "windows-1252", "iso-8859-15", "iso-8859-1", "utf-16", "utf-16le", "utf-16be", "cp1252", "latin1",
        "latin9", "ansi",
    ]

    /// One profile, or a list of profiles by file name pattern; the first that fits a file is taken.
    mutating func readExport(_ node: ConfigNode) {
        for item in node.isList ? node.items(&log) : [node] {
            let profile = profile(item)
            let isHidden = project.exportProfiles.contains { $0.dateien == nil || $0.dateien == profile.dateien }
            if isHidden { log.warning(.profileHidden, at: item.position) }
            project.exportProfiles.append(profile)
        }
    }

    private mutating func profile(_ node: ConfigNode) -> ExportProfile {
        var profile = ExportProfile()
        let entries = node.record(ConfigKeys.export, &log)
        if let pattern = entries["dateien"], let text = pattern.text(&log) {
            let isName = !text.contains("/") && !text.contains("\\")
            if !isName { log.error(.patternFolder(found: pattern.found), at: pattern.position) }
            profile.dateien = text
        }
        if let node = entries["trennzeichen"] { profile.trennzeichen = delimiter(node) }
        if let node = entries["zeichensatz"] { profile.zeichensatz = encoding(node) }
        if let node = entries["datumsformat"], let text = node.text(&log) {
            do {
                profile.datumsformat = try DatePattern(text)
            } catch {
                log.error(.dateFormat(reason: error.reason), at: node.position)
            }
        }
        if let node = entries["ortszeit"] { profile.ortszeit = node.flag(&log) ?? false }
        if let node = entries["nummernkreis"] {
            let known = ExportProfile.Nummernkreis.allCases
            profile.nummernkreis = known.first { $0.rawValue == node.scalar }
            if profile.nummernkreis == nil { unknown(node, what: "Wert", among: known.map(\.rawValue)) }
        }
        if let node = entries["praefix"] { profile.praefix = praefix(node) ?? "" }
        for (column, entry) in columns(entries["spalten"]) {
            profile.spalten[column] = entry.value.text(&log).map { HeaderName($0) }
        }
        for (column, entry) in columns(entries["werte"]) { profile.werte[column] = translation(entry.value, column) }
        for (column, entry) in columns(entries["konstanten"]) {
            profile.konstanten[column] = constant(entry.value, column)
            if profile.werte[column] == nil { check(entry.value, fits: column) }
        }
        return profile
    }

    /// An empty text says that the column is left out on purpose.
    private mutating func constant(_ node: ConfigNode, _ column: Column) -> String? {
        guard !node.isNull, node.scalar?.isEmpty == true else { return node.text(&log) }
        if Column.mandatory.contains(column) { log.error(.constantEmpty(column: column.name), at: node.position) }
        return ""
    }

    /// What may stand before a number without being read as a formula.
    private mutating func praefix(_ node: ConfigNode) -> String? {
        if let text = node.scalar, !node.isNull, (1...16).contains(text.unicodeScalars.count),
            let first = text.first, first.isLetter || first.isNumber, !text.contains(where: \.isNewline)
        {
            return text
        }
        log.error(.praefix(found: node.found), at: node.position)
        return nil
    }

    /// The entries of a section whose keys are our columns, each at most once.
    private mutating func columns(_ node: ConfigNode?) -> [(Column, ConfigNode.Entry)] {
        var out: [(Column, ConfigNode.Entry)] = []
        for entry in node?.entries(&log) ?? [] {
            guard let column = Column(name: entry.key) else {
                let suggestion = ConfigFault.suggestion(for: entry.key, among: Column.allCases.map(\.name))
                log.error(.column(entry.key, path: node?.path ?? "", suggestion: suggestion), at: entry.position)
                continue
            }
            if out.contains(where: { $0.0 == column }) {
                log.error(.columnTwice(column.name, path: node?.path ?? ""), at: entry.position)
            }
            out.append((column, entry))
        }
        return out
    }

    /// Our values by theirs; an empty one of ours stands for an empty cell.
    private mutating func translation(_ node: ConfigNode, _ column: Column) -> ValueTable {
        var out = ValueTable()
        var lines: [String: Int] = [:]
        for entry in node.entries(&log) {
            let theirs = entry.key == ValueTable.otherKey ? entry.key : ValueTable.key(entry.key)
            if let line = lines[theirs] {
                log.error(.translationTwice(entry.key, path: node.path, firstLine: line), at: entry.position)
            }
            lines[theirs] = entry.position.line ?? 1
            guard let ours = entry.value.scalar else {
                let fault = ConfigFault.value(
                    path: entry.value.path,
                    found: entry.value.found,
                    expected: "ein einzelner Wert des Erhebungsbogens"
                )
                log.error(fault, at: entry.value.position)
                continue
            }
            out.add(entry.key, entry.value.isNull ? "" : ours)
            if !entry.value.isNull, !ours.isEmpty { check(entry.value, fits: column) }
        }
        return out
    }

    /// A value that no row could have is an error; one of the config's own lists that is not there yet a warning.
    private mutating func check(_ node: ConfigNode, fits column: Column) {
        guard let text = node.scalar, !text.isEmpty else { return }
        switch column.kind {
        case .code(let list): checkCode(node, among: list.codes)
        case .jaNein: checkCode(node, among: [JaNein.ja, .nein])
        case .date: _ = day(node)
        case .team: checkList(node, "Das Team", project.teams.flatMap { [$0.id, $0.name] })
        case .bereich: checkList(node, "Der Bereich", project.bereiche.flatMap { [$0.id, $0.name] })
        case .anliegen: checkList(node, "Das Anliegen", project.anliegen.map(\.code))
        case .key, .massnahme, .text: break
        }
    }

    private mutating func checkCode(_ node: ConfigNode, among codes: [any Code]) {
        let folded = Fold.code(node.scalar ?? "")
        let spellings = codes.flatMap { [$0.code] + $0.aliases }
        if node.isNull || folded.isEmpty || !spellings.contains(where: { Fold.code($0) == folded }) {
            unknown(node, what: "Wert", among: codes.map(\.code))
        }
    }

    private mutating func checkList(_ node: ConfigNode, _ what: String, _ known: [String]) {
        let folded = Fold.code(node.scalar ?? "")
        if known.contains(where: { Fold.code($0) == folded }) { return }
        log.warning(.unknownTarget(path: node.path, found: node.found, what: what), at: node.position)
    }

    private mutating func encoding(_ node: ConfigNode) -> String? {
        let folded = Fold.code(node.scalar ?? "")
        if node.isList || node.isMapping {
            unknown(node, what: "Wert", among: ConfigReader.encodings)
            return nil
        }
        if let name = ConfigReader.encodings.first(where: { Fold.code($0) == folded }) { return name }
        let suggestion = node.scalar.flatMap { ConfigFault.suggestion(for: $0, among: ConfigReader.encodings) }
        log.error(
            .encoding(found: node.found, known: ConfigReader.encodings, suggestion: suggestion),
            at: node.position
        )
        return nil
    }

    /// One ASCII character that occurs neither in dates nor in codes, and is no quote.
    private mutating func delimiter(_ node: ConfigNode) -> UInt8? {
        switch node.scalar {
        case "\\t", "\t", "tab": return UInt8(ascii: "\t")
        case let text? where text.utf8.count == 1 && ";,|:^~#!$%&*+=?@<>".contains(text): return text.utf8.first
        default:
            log.error(.delimiter(found: node.found), at: node.position)
            return nil
        }
    }
}
