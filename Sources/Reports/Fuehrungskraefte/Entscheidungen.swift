internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// What is overdue or outstanding, team by team in config order, each row a sentence with a number.
struct Entscheidungen {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let massnahmen: [MassnahmeView]

    static let fields: [Field] = [
        Field("ort", "Team, Bereich oder „Alle“"),
        Field("lage", "was vorliegt, in einem Satz mit einer Zahl"),
        Field("aufgabe", "was zu tun ist", .markdown),
    ]

    private var figures: FigureTable { view.current }
    private var stand: Day { view.stand }

    func rows() -> [Value.Row] {
        guard office.zeigtTeams else {
            return Lage(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows()
        }
        var out: [Value.Row] = office.teams.indices.flatMap { rows(team: $0) }
        for massnahme in late where massnahme.team == nil {
            let place = massnahme.bereich.map { office.bereiche[$0].name } ?? "Alle"
            out.append(row(place, sentence(massnahme), "**▲ überfällig:** neuen Termin setzen"))
        }
        return out
    }

    /// What concerns one team.
    func rows(team: Int) -> [Value.Row] {
        (overdue(team) + missed(team) + boegen(team) + eroerterung(team) + measures(team)).map { lage, aufgabe in
            row(office.teams[team].name, lage, aufgabe)
        }
    }

    private func row(_ place: String, _ lage: String, _ aufgabe: String) -> Value.Row {
        ["ort": .text(place), "lage": .text(lage), "aufgabe": .markdown(aufgabe)]
    }

    private func overdue(_ team: Int) -> [(String, String)] {
        let late = figures.count(.bestandUeberfaellig, .team(team))
        guard late > 0, let due = figures.oldestDue(team: team) else { return [] }
        let days: Int = stand - due
        let since = days == 0 ? "seit heute" : "seit \(German.count(days, "Tag", "Tagen"))"
        let sentence =
            late == 1
            ? "1 Vorgang ist \(since) über der Frist."
            : "\(German.number(late)) Vorgänge sind über der Frist, der älteste \(since)."
        return [(sentence, "**▲ überfällig:** abschließen")]
    }

    /// One row for all closing rules that the team misses the target of, or keeps more seldom than the others.
    private func missed(_ team: Int) -> [(String, String)] {
        let missed = ClosingFrist.main(office, on: stand).filter { urteile[$0.id, .team(team)].verfehlung != nil }
        func part(_ frist: ClosingFrist) -> String {
            let value = figures[frist.id, .team(team)]
            return "die \(frist.phrase) in \(German.number(value.zaehler ?? 0)) von \(German.number(value.nenner ?? 0))"
        }
        let compared = urteile.vergleiche.filter { $0.side(of: team) == .below }
        let marks = (missed.isEmpty ? [] : ["**▲ unter Ziel**"]) + (compared.isEmpty ? [] : ["**◆ Teamvergleich**"])
        guard !marks.isEmpty else { return [] }
        let kept = "Eingehalten wurde \(German.list(missed.map(part))) Fällen"
        let comparison = TeamSatz.vergleich([office.teams[team].name], compared.map(\.frist), .below)
        let sentence =
            if compared.isEmpty {
                kept + "."
            } else if missed == compared.map(\.frist) {
                kept + ", in \(German.word(compared[0].months)) Monaten seltener als von den anderen Teams."
            } else {
                missed.isEmpty ? comparison : kept + ". " + comparison
            }
        return [(sentence, marks.joined(separator: " ") + " Ursache benennen")]
    }

    private func boegen(_ team: Int) -> [(String, String)] {
        let missing = figures.count(.bogenAusstehend, .team(team))
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
        guard case .rate(let done, of: let closed) = figures[.eroerterung, .team(team)], closed > done else {
            return []
        }
        let open = closed - done
        let sentence =
            open == 1
            ? "1 abgeschlossener Fall ist noch nicht mit den betroffenen Beschäftigten erörtert."
            : "\(German.number(open)) abgeschlossene Fälle sind noch nicht mit den betroffenen Beschäftigten erörtert."
        return [(sentence, "Erörterung nachholen")]
    }

    private var late: [Massnahme] { massnahmen.filter(\.isOverdue).map(\.massnahme) }

    private func measures(_ team: Int) -> [(String, String)] {
        late.filter { $0.team == team }.map { (sentence($0), "**▲ überfällig:** neuen Termin setzen") }
    }

    private func sentence(_ massnahme: Massnahme) -> String {
        guard let termin = massnahme.termin else { return "" }
        let days: Int = stand - termin
        return "Die Maßnahme „\(massnahme.titel)“ ist seit \(German.count(days, "Tag", "Tagen")) über dem Termin."
    }
}
