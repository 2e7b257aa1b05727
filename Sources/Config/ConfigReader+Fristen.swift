internal import Days
internal import Diagnostics
internal import Schema

extension ConfigReader {
    private static let keys = [
        "id", "name", "quelle", "arbeitstage", "kalendertage", "wochen", "datum", "art", "eingangsweg", "bereich",
        "sofortsache", "erfuellt_durch", "gueltig_ab", "gueltig_bis",
    ]

    /// Entries of one id are its versions by `gueltig_ab`; before the first dated one the default holds.
    mutating func readFristen(_ node: ConfigNode) {
        var seen: [String: String] = [:]
        for frist in project.fristen { seen[Fold.id(frist.id)] = frist.id }
        for item in node.items(&log) {
            let entries = item.record(ConfigReader.keys, &log)
            guard let idNode = entries["id"], let id = id(idNode) else {
                if entries["id"] == nil {
                    log.error("pflichtschluessel-fehlt", at: item.position, "Einer Frist fehlt die „id“.")
                }
                continue
            }
            if let earlier = seen[Fold.id(id)], earlier != id {
                log.error(
                    "id-doppelt", at: idNode.position,
                    "Die Kennung der Frist „\(id)“ gilt als gleich mit „\(earlier)“; schreiben Sie beide gleich.")
                continue
            }
            seen[Fold.id(id)] = id
            let index = project.fristen.firstIndex { $0.id == id }
            let base = index.flatMap { project.fristen[$0].versions.last }
            guard let version = version(entries, id: id, base: base, at: item.position) else { continue }
            if let index {
                insert(version, into: index, at: item.position)
            } else {
                project.fristen.append(Frist(id: id, versions: [version]))
            }
        }
    }

    private mutating func insert(_ version: Frist.Version, into index: Int, at position: Position) {
        var versions = project.fristen[index].versions
        if let same = versions.firstIndex(where: { $0.gueltigAb == version.gueltigAb }) {
            let isDefault = Frist.defaults.contains { $0.id == project.fristen[index].id && $0.versions[0] == versions[same] }
            if !isDefault {
                log.error(
                    "frist-doppelt", at: position,
                    "Zwei Fassungen der Frist „\(project.fristen[index].id)“ gelten ab demselben Tag.")
            }
            versions[same] = version
        } else {
            versions.append(version)
        }
        versions.sort { ($0.gueltigAb?.number ?? .min) < ($1.gueltigAb?.number ?? .min) }
        project.fristen[index].versions = versions
    }

    /// What an entry does not name comes from the default or the version before it.
    private mutating func version(
        _ entries: [String: ConfigNode], id: String, base: Frist.Version?, at position: Position
    ) -> Frist.Version? {
        guard let length = length(entries, at: position) ?? base?.length else {
            log.error(
                "frist-laenge", at: position,
                "Der Frist „\(id)“ fehlt die Länge: arbeitstage, kalendertage, wochen oder datum.")
            return nil
        }
        var version = Frist.Version(
            name: entries["name"]?.text(&log) ?? base?.name ?? id,
            quelle: entries["quelle"]?.text(&log) ?? base?.quelle ?? "Konfiguration",
            length: length,
            arten: base?.arten,
            eingangswege: base?.eingangswege,
            bereiche: base?.bereiche,
            nurSofortsachen: base?.nurSofortsachen ?? false,
            erfuelltDurch: base?.erfuelltDurch ?? [.abschluss],
            gueltigAb: entries["gueltig_ab"].flatMap { day($0) },
            gueltigBis: entries["gueltig_bis"].flatMap { day($0) }
        )
        if let node = entries["art"] { version.arten = Set(codes(node, Art.ofBogen, \.aliases)) }
        if let node = entries["eingangsweg"] { version.eingangswege = eingangswege(node) }
        if let node = entries["bereich"] { version.bereiche = bereiche(node) }
        if let node = entries["sofortsache"] { version.nurSofortsachen = node.flag(&log) ?? false }
        if let node = entries["erfuellt_durch"] {
            version.erfuelltDurch = node.oneOrMore(&log).compactMap { dateColumn($0) }
        }
        if let from = version.gueltigAb, let end = version.gueltigBis, end < from {
            log.error("frist-geltung", at: position, "Die Frist „\(id)“ endet (gueltig_bis), bevor sie beginnt (gueltig_ab).")
        }
        return version
    }

    private mutating func length(_ entries: [String: ConfigNode], at position: Position) -> Frist.Length? {
        let given = ["arbeitstage", "kalendertage", "wochen", "datum"].filter { entries[$0] != nil }
        if given.count > 1 {
            log.error("frist-laenge", at: position, "Eine Frist hat nur eine Länge; angegeben sind \(given.joined(separator: ", ")).")
        }
        guard let key = given.first, let node = entries[key] else { return nil }
        switch key {
        case "arbeitstage": return node.integer(0...1000, &log).map { .arbeitstage($0) }
        case "kalendertage": return node.integer(0...3650, &log).map { .kalendertage($0) }
        case "wochen": return node.integer(0...520, &log).map { .wochen($0) }
        default: return dateColumn(node).map { .datum($0) }
        }
    }

    private mutating func dateColumn(_ node: ConfigNode) -> Column? {
        let allowed: [Column] = [.zwischennachricht, .abschluss, .eroertertAm, .externeFrist]
        if let text = node.scalar, let column = Column(name: text), allowed.contains(column) { return column }
        let names = allowed.map(\.name).joined(separator: ", ")
        log.error("frist-spalte", at: node.position, "\(node.path): erlaubt sind die Datumsspalten \(names).")
        return nil
    }

    private mutating func eingangswege(_ node: ConfigNode) -> Set<Eingangsweg> {
        switch node.scalar {
        case "schriftlich": Frist.schriftlich
        case "muendlich", "mündlich": Set(Eingangsweg.allCases).subtracting(Frist.schriftlich)
        default: Set(codes(node, Eingangsweg.allCases, \.aliases))
        }
    }

    private mutating func bereiche(_ node: ConfigNode) -> Set<Int> {
        var out: Set<Int> = []
        for item in node.oneOrMore(&log) {
            if let index = project.bereiche.firstIndex(where: { $0.id == item.scalar }) {
                out.insert(index)
            } else {
                log.error("bereich-unbekannt", at: item.position, "\(item.path): diesen Bereich gibt es nicht.")
            }
        }
        return out
    }

    private mutating func codes<C: Code>(_ node: ConfigNode, _ all: [C], _ aliases: (C) -> [String]) -> [C] {
        node.oneOrMore(&log).compactMap { item in
            let folded = Fold.code(item.scalar ?? "")
            let match = all.first { code in ([code.code] + aliases(code)).contains { Fold.code($0) == folded } }
            if match == nil {
                let known = all.map(\.code).joined(separator: ", ")
                log.error("wert-unbekannt", at: item.position, "\(item.path): erlaubt sind \(known).")
            }
            return match
        }
    }
}
