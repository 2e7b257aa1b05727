internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// What is overdue or outstanding where an edition shows no teams: by Bereich in config order, or of the whole office.
///
/// Nobody may read "nothing is overdue" only because it may not be said whose it is.
struct LageOhneTeams {
    let view: PeriodView
    let office: Office
    let urteile: Urteile
    let massnahmen: [MassnahmeView]

    /// All of the office.
    func rows() -> [Value.Row] {
        guard office.zeigtBereiche else {
            return rows(.whole, LageOhneTeams.alle, office.teams(in: nil)) + massnahmen(of: nil)
        }
        return office.bereiche.indices.flatMap { rows(.bereich($0)) } + massnahmen(of: nil)
    }

    /// What concerns one Bereich.
    func rows(_ ort: Ort) -> [Value.Row] {
        guard case .bereich(let bereich) = ort else { return [] }
        return rows(ort.cross, ort.name(office), ort.teams(office)) + massnahmen(of: bereich)
    }

    /// The Maßnahmen past their Termin that were decided for a Bereich and none of its teams, or for the whole office.
    func massnahmen(of bereich: Int?) -> [Value.Row] {
        massnahmen.filter { $0.isOverdue && $0.massnahme.team == nil && $0.massnahme.bereich == bereich }.map { entry in
            let name = bereich.map { office.bereiche[$0].name } ?? LageOhneTeams.alle
            let days: Int = entry.massnahme.termin.map { view.stand - $0 } ?? 0
            let since = "ist seit \(German.count(days, "Tag", "Tagen")) über dem Termin"
            return LageOhneTeams.row(
                name,
                "Die Maßnahme „\(entry.massnahme.titel)“ \(since).",
                "**▲ überfällig:** neuen Termin setzen"
            )
        }
    }

    private static let alle = "Alle"

    private static func row(_ place: String, _ lage: String, _ aufgabe: String) -> Value.Row {
        ["ort": .text(place), "lage": .text(lage), "aufgabe": .markdown(aufgabe)]
    }

    private func rows(_ cross: Cross, _ name: String, _ teams: [Int]) -> [Value.Row] {
        [overdue(cross, teams), missed(cross), boegen(cross, teams), eroerterung(cross)].compactMap(\.self).map {
            LageOhneTeams.row(name, $0.lage, $0.aufgabe)
        }
    }

    private typealias Lage = (lage: String, aufgabe: String)

    private func overdue(_ cross: Cross, _ teams: [Int]) -> Lage? {
        let late = view.current.count(.bestandUeberfaellig, cross)
        guard late > 0, let due = view.current.oldestDue(teams: teams) else { return nil }
        let days: Int = view.stand - due
        let since = days == 0 ? "seit heute" : "seit \(German.count(days, "Tag", "Tagen"))"
        let sentence =
            late == 1
            ? "1 Vorgang ist \(since) über der Frist."
            : "\(German.number(late)) Vorgänge sind über der Frist, der älteste \(since)."
        return (sentence, "**▲ überfällig:** abschließen")
    }

    private func missed(_ cross: Cross) -> Lage? {
        let missed = ClosingFrist.main(office, on: view.stand).filter { urteile[$0.id, cross].verfehlung != nil }
        guard !missed.isEmpty else { return nil }
        let parts = missed.map { frist in
            let value = view.current[frist.id, cross]
            return "die \(frist.phrase) in \(German.number(value.zaehler ?? 0)) von \(German.number(value.nenner ?? 0))"
        }
        return ("Eingehalten wurde \(German.list(parts)) Fällen.", "**▲ unter Ziel** Ursache benennen")
    }

    private func boegen(_ cross: Cross, _ teams: [Int]) -> Lage? {
        let missing = view.current.count(.bogenAusstehend, cross)
        guard missing > 0, let oldest = view.current.oldestMissing(teams: teams) else { return nil }
        let days: Int = view.stand - oldest
        let age = "\(German.count(days, "Tag", "Tage")) zurück."
        let sentence =
            missing == 1
            ? "1 Erhebungsbogen fehlt, der Eingang liegt \(age)"
            : "\(German.number(missing)) Erhebungsbögen fehlen, der älteste Eingang liegt \(age)"
        return (sentence, "Bogen nachreichen")
    }

    private func eroerterung(_ cross: Cross) -> Lage? {
        guard case .rate(let done, of: let closed) = view.current[.eroerterung, cross], closed > done else {
            return nil
        }
        let open = closed - done
        let sentence =
            open == 1
            ? "1 abgeschlossener Fall ist noch nicht mit den betroffenen Beschäftigten erörtert."
            : "\(German.number(open)) abgeschlossene Fälle sind noch nicht mit den betroffenen Beschäftigten erörtert."
        return (sentence, "Erörterung nachholen")
    }
}
