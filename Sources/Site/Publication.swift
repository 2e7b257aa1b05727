import Diagnostics
import Files

/// A checked and locked output, ready to be replaced once.
package struct Publication: ~Copyable, Sendable {
    let place: OutputPlace
    let lock: OutputLock
    let existing: ExistingOutput
    let force: Bool

    /// Builds the new site beside the output, puts it in place in one step, and deletes the old one.
    ///
    /// On any error the published site is byte for byte as it was, and what was built is cleared away where possible.
    package consuming func publish(files: [SiteFile]) throws(SiteError) -> PublishReport {
        // A borrowing method, so that the lock lasts to its end.
        try replace(files.sorted { SitePath.byBytes($0.path, $1.path) })
    }

    private func replace(_ files: [SiteFile]) throws(SiteError) -> PublishReport {
        let folders = try SitePath.folders(for: files)
        let removed = try removedCount(files)
        let builder = try TreeBuilder(
            place,
            marker: Marker(folders: folders, files: files),
            like: existing.status
        )
        let swap: Swap
        do throws(SiteError) {
            try builder.fill(folders: folders, files: files, reusing: force ? nil : existing.root, place)
            try builder.finish(place)
            swap = try Swap(place, newName: builder.name, replacing: existing.publishedStatus)
        } catch {
            Leftovers.delete(builder.name, place)
            throw error
        }
        return PublishReport(
            written: builder.written,
            unchanged: builder.unchanged,
            removed: removed,
            bytes: files.reduce(0) { $0 + $1.bytes.count },
            leftover: deleteOld(swap.oldName)
        )
    }

    /// Counts the files that go, and looks a second time for folders that krm has not made.
    private func removedCount(_ files: [SiteFile]) throws(SiteError) -> Int {
        guard case .published(let tree, _) = existing else { return 0 }
        let content = try tree.content(place)
        if let folder = content.foreignFolders.first { throw .foreignFolder(place.inside(folder)) }
        return Set(content.files).subtracting(files.map(\.path)).count
    }

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
