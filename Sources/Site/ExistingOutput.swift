import Clinux
import Files
import Glibc

/// What lies at the output before a build.
enum ExistingOutput: Sendable {
    case absent
    case empty(FileStatus)
    case published(OwnTree, FileStatus)

    /// The open root of a published site.
    var root: Int32? {
        switch self {
        case .absent, .empty: nil
        case .published(let tree, _): tree.root.number
        }
    }

    /// The folder at the output, if there is one.
    var status: FileStatus? {
        switch self {
        case .absent: nil
        case .empty(let status), .published(_, let status): status
        }
    }

    /// The folder at the output, if it is a published site.
    var publishedStatus: FileStatus? {
        switch self {
        case .absent, .empty: nil
        case .published(_, let status): status
        }
    }

    /// Looks without changing anything; everything that krm must not replace is an error.
    ///
    /// - Parameter seen: what was seen a moment ago; a site that is still the same is not looked through again.
    static func look(_ place: OutputPlace, after seen: ExistingOutput = .absent) throws(SiteError) -> ExistingOutput {
        guard let status = try status(place) else { return .absent }
        switch status.kind {
        case .link: throw .outputIsLink(place.output)
        case .file, .other: throw .outputIsNoFolder(place.output)
        case .folder: break
        }
        if krm_is_mount_point(place.parent.number, place.name) == 1 { throw .outputIsMountPoint(place.output) }
        // It has been open all the time, so no other folder can have its number.
        if case .published(_, let before) = seen, before.isSame(as: status) { return seen }
        let root = try place.openFolder(place.name)
        do throws(SystemReason) {
            if try EntryName.all(in: root).isEmpty { return .empty(status) }
        } catch {
            throw .system(.list, place.output, error)
        }
        switch try marker(in: root, place.inside(Marker.name)) {
        case .own(let marker, _):
            let tree = OwnTree(root: root, marker: marker)
            if let folder = try tree.content(place, withFiles: false).foreignFolders.first {
                throw .foreignFolder(place.inside(folder))
            }
            return .published(tree, status)
        case .newer: throw .outputOfNewerFormat(place.output)
        case .begun, .foreign: throw .foreignOutput(place.output)
        }
    }

    /// What the marker of an open folder says; a missing one, or one that is no regular file, is `foreign`.
    static func marker(in root: borrowing Descriptor, _ path: String) throws(SiteError) -> Marker.Reading {
        do throws(SystemReason) {
            let file = try Descriptor.open(Marker.name, in: root.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
            guard try file.status().kind == .file else { return .foreign }
            return Marker.read(try file.readAll())
        } catch {
            if [ENOENT, ELOOP, ENXIO].contains(error.code) { return .foreign }
            throw .system(.read, path, error)
        }
    }

    private static func status(_ place: OutputPlace) throws(SiteError) -> FileStatus? {
        do throws(SystemReason) {
            return try FileStatus(place.name, in: place.parent.number, followLinks: false)
        } catch {
            if error.code == ENOENT { return nil }
            throw .system(.open, place.output, error)
        }
    }
}
