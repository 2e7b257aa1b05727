/// The text of a file as UTF-8 in a sliding block: what lies before `start` is done with, more comes on `fill`.
struct TextStream: ~Copyable {
    static let blockSize = 256 * 1024

    /// The first byte that is still needed.
    private(set) var start = 0
    /// The end of what has been read.
    private(set) var end = 0
    private(set) var atEnd = false

    private var feed: ByteFeed
    private let blockSize: Int
    private var block: Block
    /// Where the text lies: in `block`, or in memory of somebody else for as long as nothing needs to be read on.
    private var base: UnsafeRawPointer
    private var isLent = false
    private var raw: Block
    private var transcoder: Transcoder?
    private let tap: ((UnsafeRawBufferPointer) -> Void)?

    /// Reads on from where `feed` stands, at most `blockSize` bytes at a time; `tap` is shown every byte once.
    init(
        _ feed: consuming ByteFeed,
        encoding: TextEncoding,
        blockSize: Int,
        tap: ((UnsafeRawBufferPointer) -> Void)?
    ) {
        self.feed = feed
        self.blockSize = max(blockSize, 1)
        self.tap = tap
        transcoder = encoding == .utf8 ? nil : Transcoder(encoding)
        block = Block(capacity: self.blockSize)
        base = UnsafeRawPointer(block.base)
        raw = Block(capacity: encoding == .utf8 ? 0 : self.blockSize)
    }

    /// Text that is in memory already, which must stay there for as long as the stream is used; it is not copied. What
    /// follows is read from `feed`.
    ///
    /// - Parameter text: UTF-8, `count` bytes, with `Block.padding` bytes behind them that may be read.
    init(lent text: UnsafeRawPointer, count: Int, _ feed: consuming ByteFeed) {
        self.feed = feed
        blockSize = TextStream.blockSize
        tap = nil
        block = Block(capacity: 0)
        base = text
        end = count
        isLent = true
        raw = Block(capacity: 0)
    }

    /// The text that has been read, also what is done with.
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: end) }

    /// Where the byte at `start` lies in memory.
    var address: UnsafeRawPointer { base + start }

    /// Says that everything before `offset` is done with.
    mutating func advance(to offset: Int) { start = offset }

    /// Moves what is still needed to the front and reads on; offsets shrink by the returned amount.
    mutating func fill() throws(ReadFailure) -> Int {
        let shift = start
        if isLent {
            block.grow(to: end - shift + blockSize, keeping: 0)
            isLent = false
        }
        if shift > 0 || base != UnsafeRawPointer(block.base) {
            block.base.copyMemory(from: base + shift, byteCount: end - shift)
            end -= shift
            start = 0
        }
        defer { base = UnsafeRawPointer(block.base) }
        if atEnd { return shift }
        let count = transcoder == nil ? try fillPlain() : try fillTranscoded()
        atEnd = count == 0
        return shift
    }

    private mutating func fillPlain() throws(ReadFailure) -> Int {
        if block.capacity - end < max(blockSize / 2, 1) { block.grow(to: end + blockSize, keeping: end) }
        let room = UnsafeMutableRawBufferPointer(rebasing: block.bytes[end...].prefix(blockSize))
        let count = try feed.read(into: room)
        if count > 0 { tap?(UnsafeRawBufferPointer(rebasing: room[..<count])) }
        end += count
        return count
    }

    private mutating func fillTranscoded() throws(ReadFailure) -> Int {
        // A quarter of a block at least, so that a block of the usual size is big enough for most files.
        let least = Transcoder.room(for: max(blockSize / 4, 1))
        if block.capacity - end < least { block.grow(to: end + least, keeping: end) }
        let most = min(blockSize, (block.capacity - end - Transcoder.room(for: 0)) / 3)
        let count = try feed.read(into: UnsafeMutableRawBufferPointer(rebasing: raw.bytes[..<most]))
        let source = UnsafeRawBufferPointer(rebasing: raw.bytes[..<count])
        if count > 0 { tap?(source) }
        let room = UnsafeMutableRawBufferPointer(rebasing: block.bytes[end...])
        end += transcoder?.transcode(source, to: room, last: count == 0) ?? 0
        return count
    }
}
