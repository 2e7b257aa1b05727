/// SHA-256 in lower-case hexadecimal, as manifests carry it.
package enum Hash {
    /// The hash of bytes that are all in memory; 64 characters.
    package static func sha256Hex(_ bytes: [UInt8]) -> String { sha256Hex(bytes[...]) }

    /// The same for a part of them.
    package static func sha256Hex(_ bytes: ArraySlice<UInt8>) -> String {
        let hash = InputHash()
        bytes.withUnsafeBytes { hash.update($0) }
        return hash.finish()
    }
}
