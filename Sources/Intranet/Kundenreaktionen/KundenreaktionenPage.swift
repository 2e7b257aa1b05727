internal import Days
internal import German
internal import PageParts
internal import Pages
internal import Releases
internal import Templates

/// What is released of one period: three sentences, few pictures, and how far the numbers may be off.
struct KundenreaktionenPage: PageInputs {
    let navigation: Navigation
    let lage: Lage
    /// The Eingang up to the period, or its parts; empty where that would be no picture.
    let verlauf: [EingangPunkt]

    static let name = "kundenreaktionen"

    static func path(_ period: Period) -> String { "berichte/\(period.id)/\(name)" }

    var path: String { KundenreaktionenPage.path(lage.period) }

    static let fields: [Field] =
        Frontmatter.fields + [
            Field(
                "saetze",
                "das Wichtigste: Eingang, Erledigtes mit dem Bestand, eine Frist",
                .list([Field("nummer", "Nummer des Satzes"), Field("satz", "der Satz")])
            ),
            Field(
                "eingang",
                "der Eingang über die Zeit; fehlt, solange es nur einen Wert gibt",
                .object([
                    Field("bild", "das Bild", .object(FigureFields.fields)),
                    Field("luecken", "welche Zeiträume im Bild nicht freigegeben sind; leer ohne Lücken"),
                ])
            ),
            Field("arten", "der Eingang nach Gruppen von Arten; fehlt, wo er nicht gezeigt wird", .object(split)),
            Field("bereiche", "der Eingang nach Bereichen; fehlt, wo er nicht gezeigt wird", .object(split)),
            Field("fristen", "die Fristen; fehlt, wo sie nicht gezeigt werden", .object(split)),
            Field(
                "fristen_bereiche",
                "die Fristen nach Bereichen, eine Tabelle je Frist; leer, wo sie nicht gezeigt werden",
                .list([
                    Field("name", "Name der Frist"), Field("tabelle", "die Tabelle, mit Überschrift", .markdown),
                    Field("unter_drei", "welche Bereiche weniger als drei Fälle haben; leer, wenn keiner"),
                ])
            ),
            Field("folgequote", "der Satz über die Folgequote; leer, wo sie nicht gezeigt wird"),
            Field("kritik", "die Gründe für Kritik; fehlt, wo sie nicht gezeigt werden", .object(split)),
            Field("lob", "die Gründe für Lob; fehlt, wo sie nicht gezeigt werden", .object(split)),
            Field("massnahmen", "der Satz über die Maßnahmen; leer, wo sie nicht gezeigt werden"),
            Field("text", "der freigegebene Text zum Zeitraum; leer ohne Text", .markdown),
            Field("genauigkeit", "wie weit eine Zahl der Seite danebenliegen kann"),
        ]

    private static let split: [Field] = [
        Field("bild", "das Bild; fehlt, wenn jede Zeile unter 3 liegt", .object(FigureFields.fields)),
        Field("unter_drei", "was unter 3 liegt, in einer Zeile; leer, wenn nichts"),
    ]

    var template: String { "kundenreaktionen.md" }

    func page() -> ReportPage {
        var builder = PageBuilder(stem: KundenreaktionenPage.name)
        var model = Frontmatter(beispieldaten: lage.figures.isSample).model(
            title: lage.period.titel,
            stand: German.date(lage.period.bis)
        )
        model["saetze"] = .list(
            KernSaetze(lage: lage).all.enumerated().map { place, satz in
                ["nummer": .text(String(place + 1)), "satz": .text(satz)]
            }
        )
        let eingang = EingangTeil(lage: lage, verlauf: verlauf)
        if let chart = eingang.chart {
            model["eingang"] = .object([
                "bild": builder.figure(chart, caption: "Eingang je \(eingang.kind)"),
                "luecken": .text(eingang.luecken),
            ])
        }
        let fristen = FristenTeil(lage: lage)
        for (name, teil) in [
            ("arten", EingangAufteilung.arten(lage)), ("bereiche", EingangAufteilung.bereiche(lage)),
            ("fristen", fristen.ganzes), ("kritik", Nennungen.kritik(lage)), ("lob", Nennungen.lob(lage)),
        ] {
            if let teil { model[name] = teil.value(&builder) }
        }
        model["fristen_bereiche"] = .list(fristen.bereiche)
        model["folgequote"] = .text(FolgeSatz(lage: lage).text)
        model["massnahmen"] = .text(MassnahmenSatz(lage: lage).text)
        model["text"] = .markdown(lage.figures.text)
        model["genauigkeit"] = .text(lage.genauigkeit)
        return ReportPage(
            path: path,
            template: template,
            model: model,
            charts: builder.charts,
            navigation: navigation,
            stand: German.date(lage.period.bis)
        )
    }
}
