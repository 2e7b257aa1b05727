/// Whole files from disk.
package enum DiskFile {
    /// The bytes of a regular file; see `OpenedInput` for what is refused.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        let input = try OpenedInput.open(path)
        let bytes = try input.readAll()
        try input.checkUnchanged(read: bytes.count)
        return bytes
    }

    /// The same in pieces, in constant memory.
    package static func read(_ path: String, inPieces body: ([UInt8]) -> Void) throws(FileError) {
        let input = try OpenedInput.open(path)
        var count = 0
        do throws(SystemReason) {
            while true {
                let piece = try input.nextPiece()
                if piece.isEmpty { break }
                count += piece.count
                body(piece)
            }
        } catch {
            throw FileError(path: path, cause: .system(error))
        }
        try input.checkUnchanged(read: count)
    }
}
