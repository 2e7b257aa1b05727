internal import Cbytes
internal import Schema

/// What has been read of a row: a number for each column that a row keeps, by its place.
struct LaneValues {
    /// How many places there are.
    static let count = 29

    /// The value at the first place; the others follow it.
    private let start: UnsafeMutablePointer<Int32>

    /// The values of a row, wherever it lies.
    @inline(__always)
    init(_ row: UnsafeMutablePointer<krm_row>) {
        // A struct lies where its first property does.
        start = UnsafeMutableRawPointer(row).assumingMemoryBound(to: Int32.self)
    }

    /// What an empty row says.
    static var empty: [Int32] {
        var numbers = [Int32](repeating: LaneValues.none, count: count)
        for date in 0..<LaneValues.firstCode { numbers[date] = Reaktion.noDay }
        for place in [LaneValues.place(of: .art), LaneValues.place(of: .eingangsweg), LaneValues.team] {
            numbers[place] = 0
        }
        return numbers
    }

    @inline(__always)
    subscript(place: Int) -> Int32 {
        get { start[place] }
        nonmutating set { start[place] = newValue }
    }

    /// Stands for no code and no entry of a list: cut to fewer bits, what a `Reaktion` has for it.
    static let none: Int32 = -1
    private static let firstCode = 8
    static let team = 15
    static let bereich = 16
    static let massnahme = 17
    private static let firstTopic = 18
    private static let firstFlag = 21

    static func place(of date: DateColumn) -> Int {
        switch date {
        case .eingang: 0
        case .zwischennachricht: 1
        case .abschluss: 2
        case .eroertertAm: 3
        case .externeFrist: 4
        case .stand: 5
        case .anBuero: 6
        case .bogenEingang: 7
        }
    }

    static func place(of code: CodeColumn) -> Int {
        switch code {
        case .art: firstCode
        case .eingangsweg: firstCode + 1
        case .antwortform: firstCode + 2
        case .schlusszeichnung: firstCode + 3
        case .bewertung: firstCode + 4
        case .ergebnis: firstCode + 5
        case .weitergeleitetAn: firstCode + 6
        }
    }

    /// - Parameter topic: 0 to 2.
    static func place(ofTopic topic: Int) -> Int { firstTopic + topic }

    static func place(of flag: Reaktion.Flags) -> Int { firstFlag + flag.rawValue.trailingZeroBitCount }

    /// The row, all cells being read.
    @inline(__always)
    var row: Reaktion {
        var out = Reaktion()
        out.eingang = start[0]
        out.zwischennachricht = start[1]
        out.abschluss = start[2]
        out.eroertertAm = start[3]
        out.externeFrist = start[4]
        out.stand = start[5]
        out.anBuero = start[6]
        out.bogenEingang = start[7]
        out.art = UInt8(truncatingIfNeeded: start[LaneValues.firstCode])
        out.eingangsweg = UInt8(truncatingIfNeeded: start[LaneValues.firstCode + 1])
        out.antwortform = UInt8(truncatingIfNeeded: start[LaneValues.firstCode + 2])
        out.schlusszeichnung = UInt8(truncatingIfNeeded: start[LaneValues.firstCode + 3])
        out.bewertung = UInt8(truncatingIfNeeded: start[LaneValues.firstCode + 4])
        out.ergebnis = UInt8(truncatingIfNeeded: start[LaneValues.firstCode + 5])
        out.weitergeleitetAn = UInt8(truncatingIfNeeded: start[LaneValues.firstCode + 6])
        out.team = UInt16(truncatingIfNeeded: start[LaneValues.team])
        out.massnahme = UInt16(truncatingIfNeeded: start[LaneValues.massnahme])
        out.flags = flags
        // A topic named twice in a row counts once.
        let (first, second, third) = (
            start[LaneValues.firstTopic], start[LaneValues.firstTopic + 1], start[LaneValues.firstTopic + 2]
        )
        out.anliegen = Reaktion.Topics(
            UInt16(truncatingIfNeeded: first),
            UInt16(truncatingIfNeeded: second == first ? LaneValues.none : second),
            UInt16(truncatingIfNeeded: third == first || third == second ? LaneValues.none : third)
        )
        return out
    }

    @inline(__always)
    private var flags: Reaktion.Flags {
        let yes = Int32(JaNein.ja.rawValue)
        var bits: UInt16 = 0
        for bit in 0..<8 where start[LaneValues.firstFlag + bit] == yes {
            bits |= 1 << UInt16(truncatingIfNeeded: bit)
        }
        return Reaktion.Flags(rawValue: bits)
    }

    /// Of what happened to the case the first day, ahead or not, and the last one of what cannot lie ahead: every date but
    /// Eingang and Stand, of which only the external deadline may lie ahead. `Int32.max` and `Reaktion.noDay` without one.
    @inline(__always)
    var events: (earliest: Int32, newest: Int32) {
        let newest = max(start[1], start[2], max(start[3], start[6], start[7]))
        let earliest = min(known(1), known(2), min(known(3), min(known(4), known(6), known(7))))
        return (earliest, newest)
    }

    /// A day, or the last one of all where there is none.
    @inline(__always)
    private func known(_ place: Int) -> Int32 { start[place] == Reaktion.noDay ? .max : start[place] }
}
