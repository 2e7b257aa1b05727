package import Days

/// `krm check`.
package struct CheckOptions: Sendable {
    package enum Format: String, CaseIterable, Sendable {
        case text, json
        /// GitLab's Code Quality JSON.
        case gitlab
    }

    package var data = "data"
    /// Nil: `templates` beside the data folder, else the built-in ones.
    package var templates: String?
    package var stichtag: Day?
    package var format = Format.text
    package var strict = false
    package var showValues = false

    package init() {}
}
