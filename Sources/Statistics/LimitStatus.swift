/// What the limits of a series are worth.
package enum LimitStatus: Sendable, Hashable {
    /// Too few points for any limits.
    case tooFew
    /// Numbers so small that limits would say nothing.
    case tooSmall
    /// A rare count: judged without limits, by the exact test (`RareRise`).
    case rare
    /// Trial limits: every new point still moves them noticeably.
    case trial
    case established

    package var hasLimits: Bool { self == .trial || self == .established }

    /// For a page; `nil` when there is nothing to say.
    package var words: String? {
        switch self {
        case .tooFew: "zu wenige Werte für Grenzen"
        case .tooSmall: "zu kleine Zahlen für Grenzen"
        case .trial: "vorläufige Grenzen"
        case .rare, .established: nil
        }
    }
}
