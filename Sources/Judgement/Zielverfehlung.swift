package import Figures
internal import Statistics

/// On which wrong side of its Zielwert a rate lies with its whole 95 % interval.
package enum Zielverfehlung: Hashable, Sendable {
    case unter, ueber

    /// Whether less is better, so that a Zielwert is the most that there may be. Shares of a topic are such, too.
    package static func isCeiling(_ id: FigureID) -> Bool {
        switch id {
        case .folgereaktionen, .folgequote, .verhalten, .anliegen, .kritisch: true
        default: false
        }
    }

    /// A rate without a better side: how many complaints are berechtigt is a finding, and a target for it would steer
    /// the Bewertung itself.
    private static func isNeutral(_ id: FigureID) -> Bool { id == .berechtigt }

    /// Nil when the target is met, may be met, is none for this rate, or has too few cases behind it.
    package static func of(_ id: FigureID, _ value: FigureValue, zielwert: Double) -> Zielverfehlung? {
        guard case .rate(let zaehler, of: let nenner) = value, nenner >= ClopperPearson.smallestBase, !isNeutral(id)
        else { return nil }
        if isCeiling(id) { return ClopperPearson.isAbove(zaehler, nenner, zielwert) ? .ueber : nil }
        return ClopperPearson.isBelow(zaehler, nenner, zielwert) ? .unter : nil
    }
}
