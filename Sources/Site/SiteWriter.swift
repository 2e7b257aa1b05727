import Diagnostics
import Files
import Hash
import Synchronization
import Workers

/// The new site beside the old one, file by file: what is written need not stay in memory. Workers may share it.
///
/// Given up without `finish`, it clears away what it has made; the published site is byte for byte as it was.
package final class SiteWriter: Sendable {
    let place: OutputPlace
    let old: OldSite
    private let lock: OutputLock
    private let existing: ExistingOutput
    private let tree: TreeBuilder
    private let ledger = Mutex(Ledger())

    private struct Ledger: Sendable {
        var paths: Set<String> = []
        var outputs: [Manifest.Output] = []
        var written = 0
        var newPages = 0
        var review: SiteReview?
        var isFinished = false
    }

    /// - Parameter folders: all folders of the site, parents before children.
    init(
        _ place: OutputPlace,
        _ lock: OutputLock,
        _ existing: ExistingOutput,
        _ reading: OldSiteReading,
        folders: [String]
    ) throws(SiteError) {
        self.place = place
        self.lock = lock
        self.existing = existing
        old = reading.site()
        tree = try TreeBuilder(place, marker: Marker(folders: folders, manifests: []), like: existing.status)
        do throws(SiteError) {
            try tree.make(folders, place)
        } catch {
            Leftovers.delete(tree.name, place)
            throw error
        }
    }

    deinit {
        if !ledger.withLock({ $0.isFinished }) { Leftovers.delete(tree.name, place) }
    }

    /// Opens one of the site's folders; empty for the root.
    package func folder(_ path: String) throws(SiteError) -> SiteFolder {
        do throws(SystemReason) {
            return SiteFolder(path, try tree.open(path), OldFolder(path, below: old.root), self)
        } catch {
            throw .system(.create, place.inside(path), error)
        }
    }

    /// Writes the manifest of an edition over all files that it has so far, and meanwhile looks at what `finish` asks for.
    package func writeManifest(tool: String, edition: String, basis: Manifest.Basis) throws(SiteError) {
        let (outputs, claimed) = ledger.withLock { ($0.outputs, $0.paths) }
        let results = Parallel.map([true, false], jobs: 2) { isManifest in
            Result { () throws(SiteError) in
                if isManifest {
                    try write(outputs, tool: tool, edition: edition, basis: basis)
                } else {
                    try review(outputs, claimed, manifest: edition + "/" + Manifest.name)
                }
            }
        }
        for result in results { try result.get() }
    }

    private func review(_ outputs: [Manifest.Output], _ claimed: Set<String>, manifest: String) throws(SiteError) {
        let paths = outputs.map(\.path) + [manifest]
        let review = try SiteReview(paths, claimed.union([manifest]), existing, place)
        ledger.withLock { $0.review = review }
    }

    private func write(_ outputs: [Manifest.Output], tool: String, edition: String, basis: Manifest.Basis)
        throws(SiteError)
    {
        let prefix = edition + "/"
        let own = outputs.filter { $0.path.utf8.starts(with: prefix.utf8) }.map { output in
            Manifest.Output(
                path: String(Substring(output.path.utf8.dropFirst(prefix.utf8.count))),
                sha256: output.sha256,
                bytes: output.bytes,
                recipe: output.recipe
            )
        }
        let manifest = Manifest(tool: tool, edition: edition, basis: basis, outputs: own)
        try folder(edition).write(Manifest.name, manifest.bytes)
    }

    /// Puts the new site in place in one step, and deletes the old one.
    package func finish() throws(SiteError) -> PublishReport {
        let (outputs, claimed, written, newPages, known) = ledger.withLock {
            ($0.outputs, $0.paths, $0.written, $0.newPages, $0.review)
        }
        let review: SiteReview
        if let known, known.files == outputs.count {
            review = known
        } else {
            review = try SiteReview(outputs.map(\.path), claimed, existing, place)
        }
        let manifests = outputs.filter { SiteWriter.isManifest($0.path) }
            .map { Marker.Entry(path: $0.path, sha256: $0.sha256) }
            .sorted { SitePath.byBytes($0.path, $1.path) }
        try tree.finish(Marker(folders: review.folders, manifests: manifests), place)
        let swap = try Swap(place, newName: tree.name, replacing: existing.publishedStatus)
        ledger.withLock { $0.isFinished = true }
        return PublishReport(
            written: written,
            unchanged: outputs.count - written,
            pages: outputs.count { SiteWriter.isPage($0.path) },
            newPages: newPages,
            removed: review.removed,
            bytes: outputs.reduce(0) { $0 + $1.bytes },
            leftover: deleteOld(swap.oldName)
        )
    }

    // MARK: For the folders

    /// Mode and owner that a new file gets.
    var sample: FileStatus { tree.sample }

    /// Refuses a path that no file may have, or that one has already.
    func claim(_ path: String) throws(SiteError) {
        if let fault = SitePath.fault(in: path) { throw .invalidPath(path, fault) }
        let isNew = ledger.withLock { $0.paths.insert(path).inserted }
        if !isNew { throw .invalidPath(path, .duplicate) }
    }

    func create(
        _ name: String,
        _ bytes: [UInt8],
        in folder: borrowing Descriptor,
        modified: Int64? = nil
    ) throws(SystemReason) {
        try tree.create(name, bytes, in: folder, modified: modified)
    }

    /// Notes files that lie in the new site now, and whether they were written or taken over.
    func note(_ outputs: [Manifest.Output], areNew: Bool) {
        let pages = areNew ? outputs.count { SiteWriter.isPage($0.path) } : 0
        ledger.withLock {
            $0.outputs += outputs
            $0.written += areNew ? outputs.count : 0
            $0.newPages += pages
        }
    }

    private static func isManifest(_ path: String) -> Bool {
        path.utf8.suffix(Manifest.name.utf8.count).elementsEqual(Manifest.name.utf8)
            && SitePath.split(path).name == Manifest.name
    }

    private static func isPage(_ path: String) -> Bool { path.utf8.suffix(5).elementsEqual(".html".utf8) }

    // MARK: The old site

    private func deleteOld(_ oldName: String?) -> Finding? {
        guard let oldName, case .published(let tree, _) = existing else { return nil }
        do throws(SystemReason) {
            try tree.delete(oldName, in: place.parent)
            return nil
        } catch {
            let message =
                "Die neuen Seiten sind veröffentlicht, aber die alten, die noch hier liegen, lassen sich nicht löschen: "
                + "\(error.sentence). Der nächste Lauf versucht es noch einmal."
            return Finding(.warning, "ausgabe-reste", at: Position(file: place.beside(oldName)), message)
        }
    }
}
