import Quoting
import Testing

@Suite("JSON")
struct JSONTests {
    @Test(
        "Zeichenketten",
        arguments: [
            ("", #""""#), ("a", #""a""#), ("Straße 5", #""Straße 5""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#),
            ("a\nb\r\tc", #""a\nb\r\tc""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("😀", #""😀""#),
        ] as [(String, String)]
    )
    func strings(text: String, json: String) {
        #expect(JSON.string(text) == json)
        var bytes: [UInt8] = []
        Array(text.utf8).withUnsafeBytes { JSON.append($0, to: &bytes) }
        #expect("\"" + String(decoding: bytes, as: UTF8.self) + "\"" == json)
        var quoted = Array("x".utf8)
        JSON.append(text, to: &quoted)
        #expect(String(decoding: quoted, as: UTF8.self) == "x" + json)
    }

    @Test(
        "Zahlen",
        arguments: [(0, "0"), (-3, "-3"), (0.1, "0.1"), (7.0 / 9, "0.7777777777777778"), (1e16, "1e+16")]
            as [(Double, String)]
    )
    func numbers(value: Double, json: String) { #expect(JSON.number(value) == json) }
}
