package import Config
internal import Figures
package import Schema

extension CountingRule {
    /// The columns of a row that decide whether and as what it counts here, beside `weitergeleitet_an`, which every
    /// figure of the KRM asks, and beside those by which figures are broken down.
    ///
    /// - Parameter fristen: the deadlines of the project that the rule is of.
    package func columns(_ fristen: [Frist]) -> Set<Column> {
        anchor.columns(fristen).union(timing.columns(fristen)).union(nenner.columns).union(zaehler.columns)
            // A duration ends where the row is placed, and begins with its Eingang.
            .union(isQuantile && anchor == .abschluss ? [.eingang] : [])
    }

    /// The columns of `massnahmen.csv` that the figure is made from.
    package var massnahmeColumns: Set<MassnahmeColumn> {
        guard case .massnahmen(let state) = anchor else { return [] }
        switch state {
        case .offen: return [.beschlossen, .status, .erledigt]
        case .ueberfaellig: return [.beschlossen, .status, .erledigt, .termin]
        case .erledigt: return [.status, .erledigt]
        }
    }
}

extension CountingRule.Anchor {
    fileprivate func columns(_ fristen: [Frist]) -> Set<Column> {
        switch self {
        case .eingang, .eingangBisStand: [.eingang]
        case .abschluss, .beobachtungsende: [.abschluss]
        case .zwischennachricht: [.zwischennachricht]
        case .frist(let index): fristen[index].columns
        case .bestand: [.eingang, .abschluss]
        case .mention: [.eingang, .anliegen1, .anliegen2, .anliegen3]
        case .bueroweg: [.eingang, .anBuero]
        case .bogenweg: [.abschluss, .bogenEingang]
        case .massnahmen: []
        }
    }
}

extension CountingRule.Timing {
    fileprivate func columns(_ fristen: [Frist]) -> Set<Column> {
        switch self {
        case .nothing, .alter, .fristGewahrt: []
        case .eroertertBisStand: [.eroertertAm]
        case .folgeBisBeobachtungsende: [.folgeVon]
        case .ueberfaellig:
            fristen.filter { $0.versions.contains(where: \.isClosing) }.reduce(into: []) { $0.formUnion($1.columns) }
        }
    }
}

extension Frist {
    /// From when it runs, whom it concerns and what meets it, in any of its versions.
    fileprivate var columns: Set<Column> {
        versions.reduce(into: [.eingang]) { columns, version in
            columns.formUnion(version.erfuelltDurch)
            if version.arten != nil { columns.insert(.art) }
            if version.eingangswege != nil { columns.insert(.eingangsweg) }
            if version.bereiche != nil { columns.insert(.team) }
            if version.nurSofortsachen { columns.insert(.sofortsache) }
            if case .datum(let column) = version.length { columns.insert(column) }
        }
    }
}

extension RowCondition {
    fileprivate var columns: Set<Column> {
        var columns: Set<Column> = []
        func add(_ column: Column, if isAsked: Bool) { if isAsked { columns.insert(column) } }
        // That a Bogen is missing stands in no cell.
        add(.art, if: arten != .all && arten != [.ohneBogen])
        add(.eingangsweg, if: eingangswege != .all)
        add(.antwortform, if: antwortformen != .all)
        add(.schlusszeichnung, if: schlusszeichnungen != .all)
        add(.bewertung, if: bewertungen != .all)
        add(.ergebnis, if: ergebnisse != .all)
        add(.weitergeleitetAn, if: weiterleitungen != .empty)
        for column in Column.allCases {
            if case .jaNein(let flag) = column.kind { add(column, if: flags.contains(flag)) }
            add(column, if: group != nil && column.isAnliegen)
        }
        add(.folgeVon, if: traits.contains(.folgereaktion))
        add(.abschluss, if: traits.contains(.folgereaktion))
        add(.massnahme, if: traits.contains(.massnahme))
        add(.alternativeGeprueft, if: traits.contains(.alternativeGeprueft))
        add(.ergebnis, if: traits.contains(.alternativeGeprueft))
        return columns
    }
}
