/// Names an output and makes sure, before the long work, that it may be replaced.
package struct Publisher: Sendable {
    private let output: String
    private let force: Bool

    /// - Parameters:
    ///   - output: the folder to publish; its parent must exist.
    ///   - force: writes every file anew instead of keeping equal ones; it never overrides a refusal.
    package init(output: String, force: Bool) {
        self.output = output
        self.force = force
    }

    /// Checks the output, locks it against a second build, and clears away what killed builds have left.
    ///
    /// The lock lasts as long as the result. A refused output is untouched.
    package func prepare() throws(SiteError) -> Publication {
        let place = try OutputPlace(output: output)
        let seen = try ExistingOutput.look(place)
        let lock = try OutputLock(place)
        try Leftovers.restore(place)
        let existing = try ExistingOutput.look(place, after: seen)
        Leftovers.clean(place)
        return Publication(place: place, lock: lock, existing: existing, old: OldSiteReading(force ? nil : existing))
    }
}
