package import Files
import Glibc

/// An open descriptor that somebody else owns, written to without a buffer and without a trap.
package struct Output: Sendable {
    package static let standard = Output(descriptor: STDOUT_FILENO)
    package static let messages = Output(descriptor: STDERR_FILENO)

    private let descriptor: Int32

    package init(descriptor: Int32) { self.descriptor = descriptor }

    /// Writes all bytes, also through short writes, interruptions and a descriptor that does not block.
    ///
    /// A reader that has gone is `EPIPE`, provided that the process ignores SIGPIPE.
    package func write(_ bytes: [UInt8]) throws(SystemReason) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count > 0 {
                done += count
            } else if count == 0 {
                throw SystemReason(code: EIO)
            } else if errno == EAGAIN {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                if poll(&entry, 1, -1) < 0, errno != EINTR { throw .last }
            } else if errno != EINTR {
                throw .last
            }
        }
    }
}
