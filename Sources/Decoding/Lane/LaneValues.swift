internal import Schema

/// What has been read of a row so far.
struct LaneValues {
    private var row: Reaktion
    private var flags: UInt16
    private(set) var team: Int32
    private(set) var bereich: Int32
    private var topics: (Int32, Int32, Int32)
    /// Of what happened to the case: the first day, and the last one of what cannot lie ahead.
    private(set) var earliest = Int32.max
    private(set) var newest = Reaktion.noDay
    /// A bit for each date that the row has.
    private(set) var dates: UInt64 = 0
    var namesEarlierCase = false

    @inline(__always)
    init(_ layout: borrowing LaneLayout) {
        self = layout.start
    }

    init(row: Reaktion) {
        self.row = row
        flags = row.flags.rawValue
        team = 0
        bereich = -1
        topics = (-1, -1, -1)
    }

    /// Takes what an empty cell or a constant means.
    mutating func set(_ field: LaneField, _ value: Int32) {
        switch field.kind {
        case .nothing, .key, .folge, .text: break
        case .date, .datePattern: set(field, date: value)
        case .code: set(field.offset, code: value)
        case .flag: set(flag: field.place, value)
        case .team, .bereich, .massnahme, .topic: set(field, entry: value)
        }
    }

    /// Notes that the row has the date at that place of the plan.
    @inline(__always)
    mutating func note(date place: Int) { dates |= 1 << UInt64(truncatingIfNeeded: place) }

    // By offset: to choose the property by column costs more than all the rest.
    @inline(__always)
    mutating func set(_ field: LaneField, date day: Int32) {
        withUnsafeMutableBytes(of: &row) { $0.storeBytes(of: day, toByteOffset: field.offset, as: Int32.self) }
        guard field.isEvent else { return }
        earliest = min(earliest, day)
        if !field.mayLieAhead { newest = max(newest, day) }
    }

    @inline(__always)
    mutating func set(_ offset: Int, code value: Int32) {
        let code = UInt8(truncatingIfNeeded: value)
        withUnsafeMutableBytes(of: &row) { $0.storeBytes(of: code, toByteOffset: offset, as: UInt8.self) }
    }

    @inline(__always)
    mutating func set(flag bit: Int, _ value: Int32) {
        if value == LaneValues.yes { flags |= UInt16(truncatingIfNeeded: bit) }
    }

    private static let yes = Int32(JaNein.ja.rawValue)

    /// Takes the entry of a list of this office.
    mutating func set(_ field: LaneField, entry value: Int32) {
        switch field.kind {
        case .team: team = value
        case .bereich: bereich = value
        case .massnahme: row.massnahme = UInt16(truncatingIfNeeded: value)
        case .topic:
            switch field.place {
            case 0: topics.0 = value
            case 1: topics.1 = value
            default: topics.2 = value
            }
        case .nothing, .key, .folge, .text, .date, .datePattern, .code, .flag: break
        }
    }

    /// The row, all cells being read.
    @inline(__always)
    var finished: Reaktion {
        var out = row
        out.flags = Reaktion.Flags(rawValue: flags)
        out.team = UInt16(truncatingIfNeeded: team)
        // -1 is `none16`; a topic named twice in a row counts once.
        let (first, second, third) = topics
        out.anliegen = Reaktion.Topics(
            UInt16(truncatingIfNeeded: first),
            UInt16(truncatingIfNeeded: second == first ? -1 : second),
            UInt16(truncatingIfNeeded: third == first || third == second ? -1 : third)
        )
        return out
    }
}
