internal import Schema

/// The Bereiche and teams that the export tells of.
struct Office: Sendable {
    struct Team: Sendable {
        let id: String
        let name: String
        let rows: Int?
    }

    struct Bereich: Sendable {
        let id: String
        let name: String
        var teams: [Team]
    }

    let bereiche: [Bereich]
    /// The team for rows that name none; nil where all do.
    let teamOfEmptyCells: String?
    /// True where the Bereiche are those of the export.
    let hasOwnBereiche: Bool
    /// True where the export has no field for teams.
    let isOneTeam: Bool

    static let wholeTeam = "gesamt"

    init(_ team: FieldSurvey?, _ bereich: FieldSurvey?, _ links: TeamsByBereich?) {
        let values = (team?.values ?? []).filter { !Fold.code($0.text).isEmpty }
        guard let team, !values.isEmpty else {
            bereiche = [
                Bereich(
                    id: "1",
                    name: "Ganzes Haus",
                    teams: [Team(id: Office.wholeTeam, name: "Alle Teams", rows: nil)]
                )
            ]
            teamOfEmptyCells = nil
            hasOwnBereiche = false
            isOneTeam = true
            return
        }
        var ids = Ids(names: values.map(\.text) + ["Ohne Angabe"])
        var teams = values.sorted { Office.comesBefore($0.text, $1.text) }.map { value in
            (
                key: FieldValue.key(value.text),
                team: Team(id: ids.id(for: value.text), name: Office.name(value.text), rows: value.count)
            )
        }
        if team.empty > 0 || values.count < (team.values ?? []).count {
            let id = ids.id(for: "ohne-angabe")
            teams.append((key: "", team: Team(id: id, name: "Ohne Angabe", rows: nil)))
            teamOfEmptyCells = id
        } else {
            teamOfEmptyCells = nil
        }
        let above = (bereich?.values ?? []).filter { !Fold.code($0.text).isEmpty }
        hasOwnBereiche = links != nil && !above.isEmpty
        isOneTeam = false
        guard let links, hasOwnBereiche else {
            bereiche = [Bereich(id: "1", name: "Ganzes Haus", teams: teams.map(\.team))]
            return
        }
        var bereichIds = Ids(names: above.map(\.text) + ["Ohne Bereich"])
        var list = above.sorted { Office.comesBefore($0.text, $1.text) }.map { value in
            let own = teams.filter { links.bereiche[$0.key] == FieldValue.key(value.text) }.map(\.team)
            return Bereich(id: bereichIds.id(for: value.text), name: value.text, teams: own)
        }
        let placed = Set(list.flatMap { $0.teams.map(\.id) })
        let rest = teams.map(\.team).filter { !placed.contains($0.id) }
        if !rest.isEmpty {
            list.append(Bereich(id: bereichIds.id(for: "ohne-bereich"), name: "Ohne Bereich", teams: rest))
        }
        bereiche = list.filter { !$0.teams.isEmpty }
    }

    /// Values that are a number alone get a word in front of it.
    private static func name(_ text: String) -> String {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "Team " + text : text
    }

    /// Numbers by their size, all else by letters.
    private static func comesBefore(_ left: String, _ right: String) -> Bool {
        if let left = Int(left), let right = Int(right), left != right { return left < right }
        return (Fold.code(left), left) < (Fold.code(right), right)
    }
}
