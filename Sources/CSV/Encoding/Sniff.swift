/// What a file says about itself in its first bytes and in all of them.
package struct Sniff: Sendable, Equatable {
    package let encoding: TextEncoding
    /// Bytes of the byte order mark, 0, 2 or 3.
    package let byteOrderMark: Int
    /// True when every byte is known to be text, so that no row needs a second look.
    package let clean: Bool
}
