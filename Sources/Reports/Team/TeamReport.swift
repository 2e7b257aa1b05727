internal import Charts
internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Pages
internal import Schema
internal import Templates

/// One page for one team: its own figures beside the whole's, in the same order on every sheet.
struct TeamReport: PageInputs {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The judgements of the period, made once for all its pages.
    let urteile: Urteile
    /// The team's place in the config.
    let team: Int
    /// Those that were decided for this team, as the end of the period knows them.
    let massnahmen: [MassnahmeView]
    /// What has changed since the report was published.
    let vermerk: Aenderungsvermerk
    /// The written assessment, as Markdown that is safe to set into a report; empty without one.
    let bewertung: String

    static func name(_ id: String) -> String { "team-" + id }

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("team", "Name des Teams"),
            Field("bereich", "Name des Bereichs"),
            Field("entscheidungen", "was überfällig ist oder aussteht", .list(Entscheidungen.fields)),
            Field("pflichten", "was nur nachzuholen ist", .list(Pflichten.fields)),
            Field("kennzahlen", "die Kennzahlen des Teams", .list(KennzahlRows.fields)),
            Field("folge_satz", "wie viele Vorgänge noch beobachtet werden; leer, wenn keiner"),
            Field("fristen", "die Fristen, die im Zeitraum endeten", .list(KennzahlRows.fristFields)),
            Field("eingang", "Eingang nach Art", .list(CountTable.fields)),
            Field("kritik", "Gründe für Kritik, nach Gruppen", .list(TopicTable.fields)),
            Field("lob_satz", "was gelobt wurde, nach Gruppen, in einem Satz; leer ohne Lob"),
            Field("massnahmen", "Maßnahmen für dieses Team", .list(MassnahmenTable.fields)),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
        ]

    func page() -> ReportPage {
        let own = office.teams[team]
        let name = TeamReport.name(own.id)
        var builder = PageBuilder(stem: name)
        let rows = KennzahlRows(view: view, office: office, urteile: urteile, vermerk: vermerk)
        let cross = Cross.team(team)
        let items: [FigureID] = [
            .eingang, .erledigt, .bestand, .bestandUeberfaellig, .dauerMedian, .folgequote, .eroerterung,
        ]
        var model = front.model(of: view, changed: vermerk.zeile(cross, view, office))
        model["team"] = .text(own.name)
        model["bereich"] = .text(office.bereiche[own.bereich].name)
        let decisions = Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen)
        model["entscheidungen"] = .list(decisions.rows(team: team))
        model["pflichten"] = .list(Pflichten(view: view, office: office).rows(team: team))
        model["kennzahlen"] = .list(items.map { rows.row($0, cross, builder: &builder) })
        let days = office.folgeBeobachtungTage
        model["folge_satz"] = .text(FolgeSaetze(view.current, team: team, days: days).team)
        model["fristen"] = .list(rows.fristen(cross, builder: &builder))
        model["eingang"] = .list(arten)
        let topics = TopicTable(view: view, office: office, urteile: urteile, vermerk: vermerk)
        model["kritik"] = .list(topics.rows(.kritik, cross, limit: 3, builder: &builder))
        model["lob_satz"] = .text(topics.lobSatz(cross))
        model["massnahmen"] = .list(MassnahmenTable(office: office, massnahmen: massnahmen).rows())
        model["bewertung"] = .markdown(bewertung)
        return builder.page(path, template: "team.md", model, navigation, view)
    }

    private var arten: [Value.Row] {
        func row(_ name: String, _ own: Cross, _ whole: Cross, isSum: Bool) -> Value.Row {
            func text(_ figures: FigureTable?) -> Value {
                .text(figures.map { German.number($0.count(.eingang, own)) } ?? "–")
            }
            let all = German.number(view.current.count(.eingang, whole))
            return [
                "name": .text(vermerk.marked(name, .eingang, own, view.current)), "wert": text(view.current),
                "vorher": text(view.previous),
                "vorjahr": text(view.lastYear), "zwoelf": .text(view.lastTwelveMean { $0.count(.eingang, own) }),
                "ganzes": .text(vermerk.marked(all, .eingang, whole, view.current)), "summe": .flag(isSum),
            ]
        }
        let present = view.catalogue.arten.filter { art in
            [view.current, view.previous].contains { ($0?.count(.eingang, .art(art)) ?? 0) > 0 }
        }
        let rows = present.map { row($0.name, .teamArt(team, $0), .art($0), isSum: false) }
        return rows + [row("Zusammen", .team(team), .whole, isSum: true)]
    }
}
