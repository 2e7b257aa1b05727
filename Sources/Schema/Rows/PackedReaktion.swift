/// A `Reaktion` in 28 bytes instead of 52: days in two bytes, codes in half a byte, indices in as many bits as any office
/// needs. What does not fit is not rounded: `Reaktionen` keeps such a row as it is.
struct PackedReaktion: Sendable {
    // Days since 1 January 1970, from 1 on: up to the year 2149. As `Packing.days` writes them.
    private let eingang: UInt16
    private let zwischennachricht: UInt16
    private let abschluss: UInt16
    private let eroertertAm: UInt16
    private let externeFrist: UInt16
    private let stand: UInt16
    private let anBuero: UInt16
    private let bogenEingang: UInt16
    /// Three topics of ten bits.
    private let topics: UInt32
    /// Seven codes of four bits; all bits for a row that is kept elsewhere.
    private let codes: UInt32
    /// Team and Maßnahme of twelve bits, flags of eight.
    private let lists: UInt32

    /// Stands for a row that does not fit.
    static let elsewhere = PackedReaktion()

    var isElsewhere: Bool { codes == .max }

    private init() {
        (eingang, zwischennachricht, abschluss, eroertertAm) = (0, 0, 0, 0)
        (externeFrist, stand, anBuero, bogenEingang) = (0, 0, 0, 0)
        (topics, codes, lists) = (0, .max, 0)
    }

    /// Nil for a row that does not fit.
    init?(_ row: Reaktion) {
        let days = Packing.days(
            SIMD8(
                row.eingang,
                row.zwischennachricht,
                row.abschluss,
                row.eroertertAm,
                row.externeFrist,
                row.stand,
                row.anBuero,
                row.bogenEingang
            )
        )
        (eingang, zwischennachricht, abschluss, eroertertAm) = (days.bits[0], days.bits[1], days.bits[2], days.bits[3])
        (externeFrist, stand, anBuero, bogenEingang) = (days.bits[4], days.bits[5], days.bits[6], days.bits[7])
        var packing = Packing()
        topics =
            packing.topic(row.anliegen.first) | packing.topic(row.anliegen.second) << 10
            | packing.topic(row.anliegen.third) << 20
        let ofEingang = packing.code(row.art) | packing.code(row.eingangsweg) << 4
        let ofAnswer = packing.code(row.antwortform) << 8 | packing.code(row.schlusszeichnung) << 12
        let ofEnd = packing.code(row.bewertung) << 16 | packing.code(row.ergebnis) << 20
        codes = ofEingang | ofAnswer | ofEnd | packing.code(row.weitergeleitetAn) << 24
        lists = packing.team(row.team) | packing.massnahme(row.massnahme) << 12 | packing.flags(row.flags) << 24
        if !packing.isExact || !days.areExact { return nil }
    }

    /// False also where it is not known: one of them is kept elsewhere.
    func isOfSameEingang(as other: PackedReaktion) -> Bool {
        eingang == other.eingang && !isElsewhere && !other.isElsewhere
    }

    /// What the rows say differently beside their Stand; to be asked for only where none is elsewhere.
    func difference(_ other: PackedReaktion) -> RowDifference {
        // What differs is collected, not asked for: where two versions differ is hard to guess for a processor.
        let first = (eingang ^ other.eingang) | (zwischennachricht ^ other.zwischennachricht)
        let second = (abschluss ^ other.abschluss) | (eroertertAm ^ other.eroertertAm)
        let third =
            (externeFrist ^ other.externeFrist) | (anBuero ^ other.anBuero) | (bogenEingang ^ other.bogenEingang)
        if UInt32(first | second | third) | (codes ^ other.codes) | (lists ^ other.lists) != 0 { return .more }
        return topics == other.topics ? .nothing : .anliegen
    }

    /// One date of the row; to be asked for only where it is not elsewhere.
    subscript(column: DateColumn) -> Int32 {
        switch column {
        case .eingang: Packing.day(of: eingang)
        case .zwischennachricht: Packing.day(of: zwischennachricht)
        case .abschluss: Packing.day(of: abschluss)
        case .eroertertAm: Packing.day(of: eroertertAm)
        case .externeFrist: Packing.day(of: externeFrist)
        case .stand: Packing.day(of: stand)
        case .anBuero: Packing.day(of: anBuero)
        case .bogenEingang: Packing.day(of: bogenEingang)
        }
    }

