internal import Config
package import Days
package import Figures
internal import Statistics

/// The judgements of one period: each made when the first page asks for it, and read by all others.
package struct Urteile: Hashable, Sendable, Encodable {
    private let view: PeriodView
    private let office: Office
    private let made = UrteilMemory()
    /// The closing deadlines that reports watch.
    package let closing: [ClosingFrist]
    /// The figures that a target is set for, in the order of the contract.
    package let withTarget: [FigureID]

    /// All else follows from these.
    private enum CodingKeys: CodingKey { case view, office }

    package init(_ view: PeriodView, _ office: Office) {
        self.view = view
        self.office = office
        closing = ClosingFrist.main(office, on: view.stand)
        withTarget = view.catalogue.judged.filter { office.zielwerte[$0] != nil }
    }

    package static func == (left: Urteile, right: Urteile) -> Bool {
        left.view == right.view && left.office == right.office
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(view)
        hasher.combine(office)
    }

    package var zeitraum: Zeitraum { view.zeitraum }

    /// The teams compared, by closing rule.
    package var vergleiche: [TeamComparison] { made.vergleiche { TeamComparison.all(view, office) } }

    package subscript(id: FigureID, cross: Cross = .whole) -> Urteil {
        made.urteil(id, cross) { Urteile.judge(id, cross, view, office) }
    }

    /// Teams that differ from the others to one side; those that do so by the same rules together, in the order given.
    package func verglichen(
        _ side: TeamComparison.Side,
        _ teams: [Int]
    ) -> [(rules: [TeamComparison], teams: [Int])] {
        var groups: [(rules: [TeamComparison], teams: [Int])] = []
        for team in teams {
            let rules = vergleiche.filter { $0.side(of: team) == side }
            guard !rules.isEmpty else { continue }
            if let place = groups.firstIndex(where: { $0.rules == rules }) {
                groups[place].teams.append(team)
            } else {
                groups.append((rules, [team]))
            }
        }
        return groups
    }

    /// The month from which on there can be limits at all; nil where there are some already.
    package var fruehestens: Period? {
        let missing = LimitPolicy.fewestPoints - view.history.count
        guard missing > 0, view.isMonth, !view.zeitraum.isPartial else { return nil }
        return (0..<missing).reduce(view.zeitraum.period) { period, _ in period.next }
    }

    private static func judge(_ id: FigureID, _ cross: Cross, _ view: PeriodView, _ office: Office) -> Urteil {
        let value = view.current[id, cross]
        let zielwert = office.zielwerte[id]
        let isWholeMonth = view.isMonth && !view.zeitraum.isPartial
        let months = office.course(of: cross, view.history)
        let verlauf = id.isCoarse ? nil : Verlauf(months.map { $0[id, cross] }, of: id, cross)
        let judged = isWholeMonth ? verlauf : nil
        let zeichen = judged?.zeichen
        return Urteil(
            value: value,
            zielwert: zielwert,
            verfehlung: zielwert.flatMap { Zielverfehlung.of(id, value, zielwert: $0) },
            verlauf: verlauf,
            zeichen: zeichen,
            wieImVorjahr: zeichen != nil && judged?.isWieImVorjahr == true,
            band: judged?.band
        )
    }
}

extension Office {
    /// The months that a course is made of: of a team only those in which it took cases throughout. Its zeros before and
    /// behind are no months with few cases, and a team that has ended has no course.
    fileprivate func course(of cross: Cross, _ months: [FigureTable]) -> [FigureTable] {
        guard case .team(let index) = cross, teams.indices.contains(index) else { return months }
        let team = teams[index]
        func takes(_ figures: FigureTable) -> Bool {
            let period = figures.zeitraum.period
            return team.gueltigAb.map { $0 <= period.von } ?? true && team.gueltigBis.map { period.bis <= $0 } ?? true
        }
        guard let newest = months.last, takes(newest) else { return [] }
        return months.filter(takes)
    }
}

extension FigureCatalogue {
    /// What reports judge for the whole office: all but what only splits another figure.
    package var judged: [FigureID] {
        all.map(\.id).filter { id in
            switch id {
            case .bestandAlter, .schlusszeichnung, .anliegen, .massnahmen: false
            default: true
            }
        }
    }
}

extension FigureID {
    /// Ways of a day or two have medians of 0 and 1: their course is rounding, and nobody judges it.
    var isCoarse: Bool { self == .bueroweg || self == .bogenweg }
}
