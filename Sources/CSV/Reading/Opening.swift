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
        let body = sniffer.head.dropFirst(sniff.byteOrderMark)
        let text = Transcoder.text(body, sniff.encoding, last: false)
        let (separator, vote) = text.withUnsafeBytes { (SeparatorLine($0), DelimiterVote(on: $0)) }
        let delimiter = settings.delimiter ?? separator?.delimiter ?? vote.winner
        suspectedDelimiter = vote.rival(of: delimiter)
        dialect = Dialect(
            delimiter: delimiter,
            encoding: sniff.encoding,
            hasSeparatorLine: separator != nil,
            byteOrderMark: sniff.byteOrderMark
        )
        kind = FileKind.of(head: sniffer.head[...], text: text[...], encoding: sniff.encoding)
        clean = sniff.clean
        stream = TextStream(source, encoding: sniff.encoding, blockSize: blockSize, tap: tap)
        // The byte order mark is U+FEFF, three bytes in UTF-8, whatever the file's encoding.
        preface = (sniff.byteOrderMark > 0 ? 3 : 0) + (separator?.length ?? 0)
    }
}
