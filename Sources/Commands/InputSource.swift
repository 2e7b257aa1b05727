/// What a `krm dump` station reads.
package enum InputSource: Hashable, Sendable {
    /// FILE is `-`.
    case standardInput
    case path(String)
}

extension InputSource {
    /// The name for messages.
    package var name: String {
        switch self {
        case .standardInput: "-"
        case .path(let path): path
        }
    }
}
