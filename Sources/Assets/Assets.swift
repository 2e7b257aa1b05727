/// The templates, the style sheet and the handbook that the program carries, for offices that have none of their own.
package enum Assets {
    /// Every file, sorted by name.
    package static var all: [(name: String, text: String)] { BuiltIn.files }

    /// `docs/Handbuch.md` as the site shows it: without its heading, and without links that lead out of the site.
    package static var handbuch: String { BuiltInHandbuch.text }
    /// What a new project begins with, by path in it, sorted.
    package static var starter: [(name: String, text: String)] { BuiltIn.starter }
}
