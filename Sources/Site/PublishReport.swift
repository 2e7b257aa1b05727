package import Diagnostics

/// What a publication has done; the marker is not counted.
package struct PublishReport: Sendable {
    /// Files written anew.
    package let written: Int
    /// Files whose content was published already.
    package let unchanged: Int
    /// HTML pages, and those of them that were written anew.
    package let pages: Int
    package let newPages: Int
    /// Files of the old site that the new one no longer has.
    package let removed: Int
    /// The size of the whole new site.
    package let bytes: Int
    /// A warning that the old site could not be cleared away; the new one is published all the same.
    package let leftover: Finding?
}
