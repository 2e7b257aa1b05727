import Testing

@testable import Hash

/// Expected values: FIPS 180-4 example vectors, and `sha256sum` for the rest.
struct HashTests {
    @Test(arguments: [
        ("empty", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "two blocks", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func wholeAndInPieces(_ name: String, _ text: String, _ expected: String) {
        let bytes = Array(text.utf8)
        #expect(Hash.sha256Hex(bytes) == expected, "\(name)")
        for cut in 0...bytes.count {
            let hash = InputHash()
            Array(bytes[..<cut]).withUnsafeBytes { hash.update($0) }
            Array(bytes[cut...]).withUnsafeBytes { hash.update($0) }
            #expect(hash.finish() == expected, "cut at \(cut)")
        }
    }

    @Test func millionTimesA() {
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(Hash.sha256Hex([UInt8](repeating: 0x61, count: 1_000_000)) == expected)
    }
}
