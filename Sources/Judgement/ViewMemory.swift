internal import Days
internal import Synchronization

/// The periods that somebody has looked at so far: each has the same lists for all who ask, which makes them fast to compare.
final class ViewMemory: Sendable {
    private let views = Mutex<[Zeitraum: PeriodView]>([:])

    func view(_ zeitraum: Zeitraum, make: () -> PeriodView?) -> PeriodView? {
        if let known = views.withLock({ $0[zeitraum] }) { return known }
        guard let made = make() else { return nil }
        return views.withLock { known in
            // Of two who made it at once, both take the first one's.
            if let first = known[zeitraum] { return first }
            known[zeitraum] = made
            return made
        }
    }
}
