private import Ccrypto

/// SHA-256 of an input that arrives in pieces, so that a reader needs no second pass over the file.
///
/// libcrypto does the work: it uses the processor's own instructions for SHA-256 where there are any.
package final class InputHash {
    private let state: OpaquePointer

    /// Looked up once, which takes longer than the hash of a small file.
    ///
    /// Unsafe in name only: libcrypto lets all threads use it, and nobody changes it or gives it back.
    nonisolated(unsafe) private static let method = EVP_MD_fetch(nil, "SHA256", nil)

    package init() {
        // Fails only without memory, as an array would.
        guard let state = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash") }
        self.state = state
        precondition(EVP_DigestInit_ex(state, Self.method, nil) == 1, "libcrypto has no SHA-256")
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
        return String(unsafeUninitializedCapacity: digest.count * 2) { text in
            for (place, byte) in digest.enumerated() {
                text[place * 2] = Self.digit(byte >> 4)
                text[place * 2 + 1] = Self.digit(byte & 15)
            }
            return digest.count * 2
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
