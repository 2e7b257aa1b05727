/// The offsets of all delimiters, quotes and line breaks in a window of the text, found 64 bytes at a time.
struct Marks: ~Copyable {
    /// Bytes of text that are looked through at once; the offsets stay in the fastest cache.
    private static let window = 8192

    private let delimiter: UInt8
    private let offsets: UnsafeMutablePointer<UInt16>
    /// Where in the text the window starts; offsets count from here.
    private var base = 0
    /// Up to where the text has been looked through.
    private(set) var limit = 0
    private var next = 0
    private var end = 0

    init(delimiter: UInt8) {
        self.delimiter = delimiter
        offsets = .allocate(capacity: Marks.window)
    }

    deinit { offsets.deallocate() }

    /// Marks that are found but not taken.
    var left: Int { end - next }

    /// The next mark in the text.
    var first: Int { base + Int(offsets[next]) }

    mutating func take() { next += 1 }

    /// Takes the marks before `position`.
    mutating func skip(to position: Int) {
        while next < end, first < position { next += 1 }
        if limit < position { limit = position }
    }

    /// Says that the text has moved towards its start.
    mutating func shift(by distance: Int) {
        base -= distance
        limit -= distance
    }

    /// Takes delimiters up to the next quote, line break or end of the window and appends the cells that they end.
    /// Returns the start of the cell after them; cells count from `rowStart`.
    mutating func takeCells(
        from cellStart: Int,
        to spans: inout CellSpans,
        in text: UnsafeRawBufferPointer,
        rowStart: Int
    ) -> Int {
        guard next < end, let source = text.baseAddress else { return cellStart }
        let first = spans.reserve(left)
        // In locals: what lies in `self` would be loaded and stored for every cell.
        let (offsets, end, delimiter) = (offsets, end, delimiter)
        var (target, place, start) = (first, next, cellStart)
        let window = source + base
        let distance = base - rowStart
        while place < end {
            let offset = Int(offsets[place])
            guard window.load(fromByteOffset: offset, as: UInt8.self) == delimiter else { break }
            target.initialize(to: CellSpan(rawStart: start, start: start, count: offset + distance - start))
            target += 1
            start = offset + distance + 1
            place += 1
        }
        spans.fill(place - next)
        next = place
        return start
    }

    /// Looks through the next window of `text`, once all marks are taken.
    mutating func scan(_ text: UnsafeRawBufferPointer) {
        assert(next == end)
        base = limit
        limit = min(base + Marks.window, text.count)
        next = 0
        end = 0
        guard let source = text.baseAddress else { return }
        let (offsets, base, limit) = (offsets, base, limit)
        var (count, position) = (0, base)
        let delimiters = Marks.eightTimes(delimiter)
        while position + 64 <= limit {
            var bits = Marks.mask(source + position, delimiters)
            while bits != 0 {
                offsets[count] = UInt16(truncatingIfNeeded: position - base + bits.trailingZeroBitCount)
                count += 1
                bits &= bits &- 1
            }
            position += 64
        }
        while position < limit {
            let byte = text[position]
            if byte == delimiter || byte == Dialect.quote || Dialect.isLineBreak(byte) {
                offsets[count] = UInt16(truncatingIfNeeded: position - base)
                count += 1
            }
            position += 1
        }
        end = count
    }

    /// One bit for each of 64 bytes.
    private static func mask(_ text: UnsafeRawPointer, _ delimiters: UInt64) -> UInt64 {
        var bits: UInt64 = 0
        for part in 0..<8 {
            let word = text.loadUnaligned(fromByteOffset: part * 8, as: UInt64.self)
            bits |= mask(word, delimiters) << UInt64(part * 8)
        }
        return bits
    }

    /// One bit for each of eight bytes, all looked at in one go ("SIMD within a register").
    private static func mask(_ word: UInt64, _ delimiters: UInt64) -> UInt64 {
        let highest: UInt64 = 0x8080_8080_8080_8080
        let low = word & ~highest
        // A byte of a sum has its highest bit unless it was the one looked for; bytes beyond ASCII have it anyway.
        let others =
            word | ((low ^ delimiters) &+ ~highest) & ((low ^ quotes) &+ ~highest) & ((low ^ lineFeeds) &+ ~highest)
            & ((low ^ carriageReturns) &+ ~highest)
        // The product lines up the eight bits side by side in its highest byte.
        return ((~others & highest) >> 7 &* 0x0102_0408_1020_4080) >> 56
    }

    private static let quotes = eightTimes(Dialect.quote)
    private static let lineFeeds = eightTimes(0x0A)
    private static let carriageReturns = eightTimes(0x0D)

    private static func eightTimes(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 * UInt64(byte) }
}
