internal import Charts
internal import Config
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Templates

/// The closing deadlines of every team on one scale, in config order, never ranked.
struct TeamFristenChart {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let vermerk: Aenderungsvermerk

    private static let name = "Abschlussfristen je Team"
    /// A chart of more teams is cut into several, each a page of paper at most, between two Bereiche where it can be.
    private static let mostTeams = 20

    /// The places of the teams of each chart, in config order.
    private var parts: [[Int]] {
        let count = (office.teams.count + TeamFristenChart.mostTeams - 1) / TeamFristenChart.mostTeams
        var parts: [[Int]] = [[]]
        for team in office.teams.indices {
            let isFull = parts[parts.count - 1].count * count >= office.teams.count
            let startsBereich = team > 0 && office.teams[team].bereich != office.teams[team - 1].bereich
            let mustEnd = parts[parts.count - 1].count >= TeamFristenChart.mostTeams + 4
            if parts.count < count, isFull && startsBereich || mustEnd { parts.append([]) }
            parts[parts.count - 1].append(team)
        }
        return parts
    }

    /// None where the edition shows no teams or the config has no closing deadline.
    func figures(_ builder: inout PageBuilder) -> Value {
        guard office.zeigtTeams, !ClosingFrist.main(office, on: view.stand).isEmpty else { return .list([]) }
        return .list(
            parts.enumerated().map { place, teams in
                builder.row(
                    draw(teams, place),
                    caption: "Abschluss fristgerecht je Team",
                    table: table(teams)
                )
            }
        )
    }

    private func draw(_ shown: [Int], _ place: Int) -> Chart {
        let rules = ClosingFrist.main(office, on: view.stand)
        let teams = office.teams
        let below = shown.filter { team in rules.contains { urteile[$0.id, .team(team)].verfehlung != nil } }
        let hasTarget = rules.contains { office.zielwerte[$0.id] != nil }
        return DotInterval(
            id: place == 0 ? "teams" : "teams-\(place + 1)",
            words: hasTarget
                ? words(below, shown)
                : ChartWords(
                    "Wie oft die Teams die Fristen einhielten",
                    subtitle: subtitle(shown),
                    sentence: "\(TeamFristenChart.name) \(view.inPeriod)."
                ),
            name: TeamFristenChart.name,
            unit: "Reaktionen",
            now: view.column,
            before: view.previousColumn,
            rowName: "Team",
            panels: rules.map { $0.within.capitalisedFirst },
            rows: shown.map { team in
                DotInterval.Row(
                    label: teams[team].name,
                    entries: rules.map { rule in
                        let urteil = urteile[rule.id, .team(team)]
                        return DotInterval.Entry(
                            rate: urteil.value,
                            interval: urteil.interval.map { Interval($0) },
                            previous: view.previous?[rule.id, .team(team)] ?? .absent,
                            target: urteil.zielwert,
                            flag: urteil.verfehlung.map { Flag(.act, $0.words) }
                        )
                    },
                    startsGroup: team != shown.first && teams[team - 1].bereich != teams[team].bereich
                )
            }
        ).draw()
    }

    private func subtitle(_ shown: [Int]) -> String {
        var text = "\(TeamFristenChart.name), eingehalten in Prozent, \(view.title)"
        if shown.count < office.teams.count, let first = shown.first, let last = shown.last {
            text += "; \(office.teams[first].name) bis \(office.teams[last].name)"
        }
        return text
    }

    /// Which teams lie below the target; their number alone where the names are too long for a title.
    private func words(_ below: [Int], _ shown: [Int]) -> ChartWords {
        let names = German.list(below.map { office.teams[$0].name })
        let verb = below.count == 1 ? "liegt" : "liegen"
        let nobody =
            office.teams.count == 1
            ? "\(office.teams[0].name) liegt nicht"
            : shown.count < office.teams.count ? "Hier liegt kein Team" : "Kein Team liegt"
        let all =
            below.isEmpty ? "\(nobody) mehr als zufällig unter dem Ziel" : "\(names) \(verb) unter dem Ziel"
        let short =
            below.count == 1
            ? "Ein Team liegt unter dem Ziel"
            : "\(German.word(below.count).capitalisedFirst) Teams liegen unter dem Ziel"
        return ChartWords(ChartWords.title([all, short]), subtitle: subtitle(shown), sentence: all + ".")
    }

    /// The same cells with short heads: rule by rule this period and the one before.
    private func table(_ shown: [Int]) -> DataTable {
        let rules = ClosingFrist.main(office, on: view.stand)
        var columns = [DataTable.Column("Team"), DataTable.Column("Einordnung")]
        for rule in rules {
            columns.append(DataTable.Column(rule.within, isNumber: true))
            if view.isCompared { columns.append(DataTable.Column(view.previousColumn, isNumber: true)) }
        }
        let rows = shown.map { index in
            let team = office.teams[index]
            let missed = rules.filter { urteile[$0.id, .team(index)].verfehlung != nil }
            var cells = [team.name, missed.isEmpty ? "" : "▲ \(German.list(missed.map(\.within))) unter Ziel"]
            for rule in rules {
                let text = view.current[rule.id, .team(index)].text
                cells.append(vermerk.marked(text, rule.id, .team(index), view.current))
                if view.isCompared { cells.append(view.previous.text(rule.id, .team(index))) }
            }
            return cells
        }
        return DataTable(caption: "", unit: "Reaktionen", columns: columns, rows: rows)
    }

    /// `Nicht in allen Fällen in 14 Tagen abgeschlossen: Team 201 (1 von 2), Team 302 (3 von 8).`; nothing where all were.
    var saetze: [String] {
        guard office.zeigtTeams else { return [] }
        return ClosingFrist.main(office, on: view.stand).compactMap { rule in
            let names = office.teams.indices.compactMap { team -> String? in
                guard case .rate(let kept, of: let due) = view.current[rule.id, .team(team)], kept < due else {
                    return nil
                }
                return "\(office.teams[team].name) (\(German.number(kept)) von \(German.number(due)))"
            }
            return names.isEmpty
                ? nil
                : "Nicht in allen Fällen \(rule.within) abgeschlossen: \(KurzeListe.text(names, lines: 4, rest: "weitere Teams"))."
        }
    }

    static let fields: [Field] = [
        Field("bilder_teams", "Bilder: Abschlussfristen je Team, bei vielen Teams mehrere", .list(FigureFields.fields)),
        Field(
            "teams_saetze",
            "welche Teams eine Abschlussfrist nicht immer einhielten, je Frist ein Satz",
            .list([Field("satz", "der Satz")])
        ),
    ]
}
