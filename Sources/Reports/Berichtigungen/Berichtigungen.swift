package import Config
package import Days
package import Figures

/// The published figures that have changed since: those found now, and those that earlier builds found.
package struct Berichtigungen: Hashable, Sendable, Encodable {
    package let grundlage: Grundlage
    /// The Stichtag of this build, `2026-10-31`.
    package let stichtag: String
    /// What was compared with; nil without an earlier site.
    package let vergleich: Vergleich?
    /// Found by this build: newest month first, then quarters, years and spans, each in the order of the figures.
    package let neue: [Berichtigung]
    /// What the data have to do with them, in the order of the periods and then of the files.
    package let anlaesse: [Anlass]
    /// From the `berichtigungen.json` of the published site, in its order.
    package let fruehere: [Berichtigung]
    package let fruehereAnlaesse: [Anlass]

    package struct Vergleich: Hashable, Sendable, Encodable {
        package let stichtag: String
        package let werkzeug: String
        package let eingaben: Eingaben
        /// Other Zielwerte than then: the figures are the same, what is below its target is not.
        package let hasNewZiele: Bool
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
        (neue, fruehere) = ([], [])
        (anlaesse, fruehereAnlaesse) = ([], [])
    }

    /// - Parameters:
    ///   - figures: the reported periods.
    ///   - eingaben: how their inputs differ from those of the published site.
    ///   - zeilen: the rows of new and changed files that count in a period, by the file's path and the period's id.
    package init(
        _ project: Project,
        stichtag: Day,
        figures: [FigureTable],
        eingaben: Eingaben,
        zeilen: [String: [String: Int]],
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
        let ursachen = Ursachen(
            project: project,
            published: published,
            eingaben: eingaben,
            werkzeug: werkzeug,
            grundlage: grundlage
        )
        var neue: [Berichtigung] = []
        var anlaesse: [Anlass] = []
        for pair in pairs {
            let found = Berichtigungen.changes(pair.old, pair.new, levels).map { cell, jetzt in
                Berichtigung(
                    zeitraum: pair.old.id,
                    id: cell.id,
                    dimension: cell.dimension,
                    bisher: cell.value,
                    jetzt: jetzt,
                    ursachen: ursachen.ursachen(cell, jetzt: jetzt),
                    standBisher: published.stichtag,
                    standJetzt: stichtag.iso
                )
            }
            neue += found
            anlaesse += Berichtigungen.anlaesse(found, eingaben, zeilen)
        }
        self.grundlage = grundlage
        self.stichtag = stichtag.iso
        vergleich = Vergleich(
            stichtag: published.stichtag,
            werkzeug: published.werkzeug,
            eingaben: eingaben,
            hasNewZiele: published.grundlage?.ziele.map { $0 != grundlage.ziele } ?? false,
            fortgeschrieben: continued,
            entfallen: gone
        )
        (self.neue, self.anlaesse) = (neue, anlaesse)
        fruehere = published.eintraege.filter { levels.contains($0.dimension) }
        fruehereAnlaesse = published.anlaesse
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

    /// The same for what the data have to do with them: the earlier ones first.
    package var alleAnlaesse: [Anlass] {
        var known: Set<Anlass> = []
        return (fruehereAnlaesse + anlaesse).filter { known.insert($0).inserted }
    }

    /// Newest month first, then quarters, years and spans.
    static func isBefore(_ left: Period, _ right: Period) -> Bool {
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

    /// The files that can have changed the figures of one period; one without a name where none has rows in it.
    private static func anlaesse(
        _ entries: [Berichtigung],
        _ eingaben: Eingaben,
        _ zeilen: [String: [String: Int]]
    ) -> [Anlass] {
        let changed = entries.filter { $0.ursachen.contains(.eingaben) }
        guard let first = changed.first else { return [] }
        func anlass(_ art: Anlass.Art, _ datei: String, _ rolle: String, _ zeilen: Int) -> Anlass {
            Anlass(
                zeitraum: first.zeitraum,
                art: art,
                datei: datei,
                rolle: rolle,
                zeilen: zeilen,
                isExact: art == .neu && eingaben.isExact(rolle),
                standBisher: first.standBisher,
                standJetzt: first.standJetzt
            )
        }
        let named = eingaben.dateien.compactMap { datei -> Anlass? in
            let rows = zeilen[datei.path]?[first.zeitraum] ?? 0
            let out = anlass(datei.isNew ? .neu : .geaendert, datei.path, datei.role, rows)
            return rows > 0 && changed.contains(where: out.explains) ? out : nil
        }
        let isExplained = changed.allSatisfy { entry in named.contains { $0.explains(entry) } }
        return isExplained ? named : named + [anlass(.eingaben, "", "", 0)]
    }
}
