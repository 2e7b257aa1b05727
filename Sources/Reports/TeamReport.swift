internal import Analysis
internal import Charts
internal import Config
internal import Days
internal import German
internal import Pages
internal import Records
internal import Schema
internal import Templates

/// One page for one team: its own figures beside the whole's, in the same order on every sheet.
struct TeamReport {
    let view: PeriodView
    let context: ReportContext
    let team: Int

    static func name(_ id: String) -> String { "team-" + id }

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("team", "Name des Teams"),
            Field("bereich", "Name des Bereichs"),
            Field("entscheidungen", "was überfällig ist oder aussteht", .list(Entscheidungen.fields)),
            Field("kennzahlen", "die Kennzahlen des Teams", .list(KennzahlRows.fields)),
            Field("folge_satz", "wie viele Vorgänge noch beobachtet werden; leer, wenn keiner"),
            Field("fristen", "die Fristen, die im Zeitraum endeten", .list(KennzahlRows.fristFields)),
            Field("eingang", "Eingang nach Art", .list(CountTable.fields)),
            Field("anliegen", "Anliegen nach Häufigkeit", .list(TopicTable.fields)),
            Field("massnahmen", "Maßnahmen für dieses Team", .list(MassnahmenTable.fields)),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
        ]

    func page(path: String, navigation: Navigation) -> ReportPage {
        let own = context.project.teams[team]
        let name = TeamReport.name(own.id)
        var builder = PageBuilder(stem: name)
        let rows = KennzahlRows(view: view, context: context)
        let dimension = Dimension.team(team)
        let items: [KennzahlRows.Item] = [
            .init("eingang", "Eingang"), .init("erledigt", "Erledigt"), .init("bestand", "Bestand \(view.atEnd)"),
            .init("bestand.ueberfaellig", "davon über der Frist"),
            .init("bearbeitungsdauer.median", "Mittlere Dauer bis zum Abschluss"),
            .init("folgequote", "Folgequote nach \(context.project.folgeBeobachtungTage)\u{A0}Tagen"),
            .init("eroerterung", "Mit den Betroffenen erörtert"),
        ]
        var model = Frontmatter(context: context).model(title: view.title, stand: German.date(view.zeitraum.stand))
        model.merge(Comparison(view: view).model) { first, _ in first }
        model["team"] = .text(own.name)
        model["bereich"] = .text(context.project.bereiche[own.bereich].name)
        let decisions = Entscheidungen(view: view, context: context).rows().filter { $0["ort"] == .text(own.name) }
        model["entscheidungen"] = .list(decisions)
        model["kennzahlen"] = .list(items.map { rows.row($0, dimension, builder: &builder) })
        let days = context.project.folgeBeobachtungTage
        model["folge_satz"] = .text(FolgeSaetze(view.current, team: team, days: days).team)
        model["fristen"] = .list(rows.fristen(dimension, builder: &builder))
        model["eingang"] = .list(arten)
        model["anliegen"] = .list(TopicTable(view: view, context: context).rows(dimension, limit: 4, builder: &builder))
        let table = MassnahmenTable(context: context, view: view)
        model["massnahmen"] = .list(
            table.rows().filter { $0["ort"] == .text(own.name) }
        )
        model["bewertung"] = .markdown(context.kommentare["\(view.zeitraum.period.id)/\(name)"] ?? "")
        return ReportPage(
            path: path,
            template: "team.md",
            model: model,
            charts: builder.charts,
            cellPictures: builder.cellPictures,
            navigation: navigation,
            stand: German.date(view.zeitraum.stand)
        )
    }

    private var arten: [Value.Row] {
        func row(_ name: String, own: (PeriodFigures) -> Int, whole: Int, isSum: Bool) -> Value.Row {
            func text(_ figures: PeriodFigures?) -> Value { .text(figures.map { German.number(own($0)) } ?? "–") }
            return [
                "name": .text(name), "wert": text(view.current), "vorher": text(view.previous),
                "vorjahr": text(view.lastYear), "zwoelf": .text(view.lastTwelveMean(own)),
                "ganzes": .text(German.number(whole)), "summe": .flag(isSum),
            ]
        }
        let team = team
        let present = context.records.arten.filter { art in
            [view.current, view.previous].contains { $0?.count("eingang", .art(art)) ?? 0 > 0 }
        }
        let rows = present.map { art in
            row(
                art.name,
                own: { $0.eingang(team: team, art: art) },
                whole: view.current.count("eingang", .art(art)),
                isSum: false
            )
        }
        let sum = row(
            "Zusammen",
            own: { $0.count("eingang", .team(team)) },
            whole: view.current.count("eingang"),
            isSum: true
        )
        return rows + [sum]
    }
}
