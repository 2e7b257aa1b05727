package import Days
package import Figures
internal import Statistics

/// The judgements of one period, made once and read by all its pages.
package struct Urteile: Hashable, Sendable {
    private struct Key: Hashable, Sendable {
        let id: FigureID
        let cross: Cross
    }

    private let view: PeriodView
    private let office: Office
    private let made: [Key: Urteil]
    /// The teams compared, by closing rule.
    package let vergleiche: [TeamComparison]

    /// - Parameter atOnce: the figures of the whole office that are surely asked for, nil for all; others are judged when
    ///   they are asked for.
    package init(_ view: PeriodView, _ office: Office, atOnce: [FigureID]? = nil) {
        self.view = view
        self.office = office
        vergleiche = TeamComparison.all(view, office)
        var made: [Key: Urteil] = [:]
        for id in atOnce ?? view.catalogue.judged {
            made[Key(id: id, cross: .whole)] = Urteile.judge(id, .whole, view, office)
        }
        for frist in ClosingFrist.main(office, on: view.stand) {
            for team in office.teams.indices {
                made[Key(id: frist.id, cross: .team(team))] = Urteile.judge(frist.id, .team(team), view, office)
            }
        }
        self.made = made
    }

    package subscript(id: FigureID, cross: Cross = .whole) -> Urteil {
        made[Key(id: id, cross: cross)] ?? Urteile.judge(id, cross, view, office)
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
        let verlauf = id.isCoarse ? nil : Verlauf(view.history.map { $0[id, cross] }, of: id, cross)
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
