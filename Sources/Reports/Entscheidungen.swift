internal import Analysis
internal import Config
internal import Days
internal import German
internal import Records
internal import Schema
internal import Templates

/// What is overdue or outstanding, team by team in config order, each row a sentence with a number.
struct Entscheidungen {
    let view: PeriodView
    let context: ReportContext

    static let fields: [Field] = [
        Field("ort", "Team, Bereich oder „Alle“"),
        Field("lage", "was vorliegt, in einem Satz mit einer Zahl"),
        Field("aufgabe", "was zu tun ist", .markdown),
    ]

    private var figures: PeriodFigures { view.current }
    private var stand: Day { view.zeitraum.stand }

    func rows() -> [Value.Row] {
        var out: [Value.Row] = []
        for (index, team) in context.project.teams.enumerated() {
            for (lage, aufgabe) in overdue(index) + missed(index) + boegen(index) + eroerterung(index) + measures(index)
            {
                out.append(["ort": .text(team.name), "lage": .text(lage), "aufgabe": .markdown(aufgabe)])
            }
        }
        for massnahme in late where massnahme.team == nil {
            let place = massnahme.bereich.map { context.project.bereiche[$0].name } ?? "Alle"
            out.append([
                "ort": .text(place), "lage": .text(sentence(massnahme)),
                "aufgabe": .markdown("**▲ überfällig:** neuen Termin setzen"),
            ])
        }
        return out
    }

    private func overdue(_ team: Int) -> [(String, String)] {
        let late = figures.count("bestand.ueberfaellig", .team(team))
        guard late > 0, let due = figures.oldestDue(team: team) else { return [] }
        let days: Int = stand - due
        let since = days == 0 ? "seit heute" : "seit \(German.count(days, "Tag", "Tagen"))"
        let sentence =
            late == 1
            ? "1 Vorgang ist \(since) über der Frist."
            : "\(German.number(late)) Vorgänge sind über der Frist, der älteste \(since)."
        return [(sentence, "**▲ überfällig:** abschließen")]
    }

    /// One row for all closing rules that the team is clearly below its target in.
    private func missed(_ team: Int) -> [(String, String)] {
        let judge = Judge(view: view, context: context)
        let parts = ClosingFristen.main(context.project, on: view.zeitraum.stand).compactMap { rule -> String? in
            guard judge.isUnterZiel(rule.id, .team(team)), let figure = figures.figure(rule.id, .team(team)),
                let nenner = figure.nenner
            else { return nil }
            return "die \(rule.phrase) in \(German.number(nenner - (figure.zaehler ?? 0))) von \(German.number(nenner))"
        }
        guard !parts.isEmpty else { return [] }
        return [("Versäumt wurde \(German.list(parts)) Fällen.", "**▲ unter Ziel:** Ursache benennen")]
    }

    private func boegen(_ team: Int) -> [(String, String)] {
        let missing = figures.count("bogen-ausstehend", .team(team))
        guard missing > 0, let oldest = figures.oldestMissing(team: team) else { return [] }
        let days: Int = stand - oldest
        let sentence =
            missing == 1
            ? "1 Erhebungsbogen fehlt, der Eingang liegt \(German.count(days, "Tag", "Tage")) zurück."
            : "\(German.number(missing)) Erhebungsbögen fehlen, der älteste Eingang liegt "
                + "\(German.count(days, "Tag", "Tage")) zurück."
        return [(sentence, "Bogen nachreichen")]
    }

    private func eroerterung(_ team: Int) -> [(String, String)] {
        guard let figure = figures.figure("eroerterung", .team(team)), let nenner = figure.nenner else { return [] }
        let open = nenner - (figure.zaehler ?? 0)
        guard open > 0 else { return [] }
        let sentence =
            open == 1
            ? "1 abgeschlossener Fall ist noch nicht mit den Betroffenen erörtert."
            : "\(German.number(open)) abgeschlossene Fälle sind noch nicht mit den Betroffenen erörtert."
        return [(sentence, "Erörterung nachholen")]
    }

    private var late: [Massnahme] { context.records.massnahmen.filter { $0.isOverdue(on: stand) } }

    private func measures(_ team: Int) -> [(String, String)] {
        late.filter { $0.team == team }.map { (sentence($0), "**▲ überfällig:** neuen Termin setzen") }
    }

    private func sentence(_ massnahme: Massnahme) -> String {
        guard let termin = massnahme.termin else { return "" }
        let days: Int = stand - termin
        return "Die Maßnahme „\(massnahme.titel)“ ist seit \(German.count(days, "Tag", "Tagen")) über dem Termin."
    }
}
