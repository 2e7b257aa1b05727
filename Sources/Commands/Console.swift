package import Diagnostics
import Files
import Glibc

/// The two streams of a run: the result on one, messages for people on the other.
package struct Console: Sendable {
    private let result: Output
    private let messages: Output
    private let verbosity: Verbosity
    private let isTerminal: Bool

    /// - Parameter isTerminal: whether `messages` is one; long work shows progress there, and never in a pipe.
    package init(result: Output, messages: Output, verbosity: Verbosity, isTerminal: Bool) {
        self.result = result
        self.messages = messages
        self.verbosity = verbosity
        self.isTerminal = isTerminal
    }

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
        say(told.map { $0.text + "\n" }.joined())
    }

    /// Tells a step of long work under `--verbose`.
    package func detail(_ line: String) {
        if verbosity == .verbose { say(line + "\n") }
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
