internal import Diagnostics

/// What a preview has to show at one moment.
struct PreviewState: Sendable {
    enum Faults: Sendable {
        case none
        case found([Finding])
        /// The first pages are not made yet.
        case notYet
    }

    /// Another one for every change, also from one run to the next.
    let name: String
    let faults: Faults
    /// The pages as they were when nothing was wrong with them; nil when they never were.
    let files: PreviewFiles?
}
