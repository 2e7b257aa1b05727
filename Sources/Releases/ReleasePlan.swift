package import Days

/// The shortest period whose figures are published.
package enum Takt: String, CaseIterable, Hashable, Sendable {
    case monat, quartal

    /// The kind of period whose values of the whole are rounded themselves.
    package var base: Period.Kind { self == .monat ? .month : .quarter }
}

/// A table that the config may leave out, by the name that it has there.
package enum ReleasedTable: String, CaseIterable, Hashable, Sendable {
    case eingang, erledigt, bestand, fristen
    case eingangArt = "eingang-art"
    case eingangBereich = "eingang-bereich"
    case fristenBereich = "fristen-bereich"
    case folgequote, massnahmen, kritisch, lob

    /// The tables of a kind of period, PRODUCT 7 (2).
    package static func all(of kind: Period.Kind) -> [ReleasedTable] {
        switch kind {
        case .month: whole
        case .quarter: whole + [.eingangArt, .eingangBereich]
        case .year: whole + [.eingangArt, .eingangBereich, .fristenBereich, .folgequote, .massnahmen, .kritisch, .lob]
        case .span: []
        }
    }

    private static let whole: [ReleasedTable] = [.eingang, .erledigt, .bestand, .fristen]

    /// Whether its values in a longer period are sums of those in shorter ones.
    package var isSum: Bool {
        switch self {
        case .eingang, .erledigt, .bestand, .fristen, .eingangArt, .eingangBereich: true
        case .fristenBereich, .folgequote, .massnahmen, .kritisch, .lob: false
        }
    }
}

/// Which tables of which periods an office publishes.
package struct ReleasePlan: Hashable, Sendable {
    package let takt: Takt
    /// As chosen, by kind of period, in the plan's order.
    package let monat: [ReleasedTable]
    package let quartal: [ReleasedTable]
    package let jahr: [ReleasedTable]

    /// - Parameters: nil means all tables.
    package init(takt: Takt, monat: [ReleasedTable]?, quartal: [ReleasedTable]?, jahr: [ReleasedTable]?) {
        func chosen(_ tables: [ReleasedTable]?, _ kind: Period.Kind) -> [ReleasedTable] {
            ReleasedTable.all(of: kind).filter { tables?.contains($0) ?? true }
        }
        self.takt = takt
        self.monat = chosen(monat, .month)
        self.quartal = chosen(quartal, .quarter)
        self.jahr = chosen(jahr, .year)
    }

    package func chosen(_ kind: Period.Kind) -> [ReleasedTable] {
        switch kind {
        case .month: monat
        case .quarter: quartal
        case .year: jahr
        case .span: []
        }
    }

    /// What a kind of period shows: a sum only where its summands are shown too.
    package func tables(_ kind: Period.Kind) -> [ReleasedTable] {
        if kind == .month, takt == .quartal { return [] }
        return chosen(kind).filter { table in
            guard table.isSum else { return true }
            switch kind {
            case .month, .span: return true
            case .quarter:
                return takt == .quartal || table == .eingangArt || table == .eingangBereich || monat.contains(table)
            case .year: return tables(.quarter).contains(table)
            }
        }
    }

    package var base: Period.Kind { takt.base }
}
