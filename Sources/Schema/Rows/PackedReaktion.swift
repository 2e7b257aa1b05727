/// A `Reaktion` in 28 bytes instead of 52: days in two bytes, codes in half a byte, indices in as many bits as any office
/// needs. What does not fit is not rounded: `Reaktionen` keeps such a row as it is.
struct PackedReaktion: Sendable {
    // Days since 1 January 1970: up to the year 2149.
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
        var packing = Packing()
        eingang = packing.day(row.eingang)
        zwischennachricht = packing.day(row.zwischennachricht)
        abschluss = packing.day(row.abschluss)
        eroertertAm = packing.day(row.eroertertAm)
        externeFrist = packing.day(row.externeFrist)
        stand = packing.day(row.stand)
        anBuero = packing.day(row.anBuero)
        bogenEingang = packing.day(row.bogenEingang)
        topics =
            packing.topic(row.anliegen.first) | packing.topic(row.anliegen.second) << 10
            | packing.topic(row.anliegen.third) << 20
        let ofEingang = packing.code(row.art) | packing.code(row.eingangsweg) << 4
        let ofAnswer = packing.code(row.antwortform) << 8 | packing.code(row.schlusszeichnung) << 12
        let ofEnd = packing.code(row.bewertung) << 16 | packing.code(row.ergebnis) << 20
        codes = ofEingang | ofAnswer | ofEnd | packing.code(row.weitergeleitetAn) << 24
        lists = packing.team(row.team) | packing.massnahme(row.massnahme) << 12 | packing.flags(row.flags) << 24
        if !packing.isExact { return nil }
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
private struct Packing {
    static let twelveBits: UInt32 = 0xFFF
    private static let tenBits: UInt32 = 0x3FF
    private static let fourBits: UInt32 = 0xF

    /// False once a number had no room.
    private(set) var isExact = true

    @inline(__always)
    private mutating func fit(_ value: UInt32, below limit: UInt32) -> UInt32 {
        if value >= limit { isExact = false }
        return value
    }

    @inline(__always)
    mutating func day(_ day: Int32) -> UInt16 {
        if day == Reaktion.noDay { return .max }
        return UInt16(truncatingIfNeeded: fit(UInt32(bitPattern: day), below: UInt32(UInt16.max)))
    }

    @inline(__always)
    static func day(of bits: UInt16) -> Int32 { bits == .max ? Reaktion.noDay : Int32(bits) }

    @inline(__always)
    mutating func topic(_ topic: UInt16) -> UInt32 {
        topic == Reaktion.none16 ? Packing.tenBits : fit(UInt32(topic), below: Packing.tenBits)
    }

    @inline(__always)
    static func topic(of bits: UInt32) -> UInt16 {
        bits & tenBits == tenBits ? Reaktion.none16 : UInt16(truncatingIfNeeded: bits & tenBits)
    }

    @inline(__always)
    mutating func code(_ code: UInt8) -> UInt32 {
        code == Reaktion.none ? Packing.fourBits : fit(UInt32(code), below: Packing.fourBits)
    }

    @inline(__always)
    static func code(of bits: UInt32) -> UInt8 {
        bits & fourBits == fourBits ? Reaktion.none : UInt8(truncatingIfNeeded: bits & fourBits)
    }

    @inline(__always)
    mutating func team(_ team: UInt16) -> UInt32 { fit(UInt32(team), below: Packing.twelveBits) }

    /// The two highest numbers mean what they mean in a `Reaktion`.
    @inline(__always)
    mutating func massnahme(_ massnahme: UInt16) -> UInt32 {
        if massnahme >= Reaktion.unknownMassnahme { return UInt32(massnahme) & Packing.twelveBits }
        return fit(UInt32(massnahme), below: UInt32(Reaktion.unknownMassnahme) & Packing.twelveBits)
    }

    @inline(__always)
    static func massnahme(of bits: UInt32) -> UInt16 {
        let value = bits & twelveBits
        let isIndex = value < UInt32(Reaktion.unknownMassnahme) & twelveBits
        return UInt16(truncatingIfNeeded: isIndex ? value : value | ~twelveBits)
    }

    @inline(__always)
    mutating func flags(_ flags: Reaktion.Flags) -> UInt32 { fit(UInt32(flags.rawValue), below: 0x100) }
}
