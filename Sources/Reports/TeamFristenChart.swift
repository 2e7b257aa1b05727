internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German
internal import Records
internal import Schema

/// The closing deadlines of every team on one scale, in config order, never ranked.
struct TeamFristenChart {
    let view: PeriodView
    let context: ReportContext

    func draw() -> Chart? {
        let rules = ClosingFristen.main(context.project, on: view.zeitraum.stand)
        guard !rules.isEmpty else { return nil }
        let judge = Judge(view: view, context: context)
        let rows = KennzahlRows(view: view, context: context)
        let teams = context.project.teams
        let below = teams.indices.filter { team in rules.contains { judge.isUnterZiel($0.id, .team(team)) } }
        let title =
            below.isEmpty
            ? "Kein Team liegt klar unter dem Ziel."
            : "\(German.list(below.map { teams[$0].name })) \(below.count == 1 ? "liegt" : "liegen") klar unter dem Ziel."
        return DotInterval(
            id: "teams",
            title: title,
            unit: "Reaktionen",
            now: view.column,
            before: view.previousColumn,
            rowName: "Team",
            panels: rules.map { "Abschluss \($0.within)" },
            rows: teams.indices.map { team in
                DotInterval.Row(
                    label: teams[team].name,
                    entries: rules.map { rule in
                        let figure = view.current.figure(rule.id, .team(team))
                        return DotInterval.Entry(
                            rate: FigureText.cell(figure, .rate),
                            interval: judge.wilson(figure),
                            previous: FigureText.cell(view.previous?.figure(rule.id, .team(team)), .rate),
                            target: rows.zielwert(rule.id),
                            flag: judge.isUnterZiel(rule.id, .team(team)) ? Flag(.act, "unter Ziel") : nil
                        )
                    },
                    startsGroup: team > 0 && teams[team - 1].bereich != teams[team].bereich
                )
            }
        ).draw()
    }

    /// The same cells with short heads: rule by rule this period and the one before.
    var table: DataTable {
        let rules = ClosingFristen.main(context.project, on: view.zeitraum.stand)
        let judge = Judge(view: view, context: context)
        var columns = [DataTable.Column("Team")]
        for rule in rules {
            columns.append(DataTable.Column(rule.within, isNumber: true))
            columns.append(DataTable.Column(view.previousColumn, isNumber: true))
        }
        columns.append(DataTable.Column("Einordnung"))
        let rows = context.project.teams.enumerated().map { index, team in
            var cells = [team.name]
            for rule in rules {
                cells.append(FigureText.text(view.current.figure(rule.id, .team(index)), .rate))
                cells.append(FigureText.text(view.previous?.figure(rule.id, .team(index)), .rate))
            }
            let isBelow = rules.contains { judge.isUnterZiel($0.id, .team(index)) }
            return cells + [isBelow ? "▲ unter Ziel" : ""]
        }
        return DataTable(caption: "", unit: "Reaktionen", columns: columns, rows: rows)
    }
}