    /// The row; to be asked for only where it is not elsewhere.
    var row: Reaktion {
        var out = Reaktion()
        out.eingang = Packing.day(of: eingang)
        out.zwischennachricht = Packing.day(of: zwischennachricht)
        out.abschluss = Packing.day(of: abschluss)
        out.eroertertAm = Packing.day(of: eroertertAm)
        out.externeFrist = Packing.day(of: externeFrist)
        out.stand = Packing.day(of: stand)
        out.anBuero = Packing.day(of: anBuero)
        out.bogenEingang = Packing.day(of: bogenEingang)
        out.anliegen = Reaktion.Topics(
            Packing.topic(of: topics),
            Packing.topic(of: topics >> 10),
            Packing.topic(of: topics >> 20)
        )
        out.art = Packing.code(of: codes)
        out.eingangsweg = Packing.code(of: codes >> 4)
        out.antwortform = Packing.code(of: codes >> 8)
        out.schlusszeichnung = Packing.code(of: codes >> 12)
        out.bewertung = Packing.code(of: codes >> 16)
        out.ergebnis = Packing.code(of: codes >> 20)
        out.weitergeleitetAn = Packing.code(of: codes >> 24)
        out.team = UInt16(truncatingIfNeeded: lists & Packing.twelveBits)
        out.massnahme = Packing.massnahme(of: lists >> 12)
        out.flags = Reaktion.Flags(rawValue: UInt16(truncatingIfNeeded: lists >> 24))
        return out
    }
}

/// Writes numbers into fewer bits, the highest of which mean that there is none.
///
/// Nothing is asked of a single number, for there are millions of them: what does not fit leaves a bit in `beyond`.
private struct Packing {
    static let twelveBits: UInt32 = 0xFFF
    private static let tenBits: UInt32 = 0x3FF
    private static let fourBits: UInt32 = 0xF

    private var beyond: UInt32 = 0

    /// False once a number had no room.
    var isExact: Bool { beyond == 0 }

    /// Days one lower than they are, so that the low bits of `noDay` become those that mean none; the first of January 1970 has
    /// no room.
    @inline(__always)
    static func days(_ days: SIMD8<Int32>) -> (bits: SIMD8<UInt16>, areExact: Bool) {
        let own = SIMD8<UInt32>(truncatingIfNeeded: days)
        let lower = own &- 1
        // `noDay` has no other bit than the highest, which the day in front of it has not.
        let beyond = (own &>> 16 & 0x7FFF) | (lower &>> 16 & 0x8000)
        let halves = beyond.lowHalf | beyond.highHalf
        let quarters = halves.lowHalf | halves.highHalf
        return (SIMD8<UInt16>(truncatingIfNeeded: lower), quarters[0] | quarters[1] == 0)
    }

    @inline(__always)
    static func day(of bits: UInt16) -> Int32 { bits == .max ? Reaktion.noDay : Int32(bits) + 1 }

    @inline(__always)
    mutating func topic(_ topic: UInt16) -> UInt32 {
        // 0 for none, 1 more for all others.
        beyond |= UInt32(topic &+ 1) & ~Packing.tenBits
        return UInt32(topic) & Packing.tenBits
    }

    @inline(__always)
    static func topic(of bits: UInt32) -> UInt16 {
        bits & tenBits == tenBits ? Reaktion.none16 : UInt16(truncatingIfNeeded: bits & tenBits)
    }

    @inline(__always)
    mutating func code(_ code: UInt8) -> UInt32 {
        beyond |= UInt32(code &+ 1) & ~Packing.fourBits
        return UInt32(code) & Packing.fourBits
    }

    @inline(__always)
    static func code(of bits: UInt32) -> UInt8 {
        bits & fourBits == fourBits ? Reaktion.none : UInt8(truncatingIfNeeded: bits & fourBits)
    }

    @inline(__always)
    mutating func team(_ team: UInt16) -> UInt32 {
        beyond |= UInt32(team) & ~Packing.twelveBits
        return UInt32(team)
    }

    /// The two highest numbers mean what they mean in a `Reaktion`.
    @inline(__always)
    mutating func massnahme(_ massnahme: UInt16) -> UInt32 {
        // 0 and 1 for them, 2 more for all others.
        beyond |= UInt32(massnahme &+ 2) & ~Packing.twelveBits
        return UInt32(massnahme) & Packing.twelveBits
    }

    @inline(__always)
    static func massnahme(of bits: UInt32) -> UInt16 {
        let value = bits & twelveBits
        let isIndex = value < UInt32(Reaktion.unknownMassnahme) & twelveBits
        return UInt16(truncatingIfNeeded: isIndex ? value : value | ~twelveBits)
    }

    @inline(__always)
    mutating func flags(_ flags: Reaktion.Flags) -> UInt32 {
        beyond |= UInt32(flags.rawValue) & ~0xFF
        return UInt32(flags.rawValue)
    }
}
