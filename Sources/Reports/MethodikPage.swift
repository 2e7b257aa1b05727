internal import Analysis
internal import Config
internal import Days
internal import German
internal import Pages
internal import Schema
internal import Templates

/// Definitions, decisions, deadlines with their source, and a worked example with real dates.
struct MethodikPage {
    let context: ReportContext

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("kennzahlen", "alle Kennzahlen mit Definition", .list(MethodikPage.figureFields)),
            Field("fristen", "die geltenden Fristen in allen Fassungen", .list(MethodikPage.ruleFields)),
            Field("land", "Name des Landes, dessen Feiertage gelten, mit denen seiner Teile aus der Konfiguration"),
            Field("verschiebt", "wahr, wenn ein Fristende auf den nächsten Werktag rückt", .flag),
            Field("schliesstage", "Schließtage, durch Kommas getrennt; leer, wenn es keine gibt"),
            Field("folge_tage", "Tage, in denen eine Folgereaktion zählt"),
            Field("beispiele", "Fristenden zu Beispieltagen", .list(MethodikPage.exampleFields)),
        ]

    private static let figureFields: [Field] = [
        Field("id", "Kennung in kennzahlen.json"), Field("name", "Name"), Field("zaehler", "was gezählt wird"),
        Field("nenner", "worauf es bezogen wird; leer ohne Nenner"), Field("einheit", "Zähleinheit"),
        Field("quelle", "Fundstelle"),
    ]
    private static let ruleFields: [Field] = [
        Field("name", "Name der Frist"), Field("gilt", "für wen sie gilt"), Field("laenge", "Länge"),
        Field("erfuellt", "wodurch sie gewahrt wird"), Field("geltung", "seit wann und bis wann sie gilt"),
        Field("quelle", "Fundstelle"),
    ]
    private static let exampleFields: [Field] = [
        Field("eingang", "Tag des Eingangs"), Field("arbeitstage", "Ende von 3 Arbeitstagen"),
        Field("tage", "Ende von 14 Kalendertagen"), Field("wochen", "Ende von 3 Wochen"),
    ]

    func page(navigation: Navigation) -> ReportPage {
        let project = context.project
        var model = Frontmatter(context: context).model(title: "", stand: German.date(context.stichtag))
        model["kennzahlen"] = .list(figures)
        model["fristen"] = .list(project.fristen.flatMap { frist in frist.versions.indices.map { rule(frist, $0) } })
        model["land"] = .text(land)
        model["verschiebt"] = .flag(project.verschiebtFristende)
        model["schliesstage"] = .text(project.schliesstage.sorted().map { German.date($0) }.joined(separator: ", "))
        model["folge_tage"] = .text(String(project.folgeBeobachtungTage))
        model["beispiele"] = .list(examples)
        return ReportPage(
            path: "methodik",
            template: "methodik.md",
            model: model,
            charts: [],
            cellPictures: [:],
            navigation: navigation,
            stand: German.date(context.stichtag)
        )
    }

    /// `Bayern mit Mariä Himmelfahrt und Augsburger Friedensfest`.
    private var land: String {
        let project = context.project
        let regional = RegionalHoliday.allCases.filter { project.regionaleFeiertage.contains($0) }.map(\.name)
        return project.land.name + (regional.isEmpty ? "" : " mit " + German.list(regional))
    }

    private var figures: [Value.Row] {
        Kennzahlen(context.project).all.filter { !$0.id.hasPrefix("anliegen.") || $0.id == firstTopic }.map {
            kennzahl in
            let isTopic = kennzahl.id == firstTopic
            return [
                "id": .text(isTopic ? "anliegen.<Kennung>" : kennzahl.id),
                "name": .text(isTopic ? "Nennungen eines Anliegens" : kennzahl.name),
                "zaehler": .text(
                    isTopic
                        ? "Nennungen des Anliegens in den Reaktionen, deren Eingang im Zeitraum liegt"
                        : kennzahl.zaehlerText
                ),
                "nenner": .text(kennzahl.nennerText ?? ""), "einheit": .text(kennzahl.unit),
                "quelle": .text(MethodikPage.unbroken(kennzahl.quelle)),
            ]
        }
    }

    /// `GA 5 (3) b` in one piece; several places break only behind their commas.
    private static func unbroken(_ source: String) -> String {
        source.hasPrefix("GA ") ? source.replacing(" ", with: "\u{A0}").replacing(",\u{A0}", with: ", ") : source
    }

    private var firstTopic: String { "anliegen." + (context.project.anliegen.first?.code ?? "") }

    private func rule(_ frist: Frist, _ index: Int) -> Value.Row {
        let version = frist.versions[index]
        let text = FristText(project: context.project)
        return [
            "name": .text(version.name), "gilt": .text(text.audience(version)),
            "laenge": .text(text.length(version.length)),
            "erfuellt": .text(version.erfuelltDurch.map(\.label).joined(separator: " oder ")),
            "geltung": .text(validity(frist.span(of: index))), "quelle": .text(MethodikPage.unbroken(version.quelle)),
        ]
    }

    /// The days of Eingang that a version judges, `ab 01.01.2026 bis 30.06.2026`.
    private func validity(_ span: (von: Day?, bis: Day?)) -> String {
        let from = span.von.map { "ab \(German.date($0))" }
        let until = span.bis.map { "bis \(German.date($0))" }
        let parts = [from, until].compactMap { $0 }
        return parts.isEmpty ? "immer" : parts.joined(separator: " ")
    }

    /// Days with a weekend, a holiday, and the turn of the year in between.
    private var examples: [Value.Row] {
        let calendar = context.project.calendar
        let days = [(2016, 8, 29), (2018, 10, 29), (2024, 5, 6), (2025, 12, 17)].compactMap {
            Day(year: $0, month: $1, day: $2)
        }
        return days.map { day in
            [
                "eingang": .text(withWeekday(day)),
                "arbeitstage": .text(withWeekday(calendar.arbeitstage(3, after: day))),
                "tage": .text(withWeekday(calendar.fristende(kalendertage: 14, after: day))),
                "wochen": .text(withWeekday(calendar.fristende(wochen: 3, after: day))),
            ]
        }
    }

    private func withWeekday(_ day: Day) -> String {
        String(German.weekdays[day.weekday - 1].prefix(2)) + " " + German.date(day)
    }
}
