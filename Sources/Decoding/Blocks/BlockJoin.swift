internal import CSV

/// Puts the stretches of a file together in their order, whoever decoded them and whenever they come.
struct BlockJoin: ~Copyable {
    /// A block that has been decoded, and where it lies.
    struct Part: Sendable {
        let line: Int
        let endLine: Int
        /// Where in the file the block begins.
        let start: Int
        /// Where it ends.
        let end: Int
        let stretch: Stretch
    }

    private var decoder: FileDecoder
    private let text: FileText
    /// Bytes of the file.
    private let size: Int
    private let header: CellPlace
    /// Parts that came before one in front of them.
    private var waiting: [Int: Part] = [:]
    private var joined = 0
    /// The line at which the next row begins.
    private var line: Int
    private var ending: Stretch.Ending?

    /// - Parameter size: bytes of the file.
    init(_ decoder: consuming FileDecoder, _ text: FileText, size: Int, header: CellPlace, line: Int) {
        self.decoder = decoder
        self.text = text
        self.size = size
        self.header = header
        self.line = line
    }

    /// Takes a part in, and all that have waited for it.
    mutating func add(_ part: Part, number: Int) throws(ReadFailure) {
        waiting[number] = part
        while let next = waiting.removeValue(forKey: joined) {
            try join(next)
            joined += 1
        }
    }

    private mutating func join(_ part: Part) throws(ReadFailure) {
        // Behind a quote that is never closed, or a row that goes on for ever, nothing is read.
        if ending?.isEndOfFile == true || line >= part.endLine { return }
        if line == part.line, !decoder.goesOn(in: part.stretch) {
            decoder.append(part.stretch, read: part.end, of: size)
            line = part.stretch.ending.nextLine
            ending = part.stretch.ending
            return
        }
        // The block does not begin where a row does: its rows are read again, from where the last one has ended.
        let block = try FileBlock.lines(from: line, of: part.line, at: part.start, endLine: part.endLine, text)
        var reader = try RowReader(block, of: text)
        try decoder.decodeRows(&reader)
        ending = Stretch.Ending(reader)
        line = reader.nextLine
    }

    /// The file, when all its parts are in.
    mutating func finished() -> DecodedFile {
        decoder.finished(header: header, padding: ending?.padding ?? .none, at: ending?.place ?? header)
    }
}
