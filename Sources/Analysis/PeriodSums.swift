internal import Config
internal import Days
internal import Figures
internal import Records
internal import Schema

/// Adds up what the rows were counted as into the figures of one period after the other.
struct PeriodSums {
    private let layout: TallyLayout
    private let rules: CountingRules
    private let catalogue: FigureCatalogue
    private let tally: Tally
    private let longer: [Int32: [Int32]]
    /// The leaves that add up to each slot of the map.
    private let leaves: [[Int]]
    /// The slots of the map behind the cells of each breakdown.
    private let slots: [Kennzahl.Breakdown: [Int]]

    /// - Parameter tally: that of all rows, not yet settled.
    init(
        _ layout: TallyLayout,
        _ rules: CountingRules,
        _ catalogue: FigureCatalogue,
        _ tally: consuming Tally,
        _ project: Project
    ) {
        self.layout = layout
        self.rules = rules
        self.catalogue = catalogue
        tally.settle(layout)
        longer = tally.durations.longerByCell
        self.tally = tally
        leaves = (0..<layout.map.count).map { layout.leaves(ofSlot: $0, project) }
        var slots: [Kennzahl.Breakdown: [Int]] = [:]
        for kennzahl in catalogue.all where slots[kennzahl.breakdown] == nil {
            slots[kennzahl.breakdown] = catalogue.crosses(of: kennzahl).compactMap { cross in
                if case .teamArt = cross { nil } else { layout.map.slot(cross) }
            }
        }
        self.slots = slots
    }

    /// The figures of a period in the order of the catalogue.
    func columns(_ period: Int, _ zeitraum: Zeitraum, _ massnahmen: [Massnahme]) -> [FigureColumn] {
        let cells = segments(period, tally.cells, size: layout.laneCount * layout.width)
        let mentions = segments(period, tally.mentions, size: layout.mentionLaneCount * layout.narrowWidth)
        let samples = slots[.full].map { $0.map { sample(period, slot: $0) } } ?? []
        let mentionBases = layout.mentions.map { family in
            slots[.withoutAnliegen]?.map { self.mentions(mentions, lane: family.all, $0) } ?? []
        }
        let noMentions = [Int32](repeating: 0, count: slots[.withoutAnliegen]?.count ?? 0)
        return rules.all.enumerated().map { place, rule in
            let slots = slots[rule.kennzahl.breakdown] ?? []
            let lane = layout.lanes[place]
            switch (rule.kennzahl.kind, rule.anchor) {
            case (.quantile(let share), _):
                return .days(samples.map { $0.quantile(share) ?? 0 }, of: samples.map { Int32($0.count) })
            case (_, .massnahmen(let state)):
                let counted = massnahmen.filter { $0.counts(state, in: zeitraum) }.map(\.cells)
                return .counts(
                    catalogue.crosses(of: rule.kennzahl).map { cross in Int32(counted.count { $0.contains(cross) }) }
                )
            case (_, .bestand), (_, .eingangBisStand):
                let stand = layout.axis.standOfPeriod[period]
                return .counts(slots.map { standing(stand, lane, $0) })
            case (_, .mention):
                let family = layout.mentions.lastIndex { $0.firstLane <= lane } ?? 0
                let counts = slots.map { self.mentions(mentions, lane: lane, $0) }
                // Most topics of a long list are not named in a month: they share their zeros.
                return .rates(counts.allSatisfy { $0 == 0 } ? noMentions : counts, of: mentionBases[family])
            case (let kind, _):
                var counts = slots.map { slot in
                    leaves[slot].reduce(0) { $0 + Int32(cells[lane * layout.width + $1] >> 32) }
                }
                if rule.timing == .eroertertBisStand {
                    for (cell, slot) in slots.enumerated() {
                        for leaf in leaves[slot] { counts[cell] += tally.late[period * layout.width + leaf] }
                    }
                }
                if rule.kennzahl.breakdown == .withTeamArt { counts += teamArt(period) }
                if kind == .count { return .counts(counts) }
                let bases = slots.map { slot in
                    leaves[slot].reduce(0) { $0 + Int32(truncatingIfNeeded: cells[lane * layout.width + $1]) }
                }
                return .rates(counts, of: bases)
            }
        }
    }

    /// What is known of each team's open cases at a period's S.
    func standing(_ period: Int) -> [TeamStanding] {
        let first = layout.axis.standOfPeriod[period] * layout.map.teams
        func day(_ number: Int32) -> Day? { number == .max ? nil : Day(number: number) }
        return (first..<first + layout.map.teams).map { place in
            let count = Int(tally.observed[place])
            return TeamStanding(
                oldestDue: day(tally.oldestDue[place]),
                oldestMissing: day(tally.oldestMissing[place]),
                observed: count > 0 ? Observed(count: count, until: Day(number: tally.observedUntil[place])) : nil
            )
        }
    }

    /// The Bestand on the eve of a period, for the balance.
    /// - Parameter place: that of `bestand` among the figures.
    func opening(_ period: Int, place: Int, _ cross: Cross) -> Int {
        Int(standing(layout.axis.eveOfPeriod[period], layout.lanes[place], layout.map.slot(cross)))
    }

    private func standing(_ stand: Int, _ lane: Int, _ slot: Int) -> Int32 {
        let base = (stand * layout.standing.count + lane) * layout.width
        return leaves[slot].reduce(0) { $0 + tally.standing[base + $1] }
    }

    private func mentions(_ counts: [UInt32], lane: Int, _ slot: Int) -> Int32 {
        leaves[slot].reduce(0) { $0 + Int32(counts[lane * layout.narrowWidth + $1]) }
    }

    /// The counters of a period's segments, added up.
    private func segments<Number: FixedWidthInteger>(_ period: Int, _ counters: [Number], size: Int) -> [Number] {
        var out = [Number](repeating: 0, count: size)
        for segment in layout.axis.segments[period] {
            for index in 0..<size { out[index] &+= counters[segment * size + index] }
        }
        return out
    }

    /// Eingang by team and by those Arten that are shown.
    private func teamArt(_ period: Int) -> [Int32] {
        let all = segments(period, tally.teamArt, size: layout.teamArtWidth)
        return (0..<layout.map.teams).flatMap { team in
            catalogue.arten.map { all[team * Art.allCases.count + Int($0.rawValue)] }
        }
    }

    private func sample(_ period: Int, slot: Int) -> Durations.Sample {
        let cells = layout.axis.segments[period].flatMap { segment in
            leaves[slot].map { segment * layout.width + $0 }
        }
        return tally.durations.sample(cells, longer: longer)
    }
}

extension Massnahme {
    /// The cells that it counts in: the whole, and what it was decided for.
    var cells: [Cross] { [.whole] + (bereich.map { [.bereich($0)] } ?? []) + (team.map { [.team($0)] } ?? []) }

    func counts(_ state: MassnahmenState, in zeitraum: Zeitraum) -> Bool {
        switch state {
        case .offen: isOpen(on: zeitraum.stand)
        case .ueberfaellig: isOverdue(on: zeitraum.stand)
        case .erledigt: status != .entfallen && (erledigt.map { zeitraum.von <= $0 && $0 <= zeitraum.stand } ?? false)
        }
    }
}
