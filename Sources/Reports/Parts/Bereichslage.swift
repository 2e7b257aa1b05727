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
    /// How many lines the names of teams behind a number may take.
    var lines = 1

    /// Bereich by Bereich in config order, then what concerns the whole office; all at once where Bereiche are not shown.
    func rows() -> [Value.Row] {
        let late = massnahmen.filter { $0.massnahme.bereich == nil && $0.massnahme.team == nil }
        guard office.zeigtBereiche else {
            return ganzesHaus()
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

    /// The whole office in one row a kind, for a page that has no room for its parts.
    func ganzesHaus() -> [Value.Row] { rows(.whole, Bereichslage.alle, office.teams(in: nil), massnahmen) }

    /// A period without a single Eingang is rather a missing export than a quiet time: somebody has to look.
    static func ohneEingang(_ view: PeriodView) -> [Value.Row] {
        guard view.current.count(.eingang) == 0 else { return [] }
        return [Entscheidungen.row(alle, view.received(0) + ".", "Export prüfen")]
    }

    /// What concerns one Bereich and its teams.
    func rows(bereich: Int) -> [Value.Row] {
        let own = massnahmen.filter { $0.massnahme.bereich == bereich }
        return rows(.bereich(bereich), office.bereiche[bereich].name, office.teams(in: bereich), own)
    }

    static let alle = "Ganzes Haus"
    /// More overdue Maßnahmen of a place are one row: the table of Maßnahmen names them, all of them in the Anhang.
    private static let mostTermine = 1

    private func rows(_ cross: Cross, _ name: String, _ teams: [Int], _ own: [MassnahmeView]) -> [Value.Row] {
        let ziele = VerfehlteZiele(view: view, office: office, urteile: urteile)
        let found = [overdue(cross, teams)] + missed(cross, teams) + [ziele.beside(cross)] + compared(teams)
        return found.compactMap(\.self).map { row(name, $0) } + termine(own, name)
    }

    private typealias Satz = (lage: String, aufgabe: String)

    private func row(_ place: String, _ satz: Satz) -> Value.Row {
        Entscheidungen.row(place, satz.lage, satz.aufgabe)
    }

    private func overdue(_ cross: Cross, _ teams: [Int]) -> Satz? {
        Entscheidungen.ueberfaellig(view, cross, teams).map { sentence in
            let names = TeamNamen(office: office, teams: teams, lines: lines).after {
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
            $0.kept(view.current, cross)
        }
        let ofTeams = (office.zeigtTeams ? teams : []).compactMap { team -> String? in
            let parts = fristen.filter { urteile[$0.id, .team(team)].verfehlung != nil }
                .map { "\($0.within) \(kept($0, .team(team)))" }
            return parts.isEmpty ? nil : office.teams[team].name + " " + parts.joined(separator: ", ")
        }
        guard !own.isEmpty || !ofTeams.isEmpty else { return [] }
        let head = own.isEmpty ? "Eingehalten wurde" : Entscheidungen.eingehalten(own)
        let most = 4
        let shown =
            ofTeams.count > most + 1 ? ofTeams.prefix(most) + ["\(ofTeams.count - most) weitere Teams"] : ofTeams
        let tail = ofTeams.isEmpty ? "" : (own.isEmpty ? ": " : "; ") + shown.joined(separator: "; ")
        return [(head + tail + ".", Entscheidungen.unterZiel + Entscheidungen.ursache)]
    }

    /// Teams that keep a deadline more seldom than the others; those with the same deadlines in one sentence.
    private func compared(_ teams: [Int]) -> [Satz?] {
        guard office.zeigtTeams else { return [] }
        return urteile.verglichen(.below, teams).map { group in
            let names = group.teams.map { office.teams[$0].name }
            return (TeamSatz.vergleich(names, group.rules.map(\.frist), .below), "**◆ Teamvergleich**: nachfragen")
        }
    }

    private func termine(_ entries: [MassnahmeView], _ name: String) -> [Value.Row] {
        let late = entries.filter(\.isOverdue)
        guard late.count > Bereichslage.mostTermine || late.contains(where: { !office.zeigt($0.massnahme) }) else {
            return late.map { entry in
                // The whole office decides on nothing: somebody sees to it.
                let place = name == Bereichslage.alle ? Entscheidungen.place(entry.massnahme, office) : name
                return row(place, (Entscheidungen.termin(entry), Entscheidungen.neuerTermin))
            }
        }
        return late.isEmpty ? [] : [row(name, (Bereichslage.ueberschritten(late), Entscheidungen.neuerTermin))]
    }

    /// One row for all overdue Maßnahmen that may not be named, GA 4 (1): that they are late somebody has to decide on.
    static func ungenannt(_ late: [MassnahmeView], _ office: Office) -> [Value.Row] {
        let hidden = late.filter { !office.zeigt($0.massnahme) }
        return hidden.isEmpty ? [] : [Entscheidungen.row(alle, ueberschritten(hidden), Entscheidungen.neuerTermin)]
    }

    /// `Bei 3 Maßnahmen ist der Termin überschritten, am längsten seit 94 Tagen.`
    private static func ueberschritten(_ late: [MassnahmeView]) -> String {
        let days = late.compactMap { entry -> Int? in entry.massnahme.termin.map { entry.stand - $0 } }.max() ?? 0
        let since = German.count(days, "Tag", "Tagen")
        return late.count == 1
            ? "Bei einer Maßnahme ist der Termin seit \(since) überschritten."
            : "Bei \(German.number(late.count)) Maßnahmen ist der Termin überschritten, am längsten seit \(since)."
    }
}
