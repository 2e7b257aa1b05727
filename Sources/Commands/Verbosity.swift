/// How much a run tells beside its result.
package enum Verbosity: Sendable {
    /// Errors and warnings, nothing else.
    case quiet
    case normal
    case verbose
}
