internal import Config
internal import Days
internal import Figures
internal import German
internal import PageParts
internal import Pages
internal import Schema
internal import Templates

/// Definitions, decisions, deadlines with their source, and a worked example with real dates.
struct MethodikPage: PageRecipe {
    let front: Frontmatter
    let rules: Regelwerk
    let catalogue: FigureCatalogue
    let stichtag: Day

    var path: String { "methodik" }

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("gruppen", "alle Kennzahlen mit Definition, in Gruppen", .list(MethodikPage.groupFields)),
            Field("fristen", "die geltenden Fristen in allen Fassungen", .list(MethodikPage.ruleFields)),
            Field("land", "Name des Landes, dessen Feiertage gelten, mit denen seiner Teile aus der Konfiguration"),
            Field("verschiebt", "wahr, wenn ein Fristende auf den nächsten Werktag rückt", .flag),
            Field("schliesstage", "Schließtage, durch Kommas getrennt; leer, wenn es keine gibt"),
            Field("folge_tage", "Tage, in denen eine Folgereaktion zählt"),
            Field("folge_abschluss", "Beispiel: Tag des Abschlusses"),
            Field("folge_ende", "Beispiel: letzter Tag der Beobachtung"),
            Field("folge_danach", "Beispiel: der Tag danach"),
            Field("folge_monat", "Beispiel: Monat, in dem die Beobachtung endet"),
            Field("folge_von", "Beispiel: erster Abschluss, dessen Beobachtung in diesem Monat endet"),
            Field("folge_bis", "Beispiel: letzter Abschluss, dessen Beobachtung in diesem Monat endet"),
            Field("zeigt_teams", "wahr, wenn die Berichte Teams nennen und vergleichen", .flag),
            Field("beispiele", "Fristenden zu Beispieltagen", .list(MethodikPage.exampleFields)),
        ]

    private static let groupFields: [Field] = [
        Field("titel", "Überschrift der Gruppe"), Field("verweise", "Links auf die Kennzahlen der Gruppe", .markdown),
        Field("eintraege", "die Kennzahlen der Gruppe", .list(MethodikEintrag.fields)),
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

    var template: String { "methodik.md" }

    func page() -> ReportPage {
        var model = front.model(title: "", stand: German.date(stichtag))
        model["gruppen"] = .list(groups)
        model["fristen"] = .list(rules.fristen.flatMap { frist in frist.versions.indices.map { rule(frist, $0) } })
        model["land"] = .text(land)
        model["verschiebt"] = .flag(rules.verschiebtFristende)
        model["schliesstage"] = .text(rules.schliesstage.sorted().map { German.date($0) }.joined(separator: ", "))
        model["zeigt_teams"] = .flag(rules.levels.teams)
        model["folge_tage"] = .text(String(rules.folgeBeobachtungTage))
        model.merge(folgeExample) { first, _ in first }
        model["beispiele"] = .list(examples)
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .methodik),
            stand: German.date(stichtag)
        )
    }

    /// `Bayern mit Mariä Himmelfahrt und Augsburger Friedensfest`.
    private var land: String {
        let regional = RegionalHoliday.allCases.filter { rules.regionaleFeiertage.contains($0) }.map(\.name)
        return rules.land.name + (regional.isEmpty ? "" : " mit " + German.list(regional))
    }

    private var groups: [Value.Row] {
        let entries = MethodikEintraege(rules).all
        return MethodikEintrag.Group.allCases.map { group in
            let own = entries.filter { $0.group == group }
            let rows = own.compactMap { entry in
                catalogue.all.first { entry.explains($0.id) }.map { entry.row($0, catalogue.names) }
            }
            let links = own.map { "[\(MarkdownEscape.escape($0.name))](#\($0.anchor))" }
            return [
                "titel": .text(group.rawValue), "verweise": .markdown(links.joined(separator: " · ")),
                "eintraege": .list(rows),
            ]
        }
    }

    /// `GA 5 (3) b` in one piece; several places break only behind their commas.
    static func unbroken(_ source: String) -> String {
        source.hasPrefix("GA ") ? source.replacing(" ", with: "\u{A0}").replacing(",\u{A0}", with: ", ") : source
    }

    private func rule(_ frist: Frist, _ index: Int) -> Value.Row {
        let version = frist.versions[index]
        let text = FristText(bereiche: rules.bereiche)
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
        let calendar = rules.calendar
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

    /// A case closed on a Wednesday, 15.07.2026, and the month in which its observation ends.
    private var folgeExample: Value.Row {
        let days = rules.folgeBeobachtungTage
        guard let abschluss = Day(year: 2026, month: 7, day: 15) else { return [:] }
        let end = abschluss + days
        let month = Period(.month, containing: end)
        return [
            "folge_abschluss": .text(withWeekday(abschluss)), "folge_ende": .text(withWeekday(end)),
            "folge_danach": .text(withWeekday(end + 1)), "folge_monat": .text(month.title),
            "folge_von": .text(German.date(month.von - days)), "folge_bis": .text(German.date(month.bis - days)),
        ]
    }

    private func withWeekday(_ day: Day) -> String {
        String(German.weekdays[day.weekday - 1].prefix(2)) + " " + German.date(day)
    }
}
