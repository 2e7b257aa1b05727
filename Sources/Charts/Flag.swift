/// A mark with its word beside a value: shape and word, never colour alone.
package struct Flag: Sendable, Equatable {
    package enum Kind: Sendable {
        /// ◆: not chance.
        case signal
        /// ▲: somebody must act.
        case act
    }

    package let kind: Kind
    /// Short, e.g. `Trend`, `außerhalb`, `unter dem Ziel`.
    package let words: String

    package init(_ kind: Kind, _ words: String) {
        self.kind = kind
        self.words = words
    }
}
