/// What may be said of the newest point of a series.
package struct Assessment: Sendable, Equatable {
    package let status: LimitStatus
    /// Always `nil` when the status allows no limits.
    package let mark: Mark?

    init(status: LimitStatus, mark: Mark?) {
        self.status = status
        self.mark = status.hasLimits ? mark : nil
    }

    /// For a page: `außerhalb der Grenzen (hoch); vorläufige Grenzen`.
    package var words: String {
        let finding = status.hasLimits ? mark?.words ?? "kein Signal" : nil
        return [finding, status.words].compactMap { $0 }.joined(separator: "; ")
    }
}
