internal import Schema

/// Something that a person must decide; its number stands in the list at the head of the file and where it matters.
enum Decision: Hashable, Sendable {
    case einrichtung, stichtag, berichte, teams, bereiche, anliegenGroups, datumsformat, ortszeit
    /// A column that the export lacks and a report needs.
    case missing(Column)
    case constant(Column)
    /// Which field the column is.
    case field(Column)
    case values(Column)
    /// Numbers that stand several times, and those that do so in different years alone.
    case repeatedNumbers, yearlyNumbers
    /// Cells of a date column that are none.
    case noDates(Column)
}
