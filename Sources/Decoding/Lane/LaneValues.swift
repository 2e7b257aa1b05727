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
    var dates: UInt64 = 0
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

    @inline(__always)
    mutating func set(_ field: LaneField, _ value: Int32) {
        switch field.kind {
        case .nothing, .key, .folge, .text: break
        case .date, .datePattern:
            withUnsafeMutableBytes(of: &row) { $0.storeBytes(of: value, toByteOffset: field.offset, as: Int32.self) }
            guard field.isEvent else { return }
            earliest = min(earliest, value)
            if !field.mayLieAhead { newest = max(newest, value) }
        case .code:
            let code = UInt8(truncatingIfNeeded: value)
            withUnsafeMutableBytes(of: &row) { $0.storeBytes(of: code, toByteOffset: field.offset, as: UInt8.self) }
        case .flag: if value == Int32(JaNein.ja.rawValue) { flags |= UInt16(truncatingIfNeeded: field.place) }
        case .team: team = value
        case .bereich: bereich = value
        case .massnahme: row.massnahme = UInt16(truncatingIfNeeded: value)
        case .topic:
            switch field.place {
            case 0: topics.0 = value
            case 1: topics.1 = value
            default: topics.2 = value
            }
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
