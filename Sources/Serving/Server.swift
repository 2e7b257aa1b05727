internal import Clinux
package import Diagnostics
internal import Files
internal import Glibc

/// Answers browsers on this machine, and nobody else: it listens on 127.0.0.1, and answers only who calls it so.
///
/// One thread, which waits for sockets, for the bell and for the signals to stop.
package struct Server: ~Copyable {
    /// What is done with a request.
    package enum Answer: Sendable {
        case response(Response)
        /// The connection becomes a stream that tells the state now and after every ring of the bell.
        case events
    }

    /// Wakes the listeners.
    package let bell: Bell
    package let port: UInt16
    private let listener: Descriptor
    private let signals: Descriptor
    private let hosts: [String]

    /// More than all tabs of a browser ask for at once.
    private static let mostConnections = 128
    private static let sign = Duration.seconds(15)

    /// Begins to listen; from here on SIGINT and SIGTERM end `run` and not the process.
    ///
    /// - Parameter port: 0 for any that is free.
    package static func listen(port: UInt16) throws(Failure) -> Server {
        let signals = try opened(krm_stop_signals(), port)
        let bell = try opened(krm_bell(), port)
        return Server(signals, bell, try opened(krm_listen_on_loopback(port), port))
    }

    private init(_ signals: consuming Descriptor, _ bell: consuming Descriptor, _ listener: consuming Descriptor) {
        port = krm_port(listener.number)
        hosts = Server.hosts(port)
        self.signals = signals
        self.bell = Bell(bell)
        self.listener = listener
    }

    /// The address that the server goes by.
    package var address: String { "http://127.0.0.1:\(port)/" }

    /// The same with every name that a browser may call it by, without the last slash.
    package var origins: [String] { hosts.map { "http://" + $0 } }

    /// What a browser on this machine calls it; without the port where that is the usual one.
    static func hosts(_ port: UInt16) -> [String] {
        let names = ["127.0.0.1", "localhost"]
        return names.map { "\($0):\(port)" } + (port == 80 ? names : [])
    }

    /// Answers until somebody asks the process to stop.
    ///
    /// - Parameters:
    ///   - answer: for the path of a request, nil where it names nothing that could be here.
    ///   - state: what the stream tells; a word.
    package func run(answer: (RequestPath?) -> Answer, state: () -> String) throws(Failure) {
        var connections: [Connection] = []
        var lastSign = ContinuousClock.now
        while true {
            let isFull = connections.count >= Server.mostConnections
            var entries = [
                pollfd(fd: signals.number, events: Int16(POLLIN), revents: 0),
                pollfd(fd: bell.number, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isFull ? -1 : listener.number, events: Int16(POLLIN), revents: 0),
            ]
            entries += connections.map { pollfd(fd: $0.number, events: $0.events, revents: 0) }
            guard poll(&entries, nfds_t(entries.count), 1000) >= 0 || errno == EINTR else {
                throw Server.failure(.last, port)
            }
            if entries[0].revents != 0 { return }
            let now = ContinuousClock.now
            for (connection, entry) in zip(connections, entries[3...]) {
                if entry.revents & Int16(POLLOUT) != 0 { connection.write(now: now) }
                if entry.revents & ~Int16(POLLOUT) != 0, let head = connection.read() {
                    reply(head, connection, now, answer, state)
                }
                connection.check(now: now)
            }
            let isNews = entries[1].revents != 0
            if isNews { bell.silence() }
            if isNews || now - lastSign > Server.sign {
                // A comment of the stream, by which a listener who has gone is noticed.
                let text = isNews ? Server.event(state()) : Array(":\n\n".utf8)
                for connection in connections where connection.phase == .listening {
                    connection.tell(text, now: now)
                }
                lastSign = now
            }
            connections.removeAll { $0.phase == .closed }
            if entries[2].revents != 0 {
                let number = krm_accept(listener.number)
                if number >= 0 { connections.append(Connection(Descriptor(adopting: number), now: now)) }
            }
        }
    }

    private func reply(
        _ head: [UInt8],
        _ connection: Connection,
        _ now: ContinuousClock.Instant,
        _ answer: (RequestPath?) -> Answer,
        _ state: () -> String
    ) {
        do throws(RequestFault) {
            if head.count > RequestHead.mostBytes { throw .tooLarge }
            let request = try RequestHead(head, hosts: hosts)
            switch answer(RequestPath(request.path)) {
            case .response(let response): connection.answer(response.bytes(withBody: request.wantsBody), now: now)
            case .events:
                let stream = Response.stream.bytes(withBody: false)
                if request.wantsBody {
                    // A browser that has lost the server asks again after half a second.
                    connection.listen(stream + Array("retry: 500\n\n".utf8) + Server.event(state()), now: now)
                } else {
                    connection.answer(stream, now: now)
                }
            }
        } catch {
            connection.answer(Response(error, address: address).bytes(withBody: true), now: now)
        }
    }

    private static func event(_ state: String) -> [UInt8] { Array("data: \(state)\n\n".utf8) }

    private static func opened(_ number: Int32, _ port: UInt16) throws(Failure) -> Descriptor {
        guard number >= 0 else { throw failure(.last, port) }
        return Descriptor(adopting: number)
    }

    private static func failure(_ reason: SystemReason, _ port: UInt16) -> Failure {
        let (rule, message) =
            switch reason.code {
            case EADDRINUSE:
                (
                    "port-belegt",
                    "Der Port \(port) ist belegt, vielleicht von einer anderen Vorschau. Beenden Sie sie, oder wählen Sie mit "
                        + "„--port“ einen anderen; „--port 0“ nimmt einen freien."
                )
            case EACCES, EPERM:
                (
                    "port-verboten",
                    "Der Port \(port) ist nicht erlaubt; wählen Sie mit „--port“ einen ab 1024, etwa 8080."
                )
            default: ("port", "Der Port \(port) lässt sich nicht öffnen: \(reason.sentence).")
            }
        return Failure(.environment, [Finding(.error, rule, message)])
    }
}
