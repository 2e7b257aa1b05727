internal import Config
internal import Days
internal import Figures
internal import German
internal import Judgement
internal import Pages
internal import Templates

/// Which published figures have another value now, and why as far as it can be told.
struct BerichtigungenPage: PageInputs {
    let front: Frontmatter
    let office: Office
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
            Field("kernsatz", "das Wichtigste in einem Satz"),
            Field("hinweis", "was nicht verglichen werden konnte; leer, wenn alles verglichen wurde"),
            Field("neue", "was sich seit der früheren Ausgabe geändert hat", .list(BerichtigungenPage.rowFields)),
            Field("fruehere", "was frühere Läufe gefunden haben", .list(BerichtigungenPage.rowFields)),
            Field("weitere", "wie viele Zeilen die Seite weglässt; leer, wenn keine"),
        ]

    private static let rowFields: [Field] = [
        Field("zeitraum", "Name des Zeitraums"), Field("kennzahl", "Name der Kennzahl"),
        Field("zelle", "wofür sie gilt: alle, ein Bereich oder ein Team"), Field("bisher", "der veröffentlichte Wert"),
        Field("jetzt", "der Wert jetzt; „entfällt“, wenn er nicht mehr berichtet wird"), Field("ursache", "warum"),
        Field("stand", "mit welchem Stand die Änderung gefunden wurde"),
    ]

    func page() -> ReportPage {
        let all = berichtigungen
        let stand = German.date(stichtag)
        let neue = all.neue.filter(BerichtigungenPage.isShown)
        let fruehere = Array(all.fruehere.filter(BerichtigungenPage.isShown).reversed())
        let shownNeue = neue.prefix(BerichtigungenPage.mostRows)
        let shownFruehere = fruehere.prefix(BerichtigungenPage.mostRows - shownNeue.count)
        let left = neue.count + fruehere.count - shownNeue.count - shownFruehere.count
        var model = front.model(title: "", stand: stand)
        model["vergleich"] = .flag(all.vergleich != nil)
        model["kernsatz"] = .text(kernsatz(neue))
        model["hinweis"] = .text(hinweis)
        model["neue"] = .list(shownNeue.map(row))
        model["fruehere"] = .list(shownFruehere.map(row))
        model["weitere"] = .text(left == 0 ? "" : German.count(left, "weitere Zeile", "weitere Zeilen"))
        return ReportPage(
            path: path,
            template: "berichtigungen.md",
            model: model,
            navigation: Navigation(place: .other),
            stand: stand
        )
    }

    /// A quantile whose denominator alone has changed reads as before.
    private static func isShown(_ entry: Berichtigung) -> Bool {
        entry.isOnPage && entry.jetzt?.unitText != entry.bisher.unitText
    }

    private func kernsatz(_ neue: [Berichtigung]) -> String {
        guard let vergleich = berichtigungen.vergleich else { return "" }
        let site = "Ausgabe mit dem Stand \(BerichtigungenPage.date(vergleich.stichtag))"
        guard !neue.isEmpty else {
            return
                "Gegenüber der \(site) hat sich keine veröffentlichte Zahl für das Ganze, einen Bereich oder ein Team geändert."
        }
        let periods = Set(neue.map(\.zeitraum)).count
        return "Gegenüber der \(site) \(neue.count == 1 ? "hat" : "haben") sich "
            + "\(German.count(neue.count, "Zahl", "Zahlen")) aus \(German.count(periods, "Zeitraum", "Zeiträumen")) geändert."
    }

    private var hinweis: String {
        guard let vergleich = berichtigungen.vergleich else { return "" }
        var sentences: [String] = []
        if !vergleich.fortgeschrieben.isEmpty {
            sentences.append(
                "Damals waren noch nicht abgeschlossen und sind deshalb nicht verglichen: "
                    + "\(German.list(vergleich.fortgeschrieben.map(title)))."
            )
        }
        if !vergleich.entfallen.isEmpty {
            sentences.append("Nicht mehr berichtet werden: \(German.list(vergleich.entfallen.map(title))).")
        }
        return sentences.joined(separator: " ")
    }

    private func row(_ entry: Berichtigung) -> Value.Row {
        [
            "zeitraum": .text(title(entry.zeitraum)), "kennzahl": .text(name(entry)),
            "zelle": .text(cell(entry.dimension)),
            "bisher": .text(entry.bisher.unitText),
            "jetzt": .text(entry.jetzt?.unitText ?? "entfällt"),
            "ursache": .text(entry.ursachen.map(\.name).joined(separator: " oder ")),
            "stand": .text(BerichtigungenPage.date(entry.standJetzt)),
        ]
    }

    private func title(_ period: String) -> String { Period(period)?.title ?? period }

    /// The id itself for a figure that there is no more.
    private func name(_ entry: Berichtigung) -> String { kennzahlen.name(entry.id, in: entry.zeitraum) ?? entry.id }

    private func cell(_ dimension: [CrossPart]) -> String {
        guard let part = dimension.first else { return "alle" }
        return part.name == "team"
            ? office.teams.first { $0.id == part.value }?.name ?? "Team \(part.value)"
            : office.bereiche.first { $0.id == part.value }?.name ?? "Bereich \(part.value)"
    }

    private static func date(_ iso: String) -> String { DateText.parse(Array(iso.utf8)).map { German.date($0) } ?? iso }
}
