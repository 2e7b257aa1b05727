internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// What is to be decided in a Bereich or the whole office: one row a kind, which names the teams where it may.
///
/// The sheet of a Bereich begins with it, and every report where the edition shows no teams: nobody may read "nothing is
/// overdue" only because it may not be said whose it is.
struct Bereichslage {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let massnahmen: [MassnahmeView]

    /// Bereich by Bereich in config order, then what concerns the whole office; all at once where Bereiche are not shown.
    func rows() -> [Value.Row] {
        let late = massnahmen.filter { $0.massnahme.bereich == nil && $0.massnahme.team == nil }
        guard office.zeigtBereiche else {
            return rows(.whole, Bereichslage.alle, office.teams(in: nil), massnahmen)
        }
        let bereiche = office.bereiche.indices.map { Cross.bereich($0) }
        let teams = office.zeigtTeams ? office.teams.indices.map { Cross.team($0) } : []
        let ganzes = VerfehlteZiele(view: view, office: office, urteile: urteile).together(
            .whole,
            without: bereiche + teams
        )
        return office.bereiche.indices.flatMap { rows(bereich: $0) } + ganzes.map { row(Bereichslage.alle, $0) }
            + termine(late, Bereichslage.alle)
    }

    /// What concerns one Bereich and its teams.
    func rows(bereich: Int) -> [Value.Row] {
        let own = massnahmen.filter { $0.massnahme.bereich == bereich }
        return rows(.bereich(bereich), office.bereiche[bereich].name, office.teams(in: bereich), own)
    }

    static let alle = "Alle"
    /// More overdue Maßnahmen of a place are one row: the table of Maßnahmen on the same page names them.
    private static let mostTermine = 1

    private func rows(_ cross: Cross, _ name: String, _ teams: [Int], _ own: [MassnahmeView]) -> [Value.Row] {
        let ziele = VerfehlteZiele(view: view, office: office, urteile: urteile)
        let found = [overdue(cross, teams)] + missed(cross, teams) + [ziele.beside(cross)] + compared(teams)
        return found.compactMap(\.self).map { row(name, $0) } + termine(own, name)
    }

    private typealias Satz = (lage: String, aufgabe: String)

    private func row(_ place: String, _ satz: Satz) -> Value.Row {
        ["ort": .text(place), "lage": .text(satz.lage), "aufgabe": .markdown(satz.aufgabe)]
    }

    private func overdue(_ cross: Cross, _ teams: [Int]) -> Satz? {
        Entscheidungen.ueberfaellig(view, cross, teams).map { sentence in
            let names = TeamNamen(office: office, teams: teams).after {
                view.current.count(.bestandUeberfaellig, .team($0))
            }
            return (sentence + names + ".", Entscheidungen.abschliessen)
        }
    }

    /// The closing rules that the place misses the target of, and those that a team of it does.
    private func missed(_ cross: Cross, _ teams: [Int]) -> [Satz?] {
        let fristen = ClosingFrist.main(office, on: view.stand)
        func kept(_ frist: ClosingFrist, _ cross: Cross) -> String { view.current[frist.id, cross].text }
        let own = fristen.filter { urteile[$0.id, cross].verfehlung != nil }.map {
            "die \($0.phrase) in \(kept($0, cross))"
        }
        let ofTeams = (office.zeigtTeams ? teams : []).compactMap { team -> String? in
            let parts = fristen.filter { urteile[$0.id, .team(team)].verfehlung != nil }
                .map { "\($0.within) \(kept($0, .team(team)))" }
            return parts.isEmpty ? nil : office.teams[team].name + " " + parts.joined(separator: ", ")
        }
        guard !own.isEmpty || !ofTeams.isEmpty else { return [] }
        let head = own.isEmpty ? "Eingehalten wurde" : "Eingehalten wurde \(German.list(own)) Fällen"
        let most = 4
        let shown =
            ofTeams.count > most + 1 ? ofTeams.prefix(most) + ["\(ofTeams.count - most) weitere Teams"] : ofTeams
        let tail = ofTeams.isEmpty ? "" : (own.isEmpty ? ": " : "; ") + shown.joined(separator: "; ")
        return [(head + tail + ".", "**▲ unter Ziel** Ursache benennen")]
    }

    /// Teams that keep a deadline more seldom than the others; those with the same deadlines in one sentence.
    private func compared(_ teams: [Int]) -> [Satz?] {
        guard office.zeigtTeams else { return [] }
        return urteile.verglichen(.below, teams).map { group in
            let names = group.teams.map { office.teams[$0].name }
            return (TeamSatz.vergleich(names, group.rules.map(\.frist), .below), "**◆ Teamvergleich** nachfragen")
        }
    }

    private func termine(_ entries: [MassnahmeView], _ name: String) -> [Value.Row] {
        let late = entries.filter(\.isOverdue)
        guard late.count > Bereichslage.mostTermine else {
            return late.map { row(name, (Entscheidungen.termin($0), Entscheidungen.neuerTermin)) }
        }
        let days = late.compactMap { entry -> Int? in entry.massnahme.termin.map { entry.stand - $0 } }.max() ?? 0
        let since = German.count(days, "Tag", "Tagen")
        let sentence = "\(German.number(late.count)) Maßnahmen: Termin überschritten, am längsten seit \(since)."
        return [row(name, (sentence, Entscheidungen.neuerTermin))]
    }
}
