package import Days
package import Figures
package import Schema

/// A Maßnahme as the end of a day knows it, and what it was followed by.
package struct MassnahmeView: Hashable, Sendable, Encodable {
    package let massnahme: Massnahme
    /// Nil for a Maßnahme without a topic.
    package let wirkung: Wirkung?
    package let stand: Day

    /// The Maßnahmen that were decided by `stand`, in the order of their file; what happened later has not happened yet.
    package static func all(
        _ massnahmen: [Massnahme],
        _ mentions: MentionDays,
        firstEingang: Day,
        stand: Day
    ) -> [MassnahmeView] {
        massnahmen.compactMap { $0.asOf(stand) }.map {
            MassnahmeView(
                massnahme: $0,
                wirkung: Wirkung($0, mentions, firstEingang: firstEingang, stand: stand),
                stand: stand
            )
        }
    }

    package var isOpen: Bool { massnahme.isOpen(on: stand) }
    package var isOverdue: Bool { massnahme.isOverdue(on: stand) }
}
