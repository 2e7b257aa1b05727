internal import Charts
internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Schema
internal import Templates

/// The report for the Führungskräftebesprechung, GA 4 (1): decisions first, then what the teams talk about; what one
/// looks up stands in the Anhang.
struct FuehrungskraefteReport: PageRecipe {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The judgements of the period, made once for all its pages.
    let urteile: Urteile
    /// Of the period before; nil where there is none.
    let davor: Davor?
    /// As the end of the period knows them.
    let massnahmen: [MassnahmeView]
    /// What has changed since the report was published.
    let vermerk: Aenderungsvermerk
    /// The written assessment, as Markdown that is safe to set into a report; empty without one.
    let bewertung: String

    static let name = "fuehrungskraefte"

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("entscheidungen", "was zu entscheiden ist, je Zeile ein Punkt", .list(Entscheidungen.fields)),
            Entscheidungen.ohne,
            Field("pflichten", "was nur nachzuholen ist, je Art eine Zeile", .list(Pflichten.fields)),
            Field("seit", "der Zeitraum davor: „September“, „dem 3. Quartal“, „dem 17.09.2026“; leer ohne einen"),
            Field("neu", "was seither neu ist", .list(Veraenderungen.fields)),
            Field("erledigt", "was seither erledigt ist", .list(Veraenderungen.fields)),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
            Field("bild_eingang", "Bild: Eingang je Monat", .object(FigureFields.fields)),
            Field("kritik", "Gründe für Kritik, nach Gruppen", .list(TopicTable.fields)),
            Field("folge_satz", "Folgereaktionen in Sätzen, mit der laufenden Beobachtung"),
            Field("vorgaben", "was die Geschäftsanweisung für die Bearbeitung vorgibt", .list(KennzahlRows.fields)),
            Field("schlusszeichnung_satz", "wer die Antworten gezeichnet hat, in einem Satz"),
            Field("lob_satz", "Lob und Anregungen in Sätzen"),
            Field("anregung_satz", "was angeregt wurde, nach Anliegen, in einem Satz; leer ohne Anregungen"),
            Field("kritik_satz", "welche Gründe ungewöhnlich oft genannt wurden, in einem Satz; leer ohne Urteil"),
            Field(
                "luecken",
                "wo eine Vorgabe nicht in allen Fällen eingehalten ist, je Vorgabe ein Satz",
                .list(Vorgabenluecken.fields)
            ),
            Field("lob", "was gelobt wurde, nach Gruppen", .list(TopicTable.fields)),
            Field("weitergeleitet_satz", "weitergeleitete Fälle in einem Satz"),
        ] + TeamFristenChart.fields + KennzahlRows.fristen
        + MassnahmenTable.fields("offene und kürzlich erledigte Maßnahmen")

    /// What the directive asks of the handling of a case, in its order.
    private static let vorgaben: [FigureID] = [
        .alternativeGeprueft, .sofortsacheTelefonisch, .eskaliert, .vermerk, .ansprechpartner,
        .schlusszeichnungVorbehalten, .eroerterung, .bueroweg, .bogenweg,
    ]

    var template: String { "fuehrungskraefte.md" }

    func page() -> ReportPage {
        var builder = PageBuilder(stem: FuehrungskraefteReport.name)
        let rows = KennzahlRows(view: view, office: office, urteile: urteile, vermerk: vermerk)
        var model = front.model(of: view, changed: vermerk.zeile(.whole, view, office))
        addDecisions(&model)
        let teamFristen = TeamFristenChart(view: view, office: office, urteile: urteile, vermerk: vermerk)
        model["bilder_teams"] = teamFristen.figures(&builder)
        model["teams_saetze"] = .list(teamFristen.saetze.map { ["satz": .text($0)] })
        model.merge(rows.fristen(.whole, builder: &builder)) { $1 }
        model["bild_eingang"] = builder.figure(EingangChart(view: view).draw(), caption: "Eingang je Monat")
        let topics = TopicTable(view: view, office: office, urteile: urteile, vermerk: vermerk)
        model["kritik"] = .list(topics.rows(.kritik, .whole, limit: 8, builder: &builder))
        model["folge_satz"] = .text(FolgeSaetze(view.current, days: office.folgeBeobachtungTage).whole)
        model["vorgaben"] = .list(FuehrungskraefteReport.vorgaben.map { rows.row($0, .whole, builder: &builder) })
        let saetze = BesprechungSaetze(view: view)
        model["schlusszeichnung_satz"] = .text(saetze.schlusszeichnung)
        model["lob_satz"] = .text(saetze.lob)
        model["anregung_satz"] = .text(topics.anregungen)
        model["kritik_satz"] = .text(topics.signale)
        model["luecken"] = .list(Vorgabenluecken(view: view, office: office).rows)
        model["lob"] = .list(topics.rows(.lob, .whole, limit: 3, builder: &builder))
        model["weitergeleitet_satz"] = .text(saetze.weitergeleitet)
        return builder.page(path, template: template, model, navigation, view)
    }

    private func addDecisions(_ model: inout Value.Row) {
        model["entscheidungen"] = .list(
            Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows()
        )
        model["nichts_zu_entscheiden"] = .text(Entscheidungen.nichts(office))
        model["pflichten"] = .list(Pflichten(view: view, office: office).rows)
        let table = MassnahmenTable(office: office, massnahmen: massnahmen)
        model.merge(table.model(limit: MassnahmenTable.most)) { $1 }
        model["bewertung"] = .markdown(bewertung)
        guard let davor else { return }
        let changes = Veraenderungen(
            office: office,
            view: view,
            jetzt: Lage(view, office, urteile, massnahmen),
            davor: davor.lage(office),
            massnahmen: massnahmen
        )
        func list(_ lines: [String]) -> Value { .list(lines.map { ["satz": .text($0)] }) }
        model["seit"] = .text(view.sincePrevious)
        (model["neu"], model["erledigt"]) = (list(changes.neu), list(changes.erledigt))
    }
}
