internal import Config
internal import Days
internal import Figures
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

/// One page for one team or one Bereich: its own figures beside the whole's, in the same order on every sheet.
struct Blatt: PageRecipe {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The judgements of the period, made once for all its pages.
    let urteile: Urteile
    let ort: Ort
    /// Those that were decided for this part of the office, as the end of the period knows them.
    let massnahmen: [MassnahmeView]
    /// What has changed since the report was published.
    let vermerk: Aenderungsvermerk
    /// The written assessment, as Markdown that is safe to set into a report; empty without one.
    let bewertung: String

    private static let common: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("ort", "Name des Teams oder Bereichs"),
            Field("gehoert_zu", "der Bereich eines Teams; leer auf dem Blatt eines Bereichs und ohne Bereiche"),
            Field("spalte_ort", "„Team“ oder „Bereich“: Kopf der Spalte mit den eigenen Zahlen"),
            Field("nach_teams", "wahr auf dem Blatt eines Bereichs, dessen Teams gezeigt werden", .flag),
            Field("entscheidungen", "was zu entscheiden ist, je Zeile ein Punkt", .list(Entscheidungen.fields)),
            Entscheidungen.ohne,
            Field("pflichten", "was nur nachzuholen ist", .list(Pflichten.fields)),
            Field("kennzahlen", "die Kennzahlen", .list(KennzahlRows.fields)),
            Field("ohne_einordnung", "wahr, wenn Kennzahlen eines Monats für ein Urteil zu wenige Fälle haben", .flag),
            Field("folge_satz", "wie viele Vorgänge noch beobachtet werden; leer, wenn keiner"),
            Field("eingang", "Eingang nach Art", .list(CountTable.fields)),
            Field("kritik", "Gründe für Kritik, nach Gruppen", .list(TopicTable.fields)),
            Field("lob_satz", "was gelobt wurde, nach Gruppen, in einem Satz; leer ohne Lob"),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
        ] + KennzahlRows.fristen + MassnahmenTable.fields("Maßnahmen für dieses Team oder diesen Bereich")

    static let teamFields =
        common + [
            Field("team", "Name des Teams, wie „ort“"),
            Field("bereich", "Name des Bereichs, wie „gehoert_zu“"),
        ]
    static let bereichFields =
        common + [
            Field("teams", "die Teams des Bereichs; leer, wenn Teams nicht gezeigt werden", .list(OrtTabelle.fields)),
            Field("spalte_frist", "Kopf der Spalte mit der Abschlussfrist: „in 14 Tagen“; leer, wenn es keine gibt"),
        ]

    /// More Maßnahmen than that would push a sheet onto a second page.
    private static let mostMassnahmen = 5

    /// The figures of every sheet, in their order.
    static let kennzahlen: [FigureID] = [
        .eingang, .erledigt, .bestand, .bestandUeberfaellig, .dauerMedian, .folgequote, .eroerterung,
    ]

    func page() -> ReportPage {
        var builder = PageBuilder(stem: ort.datei(office))
        let rows = KennzahlRows(view: view, office: office, urteile: urteile, vermerk: vermerk)
        let cross = ort.cross
        var model = front.model(of: view, changed: vermerk.zeile(cross, view, office)).merging(names) { own, _ in own }
        model["entscheidungen"] = .list(entscheidungen)
        model["nichts_zu_entscheiden"] = .text(Entscheidungen.nichts(office))
        model["pflichten"] = .list(Pflichten(view: view, office: office).rows(ort))
        model["kennzahlen"] = .list((Blatt.kennzahlen + verwiesen).map { rows.row($0, cross, builder: &builder) })
        model["ohne_einordnung"] = .flag(
            view.isMonth && !view.zeitraum.isPartial
                && Blatt.kennzahlen.contains { urteile[$0, cross].markdown.isEmpty }
        )
        model["folge_satz"] = .text(
            FolgeSaetze(view.current, cross, teams: ort.teams(office), days: office.folgeBeobachtungTage).team
        )
        model.merge(rows.fristen(cross, builder: &builder)) { $1 }
        model["eingang"] = .list(ArtTabelle(view: view, ort: ort, teams: ort.teams(office), vermerk: vermerk).rows)
        let topics = TopicTable(view: view, office: office, urteile: urteile, vermerk: vermerk)
        model["kritik"] = .list(topics.rows(.kritik, cross, limit: 3, builder: &builder))
        model["lob_satz"] = .text(topics.lobSatz(cross))
        let table = MassnahmenTable(office: office, massnahmen: massnahmen)
        model.merge(table.model(limit: Blatt.mostMassnahmen)) { $1 }
        model["bewertung"] = .markdown(bewertung)
        return builder.page(path, template: template, model, navigation, view)
    }

    /// Of a Bereich, GA 5 (3) a: who was not satisfied by the Teamleitung is referred to its reader.
    private var verwiesen: [FigureID] {
        guard case .bereich = ort, (view.current[.eskaliert, ort.cross].nenner ?? 0) > 0 else { return [] }
        return [.eskaliert]
    }

    var template: String {
        switch ort {
        case .team: "team.md"
        case .bereich: "bereich.md"
        }
    }

    private var names: Value.Row {
        var model: Value.Row = [
            "ort": .text(ort.name(office)), "spalte_ort": .text(ort.spalte), "nach_teams": .flag(!shownTeams.isEmpty),
        ]
        switch ort {
        case .team(let team):
            let bereich = office.zeigtBereiche ? office.bereiche[office.teams[team].bereich].name : ""
            model["team"] = .text(office.teams[team].name)
            model["bereich"] = .text(bereich)
            model["gehoert_zu"] = .text(bereich)
        case .bereich:
            let table = OrtTabelle(view: view, office: office, urteile: urteile, vermerk: vermerk)
            model["teams"] = .list(shownTeams.isEmpty ? [] : table.rows(shownTeams.map { .team($0) }))
            model["gehoert_zu"] = .text("")
            model["spalte_frist"] = .text(table.spalte)
        }
        return model
    }

    /// The teams of a Bereich that its sheet may name.
    private var shownTeams: [Int] {
        guard case .bereich = ort, office.zeigtTeams else { return [] }
        return ort.teams(office)
    }

    private var entscheidungen: [Value.Row] {
        switch ort {
        case .team(let team):
            Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows(team: team)
        case .bereich(let bereich):
            Bereichslage(view: view, office: office, urteile: urteile, massnahmen: massnahmen, lines: 4)
                .rows(bereich: bereich)
        }
    }
}
