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
        // The byte order mark is U+FEFF, three bytes in UTF-8, whatever the file's encoding.
        preface = (sniff.byteOrderMark > 0 ? 3 : 0) + first.separatorLength
    }
}
