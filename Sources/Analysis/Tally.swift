/// What was counted in some rows; the tally of all rows is the sum of those of its parts.
struct Tally: Sendable {
    /// By segment, lane and leaf: the denominator in the low 32 bits, the numerator in the high ones.
    var cells: [UInt64]
    /// By segment, lane of mentions and narrow leaf: how many.
    var mentions: [UInt32]
    /// By stand, lane and leaf: changes from one stand to the next, from which `settle` makes the counts.
    var standing: [Int32]
    /// Eingang by segment, team and Art.
    var teamArt: [Int32]
    /// By period and leaf: numerators of the one figure that grows after a row's own segment, `eroerterung`.
    var late: [Int32]
    /// By period and leaf: closed cases whose Bogen came before the Abschluss, and the Abschluss after the Bogen's own
    /// segment.
    var boegenFirst: [Int32]
    var durations: Durations
    /// By stand and team: the earliest due date among the overdue cases; `Int32.max` where none is.
    var oldestDue: [Int32]
    /// By stand and team: the earliest Eingang without a Bogen; `Int32.max` where none is.
    var oldestMissing: [Int32]
    /// By stand and team: changes in the number of closed cases whose observation has not ended; `settle` makes counts.
    var observed: [Int32]
    /// By stand and team: the latest end of an observation that began since the stand before; `Int32.min` without one.
    var observedUntil: [Int32]

    init(_ layout: TallyLayout) {
        cells = [UInt64](repeating: 0, count: layout.axis.segmentCount * layout.laneCount * layout.width)
        mentions = [UInt32](
            repeating: 0,
            count: layout.axis.segmentCount * layout.mentionLaneCount * layout.narrowWidth
        )
        standing = [Int32](repeating: 0, count: (layout.axis.standCount + 1) * layout.standing.count * layout.width)
        teamArt = [Int32](repeating: 0, count: layout.axis.segmentCount * layout.teamArtWidth)
        late = [Int32](repeating: 0, count: layout.axis.segments.count * layout.width)
        boegenFirst = late
        durations = Durations(cells: layout.durationCells)
        oldestDue = [Int32](repeating: .max, count: layout.axis.standCount * layout.map.teams)
        oldestMissing = oldestDue
        observed = [Int32](repeating: 0, count: (layout.axis.standCount + 1) * layout.map.teams)
        observedUntil = [Int32](repeating: .min, count: layout.axis.standCount * layout.map.teams)
    }

    /// Adds what was counted in other rows.
    mutating func add(_ other: Tally) {
        cells.add(other.cells, from: 0)
        mentions.add(other.mentions, from: 0)
        standing.add(other.standing, from: 0)
        teamArt.add(other.teamArt, from: 0)
        late.add(other.late, from: 0)
        boegenFirst.add(other.boegenFirst, from: 0)
        observed.add(other.observed, from: 0)
        durations.add(other.durations)
        for index in oldestDue.indices {
            oldestDue[index] = min(oldestDue[index], other.oldestDue[index])
            oldestMissing[index] = min(oldestMissing[index], other.oldestMissing[index])
            observedUntil[index] = max(observedUntil[index], other.observedUntil[index])
        }
    }

    /// Turns changes into counts; to be called once, when all rows are in.
    mutating func settle(_ layout: TallyLayout) {
        let step = layout.standing.count * layout.width
        for index in standing.indices.dropFirst(step) { standing[index] &+= standing[index - step] }
        // A Bogen that is missing at one stand is missing at all later ones.
        let teams = layout.map.teams
        for index in oldestMissing.indices.dropFirst(teams) {
            oldestMissing[index] = min(oldestMissing[index], oldestMissing[index - teams])
            // An observation that has ended since is no later than one that goes on.
            observedUntil[index] = max(observedUntil[index], observedUntil[index - teams])
        }
        for index in observed.indices.dropFirst(teams) { observed[index] &+= observed[index - teams] }
    }
}
