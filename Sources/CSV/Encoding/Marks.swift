internal import Cbytes

/// The places of all delimiters, quotes and line breaks in a window of the text, found sixteen bytes at a time.
struct Marks: ~Copyable {
    /// Bytes of text that are looked through at once; text and places stay in the fastest cache.
    private static let window = 16_384

    private let delimiter: UInt8
    /// Behind each mark an offset from the window's start; in front of them one for that start, so that a cell reaches from
    /// one of these to one byte in front of the next.
    private let ends: UnsafeMutablePointer<UInt16>
    /// The places in `ends` of the marks that are no delimiters.
    private let others: UnsafeMutablePointer<UInt16>
    /// Where in the text the window starts; offsets count from here.
    private var base = 0
    /// Up to where the text has been looked through.
    private(set) var limit = 0
    private var next = 0
    private var end = 0
    /// The first of `others` that may still lie before `next`.
    private var nextOther = 0
    private var otherEnd = 0

    init(delimiter: UInt8) {
        self.delimiter = delimiter
        let places = UnsafeMutablePointer<UInt16>.allocate(capacity: 1 + Marks.window + krm_spare)
        places.initialize(repeating: 0, count: 1 + Marks.window + krm_spare)
        ends = places + 1
        others = .allocate(capacity: Marks.window)
    }

    deinit {
        (ends - 1).deallocate()
        others.deallocate()
    }

    /// Marks that are found but not taken.
    var left: Int { end - next }

    /// The next mark in the text.
    var first: Int { base + Int(ends[next]) - 1 }

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
        let (ends, end, delimiter) = (ends, end, delimiter)
        var (target, place, start) = (first, next, cellStart)
        let window = source + base
        let distance = base - rowStart
        while place < end {
            let offset = Int(ends[place]) &- 1
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
        let window = UnsafeRawBufferPointer(rebasing: text[base..<limit])
        let found = krm_find_marks(window.baseAddress, window.count, delimiter, ends, others)
        (next, end) = (0, found.count)
        (nextOther, otherEnd) = (0, found.others)
    }
}

extension Marks {
    /// Takes a row that has no quotes, when all of it up to its LF lies in the window.
    ///
    /// - Parameters:
    ///   - position: where the row starts.
    ///   - width: how many cells it has to have; nil for any other row, of which nothing is taken.
    mutating func takePlainRow(at position: Int, width: Int, _ text: UnsafeRawBufferPointer) -> PlainRow? {
        skip(to: position)
        if let row = plainRow(position, width, text) { return row }
        // It may go on behind the window; then one that begins with it most likely has all of it.
        guard otherEnd - nextOther < 2, base != position || next == end, limit < text.count else { return nil }
        next = end
        limit = position
        scan(text)
        return plainRow(position, width, text)
    }

    @inline(__always)
    private mutating func plainRow(_ position: Int, _ width: Int, _ text: UnsafeRawBufferPointer) -> PlainRow? {
        guard let source = text.baseAddress, base + Int(ends[next - 1]) == position else { return nil }
        while nextOther < otherEnd, Int(others[nextOther]) < next { nextOther += 1 }
        guard nextOther < otherEnd else { return nil }
        let window = source + base
        let last = Int(others[nextOther])
        guard last - next == width - 1 else { return nil }
        var behind = last + 1
        switch window.load(fromByteOffset: Int(ends[last]) - 1, as: UInt8.self) {
        case 0x0A: break
        case 0x0D:
            guard nextOther + 1 < otherEnd, Int(others[nextOther + 1]) == behind, ends[behind] == ends[last] + 1,
                window.load(fromByteOffset: Int(ends[last]), as: UInt8.self) == 0x0A
            else { return nil }
            behind += 1
        default: return nil
        }
        let row = PlainRow(text: window, ends: UnsafePointer(ends) + (next - 1), count: width)
        nextOther += behind - last
        next = behind
        return row
    }

    /// Where the row that was taken last ends, its line end included.
    var endOfPlainRow: Int { base + Int(ends[next - 1]) }
}
