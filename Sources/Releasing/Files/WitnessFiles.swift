package import Audit
internal import Days
internal import Releases

/// Turns a witness into the releases that krm would have written for it.
package enum WitnessFiles {
    /// What is shown is the same; the exact counts are those of the witness where a release still keeps some.
    package static func all(_ witness: Witness, _ files: [ReleaseFile]) -> [ReleaseFile] {
        let months = files.filter { !$0.counts.all.isEmpty }.map(\.release.month)
        return files.map { file in
            guard !file.counts.all.isEmpty else { return file }
            let filler = Filler(witness: witness, month: file.release.month, months: months)
            return ReleaseFile(
                file.release,
                ExactCounts(file.counts.all.map { filler.count($0.cell, in: file.release) })
            )
        }
    }

    /// Spreads the counts of a quarter over its months, and a month's over what is not shown yet.
    private struct Filler {
        let witness: Witness
        let month: Period
        let months: [Period]

        func count(_ cell: ReleasedCell, in release: Release) -> ExactCounts.Count {
            switch (cell.figure, cell.part) {
            case (.eingang, .bereich), (.eingang, .art): ExactCounts.Count(cell, part(cell, release))
            case (.frist, .bereich):
                // Not shown before the year is complete: all in the first Bereich.
                isFirst(cell, release)
                    ? share(cell, ReleasedCell(cell.figure)) : ExactCounts.Count(cell, 0, of: 0)
            case (.kritisch, _):
                ExactCounts.Count(
                    cell,
                    isFirst(cell, release) ? part(ReleasedCell(.eingang, .art(.kritik)), release) : 0
                )
            case (.lob(let group), _):
                ExactCounts.Count(cell, group == .sach ? part(ReleasedCell(.eingang, .art(.lob)), release) : 0)
            case (.folgequote, _): ExactCounts.Count(cell, 0, of: 0)
            case (.massnahmen, _): ExactCounts.Count(cell, 0)
            case (.frist, _): share(cell, cell)
            case (.eingang, .whole), (.erledigt, _), (.bestand, _): ExactCounts.Count(cell, whole(cell))
            }
        }

        private func value(_ period: Period, _ cell: ReleasedCell) -> Witness.Count? {
            witness.counts.first { $0.period == period && $0.cell == cell }
        }

        private var quarter: Period { Period(.quarter, containing: month.von) }

        /// A month's own value, or a quarter's in its first month; what is counted at a day in every one.
        private func whole(_ cell: ReleasedCell) -> Int {
            if let own = value(month, cell) { return own.zaehler }
            guard cell.figure == .bestand || quarter.von == month.von else { return 0 }
            return value(quarter, cell)?.zaehler ?? 0
        }

        private func share(_ cell: ReleasedCell, _ whole: ReleasedCell) -> ExactCounts.Count {
            let period = value(month, whole) != nil ? month : quarter
            guard let own = value(period, whole), period == month || quarter.von == month.von else {
                return ExactCounts.Count(cell, 0, of: 0)
            }
            return ExactCounts.Count(cell, own.zaehler, of: own.nenner ?? 0)
        }

        private func isFirst(_ cell: ReleasedCell, _ release: Release) -> Bool {
            switch (cell.figure, cell.part) {
            case (_, .bereich(let id)): release.bereiche.first?.id == id
            case (.kritisch(let code), _): release.anliegen.first?.id == code
            default: false
            }
        }

        /// The month's share of a split: the quarter's parts dealt out in their order, month by month.
        private func part(_ cell: ReleasedCell, _ release: Release) -> Int {
            let parts = witness.counts.filter {
                $0.period == quarter && $0.cell.figure == .eingang && $0.cell.part.isSplit(like: cell.part)
            }
            let eingang = ReleasedCell(.eingang)
            guard !parts.isEmpty else { return isFirstPart(cell, release) ? whole(eingang) : 0 }
            let own = months.filter { quarter.von <= $0.von && $0.bis <= quarter.bis }
            let sizes = own.map { value($0, eingang)?.zaehler }
            var from = 0
            var to = parts.reduce(0) { $0 + $1.zaehler }
            if sizes.allSatisfy({ $0 != nil }) {
                from = zip(own, sizes).reduce(0) { $0 + ($1.0 < month ? $1.1 ?? 0 : 0) }
                to = from + (value(month, eingang)?.zaehler ?? 0)
            } else if quarter.von != month.von {
                to = 0
            }
            var start = 0
            for part in parts {
                let end = start + part.zaehler
                if part.cell == cell { return max(0, min(end, to) - max(start, from)) }
                start = end
            }
            return 0
        }

        private func isFirstPart(_ cell: ReleasedCell, _ release: Release) -> Bool {
            switch cell.part {
            case .whole: true
            case .bereich(let id): release.bereiche.first?.id == id
            case .art(let group): group == .kritik
            }
        }
    }
}

extension ReleasedPart {
    fileprivate func isSplit(like other: ReleasedPart) -> Bool {
        switch (self, other) {
        case (.bereich, .bereich), (.art, .art): true
        default: false
        }
    }
}
