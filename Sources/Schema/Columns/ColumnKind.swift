/// What a column holds, and where a `Reaktion` keeps it.
package enum ColumnKind: Sendable {
    /// A Vorgangsnummer.
    case key
    case date(DateColumn)
    /// One of a closed list.
    case code(CodeColumn)
    case jaNein(Reaktion.Flags)
    /// Lists of this office, from the config and from `massnahmen.csv`.
    case team, bereich, massnahme
    /// The topic of that place, 0 to 2.
    case anliegen(Int)
    /// Free text: never kept, only scanned for personal data.
    case text
}
