internal import Config

/// Everything that an edition consists of, folder by folder, made when it is wanted: `build` writes all of it, and
/// `preview` makes what somebody looks at.
struct EditionContents: Sendable {
    let edition: Ausgabe
    let rendering: PageRendering
    /// The stylesheet, and what belongs to it.
    let assets: [Piece.File]
    /// Relative to the edition's own folder, which is the empty one and comes first.
    let folders: [String]
    /// What lies in one of the folders, beside the assets.
    let pieces: @Sendable (String) -> [Piece]
}
