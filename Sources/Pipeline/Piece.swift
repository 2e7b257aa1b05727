internal import Diagnostics

/// Files of one folder that are made together: a page in both forms with its pictures, or all figures of a period.
struct Piece: Sendable {
    typealias File = (name: String, bytes: [UInt8])

    /// What the names of its files begin with, up to a dot or a dash.
    let stem: String
    /// Whether a reader counts it among the pages.
    let isPage: Bool
    /// The digest of what it is made from; nil where nobody is told.
    let recipe: (@Sendable (RecipeBook) -> String)?
    let files: @Sendable () throws(Failure) -> [File]

    init(
        _ stem: String,
        isPage: Bool = false,
        recipe: (@Sendable (RecipeBook) -> String)? = nil,
        files: @escaping @Sendable () throws(Failure) -> [File]
    ) {
        self.stem = stem
        self.isPage = isPage
        self.recipe = recipe
        self.files = files
    }

    /// Whether a file of this name could be one of these.
    func mayHold(_ name: String) -> Bool { name.hasPrefix(stem + ".") || name.hasPrefix(stem + "-") }
}
