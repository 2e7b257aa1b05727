internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// Where something is wrong at the end of a period: what two periods are compared by.
struct Lage: Hashable, Sendable {
    /// Teams with overdue cases; Bereiche where the edition shows no teams.
    let ueberfaellig: [Ort]
    /// Those that miss a target of a closing deadline.
    let unterZiel: [Ort]
    /// Teams that keep a closing deadline more seldom than the others.
    let seltener: [Ort]
    /// Ids of overdue Maßnahmen.
    let massnahmen: [String]

    init(_ view: PeriodView, _ office: Office, _ urteile: Urteile, _ massnahmen: [MassnahmeView]) {
        let orte = Ort.kleinste(office)
        let rules = ClosingFrist.main(office, on: view.stand)
        ueberfaellig = orte.filter { view.current.count(.bestandUeberfaellig, $0.cross) > 0 }
        unterZiel = orte.filter { ort in rules.contains { urteile[$0.id, ort.cross].verfehlung != nil } }
        seltener = office.teams.indices.filter { team in urteile.vergleiche.contains { $0.side(of: team) == .below } }
            .map { .team($0) }
        self.massnahmen = massnahmen.filter(\.isOverdue).map(\.massnahme.id)
    }
}

/// The period before: all that its Lage is made from.
struct Davor: Hashable, Sendable, Encodable {
    let view: PeriodView
    /// As the end of that period knows them.
    let massnahmen: [MassnahmeView]

    func lage(_ office: Office) -> Lage { Lage(view, office, Urteile(view, office), massnahmen) }
}

/// What is new since the period before, and what has been settled.
struct Veraenderungen {
    let office: Office
    let view: PeriodView
    let jetzt: Lage
    let davor: Lage
    let massnahmen: [MassnahmeView]

    static let fields: [Field] = [Field("satz", "was neu oder erledigt ist, in einem Satz")]

    var neu: [String] {
        teams(jetzt.ueberfaellig, without: davor.ueberfaellig, "Über der Frist sind Vorgänge in ", isDative: true)
            + teams(jetzt.unterZiel, without: davor.unterZiel, "Unter dem Ziel beim Abschluss: ")
            + teams(jetzt.seltener, without: davor.seltener, "Seltener pünktlich als die anderen Teams: ")
            + titles({ _ in "Termin überschritten" }, jetzt.massnahmen.filter { !davor.massnahmen.contains($0) })
            + titles({ _ in "Beschlossen" }, inPeriod { $0.status == .entfallen ? nil : $0.beschlossen })
    }

    var erledigt: [String] {
        teams(davor.ueberfaellig, without: jetzt.ueberfaellig, "Kein Vorgang mehr über der Frist in ", isDative: true)
            + teams(davor.unterZiel, without: jetzt.unterZiel, "Nicht mehr unter dem Ziel beim Abschluss: ")
            + teams(davor.seltener, without: jetzt.seltener, "Nicht mehr seltener pünktlich als die anderen Teams: ")
            + titles(
                { $0 == 1 ? "Maßnahme erledigt" : "Maßnahmen erledigt" },
                inPeriod { $0.status == .entfallen ? nil : $0.erledigt }
            )
    }

    private func teams(_ now: [Ort], without before: [Ort], _ head: String, isDative: Bool = false) -> [String] {
        let names = now.filter { !before.contains($0) }.map { $0.name(office) }
        return names.isEmpty ? [] : [head + KurzeListe.text(names, rest: isDative ? "weiteren" : "weitere") + "."]
    }

    private func titles(_ head: (Int) -> String, _ ids: [String]) -> [String] {
        let named = massnahmen.map(\.massnahme).filter { ids.contains($0.id) && office.zeigt($0) }
            .map { German.quoted($0.titel) }
        return named.isEmpty ? [] : ["\(head(named.count)): \(KurzeListe.text(named))."]
    }

    private func inPeriod(_ day: (Massnahme) -> Day?) -> [String] {
        massnahmen.map(\.massnahme).filter { massnahme in
            day(massnahme).map { view.zeitraum.von <= $0 && $0 <= view.stand } ?? false
        }
        .map(\.id)
    }
}
