internal import Statistics

/// On which wrong side of its Zielwert a rate lies with its whole 95 % interval.
enum Zielverfehlung: String, Sendable {
    case unter = "unter Ziel"
    case ueber = "über Ziel"

    /// Fewer cases than this never miss a target, whatever the interval says. Our choice.
    static let smallestBase = 5

    /// Rates of which less is better: here the Zielwert is a ceiling. Shares of a topic are such, too.
    private static let ceilings: Set<String> = ["folgereaktionen", "folgequote", "verhalten", "eskaliert"]

    /// Rates without a better side. How many complaints are berechtigt is a finding, and a target for it would steer the
    /// Bewertung itself.
    private static let neutral: Set<String> = ["berechtigt"]

    /// Whether less is better, so that a Zielwert is the most that there may be.
    static func isCeiling(_ id: String) -> Bool { ceilings.contains(id) || id.hasPrefix("anliegen.") }

    /// `nil` when the target is met, may be met, is none for this rate, or has too few cases behind it.
    static func of(_ id: String, zaehler: Int, nenner: Int, zielwert: Double) -> Zielverfehlung? {
        guard nenner >= smallestBase, !neutral.contains(id), let interval = Wilson.interval(zaehler, nenner) else {
            return nil
        }
        if isCeiling(id) { return interval.isAbove(zielwert) ? .ueber : nil }
        return interval.isBelow(zielwert) ? .unter : nil
    }
}
