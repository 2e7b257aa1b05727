/// Whole files from disk.
package enum DiskFile {
    /// The bytes of a regular file; see `OpenedInput` for what is refused.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        let input = try OpenedInput.open(path)
        let bytes = try input.readAll()
        try input.checkUnchanged(read: bytes.count)
        return bytes
    }
}
