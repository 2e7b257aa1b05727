internal import Schema

/// The filters of a Frist; `alle` lifts one that the version before had.
extension ConfigReader {
    mutating func arten(_ node: ConfigNode) -> Set<Art>? {
        if isAll(node) { return nil }
        return Set(filterItems(node).compactMap { code($0, among: Art.allCases) })
    }

    mutating func eingangswege(_ node: ConfigNode) -> Set<Eingangsweg>? {
        if isAll(node) { return nil }
        var out: Set<Eingangsweg> = []
        for item in filterItems(node) {
            switch Fold.code(item.scalar ?? "") {
            case "schriftlich": out.formUnion(Frist.schriftlich)
            case "muendlich": out.formUnion(Frist.muendlich)
            default:
                let known = ["schriftlich", "muendlich"] + Eingangsweg.allCases.map(\.code)
                let folded = Fold.code(item.scalar ?? "")
                if let weg = Eingangsweg.allCases.first(where: { Fold.code($0.code) == folded }) {
                    out.insert(weg)
                } else {
                    unknown(item, what: "Wert", among: known)
                }
            }
        }
        return out
    }

    /// Bereiche by id or name, as exports may write them.
    mutating func bereiche(_ node: ConfigNode) -> Set<Int>? {
        if isAll(node), !project.bereiche.contains(where: { Fold.code($0.id) == "alle" }) { return nil }
        var out: Set<Int> = []
        for item in filterItems(node) {
            let folded = Fold.code(item.scalar ?? "")
            let match = project.bereiche.firstIndex { Fold.code($0.id) == folded || Fold.code($0.name) == folded }
            if let match {
                out.insert(match)
            } else {
                unknown(item, what: "Bereich", among: project.bereiche.map(\.id))
            }
        }
        return out
    }

    mutating func sofortsache(_ node: ConfigNode) -> Bool {
        if isAll(node) { return false }
        if ["true", "ja"].contains(node.scalar?.lowercased()) { return true }
        log.error(.sofortsacheFalse(found: node.found), at: node.position)
        return false
    }

    private func isAll(_ node: ConfigNode) -> Bool { node.scalar == "alle" }

    /// A list of at least one, or one value.
    mutating func filterItems(
        _ node: ConfigNode,
        hint: String = "lassen Sie den Schlüssel weg oder nennen Sie mindestens einen Wert"
    ) -> [ConfigNode] {
        let items = node.oneOrMore(&log)
        if items.isEmpty, !node.isMapping {
            log.error(.emptyList(path: node.path, hint: hint), at: node.position)
        }
        return items
    }
}
