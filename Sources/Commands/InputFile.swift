/// What a `krm dump` station reads.
package enum InputFile: Hashable, Sendable {
    /// FILE is `-`.
    case standardInput
    case path(String)
}
