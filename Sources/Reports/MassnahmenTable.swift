internal import Analysis
internal import Config
internal import Days
internal import German
internal import Records
internal import Schema
internal import Templates

/// The Maßnahmen der Gegensteuerung as a report shows them, GA 4 (1).
struct MassnahmenTable {
    let context: ReportContext
    let view: PeriodView

    static let fields: [Field] = [
        Field("titel", "Titel der Maßnahme"),
        Field("ort", "Team oder Bereich, für die sie gilt, sonst „alle“"),
        Field("anliegen", "Anliegen, auf das sie zielt"),
        Field("beschlossen", "Datum des Beschlusses"),
        Field("termin", "Termin"),
        Field("status", "überfällig, offen, erledigt mit Datum oder entfallen", .markdown),
        Field("lage", "der Stand mit dem Termin, solange sie offen ist: „offen, Termin 13.11.2026“", .markdown),
        Field("nennungen", "Nennungen des Anliegens in den drei Monaten davor → danach", .markdown),
        Field("urteil", "was die Änderung der Nennungen besagt; leer, solange nichts zu sagen ist", .markdown),
        Field("wirkung", "festgehaltene Wirkung"),
    ]

    /// Open ones first by Termin, then those done in the twelve months before the Stand.
    var massnahmen: [Massnahme] {
        let stand = view.zeitraum.stand
        let open = context.records.massnahmen.filter { $0.isOpen(on: stand) }
        let done = context.records.massnahmen.filter { massnahme in
            guard massnahme.status != .entfallen, let day = massnahme.erledigt, day <= stand else { return false }
            let age: Int = stand - day
            return age <= 365
        }
        return open.sorted { MassnahmenTable.isEarlier($0, $1, \.termin) }
            + done.sorted { MassnahmenTable.isEarlier($1, $0, \.erledigt) }
    }

    private static func isEarlier(_ left: Massnahme, _ right: Massnahme, _ day: KeyPath<Massnahme, Day?>) -> Bool {
        let (a, b) = (left[keyPath: day]?.number ?? Int32.max, right[keyPath: day]?.number ?? Int32.max)
        return a != b ? a < b : left.line < right.line
    }

    func rows(limit: Int = .max) -> [Value.Row] { massnahmen.prefix(limit).map { row($0) } }

    private func row(_ massnahme: Massnahme) -> Value.Row {
        let wirkung = Wirkung(massnahme, context, stand: view.zeitraum.stand)
        return [
            "titel": .text(massnahme.titel),
            "ort": .text(place(massnahme)),
            "anliegen": .text(massnahme.anliegen.map { context.project.anliegen[$0].name } ?? "–"),
            "beschlossen": .text(German.date(massnahme.beschlossen)),
            "termin": .text(massnahme.termin.map { German.date($0) } ?? "–"),
            "status": .markdown(status(massnahme)),
            "lage": .markdown(lage(massnahme)),
            "nennungen": .markdown(wirkung?.zahlen ?? "–"),
            "urteil": .markdown(wirkung?.satz ?? ""),
            "wirkung": .text(massnahme.wirkung.isEmpty ? "–" : massnahme.wirkung),
        ]
    }

    func place(_ massnahme: Massnahme) -> String {
        if let team = massnahme.team { return context.project.teams[team].name }
        if let bereich = massnahme.bereich { return context.project.bereiche[bereich].name }
        return "alle"
    }

    private func lage(_ massnahme: Massnahme) -> String {
        guard massnahme.isOpen(on: view.zeitraum.stand), let termin = massnahme.termin else { return status(massnahme) }
        return status(massnahme) + ", Termin\u{A0}" + German.date(termin)
    }

    private func status(_ massnahme: Massnahme) -> String {
        let stand = view.zeitraum.stand
        if massnahme.isOverdue(on: stand) { return "**▲ überfällig**" }
        if massnahme.isOpen(on: stand) { return "offen" }
        return "✓ erledigt " + (massnahme.erledigt.map { German.date($0) } ?? "")
    }
}
