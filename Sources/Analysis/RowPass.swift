internal import Config
internal import Days
internal import Records
internal import Schema

/// Looks once at every row and counts it wherever it belongs: the hot loop of the analysis.
///
/// All that it reads is flat arrays of plain numbers, all that it writes lies in spans: nothing is allocated, retained
/// or looked up by name for a row.
struct RowPass: Sendable {
    /// A figure that is counted at the end of days.
    struct Standing: Sendable {
        let lane: Int
        let condition: RowCondition
        let days: StandingDays
        let isOverdue: Bool
    }

    let layout: TallyLayout
    let axis: TimeAxis
    private let source: FactSource
    /// What a row fits, by the lists below.
    private let conditions: ConditionTables
    /// The bit among those of the Abschluss of the figure whose numerator asks whether the case has been discussed by S.
    private let eroertert: UInt64
    /// The bits among those of the end of observation of the figures whose numerator asks for a Folgereaktion.
    private let befolgt: UInt64
    let open: [Standing]
    let openEnded: [Standing]
    /// The Arten that any of `openEnded` asks for; a bit each.
    let openEndedArten: UInt16
    /// S of each period.
    let stands: [Int32]

    init(_ layout: TallyLayout, _ source: FactSource, _ rules: CountingRules, _ zeitraeume: [Zeitraum]) {
        self.layout = layout
        self.source = source
        axis = layout.axis
        stands = zeitraeume.map(\.stand.number)
        func bits(_ places: [Int], _ timing: CountingRule.Timing) -> UInt64 {
            places.enumerated().reduce(0) { rules.all[$1.element].timing == timing ? $0 | 1 << $1.offset : $0 }
        }
        let lists = [layout.byEingang, layout.byAbschluss, layout.byZwischennachricht, layout.byBeobachtungsende]
        conditions = ConditionTables(lists.map { places in places.map { rules.all[$0] } })
        eroertert = bits(layout.byAbschluss, .eroertertBisStand)
        befolgt = bits(layout.byBeobachtungsende, .folgeBisBeobachtungsende)
        precondition(eroertert.nonzeroBitCount <= 1, "Tally.late has room for one figure")
        let standing = layout.standing.enumerated().map { lane, place in
            let rule = rules.all[place]
            return Standing(
                lane: lane,
                condition: rule.nenner,
                days: rule.standingDays,
                isOverdue: rule.timing == .ueberfaellig
            )
        }
        open = standing.filter(\.days.endsWithAbschluss)
        openEnded = standing.filter { !$0.days.endsWithAbschluss }
        openEndedArten = openEnded.reduce(0) { $0 | $1.condition.arten.bits }
    }

    /// Which list of `conditions` a figure is in, by what it is anchored at.
    private enum Anchored {
        static let eingang = 0
        static let abschluss = 1
        static let zwischennachricht = 2
        static let beobachtungsende = 3
    }

    /// Rows that are unpacked together; so many stay in the fastest cache.
    private static let block = 128

    func count(_ range: Range<Int>) -> Tally {
        var left: Range<Int>? = range
        return count {
            defer { left = nil }
            return left
        }
    }

    /// Counts the rows of all ranges that `next` gives, to its end.
    func count(_ next: () -> Range<Int>?) -> Tally {
        var tally = Tally(layout)
        var (cells, mentions) = (tally.cells, tally.mentions)
        var (standing, bins) = (tally.standing, tally.durations.counts)
        // The arrays must have one owner, or writing would copy them.
        (tally.cells, tally.mentions, tally.standing, tally.durations.counts) = ([], [], [], [])
        do {
            var cells = cells.mutableSpan
            var mentions = mentions.mutableSpan
            var standing = standing.mutableSpan
            var bins = bins.mutableSpan
            var block = [Reaktion](repeating: Reaktion(), count: RowPass.block)
            while let range = next() {
                for number in range {
                    let place = (number - range.lowerBound) % RowPass.block
                    if place == 0 {
                        source.records.rows.unpack(number..<min(number + RowPass.block, range.upperBound), into: &block)
                    }
                    count(number, block[place], &cells, &mentions, &standing, &bins, &tally)
                }
            }
        }
        (tally.cells, tally.mentions) = (cells, mentions)
        (tally.standing, tally.durations.counts) = (standing, bins)
        return tally
    }

    @inline(__always)
    private func count(
        _ number: Int,
        _ row: Reaktion,
        _ cells: inout MutableSpan<UInt64>,
        _ mentions: inout MutableSpan<UInt32>,
        _ standing: inout MutableSpan<Int32>,
        _ bins: inout MutableSpan<Int32>,
        _ tally: inout Tally
    ) {
        let leaves = leaves(row)
        let faelligkeit = row.isKRM ? countFristen(row, leaves, &cells) : Int32.max
        let facts = source.facts(number, row, faelligkeit: faelligkeit)
        let fitting = conditions.fitting(facts)
        countEingang(facts, fitting[Anchored.eingang], leaves, &cells, &mentions, &tally)
        guard row.isKRM else { return }
        countWege(row, leaves, &bins, &tally)
        if row.isClosed {
            countObserved(facts, leaves.team, &tally)
            countAbschluss(facts, fitting[Anchored.abschluss], leaves, &cells, &bins, &tally)
            let ending = axis.segment(of: facts.beobachtungsende)
            let missed = facts.isBefolgt ? 0 : befolgt << 32
            add(
                fitting[Anchored.beobachtungsende] & ~missed,
                after: layout.byEingang.count + layout.byAbschluss.count + layout.byZwischennachricht.count,
                ending,
                leaves,
                &cells
            )
        }
        if row.zwischennachricht != Reaktion.noDay {
            add(
                fitting[Anchored.zwischennachricht],
                after: layout.byEingang.count + layout.byAbschluss.count,
                axis.segment(of: row.zwischennachricht),
                leaves,
                &cells
            )
        }
        countStanding(facts, leaves, &standing, &tally)
    }

