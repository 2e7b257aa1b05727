internal import Records

/// One row with what follows from it and from the rows that it is linked with; plain numbers, no references.
package struct Facts: Sendable {
    let row: Reaktion
    /// True for a valid Folgereaktion: the earlier case is a KRM case closed on or before this Eingang.
    let isFolgereaktion: Bool
    /// The Eingang of the first valid Folgereaktion to this case; `Reaktion.noDay` when there is none.
    let ersteFolge: Int32
    /// The end of the observation after the Abschluss; `Reaktion.noDay` while open.
    let beobachtungsende: Int32
    /// The earliest due date of a deadline that only an Abschluss meets; `Int32.max` without one.
    let faelligkeit: Int32

    /// Closed by the end of that day.
    func isClosed(by day: Int32) -> Bool { row.abschluss != Reaktion.noDay && row.abschluss <= day }
}
