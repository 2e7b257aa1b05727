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

    /// How a cell is read.
    enum Step: UInt8 {
        case skip, number, date, word
    }

    /// The place among the cells of a row.
    var field = 0
    var kind = Kind.nothing
    var column = Column.bemerkung
    var step = Step.skip
    /// True where an empty cell is not just passed over.
    var asksWhenEmpty = false
    var isMandatory = false
    /// Where in `LaneValues` its value goes.
    var place = 0
    /// Of a date the bit of its place in `DecodingPlan.dates`.
    var dateBit: UInt64 = 0
    /// What the empty cell means; `FastLane.nothing` where it stays empty.
    var ofEmpty = FastLane.nothing
    /// The days of a date of which there is nothing to say.
    var firstDay: Int32 = .min
    var lastDay: Int32 = .max
}
