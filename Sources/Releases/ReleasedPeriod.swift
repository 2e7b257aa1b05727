package import Days

/// Everything that is published of one period, in the order of its files.
package struct ReleasedPeriod: Hashable, Sendable {
    package let period: Period
    package let tables: [ReleasedTable]
    /// All that stood in the config in one of the months, under their newest names.
    package let bereiche: [ReleasedName]
    package let anliegen: [ReleasedName]
    /// Those of one definition in all months.
    package let regeln: [ReleasedRule]
    package let text: String
    package let isSample: Bool
    package let folgeTage: Int
    package let entries: [ReleasedEntry]

    /// - Parameter releases: those of all its months, in order.
    init(_ period: Period, _ releases: [Release]) {
        let last = releases[releases.count - 1]
        self.period = period
        tables = Self.tables(period.kind, releases)
        bereiche = ReleasedName.union(releases.map(\.bereiche))
        anliegen = ReleasedName.union(releases.map(\.anliegen))
        regeln = ReleasedRule.common(releases)
        text = last.texte.first { $0.period == period }?.markdown ?? ""
        isSample = releases.contains(where: \.isSample)
        folgeTage = last.folgeTage
        let sums = PeriodSums(period, releases)
        entries = Self.cells(tables, regeln.map(\.rule), bereiche, anliegen).compactMap { cell in
            sums.value(cell).map { ReleasedEntry(cell, $0) }
        }
    }

    /// The tables of a period of that kind; without a Folgequote whose months were observed for different times, for the
    /// sum would count under neither.
    package static func tables(_ kind: Period.Kind, _ releases: [Release]) -> [ReleasedTable] {
        let isOneTime = Set(releases.map(\.folgeTage)).count == 1
        return (releases.last?.plan.tables(kind) ?? []).filter { $0 != .folgequote || isOneTime }
    }

    package subscript(_ cell: ReleasedCell) -> ReleasedValue? { entries.first { $0.cell == cell }?.value }

    package subscript(_ figure: ReleasedFigure, _ part: ReleasedPart = .whole) -> ReleasedValue? {
        self[ReleasedCell(figure, part)]
    }

    package func has(_ table: ReleasedTable) -> Bool { tables.contains(table) }

    /// In the order of the files: ids as in PRODUCT 5, within one id the whole, the Bereiche, the Arten.
    package static func cells(
        _ tables: [ReleasedTable],
        _ rules: [PlannedRule],
        _ bereiche: [ReleasedName],
        _ anliegen: [ReleasedName]
    ) -> [ReleasedCell] {
        func own(_ table: ReleasedTable, _ cells: [ReleasedCell]) -> [ReleasedCell] {
            tables.contains(table) ? cells : []
        }
        // A split into one is a second rounding of the whole.
        let split = bereiche.count < 2 ? [] : bereiche
        let fristen = PlannedRule.allCases.filter(rules.contains).flatMap { rule in
            own(.fristen, [ReleasedCell(.frist(rule))])
                + own(.fristenBereich, split.map { ReleasedCell(.frist(rule), .bereich($0.id)) })
        }
        return own(.eingang, [ReleasedCell(.eingang)])
            + own(.eingangBereich, split.map { ReleasedCell(.eingang, .bereich($0.id)) })
            + own(.eingangArt, ArtGroup.allCases.map { ReleasedCell(.eingang, .art($0)) })
            + own(.erledigt, [ReleasedCell(.erledigt)]) + own(.bestand, [ReleasedCell(.bestand)]) + fristen
            + own(.folgequote, [ReleasedCell(.folgequote)])
            + own(.kritisch, anliegen.map { ReleasedCell(.kritisch($0.id)) })
            + own(.lob, TopicGroup.allCases.map { ReleasedCell(.lob($0)) })
            + own(.massnahmen, MassnahmenCount.allCases.map { ReleasedCell(.massnahmen($0)) })
    }
}

extension ReleasedRule {
    /// The rules that were the same in all releases, under their newest names.
    package static func common(_ releases: [Release]) -> [ReleasedRule] {
        (releases.last?.regeln ?? []).filter { rule in
            releases.allSatisfy { release in
                release.regeln.contains { $0.rule == rule.rule && $0.definition == rule.definition }
            }
        }
    }
}
