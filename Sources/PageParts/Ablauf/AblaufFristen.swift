internal import Config
internal import German
internal import Schema

/// The deadlines in force, sorted to the steps of the procedure that they belong to.
struct AblaufFristen {
    enum Station: CaseIterable { case sofortsache, muendlich, zwischennachricht, abschluss }

    private let rules: [Frist.Version]
    private let text: FristText

    init(_ fristen: [Frist.Version], _ bereiche: [Bereich]) {
        rules = fristen
        text = FristText(bereiche: bereiche)
    }

    /// One line for all rules with the same limits, in the order of the figures; empty when no rule belongs to the step.
    func lines(_ station: Station) -> [String] {
        var groups: [(who: String, lengths: [String])] = []
        let own = rules.filter { belongs($0, to: station) }
        for rule in own.filter({ !$0.hasDatum }) + own.filter(\.hasDatum) {
            let who = limits(rule, at: station)
            let length = length(rule, at: station)
            if let place = groups.firstIndex(where: { $0.who == who && !rule.hasDatum }) {
                groups[place].lengths.append(length)
            } else {
                groups.append((who, [length]))
            }
        }
        return groups.flatMap { group in
            group.who.isEmpty ? group.lengths : [German.list(group.lengths) + " bei " + group.who]
        }
    }

    /// A spoken Reaktion has both kinds of deadline in one place: there each says what it is for.
    private func length(_ rule: Frist.Version, at station: Station) -> String {
        if case .datum(let column) = rule.length { return "\(column.label), wo eine gesetzt ist" }
        let length = text.length(rule.length).replacing(" ", with: "\u{A0}")
        guard station == .muendlich else { return length }
        return rule.isClosing ? "Abschluss in \(dative(length))" : "Zwischen\u{AD}nachricht in \(dative(length))"
    }

    /// `3 Arbeitstagen`, `1 Woche`.
    private func dative(_ length: String) -> String { length.hasSuffix("tage") ? length + "n" : length }

    private func belongs(_ rule: Frist.Version, to station: Station) -> Bool {
        // Steps are answers: when a Bogen or anything else is due, no step says.
        guard rule.erfuelltDurch.contains(where: { [.abschluss, .zwischennachricht].contains($0) }) else {
            return false
        }
        if case .datum = rule.length { return station == .abschluss }
        if rule.nurSofortsachen { return station == .sofortsache }
        let isWritten = rule.eingangswege.map { !$0.isDisjoint(with: Frist.schriftlich) } ?? true
        let isOral = rule.eingangswege.map { !$0.isSubset(of: Frist.schriftlich) } ?? true
        switch station {
        case .sofortsache: return false
        case .muendlich: return isOral
        case .zwischennachricht: return isWritten && !rule.isClosing
        case .abschluss: return isWritten && rule.isClosing
        }
    }

    /// What narrows the rule down further than the lane it is shown in.
    private func limits(_ rule: Frist.Version, at station: Station) -> String {
        var parts: [String] = []
        if let arten = rule.arten { parts.append(German.list(Art.ofBogen.filter { arten.contains($0) }.map(\.plural))) }
        if let wege = rule.eingangswege {
            let lane =
                station == .muendlich ? Set(Eingangsweg.allCases).subtracting(Frist.schriftlich) : Frist.schriftlich
            let own = wege.intersection(lane)
            if station != .sofortsache, own != lane {
                parts.append(German.list(Eingangsweg.allCases.filter { own.contains($0) }.map(\.name)))
            }
        }
        if let own = rule.bereiche {
            parts.append(text.bereiche.isEmpty ? "einzelnen Bereichen" : text.names(of: own))
        }
        return parts.joined(separator: ", ")
    }
}

extension Frist.Version {
    /// Whether the deadline is a date of its own, set from outside.
    fileprivate var hasDatum: Bool { if case .datum = length { true } else { false } }
}
