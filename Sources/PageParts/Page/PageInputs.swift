/// A page before it is made: a value that names everything that the page reads, and so can be compared and hashed.
///
/// Equal values make equal pages: nothing else is looked at.
package protocol PageInputs: Hashable, Sendable {
    /// Relative to the edition's folder, without its ending: `berichte/2026-10/team-501`.
    var path: String { get }

    func page() -> ReportPage
}
