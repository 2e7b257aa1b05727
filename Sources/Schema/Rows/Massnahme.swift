package import Days

/// A Maßnahme der Gegensteuerung, GA 4 (1).
package struct Massnahme: Hashable, Sendable, Encodable {
    package let id: String
    package let titel: String
    /// Index into `Project.anliegen`.
    package let anliegen: Int?
    /// Index into `Project.bereiche`; that of the team when only a team is named.
    package let bereich: Int?
    /// Index into `Project.teams`.
    package let team: Int?
    /// The office that has to see to it, no person; empty where nobody is named.
    package let verantwortlich: String
    package let beschlossen: Day
    package let termin: Day?
    package let status: MassnahmeStatus
    package let erledigt: Day?
    package let wirkung: String
    package let line: Int

    package init(
        id: String,
        titel: String,
        anliegen: Int?,
        bereich: Int?,
        team: Int?,
        verantwortlich: String = "",
        beschlossen: Day,
        termin: Day?,
        status: MassnahmeStatus,
        erledigt: Day?,
        wirkung: String,
        line: Int
    ) {
        self.id = id
        self.titel = titel
        self.anliegen = anliegen
        self.bereich = bereich
        self.team = team
        self.verantwortlich = verantwortlich
        self.beschlossen = beschlossen
        self.termin = termin
        self.status = status
        self.erledigt = erledigt
        self.wirkung = wirkung
        self.line = line
    }

    /// Decided, not dropped and not done by the end of `stand`.
    package func isOpen(on stand: Day) -> Bool {
        beschlossen <= stand && status != .entfallen && !(erledigt.map { $0 <= stand } ?? false)
    }

    package func isOverdue(on stand: Day) -> Bool { isOpen(on: stand) && (termin.map { $0 < stand } ?? false) }
}

extension Massnahme {
    /// What is known of it at the end of a day: what happens later has not happened yet; nil before it was decided.
    package func asOf(_ stand: Day) -> Massnahme? {
        guard beschlossen <= stand else { return nil }
        let done = erledigt.flatMap { $0 <= stand ? $0 : nil }
        return Massnahme(
            id: id,
            titel: titel,
            anliegen: anliegen,
            bereich: bereich,
            team: team,
            verantwortlich: verantwortlich,
            beschlossen: beschlossen,
            termin: termin,
            status: status == .erledigt && done == nil ? .offen : status,
            erledigt: done,
            wirkung: wirkung,
            line: line
        )
    }
}
