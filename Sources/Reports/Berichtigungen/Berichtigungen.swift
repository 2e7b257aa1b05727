package import Config
package import Days
package import Figures

/// The published figures that have changed since: those found now, and those that earlier builds found.
package struct Berichtigungen: Hashable, Sendable {
    package let grundlage: Grundlage
    /// The Stichtag of this build, `2026-10-31`.
    package let stichtag: String
    /// What was compared with; nil without `--published`.
    package let vergleich: Vergleich?
    /// Found by this build: newest month first, then quarters, years and spans, each in the order of the figures.
    package let neue: [Berichtigung]
    /// From the `berichtigungen.json` of the published site, in its order.
    package let fruehere: [Berichtigung]

    package struct Vergleich: Hashable, Sendable {
        package let stichtag: String
        package let werkzeug: String
        /// Periods that both builds cover to the same day.
        package let verglichen: Int
        /// Ids of periods that were cut off by the Stichtag then and go further now: no corrections.
        package let fortgeschrieben: [String]
        /// Ids of periods that are no longer reported.
        package let entfallen: [String]
    }

    /// Without a published site.
    package init(_ project: Project, stichtag: Day) {
        grundlage = Grundlage(project)
        self.stichtag = stichtag.iso
        vergleich = nil
        neue = []
        fruehere = []
    }

    /// - Parameters:
    ///   - figures: the reported periods.
    ///   - inputs: what they are made from.
    package init(
        _ project: Project,
        stichtag: Day,
        figures: [FigureTable],
        inputs: [Published.Input],
        werkzeug: String,
        published: Published
    ) {
        let grundlage = Grundlage(project)
        let levels = project.intern.levels
        let now = Dictionary(uniqueKeysWithValues: figures.map { ($0.zeitraum.period.id, $0) })
        var pairs: [(old: Published.Figures, new: FigureTable)] = []
        var continued: [String] = []
        var gone: [String] = []
        for old in published.zeitraeume {
            guard let new = now[old.id] else {
                gone.append(old.id)
                continue
            }
            if new.zeitraum.stand.iso == old.stand { pairs.append((old, new)) } else { continued.append(old.id) }
        }
        pairs.sort { Berichtigungen.isBefore($0.new.zeitraum.period, $1.new.zeitraum.period) }
        let ableitung = Ursachen(
            project: project,
            published: published,
            inputs: inputs,
            werkzeug: werkzeug,
            grundlage: grundlage,
            eingaenge: pairs.map { EingangChange(old: $0.old, new: $0.new) }
        )
        self.grundlage = grundlage
        self.stichtag = stichtag.iso
        vergleich = Vergleich(
            stichtag: published.stichtag,
            werkzeug: published.werkzeug,
            verglichen: pairs.count,
            fortgeschrieben: continued,
            entfallen: gone
        )
        neue = pairs.flatMap { pair in
            Berichtigungen.changes(pair.old, pair.new, levels).map { cell, jetzt in
                Berichtigung(
                    zeitraum: pair.old.id,
                    id: cell.id,
                    dimension: cell.dimension,
                    bisher: cell.value,
                    jetzt: jetzt,
                    ursachen: ableitung.ursachen(cell, jetzt: jetzt, period: pair.new.zeitraum.period),
                    standBisher: published.stichtag,
                    standJetzt: stichtag.iso
                )
            }
        }
        fruehere = published.eintraege.filter { levels.contains($0.dimension) }
    }

    /// All entries as they go into the file: by period, figure, cell and the build that found them; none twice.
    package var alle: [Berichtigung] {
        var out: [Berichtigung] = []
        for entry in (fruehere + neue).sorted(by: { $0.sortKey.utf8.lexicographicallyPrecedes($1.sortKey.utf8) })
        where out.last != entry {
            out.append(entry)
        }
        return out
    }

    private static func isBefore(_ left: Period, _ right: Period) -> Bool {
        left.kind == right.kind ? right < left : left.kind < right.kind
    }

    /// The published cells whose figure is another now, in their published order; none of a level that is not shown.
    private static func changes(
        _ old: Published.Figures,
        _ new: FigureTable,
        _ levels: ShownLevels
    ) -> [(cell: Published.Cell, jetzt: FigureValue?)] {
        var current: [String: FigureValue] = [:]
        for entry in KennzahlenEntry.all(new) {
            current[Berichtigung.key("", entry.id, entry.dimension)] = entry.value
        }
        return old.cells.compactMap { cell in
            guard levels.contains(cell.dimension) else { return nil }
            let figure = current[Berichtigung.key("", cell.id, cell.dimension)]
            return figure == cell.value ? nil : (cell, figure)
        }
    }
}
