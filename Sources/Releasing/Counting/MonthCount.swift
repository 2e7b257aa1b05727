package import Config
package import Days
package import Figures
package import Releases
package import Schema

/// A month as it is counted for its release: from the figures of the KRM's rows without those of the register alone.
package struct MonthCount: Hashable, Sendable {
    package let month: Period
    package let counts: ExactCounts
    package let bereiche: [ReleasedName]
    package let anliegen: [ReleasedName]
    package let regeln: [ReleasedRule]
    package let folgeTage: Int
    package let isSample: Bool

    package init(
        month: Period,
        counts: ExactCounts,
        bereiche: [ReleasedName],
        anliegen: [ReleasedName],
        regeln: [ReleasedRule],
        folgeTage: Int,
        isSample: Bool
    ) {
        self.month = month
        self.counts = counts
        self.bereiche = bereiche
        self.anliegen = anliegen
        self.regeln = regeln
        self.folgeTage = folgeTage
        self.isSample = isSample
    }

    /// - Parameter figures: the whole month, without rows of Art `ohne_bogen`.
    package init(_ project: Project, _ figures: FigureTable, massnahmen: [Massnahme]) {
        month = figures.zeitraum.period
        bereiche = project.bereiche.map { ReleasedName(id: $0.id, name: $0.name) }
        anliegen = project.anliegen.map { ReleasedName(id: $0.code, name: $0.name) }
        regeln = PlannedRule.allCases.compactMap { ReleasedRule($0, project, in: figures.zeitraum.period) }
        folgeTage = project.folgeBeobachtungTage
        isSample = project.beispieldaten
        let reader = Reader(project: project, figures: figures, massnahmen: massnahmen)
        let cells = ReleasedPeriod.cells(ReleasedTable.allCases, regeln.map(\.rule), bereiche, anliegen)
        counts = ExactCounts(cells.compactMap(reader.count))
    }

    /// Finds what stands in a cell.
    private struct Reader {
        let project: Project
        let figures: FigureTable
        let massnahmen: [Massnahme]

        func count(_ cell: ReleasedCell) -> ExactCounts.Count? {
            switch cell.figure {
            case .eingang: total(.eingang, cell)
            case .erledigt: total(.erledigt, cell)
            case .bestand: total(.bestand, cell)
            case .frist(let rule):
                project.fristen.firstIndex { $0.id == rule.rawValue }.flatMap { share(.frist($0), cell) }
            case .folgequote: share(.folgequote, cell)
            case .kritisch(let code): topics(cell, [code]) { .kritisch($0) }
            case .lob(let group): topics(cell, project.anliegen.map(\.code).filter(group.contains)) { .lob($0) }
            case .massnahmen(let count): ExactCounts.Count(cell, massnahmen.count { isCounted($0, count) })
            }
        }

        private func total(_ id: FigureID, _ cell: ReleasedCell) -> ExactCounts.Count? {
            guard let crosses = crosses(cell.part) else { return nil }
            return ExactCounts.Count(cell, crosses.reduce(0) { $0 + figures.count(id, $1) })
        }

        private func share(_ id: FigureID, _ cell: ReleasedCell) -> ExactCounts.Count? {
            guard let crosses = crosses(cell.part) else { return nil }
            let values = crosses.map { figures[id, $0] }
            let nenner = values.reduce(0) { $0 + ($1.nenner ?? 0) }
            return ExactCounts.Count(cell, values.reduce(0) { $0 + ($1.zaehler ?? 0) }, of: nenner)
        }

        private func topics(
            _ cell: ReleasedCell,
            _ codes: [String],
            _ id: (Int) -> FigureID
        ) -> ExactCounts.Count? {
            let places = codes.compactMap { code in project.anliegen.firstIndex { $0.code == code } }
            return ExactCounts.Count(cell, places.reduce(0) { $0 + figures.count(id($1)) })
        }

        private func crosses(_ part: ReleasedPart) -> [Cross]? {
            switch part {
            case .whole: [.whole]
            case .bereich(let id): project.bereiche.firstIndex { $0.id == id }.map { [.bereich($0)] }
            case .art(let group): group.arten.map { .art($0) }
            }
        }

        private func isCounted(_ massnahme: Massnahme, _ count: MassnahmenCount) -> Bool {
            let month = figures.zeitraum.period
            return switch count {
            case .beschlossen: massnahme.status != .entfallen && month.contains(massnahme.beschlossen)
            case .erledigt: massnahme.status == .erledigt && (massnahme.erledigt.map(month.contains) ?? false)
            }
        }
    }
}

extension ArtGroup {
    fileprivate var arten: [Art] {
        switch self {
        case .kritik: [.beschwerde, .kritik]
        case .lob: [.lob]
        case .anregung: [.anregung, .petition, .eingabe]
        }
    }
}
