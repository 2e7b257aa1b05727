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

/// What the meeting looks up: control charts, teams compared, tables by team, Art and way.
struct AnhangReport: PageRecipe {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The judgements of the period, made once for all its pages.
    let urteile: Urteile
    /// As the end of the period knows them.
    let massnahmen: [MassnahmeView]
    /// What has changed since the report was published.
    let vermerk: Aenderungsvermerk

    static let name = "anhang"

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("verlaeufe", "Bilder: Verläufe mit dem üblichen Rahmen", .list(FigureFields.fields)),
            Field("verlaeufe_tabelle", "die Tabelle dazu, mit Überschrift; leer ohne Bilder", .markdown),
            Field("trichter", "Bilder: jedes Team neben den anderen, je Abschlussfrist", .list(FigureFields.fields)),
            Field("trichter_tabelle", "die Tabelle dazu, mit Überschrift; leer ohne Bilder", .markdown),
            Field(
                "teams",
                "Eingang, Erledigung, Bestand und Abschlussfrist je Team; leer, wenn Teams nicht gezeigt werden",
                .list(OrtTabelle.fieldsWithSum)
            ),
            Field("spalte_frist", "Kopf der Spalte der Abschlussfrist, „in 14 Tagen“; leer, wenn es keine gibt"),
            Field(
                "massnahmen",
                "alle Maßnahmen, wenn ein Bericht nur einen Teil zeigt; sonst leer",
                .list(MassnahmenTable.fields)
            ),
            Field("bild_bestand", "Bild: Alter des Bestands", .object(FigureFields.fields)),
            Field("arten", "Eingang nach Art", .list(CountTable.fields + [CountTable.verlauf])),
            Field("eingangswege", "Eingang nach Weg", .list(CountTable.fields)),
            Field("folgen", "Folgequote nach Art des ersten Vorgangs", .list(CountTable.fields)),
            Field("guete", "Kennzahlen zur Bearbeitung", .list(KennzahlRows.fields)),
            Field("weitergeleitet", "weitergeleitete Fälle nach Stelle, ohne leere Zeilen", .list(CountTable.fields)),
        ]

    private static let guete: [FigureID] = [
        .dauerMedian, .dauerP90, .berechtigt, .abhilfe, .alternative, .entschuldigung, .verhalten,
    ]

    var template: String { "anhang.md" }

    func page() -> ReportPage {
        var builder = PageBuilder(stem: AnhangReport.name)
        let rows = KennzahlRows(view: view, office: office, urteile: urteile, vermerk: vermerk)
        let counts = CountTable(view: view, vermerk: vermerk)
        var model = front.model(of: view, changed: vermerk.zeile(.whole, view, office))
        let verlaeufe = Verlaeufe(view: view, office: office, urteile: urteile)
        let course = builder.group(verlaeufe.charts(), caption: "Verläufe je Monat", table: verlaeufe.table)
        (model["verlaeufe"], model["verlaeufe_tabelle"]) = (course.pictures, course.table)
        let trichter = Trichter(office: office, names: view.catalogue.names, results: urteile.vergleiche)
        let group = builder.group(
            trichter.charts(),
            caption: "Eingehaltene Abschlussfristen je Team \(trichter.span)",
            table: trichter.table
        )
        (model["trichter"], model["trichter_tabelle"]) = (group.pictures, group.table)
        let teams = OrtTabelle(view: view, office: office, urteile: urteile, vermerk: vermerk)
        model["teams"] = .list(
            office.zeigtTeams ? teams.rowsWithSum(office.teams.indices.map { .team($0) }) : []
        )
        model["spalte_frist"] = .text(teams.spalte)
        let measures = MassnahmenTable(office: office, massnahmen: massnahmen)
        let isCut = measures.shown.count > MassnahmenTable.mostForGeschaeftsfuehrung
        model["massnahmen"] = .list(isCut ? measures.rows() : [])
        model["bild_bestand"] = builder.figure(
            BestandChart(view: view).draw(),
            caption: "Offene Vorgänge nach Alter \(view.atEnd)"
        )
        model["arten"] = .list(
            counts.rows(view.catalogue.arten.map { ($0.name, .eingang, .art($0)) }, sum: .eingang, builder: &builder)
        )
        model["eingangswege"] = .list(
            counts.rows(
                Eingangsweg.allCases.map { ($0.name.capitalisedFirst, .eingang, .eingangsweg($0)) },
                sum: .eingang
            )
        )
        model["folgen"] = .list(
            counts.rows(Art.ofBogen.map { ($0.name, .folgequote, .art($0)) }, sum: .folgequote)
        )
        model["guete"] = .list(AnhangReport.guete.map { rows.row($0, .whole, builder: &builder) })
        model["weitergeleitet"] = .list(
            counts.rows(
                Weiterleitung.allCases.filter { stelle in
                    [view.current, view.previous, view.lastYear, view.lastTwelve].contains {
                        ($0?.count(.weitergeleitet(stelle)) ?? 0) > 0
                    }
                }
                .map { ($0.name, .weitergeleitet($0), .whole) },
                sum: nil
            )
        )
        return builder.page(path, template: template, model, navigation, view)
    }
}
