import Files
import Glibc
import Hash

/// What the published site remembers of how its files were made.
struct OldSite: Sendable {
    /// The open root of the published site; nil when nothing of it may be reused.
    let root: Int32?
    /// The files of each recipe, by edition.
    private let made: [String: [String: [Manifest.Output]]]

    /// - Parameter existing: what lies at the output; nil to make everything anew.
    init(_ existing: ExistingOutput?) {
        guard case .published(let tree, _) = existing else {
            root = nil
            made = [:]
            return
        }
        root = tree.root.number
        let manifests = tree.marker.manifests.compactMap { OldSite.manifest($0, tree) }
        made = Dictionary(manifests.map { ($0.edition, OldSite.byRecipe($0)) }) { first, _ in first }
    }

    /// The files that a recipe has made, in the order of the manifest; empty when it has made none.
    func files(of recipe: String, edition: String) -> [Manifest.Output] { made[edition]?[recipe] ?? [] }

    private static func byRecipe(_ manifest: Manifest) -> [String: [Manifest.Output]] {
        var made: [String: [Manifest.Output]] = [:]
        for output in manifest.outputs {
            if let recipe = output.recipe { made[recipe, default: []].append(output) }
        }
        return made
    }

    /// A manifest that is the one that the marker was written with, in the form that this version writes.
    private static func manifest(_ entry: Marker.Entry, _ tree: OwnTree) -> Manifest? {
        let (folder, name) = SitePath.split(entry.path)
        guard let open = try? Descriptor.openFolder(folder, below: tree.root.number),
            let file = try? Descriptor.open(name, in: open.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let status = try? file.status(), status.kind == .file,
            let bytes = try? file.readAll(expected: status.size), Hash.sha256Hex(bytes) == entry.sha256,
            let manifest = ManifestReader.read(bytes), manifest.edition == folder
        else { return nil }
        return manifest
    }
}
