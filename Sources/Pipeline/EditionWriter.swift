internal import Commands
internal import Config
internal import Diagnostics
internal import Pages
internal import Site
internal import Workers

/// Writes one edition into the new site.
struct EditionWriter: Sendable {
    private let contents: EditionContents
    private let site: SiteWriter

    init(_ contents: EditionContents, to site: SiteWriter) {
        self.contents = contents
        self.site = site
    }

    /// Writes everything, a folder a worker, and last of all the manifest.
    ///
    /// - Parameter progress: told of the pages of each period when they are written.
    func write(_ basis: Manifest.Basis, jobs: Int, _ progress: Progress? = nil) throws(Failure) {
        let book = RecipeBook(contents.rendering.templates, contents.rendering.frame)
        let root = try folder("")
        // The newest periods have most to be made where most can be taken over: nobody shall wait for them at the end.
        let order = Array(contents.folders.prefix(1) + contents.folders.dropFirst().reversed())
        for asset in contents.assets { try write(asset, in: root) }
        let results = Parallel.map(order, jobs: jobs) { path -> Result<Void, Failure> in
            do throws(Failure) {
                let folder = try folder(path)
                let pieces = contents.pieces(path)
                for piece in pieces { try write(piece, in: folder, book) }
                progress?.advance(by: pieces.count { $0.isPage }, parts: path.isEmpty ? 0 : 1)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        for result in results.prefix(1) + results.dropFirst().reversed() { try result.get() }
        do {
            try site.writeManifest(tool: EditionWriter.tool, edition: contents.edition.rawValue, basis: basis)
        } catch { throw error.failure }
    }

    /// Takes over what the old site has from the same recipe, else makes it.
    private func write(_ piece: Piece, in folder: SiteFolder, _ book: RecipeBook) throws(Failure) {
        let recipe = piece.recipe?(book)
        if let recipe {
            do {
                if try folder.reuse(recipe, edition: contents.edition.rawValue) { return }
            } catch { throw error.failure }
        }
        for file in try piece.files() { try write(file, in: folder, recipe: recipe) }
    }

    private func write(_ file: Piece.File, in folder: SiteFolder, recipe: String? = nil) throws(Failure) {
        do { try folder.write(file.name, file.bytes, recipe: recipe) } catch { throw error.failure }
    }

    private func folder(_ path: String) throws(Failure) -> SiteFolder {
        let edition = contents.edition.rawValue
        do { return try site.folder(path.isEmpty ? edition : edition + "/" + path) } catch { throw error.failure }
    }

    static let tool = "krm \(Release.version)"
}
