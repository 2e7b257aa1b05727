/// A last look at both sites before the new one takes the place of the old one.
struct SiteReview: Sendable {
    /// How many files the new site had then.
    let files: Int
    /// Its folders, parents before children.
    let folders: [String]
    /// How many files of the old site have no successor.
    let removed: Int

    /// Refuses paths that cannot stand beside each other, and an old site with folders that krm has not made.
    ///
    /// - Parameters:
    ///   - paths: all files of the new site.
    ///   - claimed: the same.
    init(_ paths: [String], _ claimed: Set<String>, _ existing: ExistingOutput, _ place: OutputPlace) throws(SiteError)
    {
        files = paths.count
        folders = try SitePath.folders(for: paths, claimed)
        guard case .published(let tree, _) = existing else {
            removed = 0
            return
        }
        let content = try tree.content(place)
        if let folder = content.foreignFolders.first { throw .foreignFolder(place.inside(folder)) }
        removed = content.files.count { !claimed.contains($0) }
    }
}
