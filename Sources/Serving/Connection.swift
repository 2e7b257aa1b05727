internal import Files
internal import Glibc

/// One browser's connection: a request, its answer, the end; or a stream of events that goes on.
final class Connection {
    enum Phase {
        /// Waits for the rest of the head.
        case asked
        /// Sends, and ends when all is sent.
        case answering
        /// Sends what comes up until the browser goes.
        case listening
        /// All is sent; what the browser still says is thrown away, for closing before would take its answer away, too.
        case ending
        case closed
    }

    private(set) var phase = Phase.asked
    private let descriptor: Descriptor
    private var received: [UInt8] = []
    private var waiting: [UInt8] = []
    /// How many of the waiting bytes have gone.
    private var sent = 0
    /// Whether the browser has said all it will ever say.
    private var isSilent = false
    private var deadline: ContinuousClock.Instant

    /// A browser sends its head at once and reads what it gets; a slow one holds a place that others want.
    private static let patience = Duration.seconds(10)
    /// A listener who does not read is no longer there.
    private static let mostWaiting = 65_536

    init(_ descriptor: consuming Descriptor, now: ContinuousClock.Instant) {
        self.descriptor = descriptor
        deadline = now + Connection.patience
    }

    var number: Int32 { descriptor.number }

    /// What `poll` should look for.
    var events: Int16 { Int16((isSilent ? 0 : POLLIN) | (sent < waiting.count ? POLLOUT : 0)) }

    /// Reads what is there; the bytes of the head when it is whole, or already too long.
    func read() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 8192)
        let count = bytes.withUnsafeMutableBytes { recv(descriptor.number, $0.baseAddress, $0.count, 0) }
        if count < 0 {
            if errno != EAGAIN, errno != EINTR { phase = .closed }
            return nil
        }
        if count == 0 {
            isSilent = true
            if phase != .answering { phase = .closed }
            return nil
        }
        guard phase == .asked else { return nil }
        received += bytes[..<count]
        if let end = RequestHead.end(in: received) { return Array(received[..<end]) }
        return received.count > RequestHead.mostBytes ? received : nil
    }

    func answer(_ bytes: [UInt8], now: ContinuousClock.Instant) { begin(.answering, bytes, now) }

    /// Sends the head of a stream and keeps the connection.
    func listen(_ head: [UInt8], now: ContinuousClock.Instant) { begin(.listening, head, now) }

    private func begin(_ phase: Phase, _ bytes: [UInt8], _ now: ContinuousClock.Instant) {
        self.phase = phase
        received = []
        waiting = bytes
        write(now: now)
    }

    /// Sends a listener more.
    func tell(_ bytes: [UInt8], now: ContinuousClock.Instant) {
        waiting += bytes
        write(now: now)
        if waiting.count > Connection.mostWaiting { phase = .closed }
    }

    func write(now: ContinuousClock.Instant) {
        deadline = now + Connection.patience
        while sent < waiting.count {
            let count = waiting.withUnsafeBytes {
                send(descriptor.number, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                sent += count
            } else if errno == EAGAIN {
                return
            } else if errno != EINTR {
                phase = .closed
                return
            }
        }
        waiting = []
        sent = 0
        if phase == .answering {
            phase = isSilent ? .closed : .ending
            deadline = now + .seconds(1)
            shutdown(descriptor.number, Int32(SHUT_WR))
        }
    }

    /// Gives up on a browser that neither asks nor reads.
    func check(now: ContinuousClock.Instant) {
        if phase != .listening, now > deadline { phase = .closed }
    }
}
