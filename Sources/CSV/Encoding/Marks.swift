internal import Cbytes

/// The offsets of all delimiters, quotes and line breaks in a window of the text, found sixteen bytes at a time.
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
        let window = UnsafeRawBufferPointer(rebasing: text[base..<limit])
        end = krm_find_marks(window.baseAddress, window.count, delimiter, offsets)
    }
}
