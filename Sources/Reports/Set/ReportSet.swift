package import Config
package import Days
internal import Figures
internal import Files
internal import Judgement
internal import Pages
internal import Schema
package import Templates

/// All pages of an edition, in the order in which they are written.
package struct ReportSet: Sendable {
    private let source: ReportSource
    private let front: Frontmatter
    private let office: Office

    package init(_ source: ReportSource) {
        self.source = source
        front = Frontmatter(source.project, rejectedRows: source.rejectedRows)
        office = Office(source.project)
    }

    /// What a template may name, by template.
    package static let shapes: [String: [Field]] = [
        "geschaeftsfuehrung.md": GeschaeftsfuehrungReport.fields, "fuehrungskraefte.md": FuehrungskraefteReport.fields,
        "bereich.md": Blatt.bereichFields, "team.md": Blatt.teamFields, "jahresbericht.md": Jahresbericht.fields,
        "methodik.md": MethodikPage.fields,
        "datenqualitaet.md": DatenqualitaetPage.fields,
        "index.md": IndexPage.fields, "ablauf.md": AblaufPage.fields, "erhebungsbogen.md": ErhebungsbogenPage.fields,
        "berichtigungen.md": BerichtigungenPage.fields, "barrierefreiheit.md": BarrierefreiheitPage.fields,
    ].mapValues { Presence.add(to: $0) }

    /// Pages that stand outside of periods.
    package var fixedPages: [any PageInputs] {
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
                fristen: project.fristen,
                bereiche: office.bereiche,
                links: project.links,
                stichtag: source.stichtag
            ),
            ErhebungsbogenPage(front: front, lists: Stammdaten(project)),
            BarrierefreiheitPage(front: front, einrichtung: project.einrichtung, kontakt: project.kontakt),
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
            jahre: source.reported.filter { $0.period.kind == .year && !$0.isPartial }.map(\.period),
            newest: newest,
            urteile: newest.map { Urteile($0, office) },
            massnahmen: newest.map { massnahmen(on: $0.stand) } ?? [],
            boegen: source.quality.files.filter { $0.role == .erhebungsbogen }.reduce(0) { $0 + $1.used }
        )
    }

    private var berichtigungen: BerichtigungenPage {
        let all = source.berichtigungen
        return BerichtigungenPage(
            front: front,
            office: office,
            stichtag: source.stichtag,
            berichtigungen: all,
            kennzahlen: Kennzahlnamen(
                Set((all.neue + all.fruehere).map(\.id)),
                source.reported.compactMap { source.figures[$0.period] }
            )
        )
    }

    /// The reports of one period: Führungskräfte, Geschäftsführung, of a whole year the Jahresbericht, and the sheets.
    package func pages(of zeitraum: Zeitraum) -> [any PageInputs] {
        guard let view = source.figures.view(zeitraum) else { return [] }
        let massnahmen = massnahmen(on: view.stand)
        let urteile = Urteile(view, office)
        let folder = ReportSet.folder(zeitraum.period)
        func bewertung(_ name: String) -> String { source.kommentare["\(zeitraum.period.id)/\(name)"] ?? "" }
        let main: [any PageInputs] = [
            FuehrungskraefteReport(
                path: folder + FuehrungskraefteReport.name,
                navigation: navigation(view, FuehrungskraefteReport.name),
                front: front,
                office: office,
                view: view,
                urteile: urteile,
                massnahmen: massnahmen,
                bewertung: bewertung(FuehrungskraefteReport.name)
            ),
            GeschaeftsfuehrungReport(
                path: folder + GeschaeftsfuehrungReport.name,
                navigation: navigation(view, GeschaeftsfuehrungReport.name),
                front: front,
                office: office,
                view: view,
                urteile: urteile,
                massnahmen: massnahmen,
                bewertung: bewertung(GeschaeftsfuehrungReport.name)
            ),
        ]
        let jahre = source.figures.years(zeitraum)
        let jahresberichte =
            jahre.isEmpty
            ? []
            : [
                Jahresbericht(
                    path: folder + Jahresbericht.name,
                    navigation: navigation(view, Jahresbericht.name),
                    front: front,
                    office: office,
                    view: view,
                    jahre: jahre,
                    urteile: urteile,
                    massnahmen: massnahmen,
                    bericht: bewertung(Jahresbericht.name),
                    antwort: bewertung(Jahresbericht.antwortName)
                )
            ]
        return main + jahresberichte
            + Ort.all(office).map { ort in
                let name = ort.datei(office)
                return Blatt(
                    path: folder + name,
                    navigation: navigation(view, name),
                    front: front,
                    office: office,
                    view: view,
                    urteile: urteile,
                    ort: ort,
                    massnahmen: massnahmen.filter(ort.betrifft),
                    bewertung: bewertung(name)
                )
            }
    }

    /// The names of the written assessments that a period can have, without ending.
    package static func kommentare(_ project: Project, _ kind: Period.Kind) -> Set<String> {
        let office = Office(project)
        let main = [FuehrungskraefteReport.name, GeschaeftsfuehrungReport.name]
        let year = kind == .year ? [Jahresbericht.name, Jahresbericht.antwortName] : []
        return Set(main + year + Ort.all(office).map { $0.datei(office) })
    }

    private static func folder(_ period: Period) -> String { "berichte/\(period.id)/" }

    /// The Maßnahmen that pages may name, as the end of a day knows them.
    private func massnahmen(on stand: Day) -> [MassnahmeView] {
        MassnahmeView.all(
            source.massnahmen.filter(office.zeigt),
            source.mentions,
            firstEingang: source.figures.firstEingang,
            stand: stand
        )
    }

    private func navigation(_ view: PeriodView, _ name: String) -> Navigation {
        let same = source.reported.filter { $0.period.kind == view.zeitraum.period.kind }
        let place = same.firstIndex(of: view.zeitraum)
        func link(_ offset: Int) -> Navigation.Link? {
            guard let place, view.zeitraum.period.kind != .span, same.indices.contains(place + offset) else {
                return nil
            }
            let period = same[place + offset].period
            // A year that is not over has no Jahresbericht.
            if name == Jahresbericht.name, same[place + offset].isPartial { return nil }
            return .init(period.title, path: ReportSet.folder(period) + name)
        }
        let folder = ReportSet.folder(view.zeitraum.period)
        var siblings = [
            (GeschaeftsfuehrungReport.name, "Geschäftsführung"), (FuehrungskraefteReport.name, "Führungskräfte"),
        ]
        if view.zeitraum.period.kind == .year, !view.zeitraum.isPartial {
            siblings.append((Jahresbericht.name, "Jahresbericht"))
        }
        siblings += Ort.all(office).map { ($0.datei(office), $0.name(office)) }
        return Navigation(
            place: .report,
            period: view.title,
            previous: link(-1),
            next: link(1),
            siblings: siblings.map { Navigation.Link($0.1, path: $0.0 == name ? nil : folder + $0.0) }
        )
    }
}
