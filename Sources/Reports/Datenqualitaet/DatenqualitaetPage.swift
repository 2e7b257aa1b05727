internal import Config
internal import Days
internal import Figures
internal import Files
internal import German
internal import Judgement
internal import PageParts
internal import Pages
internal import Templates

/// What became of every row that was read, what was warned of, and how well the register is covered.
struct DatenqualitaetPage: PageRecipe {
    let front: Frontmatter
    let office: Office
    let stichtag: Day
    let quality: DataQuality
    /// The newest period that reaches to the Stichtag; nil where none does.
    let newest: FigureTable?

    var path: String { "datenqualitaet" }

    static let fields: [Field] =
        Frontmatter.fields + [
            Field("kernsatz", "das Wichtigste in einem Satz"),
            Field("dateien", "gelesene Dateien und was aus ihren Zeilen wurde", .list(DatenqualitaetPage.fileFields)),
            Field("ablehnungen", "warum Zeilen abgelehnt wurden, nach Regel", .list(DatenqualitaetPage.warningFields)),
            Field("warnungen", "Warnungen nach Regel", .list(DatenqualitaetPage.warningFields)),
            Field("liste", "wahr, wenn es eine Eingangsliste gibt", .flag),
            Field("abdeckung", "Abdeckung durch die Eingangsliste in einem Satz"),
            Field("ausstehend", "Teams mit ausstehenden Bögen", .list(DatenqualitaetPage.missingFields)),
        ]

    private static let fileFields: [Field] = [
        Field("name", "Dateiname"), Field("rolle", "wozu die Datei dient"), Field("gelesen", "gelesene Zeilen"),
        Field("verwendet", "verwendete Zeilen"), Field("abgeloest", "durch eine neuere Zeile abgelöst"),
        Field("wiederholt", "wiederholte Zeilen"), Field("abgelehnt", "abgelehnte Zeilen"),
        Field("summe", "wahr für die letzte Zeile mit der Summe", .flag),
    ]
    private static let warningFields: [Field] = [
        Field("regel", "Kennung der Regel"), Field("bedeutung", "was gemeint ist"), Field("anzahl", "Zahl der Zeilen"),
    ]
    private static let missingFields: [Field] = [
        Field("team", "Name des Teams"), Field("anzahl", "ausstehende Bögen"),
        Field("aeltester", "ältester Eingang ohne Bogen"),
    ]

    var template: String { "datenqualitaet.md" }

    func page() -> ReportPage {
        var model = front.model(title: "", stand: German.date(stichtag))
        let rows = quality.files
        model["kernsatz"] = .text(kernsatz(rows))
        model["dateien"] = .list(
            rows.map { row($0.path, $0.role.name, [$0], isSum: false) } + [row("Zusammen", "", rows, isSum: true)]
        )
        model["ablehnungen"] = rules(quality.rejections)
        model["warnungen"] = rules(quality.warnings)
        model["liste"] = .flag(quality.registerRows != nil)
        model["abdeckung"] = .text(abdeckung)
        model["ausstehend"] = .list(missing)
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .datenqualitaet),
            stand: German.date(stichtag)
        )
    }

    private func rules(_ entries: [DataQuality.Warning]) -> Value {
        .list(
            entries.map {
                [
                    "regel": .text($0.rule), "bedeutung": .text($0.meaning),
                    "anzahl": .text(German.number($0.count)),
                ]
            }
        )
    }

    private func row(_ name: String, _ role: String, _ files: [InputFile], isSum: Bool) -> Value.Row {
        func number(_ value: (InputFile) -> Int) -> Value { .text(German.number(files.reduce(0) { $0 + value($1) })) }
        return [
            "name": .text(name), "rolle": .text(role), "gelesen": number(\.read), "verwendet": number(\.used),
            "abgeloest": number(\.superseded), "wiederholt": number(\.repeated), "abgelehnt": number(\.rejected),
            "summe": .flag(isSum),
        ]
    }

    private func kernsatz(_ files: [InputFile]) -> String {
        let read = files.reduce(0) { $0 + $1.read }
        let rejected = files.reduce(0) { $0 + $1.rejected }
        let lines = "\(German.count(read, "Zeile", "Zeilen")) \(read == 1 ? "wurde" : "wurden") gelesen"
        let rest =
            rejected == 0
            ? "keine wurde abgelehnt"
            : rejected == 1 ? "eine davon wurde abgelehnt" : "\(German.number(rejected)) davon wurden abgelehnt"
        let replaced = files.reduce(0) { $0 + $1.replaced }
        if replaced == 0 { return "\(lines), \(rest)." }
        let repaired =
            replaced == 1
            ? "Eine fehlerhafte Zeile ist durch eine berichtigte in einer späteren Datei ersetzt."
            : "\(German.number(replaced)) fehlerhafte Zeilen sind durch berichtigte in späteren Dateien ersetzt."
        return "\(lines), \(rest). \(repaired)"
    }

    private var abdeckung: String {
        guard let total = quality.registerRows, let newest else {
            return
                "Es gibt keine Eingangsliste. Vorgänge, zu denen niemand einen Bogen ausgefüllt hat, fehlen deshalb in "
                + "allen Zahlen, und die Quoten sehen besser aus, als sie sind."
        }
        let missing = newest.count(.bogenAusstehend)
        return "Die Eingangsliste nennt \(German.count(total, "Eingang", "Eingänge")). "
            + (missing == 0
                ? "Zu jedem liegt ein Erhebungsbogen vor."
                : "Zu \(German.number(total - missing)) davon liegt ein Erhebungsbogen vor, \(German.number(missing)) "
                    + (missing == 1 ? "steht aus." : "stehen aus."))
    }

    private var missing: [Value.Row] {
        guard let newest else { return [] }
        return office.teams.enumerated().compactMap { index, team in
            let count = newest.count(.bogenAusstehend, .team(index))
            guard count > 0, let oldest = newest.oldestMissing(team: index) else { return nil }
            return [
                "team": .text(team.name), "anzahl": .text(German.number(count)),
                "aeltester": .text(German.date(oldest)),
            ]
        }
    }
}
