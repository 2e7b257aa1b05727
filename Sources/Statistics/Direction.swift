/// Where a signal points; whether that is good or bad is for the figure to say.
package enum Direction: String, Sendable {
    case hoch
    case niedrig
    case steigt
    case sinkt

    package var isUp: Bool { self == .hoch || self == .steigt }
}
