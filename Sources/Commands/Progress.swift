internal import German
internal import Synchronization

/// How far long work has come, told on a terminal; threads may share it.
///
/// Work that is done within half a second tells nothing, and nothing is told more than ten times a second.
package final class Progress: Sendable {
    private let console: Console
    private let work: String
    private let unit: String
    private let whole: Whole?
    private let begun: Duration
    private let state: Mutex<State>

    /// Where it is known beforehand how much there is to do.
    package struct Whole: Sendable {
        let count: Int
        let unit: String

        /// - Parameter unit: in the dative plural, as in „3 von 12 Zeiträumen“.
        package init(_ count: Int, _ unit: String) {
            self.count = count
            self.unit = unit
        }
    }

    private struct State: Sendable {
        var done = 0
        var parts = 0
        var nextTold: Duration
    }

    private static let silence = Duration.milliseconds(500)
    private static let pause = Duration.milliseconds(100)

    init(_ console: Console, _ work: String, unit: String, whole: Whole?) {
        self.console = console
        self.work = work
        self.unit = unit
        self.whole = whole
        begun = console.elapsed
        state = Mutex(State(nextTold: max(Progress.silence, begun)))
    }

    /// Counts what has been done.
    ///
    /// - Parameter parts: of the whole.
    package func advance(by count: Int, parts: Int = 0) {
        let now = console.elapsed
        state.withLock { state in
            state.done += count
            state.parts += parts
            guard now >= state.nextTold else { return }
            state.nextTold = now + Progress.pause
            console.progress(line(state, now))
        }
    }

    /// „Schreibe die Berichte: 1.200 Seiten, 34 von 144 Zeiträumen, noch etwa 4 s“.
    private func line(_ state: State, _ now: Duration) -> String {
        let told = "\(work): \(German.number(state.done)) \(unit)"
        guard let whole else { return told }
        let share = told + ", \(German.number(state.parts)) von \(German.number(whole.count)) \(whole.unit)"
        guard state.parts > 0 else { return share }
        let seconds = ((now - begun) / state.parts * (whole.count - state.parts)).components.seconds
        if seconds < 1 { return share }
        return share + ", noch etwa " + (seconds < 60 ? "\(seconds) s" : German.duration(.seconds(seconds)))
    }
}
