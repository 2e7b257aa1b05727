internal import Schema

/// What is counted at the end of days: the Bestand, and the Bögen that are missing.
extension RowPass {
    @inline(__always)
    func countStanding(
        _ facts: Facts,
        _ leaves: Leaves,
        _ standing: inout MutableSpan<Int32>,
        _ tally: inout Tally
    ) {
        if openEndedArten >> UInt16(CodeSets.place(facts.row.art)) & 1 == 1 {
            countOpenEnded(facts, leaves, &standing, &tally)
        }
        // Nearly every case is closed before the next stand comes.
        if axis.stands(in: facts.open).isEmpty { return }
        countOpen(facts, leaves, &standing, &tally)
    }

    /// Counts a closed case at every stand that lies in its observation.
    @inline(__always)
    func countObserved(_ facts: Facts, _ team: Int, _ tally: inout Tally) {
        let range = axis.stands(in: facts.observed)
        if range.isEmpty { return }
        let first = range.lowerBound * layout.map.teams + team
        tally.observed[first] += 1
        tally.observed[range.upperBound * layout.map.teams + team] -= 1
        tally.observedUntil[first] = max(tally.observedUntil[first], facts.beobachtungsende)
    }

    private func countOpenEnded(
        _ facts: Facts,
        _ leaves: Leaves,
        _ standing: inout MutableSpan<Int32>,
        _ tally: inout Tally
    ) {
        for figure in openEnded where figure.condition.holds(facts) {
            let range = axis.stands(in: figure.days.days(facts))
            guard !range.isEmpty else { continue }
            mark(range, figure.lane, leaves, &standing)
            let place = range.lowerBound * layout.map.teams + leaves.team
            tally.oldestMissing[place] = min(tally.oldestMissing[place], facts.row.eingang)
        }
    }

    private func countOpen(
        _ facts: Facts,
        _ leaves: Leaves,
        _ standing: inout MutableSpan<Int32>,
        _ tally: inout Tally
    ) {
        for figure in open where figure.condition.holds(facts) {
            let range = axis.stands(in: figure.days.days(facts))
            guard !range.isEmpty else { continue }
            mark(range, figure.lane, leaves, &standing)
            guard figure.isOverdue else { continue }
            for stand in range {
                let place = stand * layout.map.teams + leaves.team
                tally.oldestDue[place] = min(tally.oldestDue[place], facts.faelligkeit)
            }
        }
    }

    @inline(__always)
    private func mark(_ range: Range<Int>, _ lane: Int, _ leaves: Leaves, _ standing: inout MutableSpan<Int32>) {
        let lanes = layout.standing.count
        leaves.add(1, to: &standing, at: (range.lowerBound * lanes + lane) * layout.width)
        leaves.add(-1, to: &standing, at: (range.upperBound * lanes + lane) * layout.width)
    }
}
