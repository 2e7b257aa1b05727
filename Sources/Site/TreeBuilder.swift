import Clinux
import Files
import Glibc

/// Builds a new tree in a new folder beside the output; only ever creates, never overwrites.
///
/// Who may read a site is not krm's to change: what is there already says mode and group of the root, otherwise umask
/// does, and everything inside may be read by whoever may read the root.
final class TreeBuilder: Sendable {
    /// The new folder, in the parent of the output.
    let name: String
    private let root: Descriptor
    private let access: Access
    /// Mode and owner of the marker stand for every file.
    let sample: FileStatus

    /// What the root and everything in it get; until the root is finished only the owner may look in.
    private struct Access: Sendable {
        let mode: UInt32
        let group: UInt32

        var fileMode: UInt32 { mode & 0o666 }
        var folderMode: UInt32 { mode & 0o2777 }

        /// Gives a file or folder of this status its group and mode.
        func apply(to descriptor: borrowing Descriptor, _ wanted: UInt32, _ status: FileStatus) throws(SystemReason) {
            let isForeign = status.group != group
            if isForeign { fchown(descriptor.number, uid_t.max, group) }
            // Changing the group may have taken bits away.
            if isForeign || status.mode != wanted { try SystemReason.check { fchmod(descriptor.number, wanted) } }
        }
    }

    /// Makes the folder and writes its marker first, so that a killed build leaves nothing unmarked behind.
    ///
    /// That marker knows of no manifest yet: the last thing that is written is the final one.
    ///
    /// - Parameter old: what is replaced, if anything.
    init(_ place: OutputPlace, marker: Marker, like old: FileStatus?) throws(SiteError) {
        let name = try place.freeName()
        do throws(SystemReason) {
            try SystemReason.check { mkdirat(place.parent.number, name, 0o777) }
        } catch {
            throw .system(.create, place.beside(name), error)
        }
        do throws(SiteError) {
            root = try place.openFolder(name)
            (access, sample) = try Self.begin(root, marker, place, like: old)
        } catch {
            Leftovers.delete(name, place)
            throw error
        }
        self.name = name
    }

    private static func begin(
        _ root: borrowing Descriptor,
        _ marker: Marker,
        _ place: OutputPlace,
        like old: FileStatus?
    ) throws(SiteError) -> (Access, sample: FileStatus) {
        do throws(SystemReason) {
            let status = try root.status()
            // The bit that hands the group on stays: what is made inside then has it, whoever makes it.
            try SystemReason.check { fchmod(root.number, 0o700 | status.mode & 0o2000) }
            var group = status.group
            // Not every user may give files to this group; the site then belongs to the user's own.
            if let old, old.group != group, fchown(root.number, uid_t.max, old.group) == 0 { group = old.group }
            let access = Access(mode: old?.mode ?? status.mode, group: group)
            try create(Marker.name, marker.bytes, in: root, access)
            return (access, try FileStatus(Marker.name, in: root.number, followLinks: false))
        } catch {
            throw .system(.create, place.inside(Marker.name), error)
        }
    }

    /// Makes the folders, parents before children.
    func make(_ folders: [String], _ place: OutputPlace) throws(SiteError) {
        for folder in folders {
            do throws(SystemReason) {
                try SystemReason.check { mkdirat(root.number, folder, 0o777) }
                let new = try Descriptor.openFolder(folder, below: root.number)
                try access.apply(to: new, access.folderMode, new.status())
            } catch {
                throw .system(.create, place.inside(folder), error)
            }
        }
    }

    /// Opens one of the new folders; empty for the root.
    func open(_ folder: String) throws(SystemReason) -> Descriptor {
        try Descriptor.openFolder(folder, below: root.number)
    }

    /// Writes a file that must not exist yet into one of the new folders.
    ///
    /// - Parameter modified: the time that a copy keeps, in nanoseconds since 1970; nil for now.
    func create(
        _ name: String,
        _ bytes: [UInt8],
        in folder: borrowing Descriptor,
        modified: Int64? = nil
    ) throws(SystemReason) {
        try Self.create(name, bytes, in: folder, access, modified: modified)
    }

    /// Puts the final marker in place, opens the new root to its readers and makes everything durable.
    func finish(_ marker: Marker, _ place: OutputPlace) throws(SiteError) {
        do throws(SystemReason) {
            try create(Marker.newName, marker.bytes, in: root)
            try SystemReason.check { renameat(root.number, Marker.newName, root.number, Marker.name) }
            try SystemReason.check { fchmod(root.number, access.mode) }
        } catch {
            throw .system(.create, place.output, error)
        }
        do throws(SystemReason) {
            try SystemReason.check { krm_sync_file_system(root.number) }
        } catch {
            throw .system(.sync, place.output, error)
        }
    }

    /// Writes a file that must not exist yet.
    private static func create(
        _ name: String,
        _ bytes: [UInt8],
        in folder: borrowing Descriptor,
        _ access: Access,
        modified: Int64? = nil
    ) throws(SystemReason) {
        let file = try Descriptor.open(
            name,
            in: folder.number,
            flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
            mode: 0o666
        )
        try file.write(bytes)
        if let modified { file.setModified(modified) }
        try access.apply(to: file, access.fileMode, file.status())
        try file.close()
    }
}
