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
        let status = old?.file(name, bytes, like: site.sample)
        do throws(SystemReason) {
            if let old, let status {
                if !old.link(name, into: new) { try site.create(name, bytes, in: new, modified: status.modified) }
            } else {
                try site.create(name, bytes, in: new)
            }
        } catch {
            throw .system(.write, site.place.inside(path), error)
        }
        let output = Manifest.Output(path: path, sha256: Hash.sha256Hex(bytes), bytes: bytes.count, recipe: recipe)
        site.note([output], areNew: status == nil)
    }

    /// Takes all files over that the old site had from this recipe.
    ///
    /// - Returns: false when there are none here, or one of them is no longer what was published; then nothing is done.
    package func reuse(_ recipe: String, edition: String) throws(SiteError) -> Bool {
        guard let old else { return false }
        var files: [OldFile] = []
        for file in site.old.files(of: recipe, edition: edition) {
            let (folder, name) = SitePath.split(edition + "/" + file.output.path)
            guard folder == path, let status = Self.status(file, name, in: old), status.isAccessible(like: site.sample)
            else { return false }
            files.append(OldFile(name: name, output: file.output, modified: status.modified))
        }
        for (count, file) in files.enumerated() {
            do throws(SystemReason) {
                if try takeOver(file, from: old) { continue }
            } catch {
                throw .system(.write, site.place.inside(inside(file.name)), error)
            }
            for done in files.prefix(count) { unlinkat(new.number, done.name, 0) }
            return false
        }
        let outputs = files.map {
            Manifest.Output(path: inside($0.name), sha256: $0.output.sha256, bytes: $0.output.bytes, recipe: recipe)
        }
        for output in outputs { try site.claim(output.path) }
        site.note(outputs, areNew: false)
        return !files.isEmpty
    }

    /// An old file that is what was published.
    private struct OldFile {
        let name: String
        let output: Manifest.Output
        let modified: Int64
    }

    /// The old file when it is what was published: verified before and not changed since, or else by reading it now.
    private static func status(_ file: OldEdition.File, _ name: String, in old: OldFolder) -> FileStatus? {
        if let status = file.verified, old.isUnchanged(name, since: status) { return status }
        return old.file(name, file.output)
    }

    /// Links the file, or copies it where the file system has no links.
    ///
    /// - Returns: false when it would have to be copied, and is no longer what was published.
    private func takeOver(_ file: OldFile, from old: OldFolder) throws(SystemReason) -> Bool {
        if old.link(file.name, into: new) { return true }
        guard let bytes = old.bytes(file.name, file.output) else { return false }
        try site.create(file.name, bytes, in: new, modified: file.modified)
        return true
    }

    private func inside(_ name: String) -> String { path.isEmpty ? name : path + "/" + name }
}
