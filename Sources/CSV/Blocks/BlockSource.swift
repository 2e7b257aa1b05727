internal import Hash

/// Cuts a file into blocks of whole lines, in order, each byte read once: it is hashed, its lines are counted, and it is
/// watched whether all of it is text as the first bytes promised.
///
/// A block ends at a line end that is thought to end a row: the last one with an even number of quotes before it in the
/// block. Quotes within unquoted cells are text, so this is a guess; whoever joins the blocks sees whether it was right,
/// for then the rows of one block end where the next block begins.
package struct BlockSource {
    /// Bytes of a block, but for lines that are longer.
    package static let blockSize = 1 << 20
    /// How far from a block's end a better end is looked for.
    private static let reach = 64 * 1024

    private let text: FileText
    private let size: Int
    /// Nil where nobody asks for it: it is a tenth of the work of reading.
    private let hash: InputHash?
    private var sniffer = EncodingSniffer()
    private var offset = 0
    private var line = 1
    private var isAtEnd = false
    /// False once the first bytes have promised what does not hold; then no more blocks come.
    package private(set) var isAsPromised = true

    /// - Parameters:
    ///   - size: bytes of a block; the rows do not depend on it.
    ///   - isHashed: whether anybody will ask for the SHA-256.
    package init(_ text: FileText, size: Int = blockSize, isHashed: Bool = true) {
        hash = isHashed ? InputHash() : nil
        self.text = text
        self.size = max(size, 1)
    }

    /// The SHA-256 of all blocks so far, in hexadecimal; to be asked for once. Empty where there is none.
    package func sha256() -> String { hash?.finish() ?? "" }

    /// The next block, in `memory`; nil behind the last one.
    package mutating func next(_ memory: inout BlockMemory) throws(ReadFailure) -> BlockPlace? {
        guard !isAtEnd, isAsPromised else { return nil }
        var wanted = size
        while true {
            let count = try read(wanted, into: &memory)
            let bytes = UnsafeRawBufferPointer(rebasing: memory.block.bytes[..<count])
            isAtEnd = count < wanted
            let all = LineEnds(in: bytes)
            if isAtEnd { return take(bytes, lines: all.count) }
            if let cut = BlockSource.cut(bytes, all) {
                return take(UnsafeRawBufferPointer(rebasing: bytes[..<cut.end]), lines: cut.lines)
            }
            wanted *= 2
        }
    }

    private mutating func take(_ bytes: UnsafeRawBufferPointer, lines: Int) -> BlockPlace? {
        hash?.update(bytes)
        sniffer.update(bytes)
        isAsPromised = sniffer.finish(setting: text.encoding) == text.sniff
        guard isAsPromised, !bytes.isEmpty else { return nil }
        let first = line
        line += lines
        offset += bytes.count
        return BlockPlace(count: bytes.count, end: offset, line: first, endLine: isAtEnd ? .max : line)
    }

    /// Reads `wanted` bytes, or as many as there are.
    private func read(_ wanted: Int, into memory: inout BlockMemory) throws(ReadFailure) -> Int {
        memory.block.grow(to: wanted, keeping: 0)
        var feed = ByteFeed(descriptor: text.descriptor, path: text.path, offset: offset)
        return try feed.fill(UnsafeMutableRawBufferPointer(rebasing: memory.block.bytes[..<wanted]))
    }

    /// Behind the line end at which the block is best cut, and the lines in front of it; nil when there is no line end.
    private static func cut(_ bytes: UnsafeRawBufferPointer, _ all: LineEnds) -> (end: Int, lines: Int)? {
        var (quotes, lines) = (all.quotes, all.count)
        var last: (end: Int, lines: Int)?
        var index = bytes.count - 1
        while index >= 0, last == nil || bytes.count - index < reach {
            let byte = bytes[index]
            // Whether a LF follows on a CR at the very end is not known.
            if byte == 0x0A || (byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] != 0x0A) {
                if quotes.isMultiple(of: 2) { return (index + 1, lines) }
                last = last ?? (index + 1, lines)
            }
            if LineEnds.isEnd(bytes, index) { lines -= 1 }
            if byte == Dialect.quote { quotes -= 1 }
            index -= 1
        }
        return last
    }
}
