package import Days
internal import Records
package import Schema

/// One figure in one cell: its count, what it is a share of, and its value.
package struct Figure: Sendable, Equatable {
    /// The count; nil for quantiles.
    package let zaehler: Int?
    /// The denominator; nil for figures without one.
    package let nenner: Int?
    /// The share, the quantile (Kalendertage) or the count; nil when the denominator is 0.
    package let wert: Double?

    package init(zaehler: Int?, nenner: Int?, wert: Double?) {
        self.zaehler = zaehler
        self.nenner = nenner
        self.wert = wert
    }
}

/// All key figures of one period, in every dimension.
package struct PeriodFigures: Sendable {
    package let zeitraum: Zeitraum
    package let kennzahlen: Kennzahlen
    package let map: DimensionMap
    private let zaehler: [Int32]
    private let nenner: [Int32]
    private let quantiles: [Double]
    private let teamArt: [Int32]
    private let oldestDue: [Int32]
    private let oldestMissing: [Int32]

    init(
        zeitraum: Zeitraum, kennzahlen: Kennzahlen, map: DimensionMap, tally: Tally, durations: Durations, period: Int,
        massnahmen: [Massnahme]
    ) {
        self.zeitraum = zeitraum
        self.kennzahlen = kennzahlen
        self.map = map
        let cells = tally.figures * tally.slots
        var zaehler = Array(tally.zaehler[period * cells..<(period + 1) * cells])
        var nenner = Array(tally.nenner[period * cells..<(period + 1) * cells])
        var quantiles: [Double] = []
        for (place, kennzahl) in kennzahlen.all.enumerated() {
            switch (kennzahl.kind, kennzahl.anchor) {
            case (.quantile(let share), _):
                for slot in 0..<map.count {
                    quantiles.append(durations.quantile(share, period: period, slot: slot) ?? .nan)
                }
            case (_, .anliegen):
                for slot in 0..<map.count { nenner[place * map.count + slot] = tally.mentions[period * map.count + slot] }
            case (_, .massnahmen(let state)):
                for massnahme in massnahmen where massnahme.counts(state, in: zeitraum) {
                    zaehler[place * map.count] += 1
                    if let bereich = massnahme.bereich { zaehler[place * map.count + map.slot(.bereich(bereich))] += 1 }
                    if let team = massnahme.team { zaehler[place * map.count + map.slot(.team(team))] += 1 }
                }
            default: break
            }
        }
        self.zaehler = zaehler
        self.nenner = nenner
        self.quantiles = quantiles
        oldestDue = Array(tally.oldestDue[period * map.teams..<(period + 1) * map.teams])
        oldestMissing = Array(tally.oldestMissing[period * map.teams..<(period + 1) * map.teams])
        let teamArtCells = map.teams * Art.allCases.count
        teamArt = Array(tally.teamArt[period * teamArtCells..<(period + 1) * teamArtCells])
    }

    /// A figure by its place in `kennzahlen.all`.
    package func figure(_ place: Int, _ dimension: Dimension) -> Figure {
        let cell = place * map.count + map.slot(dimension)
        let count = Int(zaehler[cell])
        let base = Int(nenner[cell])
        switch kennzahlen.all[place].kind {
        case .count: return Figure(zaehler: count, nenner: nil, wert: Double(count))
        case .rate:
            return Figure(zaehler: count, nenner: base, wert: base == 0 ? nil : Double(count) / Double(base))
        case .quantile:
            let earlier = kennzahlen.all[..<place].count { if case .quantile = $0.kind { true } else { false } }
            let value = quantiles[earlier * map.count + map.slot(dimension)]
            return Figure(zaehler: nil, nenner: base, wert: value.isNaN ? nil : value)
        }
    }

    package func figure(_ id: String, _ dimension: Dimension = .whole) -> Figure? {
        kennzahlen.place(of: id).map { figure($0, dimension) }
    }

    /// The count of a figure; 0 when there is none of that id.
    package func count(_ id: String, _ dimension: Dimension = .whole) -> Int { figure(id, dimension)?.zaehler ?? 0 }

    /// The earliest due date among a team's overdue cases; nil when none is overdue.
    package func oldestDue(team: Int) -> Day? { oldestDue[team] == .max ? nil : Day(number: oldestDue[team]) }

    /// The earliest Eingang of a team without a Bogen; nil when none is missing.
    package func oldestMissing(team: Int) -> Day? {
        oldestMissing[team] == .max ? nil : Day(number: oldestMissing[team])
    }

    /// Eingang of a team and an Art.
    package func eingang(team: Int, art: Art) -> Int { Int(teamArt[team * Art.allCases.count + Int(art.rawValue)]) }
}

extension Massnahme {
    func counts(_ state: Kennzahl.MassnahmenState, in zeitraum: Zeitraum) -> Bool {
        switch state {
        case .offen: isOpen(on: zeitraum.stand)
        case .ueberfaellig: isOverdue(on: zeitraum.stand)
        case .erledigt: status != .entfallen && (erledigt.map { zeitraum.von <= $0 && $0 <= zeitraum.stand } ?? false)
        }
    }
}
