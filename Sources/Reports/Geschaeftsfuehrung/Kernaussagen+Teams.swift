internal import Config
internal import Figures
internal import German
internal import Judgement

/// Teams: each in one sentence, whether it differs from the others, misses a target, or both.
extension Kernaussagen {
    var teams: [Kernaussage] { verglichen(.below, weight: 96) + unterZiel + verglichen(.above, weight: 50) }

    /// Teams that differ by the same rules are one sentence.
    private func verglichen(_ side: TeamComparison.Side, weight: Int) -> [Kernaussage] {
        // A team stands in one sentence only, and what has to be mended comes first.
        let teams = office.teams.indices.filter { side == .below || (!isBelow($0) && verfehlt($0).isEmpty) }
        return urteile.verglichen(side, teams).map { group in
            let missed = group.teams.filter { !verfehlt($0).isEmpty }
            let isMarked = missed.contains { team in
                verfehlt(team).contains { rule in group.rules.contains { $0.frist == rule } }
            }
            return Kernaussage(
                weight: weight,
                satz: TeamSatz.vergleich(group.teams.map { office.teams[$0].name }, group.rules.map(\.frist), side),
                marken: (isMarked ? ["▲ unter Ziel"] : []) + ["◆ Teamvergleich"],
                beleg: group.teams.count > 2
                    ? []
                    : ["in \(German.months(group.rules[0].months))"]
                        + group.teams.flatMap { team in
                            group.rules.map { beleg($0, team, named: group.teams.count > 1) }
                        }
                        + missed.map { (group.teams.count > 1 ? office.teams[$0].name + " " : "") + imZeitraum($0) }
            )
        }
    }

    /// `14-Tage-Frist 49 von 71, die anderen 277 von 297`.
    private func beleg(_ rule: TeamComparison, _ team: Int, named: Bool) -> String {
        (named ? office.teams[team].name + ": " : "")
            + "\(rule.frist.phrase) \(rule.rates[team].text), "
            + "die anderen \(rule.others(than: team).text)"
    }

    /// `im Oktober 2026 in 14 Tagen 3 von 8, in 3 Wochen 3 von 8`: the rules whose target the team misses.
    private func imZeitraum(_ team: Int) -> String {
        let parts = verfehlt(team).map { "\($0.within) \(current[$0.id, .team(team)].text)" }
        return view.inPeriod + " " + parts.joined(separator: ", ")
    }

    /// The closing rules whose target a team misses in the period.
    private func verfehlt(_ team: Int) -> [ClosingFrist] {
        ClosingFrist.main(office, on: view.stand).filter { urteile[$0.id, .team(team)].verfehlung != nil }
    }

    private func isBelow(_ team: Int) -> Bool { urteile.vergleiche.contains { $0.side(of: team) == .below } }

    /// Teams below a target that the comparison does not name already.
    private var unterZiel: [Kernaussage] {
        let found = office.teams.indices.compactMap { team -> (team: Int, rules: [ClosingFrist])? in
            guard !isBelow(team) else { return nil }
            let rules = verfehlt(team)
            return rules.isEmpty ? nil : (team, rules)
        }
        guard let first = found.first else { return [] }
        func kept(_ team: Int, _ rule: ClosingFrist) -> String { current[rule.id, .team(team)].text }
        guard found.count > 1 else {
            let name = office.teams[first.team].name
            let parts = first.rules.map { "die \($0.phrase) in \(kept(first.team, $0))" }
            let rule = first.rules[0].id
            return [
                Kernaussage(
                    weight: 95,
                    satz: "\(name) hat \(German.list(parts)) Fällen eingehalten.",
                    marken: ["▲ unter Ziel"],
                    beleg: (office.zielwerte[rule].map { ["Ziel \(German.target($0))"] } ?? [])
                        + comparison { $0[rule, .team(first.team)].text }
                )
            ]
        }
        let names = found.map { entry in
            let parts = entry.rules.map { "\($0.within) \(kept(entry.team, $0))" }
            return "\(office.teams[entry.team].name) (\(parts.joined(separator: ", ")))"
        }
        return [
            Kernaussage(
                weight: 95,
                satz: "\(German.word(found.count).capitalisedFirst) Teams liegen beim Abschluss unter dem Ziel.",
                marken: ["▲ unter Ziel"],
                beleg: [KurzeListe.text(names, rest: "weitere Teams")]
            )
        ]
    }
}

/// The sentence of the comparison, the same in the chart, the Kernaussage and the list of decisions.
enum TeamSatz {
    /// `Team 302 hält die 14-Tage-Frist seltener ein als die anderen Teams.`
    static func vergleich(_ teams: [String], _ rules: [ClosingFrist], _ side: TeamComparison.Side) -> String {
        let verb = teams.count == 1 ? "hält" : "halten"
        let often = side == .below ? "seltener" : "öfter"
        let fristen = German.list(rules.map { "die " + $0.phrase })
        return "\(KurzeListe.text(teams)) \(verb) \(fristen) \(often) ein als die anderen Teams."
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
