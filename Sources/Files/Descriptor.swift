internal import Clinux
import Glibc

/// The one owner of an open file descriptor; closes it at the end of its life.
package struct Descriptor: ~Copyable, Sendable {
    package let number: Int32

    /// Takes over what a C call has opened.
    package init(adopting number: Int32) { self.number = number }

    deinit { Glibc.close(number) }

    /// Opens a path relative to an open folder; the flags always include `O_CLOEXEC`.
    package static func open(
        _ path: String,
        in folder: Int32 = AT_FDCWD,
        flags: Int32,
        mode: UInt32 = 0
    ) throws(SystemReason) -> Descriptor {
        while true {
            let number = openat(folder, path, flags | O_CLOEXEC, mode)
            if number >= 0 { return Descriptor(adopting: number) }
            if errno != EINTR { throw .last }
        }
    }

    /// Opens a folder below another one; no symbolic link is followed, in no part of the path.
    ///
    /// Where the kernel cannot do that in one call, or refuses, it is done component by component, which tells why.
    package static func openFolder(_ path: String, below folder: Int32) throws(SystemReason) -> Descriptor {
        if !path.isEmpty {
            let number = krm_open_folder_below(folder, path)
            if number >= 0 { return Descriptor(adopting: number) }
        }
        var current = try open(".", in: folder, flags: O_RDONLY | O_DIRECTORY)
        for component in path.utf8.split(separator: UInt8(ascii: "/")) {
            current = try open(
                String(Substring(component)),
                in: current.number,
                flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW
            )
        }
        return current
    }

    /// Writes all bytes, also through short writes and interruptions.
    package borrowing func write(_ bytes: [UInt8]) throws(SystemReason) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress.map { $0 + done }, $0.count - done) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .last
            }
            if count == 0 { throw SystemReason(code: EIO) }
            done += count
        }
    }

    /// Reads to the end of the file; `expected` only saves copying.
    package borrowing func readAll(expected: Int = 0) throws(SystemReason) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(expected, 0) + 1)
        var filled = 0
        while true {
            if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(bytes.count, 65_536))) }
            let count = try read(into: &bytes, from: filled)
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }

    /// Reads a regular file of which `status` has said how long it is; nil when it is not that long.
    ///
    /// It asks for one byte more than there should be, so that mostly a single call finds the end, too.
    package borrowing func readAll(exactly size: Int) throws(SystemReason) -> [UInt8]? {
        var reason: SystemReason?
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, filled in
            filled = 0
            // Of an empty file, too, the end must be seen.
            repeat {
                let count = Glibc.read(number, room.baseAddress.map { $0 + filled }, size + 1 - filled)
                if count > 0 {
                    filled += count
                } else if count == 0 {
                    return
                } else if errno != EINTR {
                    reason = .last
                    return
                }
            } while filled < size
        }
        if let reason { throw reason }
        return bytes.count == size ? bytes : nil
    }

    /// Reads a regular file that should be `size` bytes long to the start of a buffer, which grows where it is too short.
    ///
    /// - Returns: whether the file is exactly that long.
    package borrowing func fill(_ buffer: inout [UInt8], exactly size: Int) throws(SystemReason) -> Bool {
        if buffer.count <= size { buffer = [UInt8](repeating: 0, count: size + 1) }
        var filled = 0
        // More is asked for than there should be, so that mostly a single call finds the end, too.
        repeat {
            let count = try read(into: &buffer, from: filled)
            if count == 0 { break }
            filled += count
        } while filled < size
        return filled == size
    }

    /// The next bytes of the file; empty at its end.
    package borrowing func read(atMost limit: Int) throws(SystemReason) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = try read(into: &bytes, from: filled)
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(limit - filled)
        return bytes
    }

    /// Reads once, behind the first `filled` bytes; 0 at the end of the file.
    private borrowing func read(into bytes: inout [UInt8], from filled: Int) throws(SystemReason) -> Int {
        while true {
            let count = bytes.withUnsafeMutableBytes {
                Glibc.read(number, $0.baseAddress.map { $0 + filled }, $0.count - filled)
            }
            if count >= 0 { return count }
            if errno != EINTR { throw .last }
        }
    }

    /// Says when the content was last changed, in nanoseconds since 1970; where the system refuses, it stays as it was.
    package borrowing func setModified(_ time: Int64) {
        let seconds = Int(time / 1_000_000_000)
        let stamp = timespec(tv_sec: seconds, tv_nsec: Int(time) - seconds * 1_000_000_000)
        // Read and written at the same time.
        _ = [stamp, stamp].withUnsafeBufferPointer { futimens(number, $0.baseAddress) }
    }

    /// Down to the disk; some file systems cannot do that for folders and say EINVAL, which is no failure.
    package borrowing func sync() throws(SystemReason) {
        do throws(SystemReason) {
            try SystemReason.check { fsync(number) }
        } catch {
            if error.code != EINVAL { throw error }
        }
    }

    /// What kind of entry this is, and how large.
    package borrowing func status() throws(SystemReason) -> FileStatus {
        var entry = stat()
        guard fstat(number, &entry) == 0 else { throw .last }
        return FileStatus(entry)
    }

    /// Hands the descriptor to a C object that will close it.
    consuming func release() -> Int32 {
        let number = number
        discard self
        return number
    }

    /// Closes now, and tells when closing fails: some file systems report a full quota only here.
    package consuming func close() throws(SystemReason) {
        let number = number
        discard self
        // Linux has released the descriptor even after EINTR.
        if Glibc.close(number) != 0, errno != EINTR { throw .last }
    }
}
