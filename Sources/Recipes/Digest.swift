internal import Hash

/// Which bytes a value was written as: the same for equal values on any machine, in any run.
///
/// The first half of a SHA-256, which nobody meets by chance.
package struct Digest: Hashable, Sendable, Encodable {
    /// 32 lower-case hexadecimal digits.
    package let text: String

    package init(_ bytes: [UInt8]) { text = String(Substring(Hash.sha256Hex(bytes).utf8.prefix(32))) }

    /// - Parameter shared: remembers the digests of large values that many values hold.
    package init(of value: some Encodable, _ shared: SharedDigests = SharedDigests()) {
        let sink = ByteSink(shared)
        sink.write(value, depth: 0)
        self.init(sink.bytes)
    }
}
