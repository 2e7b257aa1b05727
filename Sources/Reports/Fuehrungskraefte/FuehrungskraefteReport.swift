internal import Charts
internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Pages
internal import Schema
internal import Templates

/// The report for the Führungskräftebesprechung, GA 4 (1): what to decide today comes first.
struct FuehrungskraefteReport: PageInputs {
    let path: String
    let navigation: Navigation
    let front: Frontmatter
    let office: Office
    let view: PeriodView
    /// The judgements of the period, made once for all its pages.
    let urteile: Urteile
    /// As the end of the period knows them.
    let massnahmen: [MassnahmeView]
    /// The written assessment, as Markdown that is safe to set into a report; empty without one.
    let bewertung: String

    static let name = "fuehrungskraefte"

    static let fields: [Field] =
        Frontmatter.fields + Comparison.fields + [
            Field("entscheidungen", "was überfällig ist oder aussteht, nach Teams", .list(Entscheidungen.fields)),
            Field("bild_teams", "Bild: Abschlussfristen je Team", .object(FigureFields.fields)),
            Field("trichter", "Bilder: jedes Team neben den anderen, je Abschlussfrist", .list(FigureFields.fields)),
            Field("trichter_tabelle", "die Tabelle dazu, mit Überschrift; leer ohne Bilder", .markdown),
            Field("fristen", "die Fristen, die im Zeitraum endeten", .list(KennzahlRows.fristFields)),
            Field("bild_eingang", "Bild: Eingang je Monat", .object(FigureFields.fields)),
            Field("arten", "Eingang nach Art", .list(CountTable.fields)),
            Field("eingangswege", "Eingang nach Weg", .list(CountTable.fields)),
            Field("kritik", "Gründe für Kritik, nach Gruppen", .list(TopicTable.fields)),
            Field("lob", "was gelobt wurde, nach Gruppen", .list(TopicTable.fields)),
            Field("teams", "Eingang, Erledigung und Bestand je Team", .list(FuehrungskraefteReport.teamFields)),
            Field("bild_bestand", "Bild: Alter des Bestands", .object(FigureFields.fields)),
            Field("folge_satz", "Folgereaktionen in Sätzen, mit der laufenden Beobachtung"),
            Field("folgen", "Folgequote nach Art des ersten Vorgangs", .list(CountTable.fields)),
            Field("folgen_teams", "Folgequote nach Team des ersten Vorgangs", .list(CountTable.fields)),
            Field("verlaeufe", "Bilder: Verläufe mit dem üblichen Rahmen", .list(FigureFields.fields)),
            Field("verlaeufe_tabelle", "die Tabelle dazu, mit Überschrift; leer ohne Bilder", .markdown),
            Field("lob_satz", "Lob und Anregungen in einem Satz"),
            Field("weitergeleitet_satz", "weitergeleitete Fälle in einem Satz"),
            Field("weitergeleitet", "weitergeleitete Fälle nach Stelle", .list(CountTable.fields)),
            Field("guete", "Kennzahlen zur Bearbeitung", .list(KennzahlRows.fields)),
            Field("massnahmen", "offene und kürzlich erledigte Maßnahmen", .list(MassnahmenTable.fields)),
            Field("bewertung", "die schriftliche Bewertung; leer, wenn keine vorliegt", .markdown),
        ]

    private static let teamFields: [Field] = [
        Field("name", "Name des Teams"),
        Field("eingang", "Eingang im Zeitraum"),
        Field("erledigt", "erledigt im Zeitraum"),
        Field("bestand", "Bestand am Ende"),
        Field("ueberfaellig", "davon über der Frist"),
        Field("summe", "wahr für die letzte Zeile mit der Summe", .flag),
    ]

    private static let guete: [FigureID] = [
        .dauerMedian, .dauerP90, .berechtigt, .abhilfe, .alternative, .entschuldigung, .eroerterung, .vermerk,
        .ansprechpartner, .eskaliert, .verhalten,
    ]

