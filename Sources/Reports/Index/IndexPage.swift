internal import Config
internal import Days
internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

/// The way in: the newest month's reports, then the archive of months, quarters and years.
struct IndexPage: PageRecipe {
    let front: Frontmatter
    let office: Office
    let stichtag: Day
    /// The reported periods, sorted.
    let reported: [Period]
    /// The quarters and years with data of one month only, and that month.
    let wieMonat: [Period: Period]
    /// The whole years among them: each has a Jahresbericht.
    let jahre: [Period]
    /// The newest month, or the newest period where there is none; nil where nothing is reported.
    let newest: PeriodView?
    /// Its judgements; nil likewise.
    let urteile: Urteile?
    /// As the end of the newest period knows them.
    let massnahmen: [MassnahmeView]
    /// Which reports have changed, in one sentence; empty when none has.
    let berichtigungen: String
    /// Erhebungsbögen that count.
    let boegen: Int

    var path: String { "index" }

    private static let cell =
        "erste Spalte mit dem Jahr, dann je Monat, Quartal und Jahr ein Verweis („wie Okt“ auf den einzigen Monat) oder „–“"

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("einrichtung", "Name der Einrichtung"),
            Field("grundlage", "worauf alle Zahlen ruhen: „1.539 Erhebungsbögen“"),
            Field("berichtigungen", "welche Berichte sich geändert haben, in einem Satz; leer, wenn keiner"),
            Field("neuester", "der neueste Zeitraum", .object(IndexPage.newestFields)),
            Field(
                "jahresberichte",
                "Verweise auf die Jahresberichte, der neueste zuerst; leer, wenn es keinen gibt",
                .markdown
            ),
            Field(
                "jahresbericht_ab",
                "ab wann es den Bericht des laufenden Jahres gibt; leer, wenn alle Jahre ganz sind"
            ),
            Field("archiv_fuehrungskraefte", IndexPage.cell, .markdown),
            Field("archiv_geschaeftsfuehrung", IndexPage.cell, .markdown),
            Field(
                "spannen",
                "Berichte über einzelne Zeitspannen",
                .list([Field("titel", "Zeitspanne"), Field("ziel", "Pfad des Ordners")])
            ),
        ]

    private static let newestFields: [Field] = [
        Field("titel", "Name des Zeitraums"),
        Field("ordner", "Pfad des Ordners mit den Berichten"),
        Field("geschaeftsfuehrung", "was der Bericht an die Geschäftsführung sagt"),
        Field("fuehrungskraefte", "was die Führungskräftebesprechung zu entscheiden hat"),
        Field(
            "bereiche",
            "die Blätter nach Bereichen; leer, wenn Bereiche nicht gezeigt werden",
            .list([
                Field("name", "Name des Bereichs"), Field("blatt", "Verweis auf das Blatt des Bereichs", .markdown),
                Field("offen", "was dort zu entscheiden ist: „2 Punkte“; „–“, wenn nichts"),
                Field("teams", "Verweise auf die Teamblätter", .markdown),
            ])
        ),
        Field("bereiche_da", "wahr, wenn Bereiche gezeigt werden", .flag),
        Field("teams_da", "wahr, wenn Teams gezeigt werden", .flag),
        Field("teams", "Verweise auf alle Teamblätter, wenn Bereiche nicht gezeigt werden; sonst leer", .markdown),
    ]

    var template: String { "index.md" }

    func page() -> ReportPage {
        var model = front.model(title: "", stand: German.date(stichtag))
        model["einrichtung"] = .text(office.einrichtung)
        model["grundlage"] = .text(German.count(boegen, "Erhebungsbogen", "Erhebungsbögen"))
        model["berichtigungen"] = .text(berichtigungen)
        if let newest, let urteile { model["neuester"] = .object(summary(newest, urteile)) }
        model["jahresberichte"] = .markdown(
            jahre.reversed().map { "[Jahresbericht \($0.title)](berichte/\($0.id)/\(Jahresbericht.name).md)" }.joined(
                separator: " · "
            )
        )
        model["jahresbericht_ab"] = .text(jahresberichtAb)
        model["archiv_fuehrungskraefte"] = .markdown(archive(FuehrungskraefteReport.name))
        model["archiv_geschaeftsfuehrung"] = .markdown(archive(GeschaeftsfuehrungReport.name))
        model["spannen"] = .list(
            reported.filter { $0.kind == .span }.map {
                ["titel": .text($0.title), "ziel": .text("berichte/\($0.id)")]
            }
        )
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .overview),
            stand: German.date(stichtag)
        )
    }

    private func summary(_ view: PeriodView, _ urteile: Urteile) -> Value.Row {
        let folder = "berichte/\(view.zeitraum.period.id)"
        let aussagen = Kernaussagen(view: view, office: office, urteile: urteile, massnahmen: massnahmen)
        let sentences = ([aussagen.ohneAussage].filter { !$0.isEmpty } + aussagen.shown.map(\.satz)).prefix(3)
        let decisions =
            Entscheidungen(view: view, office: office, urteile: urteile, massnahmen: massnahmen).rows().count
        let todo =
            decisions == 0
            ? "Heute ist nichts zu entscheiden."
            : decisions == 1
                ? "Ein Punkt ist zu entscheiden." : "\(German.number(decisions)) Punkte sind zu entscheiden."
        return [
            "titel": .text(view.title), "ordner": .text(folder),
            "geschaeftsfuehrung": .text(sentences.joined(separator: " ")),
            "fuehrungskraefte": .text(todo),
            "bereiche": .list(
                office.bereiche.indices.map { bereich in
                    [
                        "name": .text(office.bereiche[bereich].name),
                        "blatt": .markdown(link(.bereich(bereich), folder)),
                        "offen": .text(offen(bereich, view, urteile)),
                        "teams": .markdown(teams(folder) { $0.bereich == bereich }),
                    ]
                }
            ),
            "bereiche_da": .flag(office.zeigtBereiche), "teams_da": .flag(office.zeigtTeams),
            "teams": .markdown(office.zeigtBereiche ? "" : teams(folder) { _ in true }),
        ]
    }

    private func offen(_ bereich: Int, _ view: PeriodView, _ urteile: Urteile) -> String {
        let rows = Bereichslage(view: view, office: office, urteile: urteile, massnahmen: massnahmen)
            .rows(bereich: bereich)
        return rows.isEmpty ? "–" : German.count(rows.count, "Punkt", "Punkte")
    }

    private func teams(_ folder: String, _ isWanted: (Team) -> Bool) -> String {
        office.teams.indices.filter { isWanted(office.teams[$0]) }.map { link(.team($0), folder) }
            .joined(separator: " · ")
    }

    private func link(_ ort: Ort, _ folder: String) -> String {
        "[\(MarkdownEscape.escape(ort.name(office)))](\(folder)/\(ort.datei(office)).md)"
    }

    /// `Den Jahresbericht 2026 gibt es ab dem Stichtag 31.12.2026.`; empty where the newest year is whole.
    private var jahresberichtAb: String {
        let current = Period(.year, containing: stichtag)
        return current.bis == stichtag
            ? "" : "Den Jahresbericht \(current.title) gibt es ab dem Stichtag \(German.date(current.bis))."
    }

    /// One row a year, the newest first; twelve months with their quarters, and the year.
    private func archive(_ report: String) -> String {
        let years = Set(reported.filter { $0.kind != .span }.map { $0.von.civil.year }).sorted()
            .reversed()
        var head = ["Jahr"]
        for quarter in 0..<4 {
            head += MonthNames.short[quarter * 3..<quarter * 3 + 3]
            head.append("\(quarter + 1).\u{A0}Q.")
        }
        head.append("ganzes Jahr")
        var out = "| " + head.joined(separator: " | ") + " |\n|" + String(repeating: "---|", count: head.count) + "\n"
        for year in years {
            var cells = [String(year)]
            for quarter in 0..<4 {
                for month in quarter * 3 + 1...quarter * 3 + 3 {
                    cells.append(
                        link(
                            report,
                            Period("\(year)-\(month < 10 ? "0" : "")\(month)"),
                            MonthNames.short[month - 1]
                        )
                    )
                }
                cells.append(link(report, Period("\(year)-Q\(quarter + 1)"), "\(quarter + 1).\u{A0}Q."))
            }
            cells.append(link(report, Period(String(year)), String(year)))
            out += "| " + cells.joined(separator: " | ") + " |\n"
        }
        return out
    }

    private func link(_ report: String, _ period: Period?, _ text: String) -> String {
        guard let period, reported.contains(period) else { return "–" }
        guard let month = wieMonat[period] else { return "[\(text)](berichte/\(period.id)/\(report).md)" }
        let name = MonthNames.short[month.von.civil.month - 1]
        return "[wie\u{A0}\(name)](berichte/\(month.id)/\(report).md)"
    }
}
