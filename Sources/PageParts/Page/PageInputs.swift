/// A page before it is made: a value that names everything that the page reads, and so can be compared and hashed.
///
/// Equal values make equal pages: nothing else is looked at.
package protocol PageInputs: Hashable, Sendable {
    /// Relative to the edition's folder, without its ending: `berichte/2026-10/team-501`.
    var path: String { get }

    /// The name of the template that the page is written with, such as `team.md`; what tells kinds of pages apart.
    var template: String { get }

    func page() -> ReportPage
}

/// A page whose inputs can be written down, and so be remembered by their digest from one build to the next.
///
/// The compiler writes `encode` for every stored property and refuses a property that cannot be encoded: a page cannot
/// forget one. Nothing in it may be written by hand, but for what is worked out from the rest, and for an enum, where the
/// compiler asks for every case.
package protocol PageRecipe: PageInputs, Encodable {}
