/// What lies at some paths and below them, by what `stat` tells of it: two that are equal mean that nothing has changed.
///
/// Looked at by asking, not by being told: that also works on network drives, for what a link leads to, for editors that
/// replace a file, and for folders that come and go.
package struct Stamps: Hashable, Sendable {
    private enum Entry: Hashable, Sendable {
        case file(FileStatus)
        case unreadable(SystemReason)
        /// Not there, or a folder that cannot be listed as a whole.
        case unlisted(FileError)
    }

    private var entries: [String: Entry] = [:]

    /// - Parameter paths: files, and folders with all that lies in them, which need not be there; hidden names are left
    ///   out, as where they are read.
    package init(of paths: [String]) {
        for path in paths {
            if case .file? = (try? FileStatus(path, followLinks: true))?.kind {
                add(path)
                continue
            }
            do throws(FileError) {
                for name in try Folder.files(in: path) { add(path + "/" + name) }
            } catch {
                entries[path] = .unlisted(error)
            }
        }
    }

    private mutating func add(_ path: String) {
        do throws(SystemReason) {
            entries[path] = .file(try FileStatus(path, followLinks: true))
        } catch {
            entries[path] = .unreadable(error)
        }
    }
}
