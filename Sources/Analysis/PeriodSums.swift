internal import Config
internal import Records
internal import Schema

/// Adds up what the rows were counted as into the figures of one period after the other.
struct PeriodSums {
    private let layout: TallyLayout
    private let kennzahlen: Kennzahlen
    private let tally: Tally
    private let longer: [Int32: [Int32]]
    /// The leaves that add up to each slot.
    private let leaves: [[Int]]

    /// - Parameter tally: that of all rows, not yet settled.
    init(_ layout: TallyLayout, _ kennzahlen: Kennzahlen, _ tally: consuming Tally, _ project: Project) {
        self.layout = layout
        self.kennzahlen = kennzahlen
        tally.settle(layout)
        longer = tally.durations.longerByCell
        self.tally = tally
        leaves = (0..<layout.map.count).map { layout.leaves(ofSlot: $0, project) }
    }

    func counts(_ period: Int, _ zeitraum: Zeitraum, _ massnahmen: [Massnahme]) -> PeriodFigures.Counts {
        let slots = layout.map.count
        let stand = layout.axis.standOfPeriod[period]
        var out = PeriodFigures.Counts(
            zaehler: [Int32](repeating: 0, count: kennzahlen.all.count * slots),
            nenner: [Int32](repeating: 0, count: kennzahlen.all.count * slots),
            quantiles: [],
            quantilePlaces: [],
            teamArt: teamArt(period),
            oldestDue: byTeam(tally.oldestDue, stand),
            oldestMissing: byTeam(tally.oldestMissing, stand),
            observed: byTeam(tally.observed, stand),
            observedUntil: byTeam(tally.observedUntil, stand)
        )
        let cells = cells(period)
        let samples = (0..<slots).map { sample(period, slot: $0) }
        for (place, kennzahl) in kennzahlen.all.enumerated() {
            let lane = layout.lanes[place]
            switch (kennzahl.kind, kennzahl.anchor) {
            case (.quantile(let share), _):
                out.quantilePlaces.append(place)
                for slot in 0..<slots {
                    out.nenner[place * slots + slot] = Int32(samples[slot].count)
                    out.quantiles.append(samples[slot].quantile(share) ?? .nan)
                }
            case (_, .massnahmen(let state)):
                for massnahme in massnahmen where massnahme.counts(state, in: zeitraum) {
                    for dimension in massnahme.dimensions {
                        out.zaehler[place * slots + layout.map.slot(dimension)] += 1
                    }
                }
            case (_, .bestand), (_, .eingangBisStand):
                for slot in 0..<slots { out.zaehler[place * slots + slot] = standing(stand, lane, slot) }
            default:
                let base = kennzahl.isMention ? layout.mentions : lane
                for slot in 0..<slots {
                    for leaf in leaves[slot] {
                        out.zaehler[place * slots + slot] += Int32(cells[lane * layout.width + leaf] >> 32)
                        out.nenner[place * slots + slot] += Int32(truncatingIfNeeded: cells[base * layout.width + leaf])
                        if kennzahl.timing == .eroertertBisStand {
                            out.zaehler[place * slots + slot] += tally.late[period * layout.width + leaf]
                        }
                    }
                }
            }
        }
        return out
    }

    /// The Bestand on the eve of a period, for the balance.
    /// - Parameter place: that of `bestand` among the figures.
    func opening(_ period: Int, place: Int, slot: Int) -> Int {
        Int(standing(layout.axis.eveOfPeriod[period], layout.lanes[place], slot))
    }

    private func standing(_ stand: Int, _ lane: Int, _ slot: Int) -> Int32 {
        let base = (stand * layout.standing.count + lane) * layout.width
        return leaves[slot].reduce(0) { $0 + tally.standing[base + $1] }
    }

    /// The cells of a period's segments, added up.
    private func cells(_ period: Int) -> [UInt64] {
        let size = layout.laneCount * layout.width
        var out = [UInt64](repeating: 0, count: size)
        for segment in layout.axis.segments[period] {
            for index in 0..<size { out[index] &+= tally.cells[segment * size + index] }
        }
        return out
    }

    private func teamArt(_ period: Int) -> [Int32] {
        var out = [Int32](repeating: 0, count: layout.teamArtWidth)
        for segment in layout.axis.segments[period] {
            for index in out.indices { out[index] &+= tally.teamArt[segment * layout.teamArtWidth + index] }
        }
        return out
    }

    private func sample(_ period: Int, slot: Int) -> Durations.Sample {
        let cells = layout.axis.segments[period].flatMap { segment in
            leaves[slot].map { segment * layout.width + $0 }
        }
        return tally.durations.sample(cells, longer: longer)
    }

    private func byTeam(_ values: [Int32], _ stand: Int) -> [Int32] {
        Array(values[stand * layout.map.teams..<(stand + 1) * layout.map.teams])
    }
}

extension Massnahme {
    /// The cells that it counts in: the whole, and what it was decided for.
    var dimensions: [Dimension] {
        [.whole] + (bereich.map { [.bereich($0)] } ?? []) + (team.map { [.team($0)] } ?? [])
    }
}
