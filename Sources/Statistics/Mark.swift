/// What the rules found at one point.
package struct Mark: Sendable, Hashable {
    package let signal: Signal
    /// `steigt` or `sinkt` for a trend, else `hoch` or `niedrig`.
    package let direction: Direction

    /// For a page: `außerhalb der Grenzen (hoch)`.
    package var words: String { signal.words + " (" + direction.rawValue + ")" }

    package init(signal: Signal, direction: Direction) {
        self.signal = signal
        self.direction = direction
    }
}
