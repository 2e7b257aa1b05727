internal import Config
internal import Figures
internal import German
internal import Judgement

/// The targets that a place or the whole office misses, of every Kennzahl that has one.
struct VerfehlteZiele {
    let view: PeriodView
    let office: Office
    let urteile: Urteile

    /// Whether a page of the place bears ▲ for a target.
    func any(_ cross: Cross) -> Bool { ids.contains { urteile[$0, cross].verfehlung != nil } }

    /// Those beside the closing deadlines, which have sentences of their own, as one decision; nil where none is missed.
    ///
    /// `Zwischennachricht in 3 Arbeitstagen: 6 von 10; Mit betroffenen Beschäftigten erörtert: 2 von 12.`
    func beside(_ cross: Cross) -> (lage: String, aufgabe: String)? {
        let closing = urteile.closing.map(\.id)
        return decision(ids.filter { !closing.contains($0) }, cross)
    }

    /// The closing deadlines that the place misses.
    func closing(_ cross: Cross) -> [FigureID] {
        urteile.closing.map(\.id).filter { urteile[$0, cross].verfehlung != nil }
    }

    /// What a place misses as a whole: the closing deadlines that it would miss without those parts, too, of which that
    /// is said anyway, and all other targets.
    func together(_ cross: Cross, without parts: [Cross]) -> [(lage: String, aufgabe: String)] {
        let closing = closing(cross).filter { isMissed($0, cross, without: parts) }
        return [kept(closing, cross), beside(cross)].compactMap(\.self)
    }

    /// `Eingehalten wurde die 14-Tage-Frist in 20 von 30 Fällen.`
    private func kept(_ missed: [FigureID], _ cross: Cross) -> (lage: String, aufgabe: String)? {
        let parts = urteile.closing.filter { missed.contains($0.id) }.map { $0.kept(view.current, cross) }
        guard !parts.isEmpty else { return nil }
        return (Entscheidungen.eingehalten(parts) + ".", Entscheidungen.unterZiel + Entscheidungen.ursache)
    }

    private func isMissed(_ id: FigureID, _ cross: Cross, without parts: [Cross]) -> Bool {
        let named = parts.filter { urteile[id, $0].verfehlung != nil }
        // A team counts once, with its Bereich where that is named.
        let apart = named.filter { part in
            guard case .team(let team) = part else { return true }
            return !named.contains(.bereich(office.teams[team].bereich))
        }
        guard let target = office.zielwerte[id], case .rate(var kept, of: var due) = view.current[id, cross] else {
            return false
        }
        for part in apart {
            guard case .rate(let count, of: let base) = view.current[id, part] else { continue }
            (kept, due) = (kept - count, due - base)
        }
        return Zielverfehlung.of(id, .rate(kept, of: due), zielwert: target) != nil
    }

    /// What the given figures miss, as one decision.
    private func decision(_ ids: [FigureID], _ cross: Cross) -> (lage: String, aufgabe: String)? {
        let missed = ids.filter { urteile[$0, cross].verfehlung != nil }
        guard !missed.isEmpty else { return nil }
        let names = KennzahlNamen(view: view, office: office)
        let parts = missed.map { "\(names[$0]): \(view.current[$0, cross].text)" }
        var words: [String] = []
        for id in missed {
            guard let word = urteile[id, cross].verfehlung?.words, !words.contains(word) else { continue }
            words.append(word)
        }
        let marks = words.map { "**▲ \($0)**" }.joined(separator: " ")
        return (parts.joined(separator: "; ") + ".", marks + Entscheidungen.ursache)
    }

    private var ids: [FigureID] { urteile.withTarget }
}
