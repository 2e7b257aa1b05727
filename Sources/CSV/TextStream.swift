/// The text of a file as UTF-8 in a sliding block: what lies before `start` is done with, more comes on `fill`.
struct TextStream: ~Copyable {
    static let blockSize = 256 * 1024

    let encoding: TextEncoding
    let byteOrderMark: Int
    /// True when every byte of the file is known to be text.
    let clean: Bool
    /// The first byte that is still needed.
    private(set) var start = 0
    /// The end of what has been read.
    private(set) var end = 0
    private(set) var atEnd = false

    private var feed: ByteFeed
    private var block = Block(capacity: TextStream.blockSize)
    private var raw: Block
    private var transcoder: Transcoder?
    private let tap: ((UnsafeRawBufferPointer) -> Void)?

    private init(feed: consuming ByteFeed, sniff: Sniff, tap: ((UnsafeRawBufferPointer) -> Void)?) {
        self.feed = feed
        self.tap = tap
        encoding = sniff.encoding
        byteOrderMark = sniff.byteOrderMark
        clean = sniff.clean
        transcoder = sniff.encoding == .utf8 ? nil : Transcoder(sniff.encoding)
        raw = Block(capacity: sniff.encoding == .utf8 ? 16 : TextStream.blockSize)
    }

    /// Reads the file once to find its encoding, then stands at its first character.
    static func open(
        _ source: consuming ByteFeed, encoding setting: TextEncoding?, tap: ((UnsafeRawBufferPointer) -> Void)?
    ) throws(ReadFailure) -> TextStream {
        var sniffer = EncodingSniffer()
        try sniffer.read(&source)
        try source.rewind()
        var stream = TextStream(feed: source, sniff: sniffer.finish(setting: setting), tap: tap)
        while stream.end < 3, !stream.atEnd { try stream.fill() }
        // The byte order mark is U+FEFF, three bytes in UTF-8, whatever the file's encoding.
        if stream.byteOrderMark > 0, stream.end >= 3 { stream.advance(to: 3) }
        return stream
    }

    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(block.bytes) }

    /// Says that everything before `offset` is done with.
    mutating func advance(to offset: Int) { start = offset }

    /// Moves what is still needed to the front and reads on; offsets shrink by the returned amount.
    @discardableResult
    mutating func fill() throws(ReadFailure) -> Int {
        let shift = start
        if shift > 0 {
            if end > shift, let base = block.bytes.baseAddress {
                base.copyMemory(from: base + shift, byteCount: end - shift)
            }
            end -= shift
            start = 0
        }
        if end > block.capacity / 2 { block.grow(to: block.capacity * 2, keeping: end) }
        if transcoder == nil {
            let count = try feed.read(into: UnsafeMutableRawBufferPointer(rebasing: block.bytes[end...]))
            if count > 0 { tap?(UnsafeRawBufferPointer(rebasing: block.bytes[end..<end + count])) }
            end += count
            atEnd = count == 0
        } else {
            try fillTranscoded()
        }
        return shift
    }

    private mutating func fillTranscoded() throws(ReadFailure) {
        let count = try feed.read(into: raw.bytes)
        let source = UnsafeRawBufferPointer(rebasing: raw.bytes[..<count])
        if count > 0 { tap?(source) }
        var text: [UInt8] = []
        text.reserveCapacity(count * 2)
        transcoder?.append(source, to: &text, last: count == 0)
        block.grow(to: end + text.count, keeping: end)
        text.withUnsafeBytes { bytes in
            UnsafeMutableRawBufferPointer(rebasing: block.bytes[end..<end + bytes.count]).copyMemory(from: bytes)
        }
        end += text.count
        atEnd = count == 0
    }
}
