/// What the first bytes of a file say.
struct FirstLook {
    let dialect: Dialect
    let kind: FileKind
    let suspectedDelimiter: UInt8?
    /// Bytes of text (UTF-8) before the first row: byte order mark and `sep=` line.
    let preface: Int

    init(_ head: [UInt8], _ sniff: Sniff, _ settings: DialectSettings) {
        let body = head.dropFirst(sniff.byteOrderMark)
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
        kind = FileKind.of(head: head[...], text: text[...], encoding: sniff.encoding)
        // The byte order mark is U+FEFF, three bytes in UTF-8, whatever the file's encoding.
        preface = (sniff.byteOrderMark > 0 ? 3 : 0) + (separator?.length ?? 0)
    }
}
