import Diagnostics
import Foundation
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
        _ body: (Console) throws -> Void
    ) throws -> (result: String, messages: String) {
        let (result, messages) = (Pipe(), Pipe())
        try body(
            Console(
                result: Output(descriptor: result.fileHandleForWriting.fileDescriptor),
                messages: Output(descriptor: messages.fileHandleForWriting.fileDescriptor),
                verbosity: verbosity,
                isTerminal: isTerminal
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
        #expect(try captured(.verbose) { $0.detail("Schritt") }.messages == "Schritt\n")
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
