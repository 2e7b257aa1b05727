/// One finished file of the site.
package struct SiteFile: Hashable, Sendable {
    /// Relative to the output, with `/` between components, e.g. `intern/berichte/2026-10/team-501.html`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
