internal import Schema

/// What is counted by how many days it took.
extension RowPass {
    /// GA 5 (3) b and 4 (1): how long letter and Bogen were on their way to the Büro.
    @inline(__always)
    func countWege(
        _ row: Reaktion,
        _ leaves: Leaves,
        _ bins: inout MutableSpan<Int32>,
        _ tally: inout Tally
    ) {
        if row.anBuero != Reaktion.noDay, row.isSchriftlich {
            let segment = axis.segment(of: row.anBuero)
            if segment >= 0 { countDuration(.bueroweg, row.anBuero - row.eingang, segment, leaves, &bins, &tally) }
        }
        guard row.bogenEingang != Reaktion.noDay, row.isClosed else { return }
        let segment = axis.segment(of: row.bogenEingang)
        guard segment >= 0 else { return }
        if row.abschluss <= axis.lastDays[segment] {
            countDuration(.bogenweg, max(0, row.bogenEingang - row.abschluss), segment, leaves, &bins, &tally)
            return
        }
        // The Bogen came first: it counts in those of its periods that see the Abschluss.
        for period in axis.periods(of: segment) where stands[Int(period)] >= row.abschluss {
            var early = tally.boegenFirst.mutableSpan
            leaves.add(1, to: &early, at: Int(period) * layout.width)
        }
    }

    @inline(__always)
    func countDuration(
        _ measure: TallyLayout.Measure,
        _ days: Int32,
        _ segment: Int,
        _ leaves: Leaves,
        _ bins: inout MutableSpan<Int32>,
        _ tally: inout Tally
    ) {
        let base = layout.durationBase(measure, segment)
        if days >= 0, days < Durations.bins {
            leaves.add(1, to: &bins, at: base, step: Durations.bins, offset: Int(days))
        } else {
            for leaf in leaves.all where leaf != layout.width - 1 {
                tally.durations.addLong(cell: base + leaf, days: days)
            }
        }
    }
}
