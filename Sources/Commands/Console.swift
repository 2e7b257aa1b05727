package import Diagnostics
import Files
internal import German
import Glibc

/// The two streams of a run: the result on one, messages for people on the other.
package struct Console: Sendable {
    private let result: Output
    private let messages: Output
    private let verbosity: Verbosity
    private let isTerminal: Bool
    private let isColoured: Bool
    private let clock: @Sendable () -> Duration

    /// - Parameters:
    ///   - isTerminal: whether `messages` is one; long work shows progress there, and never in a pipe.
    ///   - isColoured: whether words of warning may have a colour.
    ///   - clock: how long the run has lasted.
    package init(
        result: Output,
        messages: Output,
        verbosity: Verbosity,
        isTerminal: Bool,
        isColoured: Bool = false,
        clock: @escaping @Sendable () -> Duration = { .zero }
    ) {
        self.result = result
        self.messages = messages
        self.verbosity = verbosity
        self.isTerminal = isTerminal
        self.isColoured = isColoured
        self.clock = clock
    }

    /// How long the run has lasted.
    package var elapsed: Duration { clock() }

    /// Whether every finding is asked for.
    package var isVerbose: Bool { verbosity == .verbose }

    /// Writes a part of the result; a reader that has gone ends the run with exit code 3 and without a word.
    package func write(_ bytes: [UInt8]) throws(Failure) {
        do throws(SystemReason) { try result.write(bytes) } catch { throw Console.failure(error) }
    }

    package func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    /// Tells findings, sorted, one a line; `--quiet` leaves errors and warnings.
    ///
    /// A message that cannot be written is lost: there is nowhere left to say so, and the exit code still speaks.
    package func tell(_ findings: [Finding]) {
        let told = findings.filter { verbosity != .quiet || $0.severity > .notice }.sorted()
        if told.isEmpty { return }
        say(told.map { $0.text(isColoured ? Console.coloured : \.word) + "\n" }.joined())
    }

    /// Tells what a run has done; not under `--quiet`.
    package func inform(_ lines: [String]) {
        if verbosity != .quiet { say(lines.map { $0 + "\n" }.joined()) }
    }

    /// Tells a step of long work, and when it was done, under `--verbose`.
    package func detail(_ line: String) {
        if verbosity == .verbose { say("\(German.duration(elapsed)): \(line)\n") }
    }

    /// Begins long work that tells how far it has come.
    ///
    /// - Parameters:
    ///   - work: what is done, as „Lese die Exporte“.
    ///   - unit: what is counted, in the plural.
    package func work(_ work: String, unit: String, of whole: Progress.Whole? = nil) -> Progress {
        Progress(self, work, unit: unit, whole: whole)
    }

    /// Bold red, yellow and blue, by ECMA-48.
    private static func coloured(_ severity: Severity) -> String {
        let colour =
            switch severity {
            case .error: "1;31"
            case .warning: "33"
            case .notice: "34"
            }
        return "\u{1B}[\(colour)m\(severity.word)\u{1B}[0m"
    }

    /// Replaces the progress line, on a terminal only; an empty line removes it.
    package func progress(_ line: String) {
        if isTerminal, verbosity != .quiet { say(line) }
    }

    private func say(_ text: String) {
        let cleared = isTerminal ? "\r\u{1B}[K" : ""
        try? messages.write(Array((cleared + text).utf8))
    }

    private static func failure(_ reason: SystemReason) -> Failure {
        if reason.code == EPIPE { return Failure(.environment, []) }
        let message = "Die Standardausgabe lässt sich nicht schreiben: \(reason.sentence)."
        return Failure(.environment, [Finding(.error, "ausgabe", message)])
    }
}

// It stands here because Swift 6.3 does not count a `throws(Failure)` in an alias as a use of the import.
extension Actions {
    package typealias Action<Options> = @Sendable (Options, Surroundings, Console) throws(Failure) -> Void
}
