import Files

/// What the published site remembers of how its files were made.
struct OldSite: Sendable {
    /// The open root of the published site; nil when nothing of it may be reused.
    let root: Int32?
    private let editions: [String: OldEdition]

    init(root: Int32?, _ editions: [OldEdition]) {
        self.root = root
        self.editions = Dictionary(editions.map { ($0.manifest.edition, $0) }) { first, _ in first }
    }

    /// The files that a recipe has made, in the order of the manifest; empty when it has made none.
    func files(of recipe: String, edition: String) -> [OldEdition.File] { editions[edition]?.files(of: recipe) ?? [] }
}
