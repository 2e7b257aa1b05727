import Files
import Glibc

/// Builds a new tree in a new folder beside the output; only ever creates, never overwrites.
final class TreeBuilder {
    /// The new folder, in the parent of the output.
    let name: String
    let root: Descriptor
    /// The mode that umask gives the new root; until it is finished only the owner may look in.
    let rootMode: UInt32
    /// Mode and owner of the marker stand for every file: they follow from umask and user.
    private let sample: FileStatus
    private(set) var written = 0
    private(set) var unchanged = 0

    /// Makes the folder and writes its marker first, so that a killed build leaves nothing unmarked behind.
    init(_ place: OutputPlace, marker: Marker) throws(SiteError) {
        let name = try place.freeName()
        if mkdirat(place.parent.number, name, 0o777) != 0 { throw .system(.create, place.beside(name), .last) }
        do throws(SiteError) {
            root = try place.openFolder(name)
            (rootMode, sample) = try Self.begin(root, marker, place)
        } catch {
            Leftovers.delete(name, place)
            throw error
        }
        self.name = name
    }

    private static func begin(
        _ root: borrowing Descriptor,
        _ marker: Marker,
        _ place: OutputPlace
    ) throws(SiteError) -> (rootMode: UInt32, sample: FileStatus) {
        do throws(SystemReason) {
            let rootMode = try root.status().mode
            if fchmod(root.number, 0o700) != 0 { throw .last }
            return (rootMode, try create(Marker.name, marker.bytes, in: root))
        } catch {
            throw .system(.create, place.inside(Marker.name), error)
        }
    }

    /// Makes all folders and files; files that are equal below `oldRoot` are linked from there.
    ///
    /// - Parameters:
    ///   - folders: parents before children.
    ///   - files: sorted by path, so that few folders are opened more than once.
    func fill(
        folders: [String],
        files: [SiteFile],
        reusing oldRoot: Int32?,
        _ place: OutputPlace
    ) throws(SiteError) {
        for folder in folders where mkdirat(root.number, folder, 0o777) != 0 {
            throw .system(.create, place.inside(folder), .last)
        }
        var rest = files[...]
        while let first = rest.first {
            let folder = SitePath.split(first.path).folder
            let run = rest.prefix { SitePath.split($0.path).folder == folder }
            rest = rest.dropFirst(run.count)
            try fill(folder, run, OldFolder(folder, below: oldRoot), place)
        }
    }

    private func fill(
        _ folder: String,
        _ files: ArraySlice<SiteFile>,
        _ old: OldFolder?,
        _ place: OutputPlace
    ) throws(SiteError) {
        var path = folder
        do throws(SystemReason) {
            let new = try Descriptor.openFolder(folder, below: root.number)
            for file in files {
                path = file.path
                let name = SitePath.split(path).name
                if let old, old.link(name, file.bytes, like: sample, into: new) {
                    unchanged += 1
                } else {
                    _ = try Self.create(name, file.bytes, in: new)
                    written += 1
                }
            }
        } catch {
            throw .system(.write, place.inside(path), error)
        }
    }

    /// Writes a file that must not exist yet.
    private static func create(
        _ name: String,
        _ bytes: [UInt8],
        in folder: borrowing Descriptor
    ) throws(SystemReason) -> FileStatus {
        let file = try Descriptor.open(
            name,
            in: folder.number,
            flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
            mode: 0o666
        )
        try file.write(bytes)
        let status = try file.status()
        try file.close()
        return status
    }
}
