internal import Dispatch
internal import Files

/// Waits until what a preview is made from has changed, and has come to rest again.
///
/// It asks by itself instead of being told by the system, which says nothing of network drives and of what links lead to;
/// asking about the sixty files of a project takes half a millisecond.
struct Watch: Sendable {
    private let paths: [String]
    private let stop = DispatchSemaphore(value: 0)

    /// Between two looks; ten times as long as a look takes where that is more, so that a slow drive is left alone.
    private static let pause = Duration.milliseconds(50)
    /// What has stayed the same for so long is written to its end.
    private let rest: Duration
    /// A file that grows all the time is read as it is.
    private static let mostUnrest = Duration.seconds(2)

    init(_ paths: [String], rest: Duration = .milliseconds(30)) {
        self.paths = paths
        self.rest = rest
    }

    /// What is there once it is no longer what was seen; nil when nobody waits any more.
    func change(since seen: Stamps?) -> Stamps? {
        guard let seen else { return Stamps(of: paths) }
        while true {
            let start = ContinuousClock.now
            var stamps = Stamps(of: paths)
            if stamps == seen {
                if isOver(after: max(Watch.pause, start.duration(to: .now) * 10)) { return nil }
                continue
            }
            while ContinuousClock.now - start < Watch.mostUnrest {
                if isOver(after: rest) { return nil }
                let next = Stamps(of: paths)
                if next == stamps { break }
                stamps = next
            }
            // An editor that has put away its own file again has changed nothing.
            if stamps != seen { return stamps }
        }
    }

    func hasChanged(since seen: Stamps) -> Bool { Stamps(of: paths) != seen }

    /// Ends the wait.
    func end() { stop.signal() }

    private func isOver(after pause: Duration) -> Bool {
        let nanoseconds =
            Int(pause.components.attoseconds / 1_000_000_000) + Int(pause.components.seconds) * 1_000_000_000
        guard stop.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success else { return false }
        // Whoever asks once more is told the same.
        stop.signal()
        return true
    }
}