    @inline(__always)
    private func leaves(_ row: Reaktion) -> Leaves {
        let map = layout.map
        return Leaves(
            row,
            firstArt: map.firstArt - map.firstTeam,
            firstEingangsweg: map.firstEingangsweg - map.firstTeam,
            firstAnliegen: map.firstAnliegen - map.firstTeam,
            nothing: layout.width - 1
        )
    }

    /// Counts a row in every figure that it fits; the figures' lanes follow each other from `after` on.
    @inline(__always)
    private func add(
        _ fitting: UInt64,
        after firstLane: Int,
        _ segment: Int,
        _ leaves: Leaves,
        _ cells: inout MutableSpan<UInt64>
    ) {
        guard segment >= 0 else { return }
        var left = UInt32(truncatingIfNeeded: fitting)
        let hits = fitting >> 32
        let base = segment * layout.laneCount + firstLane
        while left != 0 {
            let place = left.trailingZeroBitCount
            left &= left - 1
            leaves.add(1 | (hits >> UInt64(place) & 1) << 32, to: &cells, at: (base &+ place) &* layout.width)
        }
    }

    @inline(__always)
    private func countEingang(
        _ facts: Facts,
        _ fitting: UInt64,
        _ leaves: Leaves,
        _ cells: inout MutableSpan<UInt64>,
        _ mentions: inout MutableSpan<UInt32>,
        _ tally: inout Tally
    ) {
        let segment = axis.segment(of: facts.row.eingang)
        guard segment >= 0 else { return }
        add(fitting, after: 0, segment, leaves, &cells)
        guard facts.row.isKRM else { return }
        tally.teamArt[segment * layout.teamArtWidth + leaves.team * layout.map.arten + Int(facts.row.art)] += 1
        for family in layout.mentions where family.rows.arten.contains(facts.row.art) {
            countMention(facts.row.anliegen.first, of: family, segment, leaves, &mentions)
            countMention(facts.row.anliegen.second, of: family, segment, leaves, &mentions)
            countMention(facts.row.anliegen.third, of: family, segment, leaves, &mentions)
        }
    }

    @inline(__always)
    private func countMention(
        _ topic: UInt16,
        of family: TallyLayout.Mentions,
        _ segment: Int,
        _ leaves: Leaves,
        _ mentions: inout MutableSpan<UInt32>
    ) {
        guard topic != Reaktion.none16 else { return }
        let base = segment * layout.mentionLaneCount
        leaves.addWithoutAnliegen(1, to: &mentions, at: (base &+ family.firstLane &+ Int(topic)) &* layout.narrowWidth)
        leaves.addWithoutAnliegen(1, to: &mentions, at: (base &+ family.all) &* layout.narrowWidth)
    }

    /// Counts the row under every rule that applies to it; returns the earliest due date that only an Abschluss meets.
    @inline(__always)
    private func countFristen(
        _ row: Reaktion,
        _ leaves: Leaves,
        _ cells: inout MutableSpan<UInt64>
    ) -> Int32 {
        var earliest = Int32.max
        source.dueDates.forEachDue(row) { rule, due in
            if source.dueDates.isClosing(due) { earliest = min(earliest, due.day) }
            let segment = axis.segment(of: due.day)
            guard segment >= 0 else { return }
            let met: UInt64 = source.dueDates.isMet(due, row) ? 1 : 0
            leaves.add(
                1 | met << 32,
                to: &cells,
                at: (segment &* layout.laneCount &+ layout.firstFrist &+ rule) &* layout.width
            )
        }
        return earliest
    }

    @inline(__always)
    private func countAbschluss(
        _ facts: Facts,
        _ fitting: UInt64,
        _ leaves: Leaves,
        _ cells: inout MutableSpan<UInt64>,
        _ bins: inout MutableSpan<Int32>,
        _ tally: inout Tally
    ) {
        let segment = axis.segment(of: facts.row.abschluss)
        guard segment >= 0 else { return }
        var fitting = fitting
        let discussed = facts.row.eroertertAm
        if discussed == Reaktion.noDay || discussed > axis.lastDays[segment] {
            if discussed != Reaktion.noDay, fitting & fitting >> 32 & eroertert != 0 {
                noteLate(discussed, segment, leaves, &tally)
            }
            fitting &= ~(eroertert << 32)
        }
        add(fitting, after: layout.byEingang.count, segment, leaves, &cells)
        countDuration(.bearbeitung, facts.row.abschluss - facts.row.eingang, segment, leaves, &bins, &tally)
    }

    /// A case discussed after the end of its segment counts in those of its periods that see so far.
    private func noteLate(_ day: Int32, _ segment: Int, _ leaves: Leaves, _ tally: inout Tally) {
        for period in axis.periods(of: segment) where stands[Int(period)] >= day {
            var late = tally.late.mutableSpan
            leaves.add(1, to: &late, at: Int(period) * layout.width)
        }
    }
}
