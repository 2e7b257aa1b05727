internal import Charts
internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

/// The report on a whole year, for the Geschäftsführung and whoever it hands it to.
struct Jahresbericht: PageRecipe {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The year and up to four before it, the newest last.
    let jahre: [FigureTable]
    /// The judgements of the year, made once for all its pages.
    let urteile: Urteile
    /// As the end of the year knows them.
    let massnahmen: [MassnahmeView]
    /// What has changed since the report was published.
    let vermerk: Aenderungsvermerk
    /// The written part, as Markdown that is safe to set into a report; empty without one.
    let bericht: String
    /// The Geschäftsführung's answer, likewise.
    let antwort: String

    static let name = "jahresbericht"
    /// The name of the file with the answer, without ending.
    static let antwortName = "antwort"

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("jahr", "das Jahr, „2025“"),
            Field("jahr_davor", "das Jahr davor, „2024“; leer, wenn die Daten später beginnen"),
            Field("saetze_kopf", "„Das Jahr in fünf Sätzen“"),
            Field("saetze", "das Jahr in Sätzen", .list(JahresSaetze.fields)),
            Field("bild_eingang", "Bild: Eingang je Monat, daneben das Vorjahr", .object(FigureFields.fields)),
            Field("jahre_tabelle", "die Jahre nebeneinander, mit Überschrift", .markdown),
            Field("bezug_satz", "worauf sich „je 1.000“ bezieht; leer ohne Bezugsgröße"),
            Field("ergebnisse", "was aus den Reaktionen wurde", .list(JahresErgebnisse.fields)),
            Field("ergebnisse_beurteilt", "wahr, wenn eines ein Zeichen trägt", .flag),
            Field("kritik", "Gründe für Kritik, nach Gruppen", .list(TopicTable.fields)),
            Field("lob", "was gelobt wurde, nach Gruppen", .list(TopicTable.fields)),
            Field("massnahmen_satz", "die Maßnahmen des Jahres in einem Satz"),
            Field("massnahmen", "Maßnahmen, die in diesem Jahr liefen", .list(MassnahmenTable.fields)),
            MassnahmenTable.ungenanntField,
            Field("anregungen_satz", "Anregungen, aus denen Maßnahmen wurden, in einem Satz"),
            Field("bericht", "der schriftliche Teil; leer, wenn keiner vorliegt", .markdown),
            Field("antwort", "die Antwort der Geschäftsführung; leer, wenn keine vorliegt", .markdown),
        ]

    var template: String { "jahresbericht.md" }

    func page() -> ReportPage {
        var builder = PageBuilder(stem: Jahresbericht.name)
        let topics = TopicTable(view: view, office: office, urteile: urteile, vermerk: vermerk)
        let tabelle = JahresTabelle(office: office, jahre: jahre, urteile: urteile, vermerk: vermerk)
        let bild = JahresBild(view: view)
        let gelernt = JahresMassnahmen(view: view, massnahmen: massnahmen)
        var model = front.model(
            title: view.title,
            stand: German.date(view.stand),
            changed: vermerk.zeile(.whole, view, office)
        )
        model["jahr"] = .text(view.zeitraum.period.title)
        model["jahr_davor"] = .text(view.previous?.zeitraum.period.title ?? "")
        let saetze = JahresSaetze(view: view, office: office, urteile: urteile)
        model["saetze_kopf"] = .text(saetze.kopf)
        model["saetze"] = .list(saetze.rows)
        model["bild_eingang"] = builder.figure(bild.draw(), caption: "Eingang je Monat", table: bild.table)
        model["jahre_tabelle"] = .markdown(tabelle.markdown)
        model["bezug_satz"] = .text(tabelle.bezugSatz)
        let ergebnisse = JahresErgebnisse(view: view, urteile: urteile, vermerk: vermerk)
        model["ergebnisse"] = .list(ergebnisse.rows)
        model["ergebnisse_beurteilt"] = .flag(ergebnisse.isJudged)
        model["kritik"] = .list(topics.rows(.kritik, .whole, limit: 6, builder: &builder))
        model["lob"] = .list(topics.rows(.lob, .whole, limit: 4, builder: &builder))
        model["massnahmen_satz"] = .text(gelernt.satz)
        let table = MassnahmenTable(office: office, massnahmen: massnahmen)
        model["massnahmen"] = .list(table.rows(of: gelernt.shown.filter { office.zeigt($0.massnahme) }))
        model["massnahmen_ungenannt"] = .text(table.ungenannt)
        model["anregungen_satz"] = .text(gelernt.anregungen)
        model["bericht"] = .markdown(bericht)
        model["antwort"] = .markdown(antwort)
        return builder.page(path, template: template, model, navigation, view)
    }
}
