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
    private let leaves: SlotLeaves
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
        leaves = SlotLeaves((0..<layout.map.count).map { layout.leaves(ofSlot: $0, project) })
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
        var samples: [TallyLayout.Measure: [Durations.Sample]] = [:]
        for measure in TallyLayout.Measure.allCases {
            samples[measure] = self.samples(measure, period, slots: slots[.full] ?? [])
        }
        let mentionBases = layout.mentions.map { family in
            self.mentions(mentions, lane: family.all, slots[.withoutAnliegen] ?? [])
        }
        let noMentions = [Int32](repeating: 0, count: slots[.withoutAnliegen]?.count ?? 0)
        return rules.all.enumerated().map { place, rule in
            let slots = slots[rule.kennzahl.breakdown] ?? []
            let lane = layout.lanes[place]
            switch (rule.kennzahl.kind, rule.anchor) {
            case (.quantile(let share), _):
                let samples = samples[TallyLayout.Measure(rule.anchor)] ?? []
                return .days(samples.map { $0.quantile(share) ?? 0 }, of: samples.map { Int32($0.count) })
            case (_, .massnahmen(let state)):
                let counted = massnahmen.filter { $0.counts(state, in: zeitraum) }.map(\.cells)
                return .counts(
                    catalogue.crosses(of: rule.kennzahl).map { cross in Int32(counted.count { $0.contains(cross) }) }
                )
            case (_, .bestand), (_, .eingangBisStand):
                let stand = layout.axis.standOfPeriod[period]
                let base = (stand * layout.standing.count + lane) * layout.width
                return .counts(leaves.sums(slots) { tally.standing[base + $0] })
            case (_, .mention):
                let family = layout.mentions.lastIndex { $0.firstLane <= lane } ?? 0
                let counts = self.mentions(mentions, lane: lane, slots)
                // Most topics of a long list are not named in a month: they share their zeros.
                return .rates(counts.allSatisfy { $0 == 0 } ? noMentions : counts, of: mentionBases[family])
            case (let kind, _):
                let base = lane * layout.width
                var counts = leaves.sums(slots) { Int32(truncatingIfNeeded: cells[base + $0] >> 32) }
                if rule.timing == .eroertertBisStand {
                    let late = leaves.sums(slots) { tally.late[period * layout.width + $0] }
                    for (cell, more) in late.enumerated() { counts[cell] += more }
                }
                if rule.kennzahl.breakdown == .withTeamArt { counts += teamArt(period) }
                if kind == .count { return .counts(counts) }
                return .rates(counts, of: leaves.sums(slots) { Int32(truncatingIfNeeded: cells[base + $0]) })
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
        return leaves.sum(slot) { tally.standing[base + $0] }
    }

    private func mentions(_ counts: [UInt32], lane: Int, _ slots: [Int]) -> [Int32] {
        leaves.sums(slots) { Int32(truncatingIfNeeded: counts[lane * layout.narrowWidth + $0]) }
    }

    /// The counters of a period's segments, added up.
    private func segments<Number: FixedWidthInteger>(_ period: Int, _ counters: [Number], size: Int) -> [Number] {
        let range = layout.axis.segments[period]
        guard let first = range.first else { return [Number](repeating: 0, count: size) }
        var out = Array(counters[first * size..<(first + 1) * size])
        for segment in range.dropFirst() { out.add(counters, from: segment * size) }
        return out
    }

    /// Eingang by team and by those Arten that are shown.
    private func teamArt(_ period: Int) -> [Int32] {
        let all = segments(period, tally.teamArt, size: layout.teamArtWidth)
        return (0..<layout.map.teams).flatMap { team in
            catalogue.arten.map { all[team * Art.allCases.count + Int($0.rawValue)] }
        }
    }

    private func samples(_ measure: TallyLayout.Measure, _ period: Int, slots: [Int]) -> [Durations.Sample] {
        let segments = layout.axis.segments[period]
        let first = layout.durationBase(measure, segments.lowerBound)
        let byLeaf = tally.durations.added(first, width: layout.width, times: segments.count)
        return slots.map { slot in
            var (zeros, longer): (Int32, [Int32]) = (0, [])
            if measure == .bogenweg { zeros = leaves.sum(slot) { tally.boegenFirst[period * layout.width + $0] } }
            if !self.longer.isEmpty {
                for segment in segments {
                    let base = layout.durationBase(measure, segment)
                    leaves.forEach(slot) { leaf in
                        if let days = self.longer[Int32(base + leaf)] { longer += days }
                    }
                }
            }
            return Durations.sample(byLeaf, leaves.range(slot), longer: longer, zeros: zeros)
        }
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
