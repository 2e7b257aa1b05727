package import Days
package import Schema

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

    /// Decided, not dropped and not done by the end of `stand`.
    package func isOpen(on stand: Day) -> Bool {
        beschlossen <= stand && status != .entfallen && !(erledigt.map { $0 <= stand } ?? false)
    }

    package func isOverdue(on stand: Day) -> Bool { isOpen(on: stand) && (termin.map { $0 < stand } ?? false) }
}
