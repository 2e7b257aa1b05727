/// The templates and the style sheet that the program carries, for offices that have none of their own.
package enum Assets {
    /// Every file, sorted by name.
    package static var all: [(name: String, text: String)] { BuiltIn.files }

    /// What a new project begins with, by path in it, sorted.
    package static var starter: [(name: String, text: String)] { BuiltIn.starter }
}
