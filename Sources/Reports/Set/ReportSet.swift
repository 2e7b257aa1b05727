package import Config
package import Days
internal import Figures
internal import Files
internal import Judgement
package import PageParts
internal import Pages
internal import Schema
package import Templates

/// All pages of an edition, in the order in which they are written.
package struct ReportSet: Sendable {
    let source: ReportSource
    private let front: Frontmatter
    let office: Office
    /// By the id of the period.
    private let vermerke: [String: Aenderungsvermerk]

    package init(_ source: ReportSource) {
        self.source = source
        front = Frontmatter(source.project, rejectedRows: source.rejectedRows)
        office = Office(source.project)
        vermerke = Dictionary(grouping: source.berichtigungen.alle, by: \.zeitraum).mapValues { Aenderungsvermerk($0) }
    }

    /// What a template may name, by template.
    package static let shapes: [String: [Field]] = [
        "geschaeftsfuehrung.md": GeschaeftsfuehrungReport.fields, "fuehrungskraefte.md": FuehrungskraefteReport.fields,
        "anhang.md": AnhangReport.fields, "tischvorlage.md": TischvorlageReport.fields,
        "bereich.md": Blatt.bereichFields, "team.md": Blatt.teamFields, "jahresbericht.md": Jahresbericht.fields,
        "methodik.md": MethodikPage.fields,
        "datenqualitaet.md": DatenqualitaetPage.fields,
        "index.md": IndexPage.fields, "ablauf.md": AblaufPage.fields, "erhebungsbogen.md": ErhebungsbogenPage.fields,
        "berichtigungen.md": BerichtigungenPage.fields, "barrierefreiheit.md": BarrierefreiheitPage.fields,
        "handbuch.md": HandbuchPage.fields,
        "wie-monat.md": WieMonatReport.fields,
    ].mapValues { Presence.add(to: $0) }

    /// Pages that stand outside of periods.
    package var fixedPages: [any PageRecipe] {
        let project = source.project
        return [
            index,
            MethodikPage(
                front: front,
                rules: Regelwerk(project),
                catalogue: source.catalogue,
                stichtag: source.stichtag
            ),
            DatenqualitaetPage(
                front: front,
                office: office,
                stichtag: source.stichtag,
                quality: source.quality,
                newest: source.reported.first { $0.stand == source.stichtag }.flatMap { source.figures[$0.period] }
            ),
            berichtigungen,
            AblaufPage(
                front: front,
                fristen: project.fristen.compactMap { $0.version(on: source.stichtag) },
                bereiche: office.bereiche,
                links: project.links,
                stichtag: source.stichtag,
                hasBogen: true
            ),
            ErhebungsbogenPage(front: front, lists: Stammdaten(project)),
            BarrierefreiheitPage(front: front, einrichtung: project.einrichtung, kontakt: project.kontakt),
            HandbuchPage(front: front, text: source.handbuch),
        ]
    }

    private var index: IndexPage {
        let months = source.reported.filter { $0.period.kind == .month }
        let newest = (months.last ?? source.reported.last).flatMap { source.figures.view($0) }
        return IndexPage(
            front: front,
            office: office,
            stichtag: source.stichtag,
            reported: source.reported.map(\.period),
            wieMonat: Dictionary(
                uniqueKeysWithValues: source.reported.compactMap { zeitraum in
                    onlyMonth(of: zeitraum).map { (zeitraum.period, $0) }
                }
            ),
            jahre: source.reported.filter { $0.period.kind == .year && !$0.isPartial }.map(\.period),
            newest: newest,
            urteile: newest.map { Urteile($0, office) },
            massnahmen: newest.map { massnahmen(on: $0.stand) } ?? [],
            berichtigungen: Aenderungssatz(berichtigungen: source.berichtigungen).index,
            boegen: source.quality.files.filter { $0.role == .erhebungsbogen }.reduce(0) { $0 + $1.used }
        )
    }

    private var berichtigungen: BerichtigungenPage {
        let all = source.berichtigungen
        return BerichtigungenPage(
            front: front,
            stichtag: source.stichtag,
            berichtigungen: all,
            kennzahlen: Kennzahlnamen(
                Set((all.neue + all.fruehere).map(\.id)),
                source.reported.compactMap { source.figures[$0.period] }
            )
        )
    }

    /// The reports of one period: Führungskräfte, Geschäftsführung, of a whole year the Jahresbericht, and the sheets.
    package func pages(of zeitraum: Zeitraum) -> [any PageRecipe] {
        guard let view = source.figures.view(zeitraum) else { return [] }
        let links = navigation(view)
        if let month = onlyMonth(of: zeitraum) {
            return shortPages(view, links, month)
                + jahresbericht(view, links, Urteile(view, office), massnahmen(on: view.stand))
        }
        let massnahmen = massnahmen(on: view.stand)
        let urteile = Urteile(view, office)
        let folder = ReportSet.folder(zeitraum.period)
        let vermerk = vermerke[zeitraum.period.id] ?? .none
        func bewertung(_ name: String) -> String { self.bewertung(zeitraum.period, name) }
        let main: [any PageRecipe] = [
            FuehrungskraefteReport(
                path: folder + FuehrungskraefteReport.name,
                navigation: links.of(FuehrungskraefteReport.name),
                front: front,
                office: office,
                view: view,
                urteile: urteile,
                davor: davor(view),
                massnahmen: massnahmen,
                vermerk: vermerk,
                bewertung: bewertung(FuehrungskraefteReport.name)
            ),
            AnhangReport(
                path: folder + AnhangReport.name,
                navigation: links.of(AnhangReport.name),
                front: front,
                office: office,
                view: view,
                urteile: urteile,
                massnahmen: massnahmen,
                vermerk: vermerk
            ),
            TischvorlageReport(
                path: folder + TischvorlageReport.name,
                navigation: links.of(TischvorlageReport.name),
                front: front,
                office: office,
                view: view,
                urteile: urteile,
                massnahmen: massnahmen,
                vermerk: vermerk
            ),
            GeschaeftsfuehrungReport(
                path: folder + GeschaeftsfuehrungReport.name,
                navigation: links.of(GeschaeftsfuehrungReport.name),
                front: front,
                office: office,
                view: view,
                urteile: urteile,
                massnahmen: massnahmen,
                vermerk: vermerk,
                bewertung: bewertung(GeschaeftsfuehrungReport.name)
            ),
        ]
        return main + jahresbericht(view, links, urteile, massnahmen)
            + Ort.all(office).map { ort in
                let name = ort.datei(office)
                return Blatt(
                    path: folder + name,
                    navigation: links.of(name),
                    front: front,
                    office: office,
                    view: view,
                    urteile: urteile,
                    ort: ort,
                    massnahmen: massnahmen.filter(ort.betrifft),
                    vermerk: vermerk,
                    bewertung: bewertung(name)
                )
            }
    }

    /// Periods that have a page of every kind between them: the newest of each kind, the newest whole year, and the
    /// newest that only repeats a month.
    package var examples: [Zeitraum] {
        var examples: [Zeitraum] = []
        func add(_ zeitraum: Zeitraum?) {
            if let zeitraum, !examples.contains(zeitraum) { examples.append(zeitraum) }
        }
        let newestFirst = source.reported.reversed()
        for kind in Period.Kind.allCases { add(newestFirst.first { $0.period.kind == kind }) }
        add(newestFirst.first { $0.period.kind == .year && !$0.isPartial })
        add(newestFirst.first { onlyMonth(of: $0) != nil })
        add(newestFirst.first { $0.period.kind != .month && onlyMonth(of: $0) == nil })
        return examples
    }

    /// Of a whole year, also of one that would else only repeat a month: it is what is handed on, with what was written.
    private func jahresbericht(
        _ view: PeriodView,
        _ links: PeriodNavigation,
        _ urteile: Urteile,
        _ massnahmen: [MassnahmeView]
    ) -> [any PageRecipe] {
        let jahre = source.figures.years(view.zeitraum)
        guard !jahre.isEmpty else { return [] }
        let period = view.zeitraum.period
        return [
            Jahresbericht(
                path: ReportSet.folder(period) + Jahresbericht.name,
                navigation: links.of(Jahresbericht.name),
                front: front,
                office: office,
                view: view,
                jahre: jahre,
                urteile: urteile,
                massnahmen: massnahmen,
                vermerk: vermerke[period.id] ?? .none,
                bericht: bewertung(period, Jahresbericht.name),
                antwort: bewertung(period, Jahresbericht.antwortName)
            )
        ]
    }

    /// The period before; nil where there is none to compare with.
    private func davor(_ view: PeriodView) -> Davor? {
        guard let previous = view.previous, let before = source.figures.view(previous.zeitraum) else { return nil }
        return Davor(view: before, massnahmen: massnahmen(on: before.stand))
    }

    static func folder(_ period: Period) -> String { "berichte/\(period.id)/" }

    private func bewertung(_ period: Period, _ name: String) -> String {
        source.kommentare["\(period.id)/\(name)"] ?? ""
    }

    /// The reported month that a quarter or year would only repeat; nil where it has more to say.
    private func onlyMonth(of zeitraum: Zeitraum) -> Period? {
        source.figures.onlyMonth(of: zeitraum).flatMap { source.reported.contains($0) ? $0.period : nil }
    }

    /// In place of every report of a period that would only repeat a month's.
    private func shortPages(_ view: PeriodView, _ links: PeriodNavigation, _ month: Period) -> [any PageRecipe] {
        let period = view.zeitraum.period
        return (ReportSet.main + ReportSet.beside + sheets).map { report in
            WieMonatReport(
                path: ReportSet.folder(period) + report.name,
                navigation: links.of(report.name),
                front: front,
                office: office,
                view: view,
                month: month,
                bericht: WieMonatReport.headings[report.name] ?? report.title,
                cross: report.cross,
                vermerk: vermerke[period.id] ?? .none,
                bewertung: bewertung(period, report.name)
            )
        }
    }

    /// A report of a period by name, with its title among its siblings and whom it is about.
    typealias Entry = (name: String, title: String, cross: Cross)

    private static let main: [Entry] = [
        (GeschaeftsfuehrungReport.name, "Geschäftsführung", .whole),
        (FuehrungskraefteReport.name, "Führungskräfte", .whole),
    ]
    private static let beside: [Entry] = [
        (AnhangReport.name, "Anhang", .whole), (TischvorlageReport.name, "Tischvorlage", .whole),
    ]
    var sheets: [Entry] { Ort.all(office).map { ($0.datei(office), $0.name(office), $0.cross) } }

    /// The reports of a period in the order of their links, without the sheets.
    func reports(of zeitraum: Zeitraum) -> [Entry] {
        let isWholeYear = zeitraum.period.kind == .year && !zeitraum.isPartial
        let year: [Entry] = isWholeYear ? [(Jahresbericht.name, "Jahresbericht", .whole)] : []
        return ReportSet.main + year + ReportSet.beside
    }

    /// The names of the written assessments that a period can have, without ending.
    package static func kommentare(_ project: Project, _ kind: Period.Kind) -> Set<String> {
        let office = Office(project)
        let main = [FuehrungskraefteReport.name, GeschaeftsfuehrungReport.name]
        let year = kind == .year ? [Jahresbericht.name, Jahresbericht.antwortName] : []
        return Set(main + year + Ort.all(office).map { $0.datei(office) })
    }

    /// All Maßnahmen, also those that pages may not name, as the end of a day knows them.
    private func massnahmen(on stand: Day) -> [MassnahmeView] {
        MassnahmeView.all(
            source.massnahmen,
            source.mentions,
            firstEingang: source.figures.firstEingang,
            stand: stand
        )
    }
}
