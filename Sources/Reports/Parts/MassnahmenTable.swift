internal import Config
internal import Days
internal import German
internal import Judgement
internal import Schema
internal import Templates

/// The Maßnahmen der Gegensteuerung as a report shows them, GA 4 (1).
struct MassnahmenTable {
    let office: Office
    /// As the end of the period knows them.
    let massnahmen: [MassnahmeView]

    static let fields: [Field] = [
        Field("titel", "Titel der Maßnahme"),
        Field("ort", "Team oder Bereich, für die sie gilt, sonst „ganzes Haus“"),
        Field("verantwortlich", "Stelle, die dafür sorgt; sonst der Ort"),
        Field("anliegen", "Anliegen, auf das sie zielt"),
        Field("beschlossen", "Datum des Beschlusses"),
        Field("termin", "Termin"),
        Field("status", "überfällig, offen, erledigt mit Datum oder entfallen", .markdown),
        Field("lage", "der Stand mit dem Termin, solange sie offen ist: „offen, Termin 13.11.2026“", .markdown),
        Field("nennungen", "Nennungen des Anliegens in der Kritik in den drei Monaten davor → danach", .markdown),
        Field("urteil", "was die Änderung dieser Nennungen besagt; leer, solange nichts zu sagen ist", .markdown),
        Field("wirkung", "festgehaltene Wirkung, sobald die Maßnahme erledigt ist"),
    ]

    /// Those that pages may name: open ones first by Termin, then those done in the twelve months before the Stand.
    var shown: [MassnahmeView] {
        let massnahmen = massnahmen.filter { office.zeigt($0.massnahme) }
        let open = massnahmen.filter(\.isOpen)
        let done = massnahmen.filter { entry in
            guard entry.massnahme.status != .entfallen, let day = entry.massnahme.erledigt else { return false }
            let age: Int = entry.stand - day
            return age <= 365
        }
        return open.sorted { MassnahmenTable.isEarlier($0, $1, \.termin) }
            + done.sorted { MassnahmenTable.isEarlier($1, $0, \.erledigt) }
    }

    private static func isEarlier(_ left: MassnahmeView, _ right: MassnahmeView, _ day: KeyPath<Massnahme, Day?>)
        -> Bool
    {
        let (a, b) = (
            left.massnahme[keyPath: day]?.number ?? Int32.max, right.massnahme[keyPath: day]?.number ?? Int32.max
        )
        return a != b ? a < b : left.massnahme.line < right.massnahme.line
    }

    /// `Drei weitere Maßnahmen stehen`; empty where all are shown.
    func rest(_ limit: Int) -> String {
        let count = shown.count - limit
        if count <= 0 { return "" }
        return count == 1
            ? "Eine weitere Maßnahme steht" : "\(German.word(count).capitalisedFirst) weitere Maßnahmen stehen"
    }

    /// The first of them, in words how many more the Anhang has, and how many may not be named.
    func model(limit: Int) -> Value.Row {
        [
            "massnahmen": .list(rows(of: shown.prefix(limit))), "massnahmen_weitere": .text(rest(limit)),
            "massnahmen_ungenannt": .text(ungenannt),
        ]
    }

    static let ungenanntField = Field(
        "massnahmen_ungenannt",
        "der Satz über offene Maßnahmen, die für ein Team oder einen Bereich beschlossen sind und nicht genannt werden; sonst leer"
    )

    /// `Zwei offene Maßnahmen sind hier nicht genannt, weil sie nur einen Teil des Hauses betreffen; eine davon ist überfällig.`
    ///
    /// Empty where all open ones may be named. Nobody may read "none is open" only because it may not be said whose it is.
    var ungenannt: String {
        let hidden = massnahmen.filter { $0.isOpen && !office.zeigt($0.massnahme) }
        guard !hidden.isEmpty else { return "" }
        let late = hidden.count(where: \.isOverdue)
        let head =
            hidden.count == 1
            ? "Eine offene Maßnahme ist hier nicht genannt, weil sie nur einen Teil des Hauses betrifft"
            : "\(German.word(hidden.count).capitalisedFirst) offene Maßnahmen sind hier nicht genannt, weil sie nur einen Teil des Hauses betreffen"
        let tail =
            switch (hidden.count, late) {
            case (_, 0): ""
            case (1, _): "; sie ist überfällig"
            case (late, _): "; alle sind überfällig"
            case (_, 1): "; eine davon ist überfällig"
            default: "; \(German.word(late)) davon sind überfällig"
            }
        return head + tail + "."
    }

    /// - Parameter what: which Maßnahmen these are.
    static func fields(_ what: String) -> [Field] {
        [
            Field("massnahmen", what, .list(fields)),
            Field(
                "massnahmen_weitere",
                "wie viele Maßnahmen nur im Anhang stehen, „Drei weitere Maßnahmen stehen“; leer, wenn keine"
            ),
            ungenanntField,
        ]
    }

    /// How many a report of the whole shows.
    static let (most, mostForGeschaeftsfuehrung) = (6, 5)

    func rows() -> [Value.Row] { rows(of: shown) }

    func rows(of entries: some Sequence<MassnahmeView>) -> [Value.Row] { entries.map { row($0) } }

    private func row(_ entry: MassnahmeView) -> Value.Row {
        let massnahme = entry.massnahme
        return [
            "titel": .text(massnahme.titel),
            "ort": .text(place(massnahme)),
            "verantwortlich": .text(responsible(massnahme)),
            "anliegen": .text(massnahme.anliegen.map { office.anliegen[$0].name } ?? "–"),
            "beschlossen": .text(German.date(massnahme.beschlossen)),
            "termin": .text(massnahme.termin.map { German.date($0) } ?? "–"),
            "status": .markdown(status(entry)),
            "lage": .markdown(lage(entry)),
            "nennungen": .markdown(entry.wirkung?.zahlen ?? "–"),
            "urteil": .markdown(entry.wirkung?.satz ?? ""),
            // What is known of its effect today had not happened yet while it was open.
            "wirkung": .text(massnahme.wirkung.isEmpty || entry.isOpen ? "–" : massnahme.wirkung),
        ]
    }

    /// Who sees to it, else for whom it is; a part of the office that is not shown stays unnamed.
    func responsible(_ massnahme: Massnahme) -> String {
        if office.namesHidden(massnahme.verantwortlich) { return "–" }
        return massnahme.verantwortlich.isEmpty ? place(massnahme).capitalisedFirst : massnahme.verantwortlich
    }

    /// - Precondition: The Maßnahme may be named.
    func place(_ massnahme: Massnahme) -> String {
        if let team = massnahme.team { return office.teams[team].name }
        if let bereich = massnahme.bereich { return office.bereiche[bereich].name }
        return "ganzes Haus"
    }

    private func lage(_ entry: MassnahmeView) -> String {
        guard entry.isOpen, let termin = entry.massnahme.termin else { return status(entry) }
        return status(entry) + ", Termin\u{A0}" + German.date(termin)
    }

    private func status(_ entry: MassnahmeView) -> String {
        if entry.isOverdue { return "**▲ überfällig**" }
        if entry.isOpen { return "offen" }
        return "✓ erledigt " + (entry.massnahme.erledigt.map { German.date($0) } ?? "")
    }
}