    func page() -> ReportPage {
        var builder = PageBuilder(stem: FuehrungskraefteReport.name)
        let rows = KennzahlRows(view: view, office: office, urteile: urteile)
        let counts = CountTable(view: view)
        var model = front.model(of: view)
        model["entscheidungen"] = .list(
            Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows()
        )
        let teamFristen = TeamFristenChart(view: view, office: office, urteile: urteile)
        if let chart = teamFristen.draw() {
            model["bild_teams"] = builder.figure(
                chart,
                caption: "Abschluss fristgerecht je Team",
                table: teamFristen.table
            )
        }
        let trichter = Trichter(office: office, names: view.catalogue.names, results: urteile.vergleiche)
        let group = builder.group(
            trichter.charts(),
            caption: "Eingehaltene Abschlussfristen je Team \(trichter.span)",
            table: trichter.table
        )
        (model["trichter"], model["trichter_tabelle"]) = (group.pictures, group.table)
        model["fristen"] = .list(rows.fristen(.whole, builder: &builder))
        model["bild_eingang"] = builder.figure(
            EingangChart(view: view).draw(),
            caption: "Eingang je Monat"
        )
        model["arten"] = .list(
            counts.rows(view.catalogue.arten.map { ($0.name, .eingang, .art($0)) }, sum: .eingang)
        )
        model["eingangswege"] = .list(
            counts.rows(
                Eingangsweg.allCases.map {
                    ($0.name.prefix(1).uppercased() + $0.name.dropFirst(), .eingang, .eingangsweg($0))
                },
                sum: .eingang
            )
        )
        let topics = TopicTable(view: view, office: office, urteile: urteile)
        model["kritik"] = .list(topics.rows(.kritik, .whole, limit: 10, builder: &builder))
        model["lob"] = .list(topics.rows(.lob, .whole, limit: 4, builder: &builder))
        model["teams"] = .list(teams)
        model["bild_bestand"] = builder.figure(
            BestandChart(view: view).draw(),
            caption: "Offene Vorgänge nach Alter \(view.atEnd)"
        )
        let verlaeufe = Verlaeufe(view: view, office: office, urteile: urteile)
        let course = builder.group(verlaeufe.charts(), caption: "Verläufe je Monat", table: verlaeufe.table)
        (model["verlaeufe"], model["verlaeufe_tabelle"]) = (course.pictures, course.table)
        model["folge_satz"] = .text(
            FolgeSaetze(view.current, days: office.folgeBeobachtungTage).whole
        )
        model["folgen"] = .list(
            counts.rows(Art.ofBogen.map { ($0.name, .folgequote, .art($0)) }, sum: .folgequote)
        )
        model["folgen_teams"] = .list(
            !office.zeigtTeams
                ? []
                : counts.rows(
                    office.teams.enumerated().map { ($0.element.name, .folgequote, .team($0.offset)) },
                    sum: .folgequote
                )
        )
        model["lob_satz"] = .text(lobSatz)
        model["weitergeleitet_satz"] = .text(weitergeleitetSatz)
        model["weitergeleitet"] = .list(
            counts.rows(Weiterleitung.allCases.map { ($0.name, .weitergeleitet($0), .whole) }, sum: nil)
        )
        model["guete"] = .list(FuehrungskraefteReport.guete.map { rows.row($0, .whole, builder: &builder) })
        model["massnahmen"] = .list(MassnahmenTable(office: office, massnahmen: massnahmen).rows())
        model["bewertung"] = .markdown(bewertung)
        return builder.page(path, template: "fuehrungskraefte.md", model, navigation, view)
    }

    private var teams: [Value.Row] {
        guard office.zeigtTeams else { return [] }
        func row(_ name: String, _ cross: Cross, isSum: Bool) -> Value.Row {
            func number(_ id: FigureID) -> Value { .text(German.number(view.current.count(id, cross))) }
            return [
                "name": .text(name), "eingang": number(.eingang), "erledigt": number(.erledigt),
                "bestand": number(.bestand), "ueberfaellig": number(.bestandUeberfaellig), "summe": .flag(isSum),
            ]
        }
        let teams = office.teams.enumerated().map { row($0.element.name, .team($0.offset), isSum: false) }
        return teams + [row("Zusammen", .whole, isSum: true)]
    }

    private var lobSatz: String {
        let praise = view.current.count(.eingang, .art(.lob))
        let ideas = view.current.count(.eingang, .art(.anregung))
        let first = praise == 0 ? "Gelobt wurde in diesem Zeitraum nicht" : "\(German.number(praise))-mal wurde gelobt"
        let second = ideas == 0 ? "Anregungen gab es keine" : "\(German.number(ideas))-mal etwas angeregt"
        var text =
            praise > 0 && ideas > 0
            ? "\(first), \(second)."
            : "\(first). \(ideas == 0 ? second : "\(German.number(ideas))-mal wurde etwas angeregt")."
        if let previous = view.previous {
            text += " Im Zeitraum davor waren es \(German.number(previous.count(.eingang, .art(.lob)))) und "
            text += "\(German.number(previous.count(.eingang, .art(.anregung))))."
        }
        return text
    }

    private var weitergeleitetSatz: String {
        let count = Weiterleitung.allCases.reduce(0) { $0 + view.current.count(.weitergeleitet($1)) }
        switch count {
        case 0: return "In diesem Zeitraum wurde kein Schreiben an eine andere Stelle weitergeleitet."
        case 1:
            return "Ein Schreiben gehörte nicht in das Kundenreaktionsmanagement (GA 3 (3)) und wurde weitergeleitet. "
                + "Es ist in keiner anderen Zahl enthalten."
        default:
            return "\(German.number(count)) Schreiben gehörten nicht in das Kundenreaktionsmanagement (GA 3 (3)) und "
                + "wurden weitergeleitet. Sie sind in keiner anderen Zahl enthalten."
        }
    }
}
