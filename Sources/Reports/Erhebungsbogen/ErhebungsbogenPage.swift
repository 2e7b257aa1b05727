internal import Config
internal import Figures
internal import PageParts
internal import Pages
internal import Schema
internal import Templates

/// The blank form of GA 4 (1), made from the schema that exports are read with.
///
/// Its Markdown is a list of the fields with their codes: Markdown has no forms.
struct ErhebungsbogenPage: PageRecipe {
    let front: Frontmatter
    let lists: Stammdaten

    var path: String { "erhebungsbogen" }

    static let fields: [Field] =
        Frontmatter.fields + [
            Field(
                "teile",
                "die Teile des Bogens",
                .list([
                    Field("titel", "Name des Teils"), Field("hinweis", "was zu beachten ist"),
                    Field("felder", "seine Felder", .list(ErhebungsbogenPage.fieldFields)),
                ])
            ),
            Field("verzeichnisse", "die Kennungen der Konfiguration", .list(ErhebungsbogenPage.keyFields)),
        ]

    private static let fieldFields: [Field] = [
        Field("name", "Beschriftung"), Field("spalte", "Name der Spalte im Export"),
        Field("pflicht", "wahr, wenn das Feld ausgefüllt sein muss", .flag),
        Field("werte", "was einzutragen ist"),
    ]
    private static let keyFields: [Field] = [
        Field("titel", "wovon es die Kennungen sind"),
        Field(
            "kennungen",
            "Kennung und Bedeutung",
            .list([Field("kennung", "die Kennung"), Field("name", "ihre Bedeutung")])
        ),
    ]

    var template: String { "erhebungsbogen.md" }

    func page() -> ReportPage {
        var model = front.model(title: "", stand: nil)
        model["teile"] = .list(
            BogenTeil.all.map { teil in
                [
                    "titel": .text(teil.title), "hinweis": .text(teil.hint),
                    "felder": .list(teil.felder(lists).map(row)),
                ]
            }
        )
        var keys: [Value.Row] = []
        if lists.levels.bereiche { keys.append(key("Bereiche", BogenFeld(.bereich, lists))) }
        if lists.levels.teams { keys.append(teams(BogenFeld(.team, lists))) }
        model["verzeichnisse"] = .list(keys + [key("Anliegen", BogenFeld(.anliegen1, lists))])
        return ReportPage(
            path: path,
            template: template,
            model: model,
            navigation: Navigation(place: .other),
            stand: "",
            sections: BogenForm(lists: lists).html
        )
    }

    private func key(_ title: String, _ feld: BogenFeld) -> Value.Row {
        [
            "titel": .text(title),
            "kennungen": .list(feld.wahl.map { ["kennung": .text($0.code), "name": .text($0.name)] }),
        ]
    }

    /// With the Bereich of each team.
    private func teams(_ feld: BogenFeld) -> Value.Row {
        guard case .list(let groups) = feld.eingabe else { return key("Teams", feld) }
        let rows = groups.flatMap { group in
            group.wahl.map { wahl -> Value.Row in
                [
                    "kennung": .text(wahl.code),
                    "name": .text(group.group.isEmpty ? wahl.name : "\(wahl.name), \(group.group)"),
                ]
            }
        }
        return ["titel": .text("Teams"), "kennungen": .list(rows)]
    }

    private func row(_ feld: BogenFeld) -> Value.Row {
        let values: String
        switch feld.eingabe {
        case .text: values = feld.column == .bemerkung ? "freier Text ohne Angaben zu Personen" : "Nummer oder Kennung"
        case .date: values = "Datum, TT.MM.JJJJ"
        case .choice(let wahl):
            values = wahl.map { $0.name == $0.code ? $0.code : "\($0.code) (\($0.name))" }.joined(separator: ", ")
        case .list:
            values =
                switch feld.column {
                case .team: "Kennung eines Teams"
                case .bereich: "Kennung eines Bereichs"
                default: "Kennung eines Anliegens"
                }
        }
        return [
            "name": .text(feld.label), "spalte": .text(feld.name), "pflicht": .flag(feld.isMandatory),
            "werte": .text(values),
        ]
    }
}
