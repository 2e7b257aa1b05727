internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// What somebody has to decide on: overdue cases, missed deadlines, overdue Maßnahmen, in this order; teams in config order.
struct Entscheidungen {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let massnahmen: [MassnahmeView]

    static let fields: [Field] = [
        Field("ort", "Team, Bereich oder „Alle“"),
        Field("lage", "was vorliegt, in einem Satz mit einer Zahl"),
        Field("aufgabe", "das Zeichen und was zu tun ist", .markdown),
    ]

    static let ohne = Field(
        "nichts_zu_entscheiden",
        "was dort steht, wo nichts zu entscheiden ist, „Nichts ist überfällig, kein Ziel ist verfehlt.“"
    )

    /// Who has set no target is not told that none is missed.
    static func nichts(_ office: Office) -> String {
        office.zielwerte.isEmpty
            ? "Nichts ist überfällig; Zielwerte sind nicht vereinbart."
            : "Nichts ist überfällig, kein Ziel ist verfehlt."
    }

    static let neuerTermin = "**▲ überfällig**: neuen Termin setzen"

    /// Of more teams a meeting hears Bereich by Bereich.
    private static let mostTeams = 20

    private var figures: FigureTable { view.current }
    private var stand: Day { view.stand }

    func rows() -> [Value.Row] { Bereichslage.ohneEingang(view) + parts }

    private var parts: [Value.Row] {
        guard office.zeigtTeams, office.teams.count <= Entscheidungen.mostTeams || !office.zeigtBereiche else {
            return Bereichslage(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows()
        }
        let teams = Array(office.teams.indices)
        return teams.flatMap { rows($0, overdue($0)) }
            + teams.flatMap { rows($0, missed($0)) + rows($0, ziele.beside(.team($0))) }
            + together
            + late.filter { office.zeigt($0.massnahme) }.map {
                Entscheidungen.row(
                    Entscheidungen.place($0.massnahme, office),
                    Entscheidungen.termin($0),
                    Entscheidungen.neuerTermin
                )
            } + Bereichslage.ungenannt(late, office)
    }

    /// What concerns one team.
    func rows(team: Int) -> [Value.Row] {
        rows(team, overdue(team)) + rows(team, missed(team)) + rows(team, ziele.beside(.team(team)))
            + late.filter { $0.massnahme.team == team }.map {
                Entscheidungen.row(office.teams[team].name, Entscheidungen.termin($0), Entscheidungen.neuerTermin)
            }
    }

    private var ziele: VerfehlteZiele { VerfehlteZiele(view: view, office: office, urteile: urteile) }

    /// What only many teams together show: the targets that a Bereich misses and none of its teams, and those of the whole.
    private var together: [Value.Row] {
        func all(_ cross: Cross, _ name: String, _ parts: [Cross]) -> [Value.Row] {
            ziele.together(cross, without: parts).map { Entscheidungen.row(name, $0.lage, $0.aufgabe) }
        }
        let teams = office.teams.indices.map { Cross.team($0) }
        let bereiche = office.zeigtBereiche ? Array(office.bereiche.indices) : []
        return bereiche.flatMap { bereich in
            all(.bereich(bereich), office.bereiche[bereich].name, office.teams(in: bereich).map { .team($0) })
        } + all(.whole, Bereichslage.alle, teams + bereiche.map { .bereich($0) })
    }

    private func rows(_ team: Int, _ found: (String, String)?) -> [Value.Row] {
        found.map { [Entscheidungen.row(office.teams[team].name, $0.0, $0.1)] } ?? []
    }

    static func row(_ ort: String, _ lage: String, _ aufgabe: String) -> Value.Row {
        ["ort": .text(ort), "lage": .text(lage), "aufgabe": .markdown(aufgabe)]
    }

    private func overdue(_ team: Int) -> (String, String)? {
        Entscheidungen.ueberfaellig(view, .team(team), [team]).map { ($0 + ".", Entscheidungen.abschliessen) }
    }

    static let unterZiel = "**▲ unter Ziel**"
    /// What is to be done behind such marks.
    static let ursache = ": Ursache benennen"

    /// `Eingehalten wurde die 14-Tage-Frist in 6 von 15 Fällen`, without its full stop.
    ///
    /// - Parameter fristen: one or more, each as `kept` says it.
    static func eingehalten(_ fristen: [String]) -> String { "Eingehalten wurde \(German.list(fristen)) Fällen" }

    static let abschliessen = "**▲ überfällig**: abschließen"

    /// `6 Vorgänge sind über der Frist, der älteste seit 31 Tagen`; nil where none is.
    ///
    /// - Parameter teams: those that the place is made of.
    static func ueberfaellig(_ view: PeriodView, _ cross: Cross, _ teams: [Int]) -> String? {
        let late = view.current.count(.bestandUeberfaellig, cross)
        guard late > 0, let due = view.current.oldestDue(teams: teams) else { return nil }
        let days: Int = view.stand - due
        let since = days == 0 ? "seit heute" : "seit \(German.count(days, "Tag", "Tagen"))"
        return late == 1
            ? "1 Vorgang ist \(since) über der Frist"
            : "\(German.number(late)) Vorgänge sind über der Frist, der älteste \(since)"
    }

    /// One row for all closing rules that the team misses the target of, or keeps more seldom than the others.
    private func missed(_ team: Int) -> (String, String)? {
        let missed = urteile.closing.filter { urteile[$0.id, .team(team)].verfehlung != nil }
        let compared = urteile.vergleiche.filter { $0.side(of: team) == .below }
        let marks =
            (missed.isEmpty ? [] : [Entscheidungen.unterZiel]) + (compared.isEmpty ? [] : ["**◆ Teamvergleich**"])
        guard !marks.isEmpty else { return nil }
        let kept = Entscheidungen.eingehalten(missed.map { $0.kept(figures, .team(team)) })
        let comparison = TeamSatz.vergleich([office.teams[team].name], compared.map(\.frist), .below)
        let sentence =
            if compared.isEmpty {
                kept + "."
            } else if missed == compared.map(\.frist) {
                kept + ", in \(German.months(compared[0].months)) seltener als von den anderen Teams."
            } else {
                missed.isEmpty ? comparison : kept + ". " + comparison
            }
        return (sentence, marks.joined(separator: " ") + Entscheidungen.ursache)
    }

    private var late: [MassnahmeView] { massnahmen.filter(\.isOverdue) }

    /// Who has to decide on a Maßnahme of the whole office's report.
    static func place(_ massnahme: Massnahme, _ office: Office) -> String {
        let name = MassnahmenTable(office: office, massnahmen: []).responsible(massnahme)
        return name == "–" ? Bereichslage.alle : name
    }

    /// That a Maßnahme is past its Termin.
    static func termin(_ entry: MassnahmeView) -> String {
        guard let termin = entry.massnahme.termin else { return "" }
        let days: Int = entry.stand - termin
        let since = German.count(days, "Tag", "Tagen")
        return "Maßnahme \(German.quoted(entry.massnahme.titel)): Termin seit \(since) überschritten."
    }
}
