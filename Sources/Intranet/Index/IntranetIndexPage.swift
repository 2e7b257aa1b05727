internal import Days
internal import PageParts
internal import Pages
internal import Templates

/// The way in: the newest period, how to give praise or criticism, the archive.
struct IntranetIndexPage: PageInputs {
    let front: Frontmatter
    let einrichtung: String
    let kontakt: String?
    /// Safe Markdown; empty without.
    let kommentar: String
    /// The newest month, and the quarter and year that end with it.
    let neueste: [Lage]
    let kalender: ArchivKalender

    var path: String { "index" }

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("einrichtung", "Name der Einrichtung"),
            Field("kontakt", "wohin man sich wendet, aus der Konfiguration; leer ohne Angabe"),
            Field("kommentar", "wie man lobt oder Kritik übt, aus `kommentare/intranet.md`; leer ohne Text", .markdown),
            Field(
                "neueste",
                "der neueste Zeitraum, mit dem Quartal und dem Jahr, die mit ihm enden",
                .list([
                    Field("titel", "wovon die Seite handelt"), Field("seite", "Pfad der Seite"),
                    Field("satz", "ihr wichtigster Satz; leer, wenn sie keinen hat"),
                ])
            ),
            Field("leer", "was dasteht, solange es keine Seite gibt"),
            Field("archiv", "alle Zeiträume als Kalender, ein Jahr je Zeile; leer ohne Zeiträume", .markdown),
            Field("nicht_freigegeben", "welche Monate dazwischen nicht freigegeben sind; leer, wenn keiner"),
        ]

    var template: String { "intranet-index.md" }

    func page() -> ReportPage {
        var model = front.model(title: "", stand: nil)
        model["einrichtung"] = .text(einrichtung)
        model["kontakt"] = .text(kontakt ?? "")
        model["kommentar"] = .markdown(kommentar)
        model["neueste"] = .list(
            neueste.map { lage in
                [
                    "titel": .text("Kundenreaktionen " + lage.period.wann),
                    "seite": .text(KundenreaktionenPage.path(lage.period)),
                    "satz": .text(KernSaetze(lage: lage).all.first ?? ""),
                ]
            }
        )
        model["leer"] = .text(neueste.isEmpty ? kalender.leer : "")
        model["archiv"] = .markdown(kalender.markdown)
        model["nicht_freigegeben"] = .text(kalender.nichtFreigegeben)
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .overview),
            stand: ""
        )
    }
}
