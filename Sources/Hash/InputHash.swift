private import Ccrypto

/// SHA-256 of an input that arrives in pieces, so that a reader needs no second pass over the file.
///
/// libcrypto does the work: it uses the processor's own instructions for SHA-256 where there are any.
package final class InputHash {
    private let state: OpaquePointer

    package init() {
        // Fails only without memory, as an array would.
        guard let state = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash") }
        self.state = state
        precondition(EVP_DigestInit_ex(state, EVP_sha256(), nil) == 1, "libcrypto has no SHA-256")
    }

    deinit { EVP_MD_CTX_free(state) }

    package func update(_ bytes: UnsafeRawBufferPointer) {
        precondition(EVP_DigestUpdate(state, bytes.baseAddress, bytes.count) == 1)
    }

    /// The hash of all bytes, 64 lower-case hexadecimal digits; to be asked for once, at the end.
    package func finish() -> String {
        let digest = [UInt8](unsafeUninitializedCapacity: 32) { target, count in
            precondition(EVP_DigestFinal_ex(state, target.baseAddress, nil) == 1)
            count = 32
        }
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(digest.count * 2)
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
