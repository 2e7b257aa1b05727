/// A file that was read, and what became of its rows: used, superseded, repeated and rejected add up to read.
package struct InputFile: Hashable, Sendable, Encodable {
    /// Relative to the data folder.
    package let path: String
    package let role: InputRole
    /// SHA-256 of the file's bytes, in hexadecimal.
    package let sha256: String
    package let encoding: String
    package let read: Int
    package let used: Int
    package let superseded: Int
    package let repeated: Int
    package let rejected: Int
    /// Of the superseded ones those with an error that a later file has repaired.
    package let replaced: Int

    package init(
        path: String,
        role: InputRole,
        sha256: String,
        encoding: String = "utf-8",
        read: Int = 0,
        used: Int = 0,
        superseded: Int = 0,
        repeated: Int = 0,
        rejected: Int = 0,
        replaced: Int = 0
    ) {
        self.path = path
        self.role = role
        self.sha256 = sha256
        self.encoding = encoding
        self.read = read
        self.used = used
        self.superseded = superseded
        self.repeated = repeated
        self.rejected = rejected
        self.replaced = replaced
    }
}
