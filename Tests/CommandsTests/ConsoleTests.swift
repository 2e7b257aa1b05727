import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Commands

@Suite("Konsole")
struct ConsoleTests {
    private static let findings = [
        Finding(.notice, "hinweis", "c"),
        Finding(.warning, "warnung", at: Position(file: "b.csv", line: 2), "b"),
        Finding(.error, "fehler", at: Position(file: "a.csv", line: 10), "a"),
        Finding(.error, "fehler", at: Position(file: "a.csv", line: 9), "a"),
    ]

    private func captured(
        _ verbosity: Verbosity,
        isTerminal: Bool = false,
        isColoured: Bool = false,
        clock: @escaping @Sendable () -> Duration = { .zero },
        _ body: (Console) throws -> Void
    ) throws -> (result: String, messages: String) {
        let (result, messages) = (Pipe(), Pipe())
        try body(
            Console(
                result: Output(descriptor: result.fileHandleForWriting.fileDescriptor),
                messages: Output(descriptor: messages.fileHandleForWriting.fileDescriptor),
                verbosity: verbosity,
                isTerminal: isTerminal,
                isColoured: isColoured,
                clock: clock
            )
        )
        try result.fileHandleForWriting.close()
        try messages.fileHandleForWriting.close()
        return (
            String(decoding: result.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self),
            String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        )
    }

    @Test("sortiert, eine Zeile je Meldung")
    func sorted() throws {
        let text = try captured(.normal) { $0.tell(ConsoleTests.findings) }
        #expect(
            text.messages == """
                Hinweis [hinweis] c
                a.csv:9: Fehler [fehler] a
                a.csv:10: Fehler [fehler] a
                b.csv:2: Warnung [warnung] b

                """
        )
        #expect(text.result == "")
    }

    @Test("--quiet lässt Fehler und Warnungen, nichts sonst")
    func quiet() throws {
        let text = try captured(.quiet, isTerminal: false) { console in
            console.tell(ConsoleTests.findings)
            console.detail("Schritt")
            console.progress("Fortschritt")
        }
        #expect(!text.messages.contains("Hinweis"))
        #expect(!text.messages.contains("chritt"))
        #expect(text.messages.split(separator: "\n").count == 3)
    }

    @Test("Fortschritt nur am Terminal, Schritte nur mit --verbose")
    func progress() throws {
        #expect(try captured(.verbose) { $0.progress("Lesen") }.messages == "")
        #expect(try captured(.quiet, isTerminal: true) { $0.progress("Lesen") }.messages == "")
        #expect(try captured(.normal, isTerminal: true) { $0.progress("Lesen") }.messages == "\r\u{1B}[KLesen")
        #expect(try captured(.normal) { $0.detail("Schritt") }.messages == "")
        let later = try captured(.verbose, clock: { .milliseconds(1430) }) { $0.detail("Schritt") }
        #expect(later.messages == "1,4 s: Schritt\n")
    }

    @Test("Farben nur, wo sie erlaubt sind; die Wörter bleiben")
    func colours() throws {
        let finding = Finding(.error, "regel", at: Position(file: "a.csv", line: 9), "Text.")
        #expect(try captured(.normal) { $0.tell([finding]) }.messages == "a.csv:9: Fehler [regel] Text.\n")
        #expect(
            try captured(.normal, isColoured: true) { $0.tell([finding]) }.messages
                == "a.csv:9: \u{1B}[1;31mFehler\u{1B}[0m [regel] Text.\n"
        )
    }

    @Test("Der Abschluss fehlt nur mit --quiet")
    func inform() throws {
        #expect(try captured(.normal) { $0.inform(["Fertig."]) }.messages == "Fertig.\n")
        #expect(try captured(.quiet) { $0.inform(["Fertig."]) }.messages == "")
    }

    /// A clock that a test sets.
    private final class Clock: Sendable {
        let now = Mutex(Duration.zero)
    }

    @Test("Kurze Arbeit sagt nichts; lange, wie weit sie ist und wie lange es noch dauert, zehnmal in der Sekunde")
    func longWork() throws {
        let clock = Clock()
        let text = try captured(.normal, isTerminal: true, clock: { clock.now.withLock { $0 } }) { console in
            let progress = console.work("Schreibe", unit: "Seiten", of: .init(10, "Monaten"))
            func at(_ milliseconds: Int, _ pages: Int) {
                clock.now.withLock { $0 = .milliseconds(milliseconds) }
                progress.advance(by: pages, parts: 1)
            }
            at(499, 30)
            at(1000, 30)
            at(1099, 30)
            at(1100, 1_000)
            at(9000, 1)
        }
        #expect(
            text.messages.split(separator: "\r\u{1B}[K") == [
                // Two of ten months in a second, so eight in four; four in 1.1 s, six in 1.65; five in 9 s, five in 9.
                "Schreibe: 60 Seiten, 2 von 10 Monaten, noch etwa 4 s",
                "Schreibe: 1.090 Seiten, 4 von 10 Monaten, noch etwa 1 s",
                "Schreibe: 1.091 Seiten, 5 von 10 Monaten, noch etwa 9 s",
            ]
        )
    }

    @Test("Arbeit ohne bekanntes Ende zählt nur; in einer Leitung sagt sie nichts")
    func openWork() throws {
        for (isTerminal, told) in [(true, "\r\u{1B}[KLese: 1.500.000 Zeilen"), (false, "")] {
            let text = try captured(.normal, isTerminal: isTerminal, clock: { .seconds(1) }) { console in
                console.work("Lese", unit: "Zeilen").advance(by: 1_500_000)
            }
            #expect(text.messages == told)
        }
    }

    @Test("Zeilen kommen vollständig an, auch über Blöcke und kurze Schreibvorgänge hinweg")
    func lines() async throws {
        let pipe = Pipe()
        let descriptor = pipe.fileHandleForWriting.fileDescriptor
        // Not blocking: a full pipe answers EAGAIN, and what fits is written short.
        #expect(fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0)
        let reading = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
        let output = Output(descriptor: descriptor)
        let console = Console(result: output, messages: output, verbosity: .normal, isTerminal: false)
        var writer = LineWriter(console)
        for number in 0..<40_000 { try writer.line("Zeile \(number)") }
        try writer.finish()
        try pipe.fileHandleForWriting.close()
        let text = String(decoding: await reading.value, as: UTF8.self)
        #expect(text == (0..<40_000).map { "Zeile \($0)\n" }.joined())
    }
}
