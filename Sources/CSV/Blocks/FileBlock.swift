/// Some whole lines of a file, for one thread to decode.
package struct FileBlock {
    /// Valid until the next block is read into the same memory; empty where the lines are to be read from the file.
    package let bytes: UnsafeRawBufferPointer
    /// Where in the file the bytes end.
    package let end: Int
    /// The line of the first byte, from 1.
    package let line: Int
    /// The line behind the block; `Int.max` for the last block.
    package let endLine: Int

    fileprivate init(bytes: UnsafeRawBufferPointer, end: Int, line: Int, endLine: Int) {
        self.bytes = bytes
        self.end = end
        self.line = line
        self.endLine = endLine
    }

    /// Where in the file the block begins.
    package var start: Int { end - bytes.count }

    /// The lines from `line` on; none where they lie behind the block.
    package func dropping(to line: Int) -> FileBlock {
        if line <= self.line { return self }
        let line = min(line, endLine)
        let start = LineEnds.offset(ofLine: line - self.line, in: bytes)
        return FileBlock(
            bytes: UnsafeRawBufferPointer(rebasing: bytes[start...]),
            end: end,
            line: line,
            endLine: endLine
        )
    }
}

/// Where a block lies that has been read into memory.
package struct BlockPlace: Sendable {
    /// Bytes of the block.
    let count: Int
    /// Where in the file they end.
    let end: Int
    package let line: Int
    package let endLine: Int

    /// Where in the file the block begins.
    package var start: Int { end - count }
}

/// The memory of one block, used again for the next.
package struct BlockMemory: ~Copyable, Sendable {
    var block = Block(capacity: BlockSource.blockSize)

    package init() {}

    /// The block that was read last.
    package func block(_ place: BlockPlace) -> FileBlock {
        FileBlock(
            bytes: UnsafeRawBufferPointer(rebasing: block.bytes[..<place.count]),
            end: place.end,
            line: place.line,
            endLine: place.endLine
        )
    }
}

extension FileBlock {
    /// The lines of a file from `line` on; a line in front of them, `known`, begins at the offset `start`.
    package static func lines(
        from line: Int,
        of known: Int,
        at start: Int,
        endLine: Int,
        _ text: FileText
    ) throws(ReadFailure) -> FileBlock {
        var feed = ByteFeed(descriptor: text.descriptor, path: text.path, offset: start)
        let memory = Block(capacity: 64 * 1024)
        var (left, offset, isAfterReturn) = (line - known, start, false)
        search: while left > 0 || isAfterReturn {
            let count = try feed.read(into: memory.bytes)
            if count == 0 { break }
            for byte in memory.bytes[..<count] {
                if isAfterReturn, byte != 0x0A, left == 0 { break search }
                if byte == 0x0D || (byte == 0x0A && !isAfterReturn) { left -= 1 }
                isAfterReturn = byte == 0x0D
                offset += 1
                if left == 0, !isAfterReturn { break search }
            }
        }
        return FileBlock(at: offset, line: line, endLine: endLine)
    }

    /// The file from its first byte on.
    package static var wholeFile: FileBlock { FileBlock(at: 0, line: 1, endLine: .max) }

    /// Lines of which none is in memory.
    private init(at offset: Int, line: Int, endLine: Int) {
        self.init(bytes: UnsafeRawBufferPointer(start: nil, count: 0), end: offset, line: line, endLine: endLine)
    }
}
