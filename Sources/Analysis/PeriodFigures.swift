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

/// Closed cases that are still watched for a Folgereaktion, GA 3 (2).
package struct Observed: Sendable, Equatable {
    package let count: Int
    /// The end of the observation that lasts longest.
    package let until: Day

    package init(count: Int, until: Day) {
        self.count = count
        self.until = until
    }
}

/// All key figures of one period, in every dimension.
package struct PeriodFigures: Sendable {
    package let zeitraum: Zeitraum
    package let kennzahlen: Kennzahlen
    package let map: DimensionMap
    private let counts: Counts

    /// The numbers of a period, figure by figure, slot by slot.
    struct Counts: Sendable {
        var zaehler: [Int32]
        var nenner: [Int32]
        /// The values of quantile figures, each at its place in `quantilePlaces`, slot by slot; NaN without rows.
        var quantiles: [Double]
        var quantilePlaces: [Int]
        var teamArt: [Int32]
        /// By team; `Int32.max` without one.
        var oldestDue: [Int32]
        var oldestMissing: [Int32]
        var observed: [Int32]
        /// By team; without meaning where none is observed.
        var observedUntil: [Int32]
    }

    init(zeitraum: Zeitraum, kennzahlen: Kennzahlen, map: DimensionMap, counts: Counts) {
        self.zeitraum = zeitraum
        self.kennzahlen = kennzahlen
        self.map = map
        self.counts = counts
    }

    /// A figure by its place in `kennzahlen.all`.
    package func figure(_ place: Int, _ dimension: Dimension) -> Figure {
        let cell = place * map.count + map.slot(dimension)
        let count = Int(counts.zaehler[cell])
        let base = Int(counts.nenner[cell])
        switch kennzahlen.all[place].kind {
        case .count: return Figure(zaehler: count, nenner: nil, wert: Double(count))
        case .rate:
            return Figure(zaehler: count, nenner: base, wert: base == 0 ? nil : Double(count) / Double(base))
        case .quantile:
            let row = counts.quantilePlaces.firstIndex(of: place) ?? 0
            let value = counts.quantiles[row * map.count + map.slot(dimension)]
            return Figure(zaehler: nil, nenner: base, wert: value.isNaN ? nil : value)
        }
    }

    package func figure(_ id: String, _ dimension: Dimension = .whole) -> Figure? {
        kennzahlen.place(of: id).map { figure($0, dimension) }
    }

    /// The count of a figure; 0 when there is none of that id.
    package func count(_ id: String, _ dimension: Dimension = .whole) -> Int { figure(id, dimension)?.zaehler ?? 0 }

    /// The earliest due date among a team's overdue cases; nil when none is overdue.
    package func oldestDue(team: Int) -> Day? { day(counts.oldestDue[team]) }

    /// The earliest Eingang of a team without a Bogen; nil when none is missing.
    package func oldestMissing(team: Int) -> Day? {
        day(counts.oldestMissing[team])
    }

    /// The closed cases that are still watched for a Folgereaktion at S: Abschluss ≤ S < end; nil when there is none.
    ///
    /// They come into the denominator of `folgequote` when their observation ends.
    /// - Parameter team: nil for all teams together.
    package func observed(team: Int? = nil) -> Observed? {
        let teams = (team.map { [$0] } ?? Array(counts.observed.indices)).filter { counts.observed[$0] > 0 }
        guard let until = teams.map({ counts.observedUntil[$0] }).max() else { return nil }
        return Observed(count: teams.reduce(0) { $0 + Int(counts.observed[$1]) }, until: Day(number: until))
    }

    /// Eingang of a team and an Art.
    package func eingang(team: Int, art: Art) -> Int {
        Int(counts.teamArt[team * Art.allCases.count + Int(art.rawValue)])
    }

    private func day(_ number: Int32) -> Day? { number == .max ? nil : Day(number: number) }
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
