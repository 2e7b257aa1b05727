import Glibc

/// Folders of input files.
package enum Folder {
    /// The relative paths of all regular files below a folder, in byte order; names that start with a dot are left out.
    ///
    /// Symbolic links are followed, but each real folder is listed once, so circles end. An entry that is neither a
    /// file nor a folder, and a link to nothing, are errors: nothing is left out silently.
    package static func files(in path: String) throws(FileError) -> [String] {
        let status: FileStatus
        do throws(SystemReason) {
            status = try FileStatus(path, followLinks: true)
        } catch {
            throw FileError(path: path, cause: error.code == ENOENT ? .missing : .system(error))
        }
        guard status.kind == .folder else { throw FileError(path: path, cause: .notAFolder) }
        var listing = Listing(root: path, seen: [status])
        try listing.walk("")
        return listing.paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private struct Listing {
        let root: String
        var seen: [FileStatus]
        var paths: [String] = []

        /// Lists one folder; `prefix` is empty or ends with a slash.
        mutating func walk(_ prefix: String) throws(FileError) {
            var folders: [String] = []
            var linkedFolders: [String] = []
            for name in try names(prefix) {
                if name.cString.first == 46 { continue }
                guard let text = name.text else { throw error(prefix + name.repaired, .nameIsNoText) }
                let (kind, isLink) = try kind(prefix + text)
                switch kind {
                case .file: paths.append(prefix + text)
                case .folder: isLink ? linkedFolders.append(text) : folders.append(text)
                case .link, .other: throw error(prefix + text, .notAFile)
                }
            }
            // Real folders first, so that a link to one of them does not take its place.
            for folder in folders + linkedFolders {
                let status = try status(prefix + folder, followLinks: true)
                if seen.contains(where: { $0.isSame(as: status) }) { continue }
                seen.append(status)
                try walk(prefix + folder + "/")
            }
        }

        private func names(_ prefix: String) throws(FileError) -> [EntryName] {
            do throws(SystemReason) {
                return try EntryName.all(in: Descriptor.open(root + "/" + prefix, flags: O_RDONLY | O_DIRECTORY))
            } catch { throw self.error(prefix, .system(error)) }
        }

        private func kind(_ path: String) throws(FileError) -> (FileStatus.Kind, isLink: Bool) {
            let kind = try status(path, followLinks: false).kind
            return kind == .link ? (try status(path, followLinks: true).kind, true) : (kind, false)
        }

        private func status(_ path: String, followLinks: Bool) throws(FileError) -> FileStatus {
            do throws(SystemReason) {
                return try FileStatus(root + "/" + path, followLinks: followLinks)
            } catch {
                let isDangling = followLinks && (error.code == ENOENT || error.code == ELOOP)
                throw self.error(path, isDangling ? .danglingLink : .system(error))
            }
        }

        private func error(_ path: String, _ cause: FileError.Cause) -> FileError {
            FileError(path: root + "/" + path, cause: cause)
        }
    }
}
