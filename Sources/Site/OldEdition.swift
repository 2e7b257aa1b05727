import Files
import Glibc
import Hash

/// An edition of the published site: its files by recipe, and which of them are known to be what was published.
struct OldEdition: Sendable {
    let manifest: Manifest
    /// The places of the files of each recipe, in the manifest.
    private let made: [String: [Int]]
    /// The first files of the manifest as they were when each was read and had the right content; nil for all others.
    private var verified: [FileStatus?] = []

    /// A file that a recipe has made.
    struct File {
        let output: Manifest.Output
        /// What the file looked like when it was found to be what was published; nil when nobody has looked, or it is not.
        let verified: FileStatus?
    }

    /// Nil unless the manifest is the one that the marker was written with, in the form that this version writes.
    init?(_ entry: Marker.Entry, _ tree: OwnTree) {
        let (folder, name) = SitePath.split(entry.path)
        guard let open = try? Descriptor.openFolder(folder, below: tree.root.number),
            let file = try? Descriptor.open(name, in: open.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let status = try? file.status(), status.kind == .file,
            let bytes = try? file.readAll(expected: status.size), Hash.sha256Hex(bytes) == entry.sha256,
            let manifest = ManifestReader.read(bytes), manifest.edition == folder
        else { return nil }
        self.manifest = manifest
        var made: [String: [Int]] = [:]
        for (place, output) in manifest.outputs.enumerated() {
            if let recipe = output.recipe { made[recipe, default: []].append(place) }
        }
        self.made = made
    }

    func files(of recipe: String) -> [File] {
        (made[recipe] ?? []).map {
            File(output: manifest.outputs[$0], verified: $0 < verified.count ? verified[$0] : nil)
        }
    }

    /// Reads one file after the other that a recipe has made, until the caller has had enough.
    mutating func verify(below root: Int32, while goesOn: () -> Bool) {
        var folder: (path: String, open: OldFolder?) = ("", nil)
        verified.reserveCapacity(manifest.outputs.count)
        for output in manifest.outputs {
            guard goesOn() else { return }
            guard output.recipe != nil else {
                verified.append(nil)
                continue
            }
            let (path, name) = SitePath.split(manifest.edition + "/" + output.path)
            if folder.path != path { folder = (path, OldFolder(path, below: root)) }
            verified.append(folder.open?.file(name, output))
        }
    }
}
