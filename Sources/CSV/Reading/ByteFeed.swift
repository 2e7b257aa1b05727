internal import Glibc

/// Where the bytes come from: a file descriptor, or memory.
struct ByteFeed: ~Copyable {
    private let path: String
    private var descriptor: Int32
    /// True when the descriptor is to be closed at the end.
    private let isOwner: Bool
    private var memory: [UInt8]
    private var offset = 0
    /// What is read first of all; somebody else's memory, and where in the file the rest begins.
    private var segment = UnsafeRawBufferPointer(start: nil, count: 0)
    private var isSegment = false

    init(bytes: [UInt8]) {
        path = "-"
        descriptor = -1
        isOwner = false
        memory = bytes
    }

    /// What cannot be read twice, such as a pipe, is taken into memory.
    init(path: String) throws(ReadFailure) {
        self.path = path
        memory = []
        isOwner = true
        repeat { descriptor = open(path, O_RDONLY | O_CLOEXEC) } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { throw ReadFailure(path: path, code: errno) }
        if lseek(descriptor, 0, SEEK_CUR) < 0, errno == ESPIPE { try takeIntoMemory() }
    }

    /// Reads a regular file that somebody else has opened and will close; `path` is for messages.
    init(descriptor: Int32, path: String) {
        self.path = path
        self.descriptor = descriptor
        memory = []
        isOwner = false
    }

    /// Reads a part of a file that is in memory, and then the file from `offset` on; both belong to the caller.
    init(_ segment: UnsafeRawBufferPointer, descriptor: Int32, path: String, offset: Int) {
        self.init(descriptor: descriptor, path: path)
        self.segment = segment
        self.offset = offset
        isSegment = true
    }

    /// Reads the file from `offset` on, wherever others read it.
    init(descriptor: Int32, path: String, offset: Int) {
        self.init(UnsafeRawBufferPointer(start: nil, count: 0), descriptor: descriptor, path: path, offset: offset)
    }

    deinit { if isOwner, descriptor >= 0 { close(descriptor) } }

    /// Fills as much of `target` as there is; 0 at the end.
    mutating func read(into target: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
        guard let base = target.baseAddress, target.count > 0 else { return 0 }
        if descriptor < 0 {
            let count = min(target.count, memory.count - offset)
            memory.withUnsafeBytes { bytes in
                if count > 0, let source = bytes.baseAddress { memcpy(base, source + offset, count) }
            }
            offset += count
            return count
        }
        if isSegment, !segment.isEmpty {
            let count = min(target.count, segment.count)
            target.copyMemory(from: UnsafeRawBufferPointer(rebasing: segment[..<count]))
            segment = UnsafeRawBufferPointer(rebasing: segment[count...])
            return count
        }
        while true {
            let count =
                isSegment
                ? pread(descriptor, base, target.count, offset) : Glibc.read(descriptor, base, target.count)
            if count >= 0 {
                if isSegment { offset += count }
                return count
            }
            if errno != EINTR { throw ReadFailure(path: path, code: errno) }
        }
    }

    /// Fills all of `target`, or less where the file ends before; returns how much.
    mutating func fill(_ target: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
        var count = 0
        while count < target.count {
            let more = try read(into: UnsafeMutableRawBufferPointer(rebasing: target[count...]))
            if more == 0 { break }
            count += more
        }
        return count
    }

    mutating func rewind() throws(ReadFailure) {
        offset = 0
        if descriptor >= 0, lseek(descriptor, 0, SEEK_SET) < 0 { throw ReadFailure(path: path, code: errno) }
    }

    private mutating func takeIntoMemory() throws(ReadFailure) {
        let block = Block(capacity: TextStream.blockSize)
        var all: [UInt8] = []
        while true {
            let count = try read(into: block.bytes)
            if count == 0 { break }
            all.append(contentsOf: block.bytes[..<count])
        }
        close(descriptor)
        descriptor = -1
        memory = all
    }
}
