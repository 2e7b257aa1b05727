import Assets
import CommonMark
import Markup
import Pages
import Templates

/// An invented office with one month of reports.
enum SamplePages {
    static let frame = Frame(
        einrichtung: "Jobcenter Musterstadt",
        pages: ["index", "methodik", "datenqualitaet", "barrierefreiheit"],
        hasArchive: true,
        logo: "logo.svg"
    )

    static func templates() throws -> TemplateSet {
        let text = Assets.all.first { $0.name == "seite.html.mustache" }?.text ?? ""
        let source = TemplateSource(name: Frame.template, file: "seite.html.mustache", text: text)
        return try TemplateSet(sources: [source], shapes: [Frame.template: Frame.fields])
    }

    static func page(_ name: String, _ content: CommonMark.Page) -> FramedPage {
        let isReport = name != "methodik"
        return FramedPage(
            path: isReport ? "berichte/2026-10/" + name : name,
            content: content,
            navigation: isReport ? report(name) : Navigation(place: .methodik),
            druckkopf: "Kundenreaktionsmanagement · " + (isReport ? "Oktober 2026" : "Methodik"),
            druckfuss: "Stand 31.10.2026 · Geschäftszeichen II-6000 · nur für den Dienstgebrauch",
            fuss: isReport ? ["Datengrundlage: 1.532 Erhebungsbögen, 3 ausstehend"] : []
        )
    }

    private static func report(_ name: String) -> Navigation {
        let reports = [("Geschäftsführung", "geschaeftsfuehrung"), ("Führungskräfte", "fuehrungskraefte")]
        let teams = ["101", "102", "301", "302", "303", "304", "501", "502", "503", "504", "601", "602"]
            .map { ("Team " + $0, "team-" + $0) }
        func link(_ title: String, _ file: String) -> Navigation.Link {
            Navigation.Link(title, path: "berichte/2026-10/" + file)
        }
        return Navigation(
            place: .report,
            period: "Oktober 2026",
            previous: Navigation.Link("September 2026", path: "berichte/2026-09/" + name),
            next: Navigation.Link("November 2026", path: "berichte/2026-11/" + name),
            around: .init(reports: reports.map(link), sheets: teams.map(link), sheetsTitle: "Teams")
        )
    }
}
