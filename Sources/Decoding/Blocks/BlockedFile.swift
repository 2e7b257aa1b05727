internal import CSV
internal import Config
internal import Diagnostics
internal import Files
internal import Schema
internal import Synchronization

/// A file that several threads decode, block by block; what comes out does not depend on how many they are, nor on the
/// size of the blocks.
final class BlockedFile: Sendable {
    private struct Reading: ~Copyable {
        var source: BlockSource
        var taken = 0
        /// Blocks that are taken and not yet joined.
        var open = 0
        /// True once nobody needs to take blocks any more, or to finish the file.
        var isOver = false
    }

    private let input: OpenedInput
    private let text: FileText
    /// The file without its rows.
    private let start: DecodedFile
    private let header: Header<Column>
    private let profile: ExportProfile
    private let vocabulary: Vocabulary
    private let firstLine: Int
    private let reading: Mutex<Reading>
    private let joining: Mutex<BlockJoin>

    /// Files below this size are not worth several threads.
    static let leastSize = 2 * BlockSource.blockSize

    /// Nil where the file has to be read as a whole, from its beginning to its end.
    ///
    /// - Parameters:
    ///   - blockSize: in bytes.
    ///   - isHashed: whether the file's SHA-256 is wanted.
    ///   - isAlone: false where there are other files, with which it will have a table of keys.
    init?(
        _ input: consuming OpenedInput,
        role: InputRole,
        profile: ExportProfile,
        vocabulary: Vocabulary,
        blockSize: Int = BlockSource.blockSize,
        isHashed: Bool = true,
        isAlone: Bool = true
    ) throws(ReadFailure) {
        guard let text = try FileText(descriptor: input.number, path: input.path, settings: profile.dialect) else {
            return nil
        }
        var reader = try RowReader(.wholeFile, of: text, isStart: true)
        guard try reader.advanceToHeader() else { return nil }
        start = DecodedFile(path: input.path, role: role, dialect: text.dialect, listsKeys: !isAlone)
        let decoder = FileDecoder(reader, start, profile, vocabulary)
        guard decoder.header.isUsable else { return nil }
        header = decoder.header
        firstLine = reader.nextLine
        joining = Mutex(BlockJoin(decoder, text, size: input.size, header: CellPlace(reader, 0), line: reader.nextLine))
        reading = Mutex(Reading(source: BlockSource(text, size: blockSize, isHashed: isHashed)))
        self.text = text
        self.input = input
        self.profile = profile
        self.vocabulary = vocabulary
    }

    enum Outcome {
        /// Others are still at work, and one of them will finish the file.
        case others
        case file(DecodedFile)
        /// The file is not what its first bytes promised, and has to be read as a whole.
        case broken
    }

    /// Decodes blocks until there are no more to take.
    ///
    /// Throws when the file cannot be read, or is another than when it was opened.
    ///
    /// - Parameter read: told of the rows of each block.
    func help(_ read: (Int) -> Void = { _ in }) throws(FileError) -> Outcome {
        do throws(ReadFailure) {
            var memory = BlockMemory()
            var decoder = FileDecoder(stretchOf: start, header, profile, vocabulary)
            while let (number, place) = try take(&memory) {
                let block = memory.block(place).dropping(to: firstLine)
                let part = BlockJoin.Part(
                    line: block.line,
                    endLine: block.endLine,
                    start: block.start,
                    end: block.end,
                    stretch: try decoder.stretch(block, of: text)
                )
                read(part.stretch.rows)
                try joining.withLock { (join) throws(ReadFailure) in try join.add(part, number: number) }
                reading.withLock { $0.open -= 1 }
            }
        } catch {
            reading.withLock { $0.isOver = true }
            throw FileError(path: error.path, cause: .system(SystemReason(code: error.code)))
        }
        return try finish()
    }

    private func take(_ memory: inout BlockMemory) throws(ReadFailure) -> (Int, BlockPlace)? {
        try reading.withLock { (reading) throws(ReadFailure) -> (Int, BlockPlace)? in
            guard !reading.isOver, let place = try reading.source.next(&memory) else { return nil }
            reading.taken += 1
            reading.open += 1
            return (reading.taken - 1, place)
        }
    }

    private func finish() throws(FileError) -> Outcome {
        let (isLast, isAsPromised, sha256) = reading.withLock { reading -> (Bool, Bool, String) in
            guard !reading.isOver, reading.open == 0 else { return (false, true, "") }
            reading.isOver = true
            return (true, reading.source.isAsPromised, reading.source.sha256())
        }
        guard isLast else { return .others }
        try input.checkUnchanged(read: nil)
        if !isAsPromised { return .broken }
        var file = joining.withLock { $0.finished() }
        file.sha256 = sha256
        return .file(file)
    }
}
