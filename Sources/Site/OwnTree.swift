import Clinux
import Files
import Glibc
import Workers

/// A folder that krm has made: what lies in it, and how it is deleted; symbolic links in it are never followed.
final class OwnTree: Sendable {
    let root: Descriptor
    let marker: Marker

    init(root: consuming Descriptor, marker: Marker) {
        self.root = root
        self.marker = marker
    }

    /// What lies in an own tree.
    struct Content {
        /// The relative paths of all entries that are no folders, the marker left out; unsorted.
        var files: [String] = []
        /// Folders that the marker does not list, or on which something is mounted.
        var foreignFolders: [String] = []
    }

    /// Lists the folders that krm has made; one that has gone meanwhile is passed over.
    ///
    /// - Parameter withFiles: false to look for foreign folders alone.
    func content(_ place: OutputPlace, withFiles: Bool = true) throws(SiteError) -> Content {
        let own = Set(marker.folders)
        var content = Content()
        for folder in [""] + marker.folders {
            do throws(SystemReason) {
                let open = try Descriptor.openFolder(folder, below: root.number)
                for name in try EntryName.unsorted(in: open) {
                    let isFolder = try Self.isFolder(name, in: open)
                    if !isFolder, !withFiles { continue }
                    let path = (folder.isEmpty ? "" : folder + "/") + name.repaired
                    if !isFolder {
                        if path != Marker.name { content.files.append(path) }
                    } else if !own.contains(path) || krm_is_mount_point(open.number, name.cString) == 1 {
                        content.foreignFolders.append(path)
                    }
                }
            } catch {
                if !Self.isGone(error) { throw .system(.list, place.inside(folder), error) }
            }
        }
        content.foreignFolders.sort(by: SitePath.byBytes)
        return content
    }

    /// Deletes the tree that lies under this name in the parent, deepest folders first.
    ///
    /// Only folders that the marker lists are emptied. What is left when something foreign is in the way keeps its
    /// marker, so that a later build can go on.
    func delete(_ name: String, in parent: borrowing Descriptor) throws(SystemReason) {
        let gone = deleteInnermost()
        for folder in marker.folders.reversed() where !gone.contains(folder) {
            do throws(SystemReason) { try remove(folder) } catch {
                if !Self.isGone(error) { throw error }
            }
        }
        try Self.unlinkFiles(in: root, keeping: Marker.name)
        let isEmpty = try EntryName.all(in: root).allSatisfy { $0.text == Marker.name }
        if !isEmpty { throw SystemReason(code: ENOTEMPTY) }
        if unlinkat(root.number, Marker.name, 0) != 0, errno != ENOENT { throw .last }
        try SystemReason.check { unlinkat(parent.number, name, AT_REMOVEDIR) }
    }

    /// So many folders are deleted at once: whoever deletes waits for the disk, so more of them than cores are of use.
    private static let threads = 4

    /// Deletes the folders that hold no other ones, several at once: nearly all files lie in these.
    ///
    /// What cannot be deleted is met again one by one, and then told.
    ///
    /// - Returns: the folders that are gone.
    private func deleteInnermost() -> Set<String> {
        let above = Set(marker.folders.map { SitePath.split($0).folder })
        let folders = marker.folders.filter { !above.contains($0) }
        let done = Parallel.map(folders, jobs: Self.threads) { (try? remove($0)) != nil }
        return Set(zip(folders, done).filter(\.1).map(\.0))
    }

    /// Deletes a folder with its files.
    private func remove(_ folder: String) throws(SystemReason) {
        let (above, last) = SitePath.split(folder)
        let container = try Descriptor.openFolder(above, below: root.number)
        try Self.empty(last, in: container)
        try SystemReason.check { unlinkat(container.number, last, AT_REMOVEDIR) }
    }

    /// Deletes the files of a folder, unless something is mounted on it.
    private static func empty(_ name: String, in container: borrowing Descriptor) throws(SystemReason) {
        if krm_is_mount_point(container.number, name) == 1 { throw SystemReason(code: EBUSY) }
        try unlinkFiles(in: Descriptor.openFolder(name, below: container.number), keeping: nil)
    }

    private static func unlinkFiles(in folder: borrowing Descriptor, keeping kept: String?) throws(SystemReason) {
        for name in try EntryName.unsorted(in: folder) {
            if kept != nil, name.text == kept { continue }
            if try !isFolder(name, in: folder) { try SystemReason.check { unlinkat(folder.number, name.cString, 0) } }
        }
    }

    private static func isFolder(_ name: EntryName, in folder: borrowing Descriptor) throws(SystemReason) -> Bool {
        if let isFolder = name.isFolder { return isFolder }
        return try FileStatus(name, in: folder).kind == .folder
    }

    /// A folder that is no longer there, or has become a file or a link; that entry counts with its parent's files.
    private static func isGone(_ reason: SystemReason) -> Bool {
        [ENOENT, ENOTDIR, ELOOP].contains(reason.code)
    }
}
