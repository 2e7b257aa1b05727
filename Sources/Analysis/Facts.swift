internal import Config
internal import Records
internal import Schema

/// One row with what follows from it and from the rows that it is linked with; plain numbers, no references.
struct Facts: Sendable {
    let row: Reaktion
    /// The groups of the row's topics.
    let groups: GroupSet
    let traits: RowTraits
    /// The Eingang of the first valid Folgereaktion to this case; `Reaktion.noDay` when there is none.
    let ersteFolge: Int32
    /// The end of the observation after the Abschluss; `Reaktion.noDay` while open.
    let beobachtungsende: Int32
    /// The earliest due date of a deadline that only an Abschluss meets; `Int32.max` without one.
    let faelligkeit: Int32

    /// The days at whose end the case has been received and is not closed; empty when it was closed at once.
    var open: DaySpan {
        DaySpan(from: row.eingang, to: row.isClosed ? row.abschluss - 1 : Int32.max)
    }

    /// The days at whose end a closed case is still watched for a Folgereaktion; empty for a window of 0 days.
    var observed: DaySpan { DaySpan(from: row.abschluss, to: beobachtungsende &- 1) }
}

extension Facts {
    /// True when the first Folgereaktion came before the end of the observation.
    var isBefolgt: Bool { ersteFolge != Reaktion.noDay && ersteFolge <= beobachtungsende }
}

/// A span of days, both ends included; empty when it ends before it begins.
struct DaySpan: Equatable, Sendable {
    var from: Int32
    var to: Int32

    func contains(_ day: Int32) -> Bool { from <= day && day <= to }

    func intersection(_ other: DaySpan) -> DaySpan {
        DaySpan(from: max(from, other.from), to: min(to, other.to))
    }
}
