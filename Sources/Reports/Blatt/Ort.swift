internal import Config
internal import Figures
internal import Judgement
internal import Schema

/// A part of the office that has a sheet of its own.
enum Ort: Hashable, Sendable, Encodable {
    /// By its place in the config.
    case team(Int), bereich(Int)

    /// By hand, for every sheet has one: what the compiler writes takes a container for each case.
    func encode(to encoder: any Encoder) throws {
        var parts = encoder.unkeyedContainer()
        switch self {
        case .team(let team):
            try parts.encode(0)
            try parts.encode(team)
        case .bereich(let bereich):
            try parts.encode(1)
            try parts.encode(bereich)
        }
    }

    /// The cell of its figures.
    var cross: Cross {
        switch self {
        case .team(let team): .team(team)
        case .bereich(let bereich): .bereich(bereich)
        }
    }

    /// What it is, as the head of a column.
    var spalte: String {
        switch self {
        case .team: "Team"
        case .bereich: "Bereich"
        }
    }

    func name(_ office: Office) -> String {
        switch self {
        case .team(let team): office.teams[team].name
        case .bereich(let bereich): office.bereiche[bereich].name
        }
    }

    /// The file name of its sheet, and of its written assessment, without ending: `team-501`, `bereich-50`.
    func datei(_ office: Office) -> String {
        switch self {
        case .team(let team): Ort.datei(office.teams[team])
        case .bereich(let bereich): Ort.datei(office.bereiche[bereich])
        }
    }

    static func datei(_ team: Team) -> String { "team-" + team.id }
    static func datei(_ bereich: Bereich) -> String { "bereich-" + bereich.id }

    /// The teams that its figures are added up from, shown or not.
    func teams(_ office: Office) -> [Int] {
        switch self {
        case .team(let team): [team]
        case .bereich(let bereich): office.teams(in: bereich)
        }
    }

    /// Whether a Maßnahme was decided for it or for one of its teams.
    func betrifft(_ entry: MassnahmeView) -> Bool {
        switch self {
        case .team(let team): entry.massnahme.team == team
        case .bereich(let bereich): entry.massnahme.bereich == bereich
        }
    }

    /// The smallest parts that may be named: teams, Bereiche where teams are not shown, none where neither is.
    static func kleinste(_ office: Office) -> [Ort] {
        office.zeigtTeams ? office.teams.indices.map { .team($0) } : office.bereiche.indices.map { .bereich($0) }
    }

    /// What those are: `Teams`.
    static func plural(_ office: Office) -> String { office.zeigtTeams ? "Teams" : "Bereiche" }

    /// Every part that has a sheet: each Bereich followed by its teams, as far as the edition shows them.
    static func all(_ office: Office) -> [Ort] {
        guard office.zeigtBereiche else { return office.teams.indices.map { .team($0) } }
        return office.bereiche.indices.flatMap { bereich in
            [.bereich(bereich)] + office.teams.indices.filter { office.teams[$0].bereich == bereich }.map { .team($0) }
        }
    }
}
