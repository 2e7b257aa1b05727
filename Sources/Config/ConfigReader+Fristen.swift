internal import Days
internal import Diagnostics
internal import Schema

extension ConfigReader {
    /// The due dates' table holds the number of a version in a byte.
    private static let versionLimit = 100

    /// An entry of `fristen` before it has inherited anything.
    private struct Draft {
        let entries: [String: ConfigNode]
        let position: Position
        let gueltigAb: Day?
        let order: Int
    }

    /// Entries of one id are its versions by `gueltig_ab`, in whatever order they stand; before the first dated one
    /// the default holds, and an entry without date takes the default's place.
    mutating func readFristen(_ node: ConfigNode) {
        var spelling: [String: String] = [:]
        for frist in project.fristen { spelling[Fold.id(frist.id)] = frist.id }
        var drafts: [String: [Draft]] = [:]
        var order: [String] = []
        for (index, item) in node.items(&log).enumerated() {
            let entries = item.record(ConfigKeys.frist, &log)
            guard let idNode = entries["id"] else {
                if item.isMapping { log.error(.missingId(of: "Einer Frist"), at: item.position) }
                continue
            }
            guard let id = id(idNode) else { continue }
            if let earlier = spelling[Fold.id(id)], earlier != id {
                log.error(.idTaken(what: "der Frist", id: id, earlier: earlier), at: idNode.position)
                continue
            }
            if spelling[Fold.id(id)] == nil, entries["name"] == nil, let meant = ConfigReader.mistypedFrist(id) {
                log.error(.fristMistyped(id: id, suggestion: meant), at: idNode.position)
                continue
            }
            spelling[Fold.id(id)] = id
            let ab = entries["gueltig_ab"].flatMap { day($0) }
            if drafts[id] == nil { order.append(id) }
            drafts[id, default: []].append(
                Draft(entries: entries, position: item.position, gueltigAb: ab, order: index)
            )
        }
        for id in order { addVersions(of: id, drafts[id] ?? []) }
    }

    /// The Frist of the directive that a new id nearly spells; one with other figures in it is another one.
    private static func mistypedFrist(_ id: String) -> String? {
        func figures(_ text: String) -> String { text.filter(\.isNumber) }
        guard let nearest = ConfigFault.suggestion(for: id, among: Frist.defaults.map(\.id)),
            figures(nearest) == figures(id)
        else { return nil }
        return nearest
    }

    private mutating func addVersions(of id: String, _ drafts: [Draft]) {
        let index = project.fristen.firstIndex { $0.id == id }
        var base = index.map { project.fristen[$0].versions[0] }
        let isReplaced = drafts.contains { $0.gueltigAb == nil }
        var versions = isReplaced ? [] : base.map { [$0] } ?? []
        let sorted = drafts.sorted {
            ($0.gueltigAb?.number ?? .min, $0.order) < ($1.gueltigAb?.number ?? .min, $1.order)
        }
        var seen: Set<Day?> = []
        for draft in sorted {
            let isDated = draft.gueltigAb != nil || draft.entries["gueltig_ab"] == nil
            if isDated, !seen.insert(draft.gueltigAb).inserted {
                log.error(.versionTwice(id: id, ab: draft.gueltigAb?.iso), at: draft.position)
            }
            guard let version = version(draft, id: id, base: base) else { continue }
            versions.append(version)
            base = version
        }
        if versions.count > ConfigReader.versionLimit, let last = sorted.last {
            log.error(.versionsTooMany(id: id, limit: ConfigReader.versionLimit), at: last.position)
        }
        guard !versions.isEmpty else { return }
        if let index {
            project.fristen[index].versions = versions
        } else {
            project.fristen.append(Frist(id: id, versions: versions))
        }
    }

    /// What an entry does not name comes from the version before it; nil when there is no length to be had.
    private mutating func version(_ draft: Draft, id: String, base: Frist.Version?) -> Frist.Version? {
        let entries = draft.entries
        let given = ConfigKeys.Length.allCases.filter { entries[$0.rawValue] != nil }
        if given.count > 1 { log.error(.lengthTwice(given: given.map(\.rawValue)), at: draft.position) }
        let named = given.first.flatMap { key in entries[key.rawValue].flatMap { readLength(key, $0) } }
        if given.isEmpty, base == nil { log.error(.lengthMissing(id: id), at: draft.position) }
        // A length that cannot be read was reported; anything stands in for it, so that the rest is checked too.
        let length = named ?? base?.length ?? .kalendertage(0)
        var version = Frist.Version(
            name: "",
            quelle: "",
            length: length,
            arten: base?.arten,
            eingangswege: base?.eingangswege,
            bereiche: base?.bereiche,
            nurSofortsachen: base?.nurSofortsachen ?? false,
            erfuelltDurch: base?.erfuelltDurch ?? [.abschluss],
            gueltigAb: draft.gueltigAb,
            gueltigBis: entries["gueltig_bis"].flatMap { day($0) }
        )
        if let node = entries["art"] { version.arten = arten(node) }
        if let node = entries["eingangsweg"] { version.eingangswege = eingangswege(node) }
        if let node = entries["bereich"] { version.bereiche = bereiche(node) }
        if let node = entries["sofortsache"] { version.nurSofortsachen = sofortsache(node) }
        if let node = entries["erfuellt_durch"] { version.erfuelltDurch = erfuelltDurch(node) }
        version.name = entries["name"]?.line(&log) ?? base.map { $0.name(withLength: length) } ?? id
        version.quelle =
            entries["quelle"]?.line(&log)
            ?? base.flatMap { $0.isSameRule(as: version) || !$0.citesDirective(for: id) ? $0.quelle : nil }
            ?? Frist.configQuelle
        if let from = version.gueltigAb, let end = version.gueltigBis, end < from {
            log.error(.endsBeforeBegin(id: id), at: draft.position)
        }
        return version
    }

    private mutating func readLength(_ key: ConfigKeys.Length, _ node: ConfigNode) -> Frist.Length? {
        switch key {
        case .arbeitstage: node.integer(0...1000, &log).map { .arbeitstage($0) }
        case .kalendertage: node.integer(0...3650, &log).map { .kalendertage($0) }
        case .wochen: node.integer(0...520, &log).map { .wochen($0) }
        case .datum: dateColumn(node).map { .datum($0) }
        }
    }

    /// Any date of the case after its Eingang.
    private mutating func dateColumn(_ node: ConfigNode) -> Column? {
        let allowed = Column.dates.filter { $0 != .eingang && $0 != .stand }
        if let text = node.scalar, let column = Column(name: text), allowed.contains(column) { return column }
        unknown(node, what: "Datumsspalte", among: allowed.map(\.name))
        return nil
    }

    private mutating func erfuelltDurch(_ node: ConfigNode) -> [Column] {
        var out: [Column] = []
        for item in filterItems(node, hint: "nennen Sie mindestens eine Datumsspalte") {
            if let column = dateColumn(item), !out.contains(column) { out.append(column) }
        }
        return out
    }
}
