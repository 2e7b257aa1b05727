/// A file before its first row: what was found out about it, and its text from the start.
struct Opening: ~Copyable {
    let dialect: Dialect
    let kind: FileKind
    let suspectedDelimiter: UInt8?
    /// True when every byte of the file is known to be text.
    let clean: Bool
    var stream: TextStream
    /// Bytes of text (UTF-8) before the first row: byte order mark and `sep=` line.
    let preface: Int
    /// The line behind the preface.
    let firstLine: Int
    /// Rows that begin in this line or later are left alone.
    let lineLimit: Int

    /// Bytes of a block that is used where it lies.
    private static let mostLent = 2 * BlockSource.blockSize

    /// Reads `source` once for its encoding and goes back to its start.
    init(
        _ source: consuming ByteFeed,
        settings: DialectSettings,
        blockSize: Int,
        tap: ((UnsafeRawBufferPointer) -> Void)?
    ) throws(ReadFailure) {
        var sniffer = EncodingSniffer()
        try sniffer.read(&source, setting: settings.encoding)
        try source.rewind()
        let sniff = sniffer.finish(setting: settings.encoding)
        let first = FirstLook(sniffer.head, sniff, settings)
        suspectedDelimiter = first.suspectedDelimiter
        dialect = first.dialect
        kind = first.kind
        clean = sniff.clean
        stream = TextStream(source, encoding: sniff.encoding, blockSize: blockSize, tap: tap)
        preface = first.preface
        firstLine = dialect.hasSeparatorLine ? 2 : 1
        lineLimit = .max
    }

    /// A block of a file of which everything is known already.
    ///
    /// - Parameter isStart: true for the beginning of the file, where more than rows may stand.
    init(_ block: FileBlock, of text: FileText, isStart: Bool) {
        dialect = text.dialect
        kind = .csv
        suspectedDelimiter = text.suspectedDelimiter
        clean = true
        // A long line is read piece by piece, so that its end is found (`RowReader.rowLimit`) wherever the blocks end.
        if dialect.encoding == .utf8, let bytes = block.bytes.baseAddress, block.bytes.count <= Opening.mostLent {
            let feed = ByteFeed(descriptor: text.descriptor, path: text.path, offset: block.end)
            stream = TextStream(lent: bytes, count: block.bytes.count, feed)
        } else {
            stream = TextStream(
                ByteFeed(block.bytes, descriptor: text.descriptor, path: text.path, offset: block.end),
                encoding: dialect.encoding,
                blockSize: TextStream.blockSize,
                tap: nil
            )
        }
        preface = isStart ? text.preface : 0
        firstLine = block.line + (isStart && dialect.hasSeparatorLine ? 1 : 0)
        lineLimit = block.endLine
    }
}
