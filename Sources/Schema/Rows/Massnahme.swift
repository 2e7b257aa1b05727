package import Days

/// A Maßnahme der Gegensteuerung, GA 4 (1).
package struct Massnahme: Sendable {
    package let id: String
    package let titel: String
    /// Index into `Project.anliegen`.
    package let anliegen: Int?
    /// Index into `Project.bereiche`; that of the team when only a team is named.
    package let bereich: Int?
    /// Index into `Project.teams`.
    package let team: Int?
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
