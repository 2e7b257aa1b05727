/// An opened file of which is known how its text is to be read.
package struct FileText: Sendable {
    package let dialect: Dialect
    /// Belongs to the caller, who keeps it open.
    package let descriptor: Int32
    /// For messages.
    package let path: String
    /// As `RowReader.suspectedDelimiter`.
    let suspectedDelimiter: UInt8?
    /// As `FirstLook.preface`.
    let preface: Int
    /// What the first bytes say of all of them; `BlockSource` watches whether it holds.
    let sniff: Sniff
    let encoding: TextEncoding?

    /// Looks at the beginning of a file.
    ///
    /// Nil when it cannot be read in blocks: it is no CSV by its looks, its text is UTF-16, where a byte says nothing, or
    /// its first bytes are not all text.
    package init?(descriptor: Int32, path: String, settings: DialectSettings) throws(ReadFailure) {
        let head = Block(capacity: EncodingSniffer.headSize)
        var feed = ByteFeed(descriptor: descriptor, path: path, offset: 0)
        let count = try feed.fill(head.bytes)
        let bytes = UnsafeRawBufferPointer(rebasing: head.bytes[..<count])
        // A character may be cut at the end of the head, but not in front of a line end.
        guard let end = bytes.lastIndex(where: Dialect.isLineBreak) else { return nil }
        var sniffer = EncodingSniffer()
        sniffer.update(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        sniff = sniffer.finish(setting: settings.encoding)
        guard sniff.clean else { return nil }
        let first = FirstLook([UInt8](bytes), sniff, settings)
        guard first.kind == .csv else { return nil }
        dialect = first.dialect
        preface = first.preface
        suspectedDelimiter = first.suspectedDelimiter
        encoding = settings.encoding
        self.descriptor = descriptor
        self.path = path
    }
}
