/// What the first bytes of a file say.
struct FirstLook {
    let dialect: Dialect
    let kind: FileKind
    let suspectedDelimiter: UInt8?
    /// Bytes of the `sep=` line in UTF-8; 0 without one.
    let separatorLength: Int

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
        separatorLength = separator?.length ?? 0
    }
}
