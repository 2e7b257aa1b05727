import Diagnostics
import Files
import Glibc
import Hash

/// One folder of the new site while one worker fills it.
package final class SiteFolder {
    /// Relative to the output.
    private let path: String
    private let new: Descriptor
    private let old: OldFolder?
    private let site: SiteWriter

    init(_ path: String, _ new: consuming Descriptor, _ old: OldFolder?, _ site: SiteWriter) {
        self.path = path
        self.new = new
        self.old = old
        self.site = site
    }

    /// Writes a file, or links the old one where it has the same bytes.
    ///
    /// - Parameter recipe: the digest of all that the file was made from; nil where none is kept.
    package func write(_ name: String, _ bytes: [UInt8], recipe: String? = nil) throws(SiteError) {
        let path = inside(name)
        try site.claim(path)
        do throws(SystemReason) {
            if let file = old?.file(name, bytes, like: site.sample) {
                try takeOver(file)
                site.note(path, Hash.sha256Hex(bytes), bytes.count, recipe, isNew: false)
            } else {
                try site.create(name, bytes, in: new)
                site.note(path, Hash.sha256Hex(bytes), bytes.count, recipe, isNew: true)
            }
        } catch {
            throw .system(.write, site.place.inside(path), error)
        }
    }

    /// Takes all files over that the old site had from this recipe.
    ///
    /// - Returns: false when there are none here, or one of them is no longer what was published; then nothing is done.
    package func reuse(_ recipe: String, edition: String) throws(SiteError) -> Bool {
        guard let old else { return false }
        let outputs = site.old.files(of: recipe, edition: edition)
        var files: [(Manifest.Output, OldFolder.File)] = []
        for output in outputs {
            let (folder, name) = SitePath.split(edition + "/" + output.path)
            guard folder == path, let file = old.file(name, output, like: site.sample) else { return false }
            files.append((output, file))
        }
        for (output, file) in files {
            let path = inside(file.name)
            try site.claim(path)
            do throws(SystemReason) { try takeOver(file) } catch {
                throw .system(.write, site.place.inside(path), error)
            }
            site.note(path, output.sha256, output.bytes, recipe, isNew: false)
        }
        return !files.isEmpty
    }

    /// Links the file, or copies it where the file system has no links.
    private func takeOver(_ file: OldFolder.File) throws(SystemReason) {
        guard let old, !old.link(file, into: new) else { return }
        try site.create(file.name, file.bytes, in: new, modified: file.modified)
    }

    private func inside(_ name: String) -> String { path.isEmpty ? name : path + "/" + name }
}
