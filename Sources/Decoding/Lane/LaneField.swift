internal import CSV
internal import Schema

/// What stands at a place of the usual row, and where its value goes.
struct LaneField {
    enum Kind {
        /// A column that nobody reads.
        case nothing
        case key
        case folge
        /// A free text; its place in `DecodingPlan.texts` does not matter, for all are looked at in the end.
        case text
        /// A date that is read digit by digit, or looked up where the config has its own way to read the column.
        case date, datePattern
        case code
        case flag
        case team, bereich, massnahme
        case topic
    }

    var kind = Kind.nothing
    var column = Column.bemerkung
    var isMandatory = false
    /// Of a date the place in `DecodingPlan.dates`, of a topic 0 to 2, of a flag its bit.
    var place = 0
    /// Of a date or code where in a `Reaktion` it lies, in bytes.
    var offset = 0
    /// What the empty cell means; `FastLane.nothing` where it stays empty.
    var ofEmpty = FastLane.nothing
    /// The days of a date of which there is nothing to say.
    var firstDay: Int32 = 0
    var lastDay: Int32 = 0
    /// True for an external deadline, which may lie after the Stand.
    var mayLieAhead = false
    /// True for what happens to a case, which is compared with Eingang and Stand.
    var isEvent = false
}
