internal import Days
internal import German
internal import PageParts
internal import Pages
internal import Templates

/// Which published figures have another value now, and why as far as it can be told.
struct BerichtigungenPage: PageRecipe {
    let front: Frontmatter
    let stichtag: Day
    let berichtigungen: Berichtigungen
    /// The figures as they are named at the end of each period.
    let kennzahlen: Kennzahlnamen

    var path: String { "berichtigungen" }

    /// More rows than this nobody reads; the file has them all.
    private static let mostRows = 200

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("vergleich", "wahr, wenn mit einer früheren Ausgabe verglichen wurde", .flag),
            Field("kernsatz", "wie viele Berichte sich geändert haben und warum, in wenigen Sätzen"),
            Field("hinweis", "was nicht verglichen werden konnte; leer, wenn alles verglichen wurde"),
            Field("eingaben", "berichtigte Zahlen nach Datei und Zeitraum", .list(Aenderungen.eingabenFields)),
            Field("zaehlweise", "anders gezählte Zahlen nach ihrem Grund", .list(Aenderungen.zaehlweiseFields)),
            Field(
                "zugleich",
                "Dateien, die sich zugleich geändert haben, nach Zeiträumen, in denen keine Zahl berichtigt heißt",
                .list(Aenderungen.eingabenFields)
            ),
            Field("fruehere", "was frühere Vergleiche berichtigt haben", .list(Aenderungen.eingabenFields)),
            Field(
                "fruehere_zaehlweise",
                "was seit früheren Vergleichen anders gezählt wird",
                .list(Aenderungen.zaehlweiseFields)
            ),
            Field("weitere", "wie viele Zeilen die Seite weglässt; leer, wenn keine"),
        ]

    var template: String { "berichtigungen.md" }

    func page() -> ReportPage {
        let all = berichtigungen
        let stand = German.date(stichtag)
        let neue = Aenderungen(all.neue, all.anlaesse, kennzahlen)
        let fruehere = Aenderungen(all.fruehere, all.fruehereAnlaesse, kennzahlen)
        var model = front.model(title: "", stand: stand)
        model["vergleich"] = .flag(all.vergleich != nil)
        model["kernsatz"] = .text(Aenderungssatz(berichtigungen: all).kernsatz)
        model["hinweis"] = .text(hinweis)
        var room = BerichtigungenPage.mostRows
        var left = 0
        for (name, rows) in [
            ("zaehlweise", neue.zaehlweise), ("eingaben", neue.eingaben), ("zugleich", neue.zugleich),
            ("fruehere_zaehlweise", fruehere.zaehlweise), ("fruehere", fruehere.eingaben),
        ] {
            model[name] = .list(Array(rows.prefix(room)))
            left += max(0, rows.count - room)
            room = max(0, room - rows.count)
        }
        model["weitere"] = .text(left == 0 ? "" : German.count(left, "weitere Zeile", "weitere Zeilen"))
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .other),
            stand: stand
        )
    }

    private var hinweis: String {
        guard let vergleich = berichtigungen.vergleich else { return "" }
        var sentences: [String] = []
        if !vergleich.fortgeschrieben.isEmpty {
            sentences.append(
                "Damals waren noch nicht abgeschlossen und sind deshalb nicht verglichen: "
                    + "\(German.list(vergleich.fortgeschrieben.map(Aenderungen.title)))."
            )
        }
        if !vergleich.entfallen.isEmpty {
            sentences.append(
                "Nicht mehr berichtet werden: \(German.list(vergleich.entfallen.map(Aenderungen.title)))."
            )
        }
        return sentences.joined(separator: " ")
    }
}
