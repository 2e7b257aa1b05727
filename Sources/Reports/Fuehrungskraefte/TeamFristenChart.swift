internal import Charts
internal import Config
internal import Figures
internal import German
internal import Judgement

/// The closing deadlines of every team on one scale, in config order, never ranked.
struct TeamFristenChart {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let vermerk: Aenderungsvermerk

    func draw() -> Chart? {
        let rules = ClosingFrist.main(office, on: view.stand)
        guard office.zeigtTeams, !rules.isEmpty else { return nil }
        let teams = office.teams
        let below = teams.indices.filter { team in rules.contains { urteile[$0.id, .team(team)].verfehlung != nil } }
        let hasTarget = rules.contains { office.zielwerte[$0.id] != nil }
        return DotInterval(
            id: "teams",
            words: hasTarget ? words(below) : ChartWords(
                "Wie oft die Teams die Fristen einhielten",
                subtitle: subtitle,
                sentence: "Abschlussfristen je Team \(view.inPeriod)."
            ),
            unit: "Reaktionen",
            now: view.column,
            before: view.previousColumn,
            rowName: "Team",
            panels: rules.map { $0.within.capitalisedFirst },
            rows: teams.indices.map { team in
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
                    startsGroup: team > 0 && teams[team - 1].bereich != teams[team].bereich
                )
            }
        ).draw()
    }

    private var subtitle: String { "Abschlussfristen je Team, eingehalten in Prozent, \(view.title)" }

    /// Which teams lie below the target; their number alone where the names are too long for a title.
    private func words(_ below: [Int]) -> ChartWords {
        let names = German.list(below.map { office.teams[$0].name })
        let verb = below.count == 1 ? "liegt" : "liegen"
        let all =
            below.isEmpty ? "Kein Team liegt mehr als zufällig unter dem Ziel" : "\(names) \(verb) unter dem Ziel"
        let short =
            below.count == 1
            ? "Ein Team liegt unter dem Ziel" : "\(German.word(below.count).capitalisedFirst) Teams liegen unter dem Ziel"
        return ChartWords(ChartWords.title([all, short]), subtitle: subtitle, sentence: all + ".")
    }

    /// The same cells with short heads: rule by rule this period and the one before.
    var table: DataTable {
        let rules = ClosingFrist.main(office, on: view.stand)
        var columns = [DataTable.Column("Team"), DataTable.Column("Einordnung")]
        for rule in rules {
            columns.append(DataTable.Column(rule.within, isNumber: true))
            if view.isCompared { columns.append(DataTable.Column(view.previousColumn, isNumber: true)) }
        }
        let rows = office.teams.enumerated().map { index, team in
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
}
