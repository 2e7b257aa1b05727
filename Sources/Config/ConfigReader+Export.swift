internal import Days
internal import Diagnostics
internal import Schema

extension ConfigReader {
    private static let keys = [
        "dateien", "trennzeichen", "zeichensatz", "datumsformat", "spalten", "konstanten", "werte",
    ]
    /// Names that the CSV reader knows; it sits beside this target, so the list stands here and a test compares them.
    package static let encodings = ["utf-8", "windows-1252", "iso-8859-15", "utf-16", "utf-16le", "utf-16be"]

    /// One profile, or a list of profiles by file name pattern; the first that fits a file is taken.
    mutating func readExport(_ node: ConfigNode) {
        for item in node.isMapping ? [node] : node.items(&log) {
            project.exportProfiles.append(profile(item))
        }
    }

    private mutating func profile(_ node: ConfigNode) -> ExportProfile {
        var profile = ExportProfile()
        let entries = node.record(ConfigReader.keys, &log)
        if let pattern = entries["dateien"] { profile.dateien = pattern.text(&log) }
        if let delimiter = entries["trennzeichen"] { profile.trennzeichen = self.delimiter(delimiter) }
        if let encoding = entries["zeichensatz"] {
            let name = encoding.scalar?.lowercased() ?? ""
            if ConfigReader.encodings.contains(name) {
                profile.zeichensatz = name
            } else {
                let known = ConfigReader.encodings.joined(separator: ", ")
                log.error("zeichensatz-unbekannt", at: encoding.position, "zeichensatz: erlaubt sind \(known).")
            }
        }
        if let pattern = entries["datumsformat"], let text = pattern.text(&log) {
            do {
                profile.datumsformat = try DatePattern(text)
            } catch {
                log.error("datumsformat-form", at: pattern.position, "datumsformat: \(error.reason)")
            }
        }
        for (key, value, place) in entries["spalten"]?.entries(&log) ?? [] {
            if let column = column(key, at: place) { profile.spalten[column] = value.text(&log) }
        }
        for (key, value, place) in entries["konstanten"]?.entries(&log) ?? [] {
            if let column = column(key, at: place) { profile.konstanten[column] = value.text(&log) }
        }
        for (key, value, place) in entries["werte"]?.entries(&log) ?? [] {
            guard let column = column(key, at: place) else { continue }
            var translation: [String: String] = [:]
            for (theirs, ours, _) in value.entries(&log) {
                translation[theirs == "*" ? "*" : Fold.code(theirs)] = ours.scalar ?? ""
            }
            profile.werte[column] = translation
        }
        return profile
    }

    private mutating func column(_ name: String, at position: Position) -> Column? {
        if let column = Column(name: name) { return column }
        let known = Column.allCases.map(\.name)
        let hint = Suggestion.nearest(to: name, among: known).map { "; meinten Sie „\($0)“?" } ?? "."
        log.error("spalte-unbekannt", at: position, "export: Eine Spalte „\(name)“ gibt es nicht\(hint)")
        return nil
    }

    private mutating func delimiter(_ node: ConfigNode) -> UInt8? {
        switch node.scalar {
        case "\\t", "\t", "tab": return 0x09
        case let text? where text.utf8.count == 1:
            let byte = text.utf8.first ?? 0
            if byte != 0x22, byte > 0x1F { return byte }
        default: break
        }
        log.error("trennzeichen-form", at: node.position, "trennzeichen: erwartet wird ein Zeichen, etwa \";\", \",\" oder \"\\t\".")
        return nil
    }
}
