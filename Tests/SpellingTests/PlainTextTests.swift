import Testing

@testable import Spelling

@Suite struct PlainTextTests {
    @Test(
        arguments: [
            ("K-1", "K-1"), ("\u{FEFF}K-1", "K-1"), ("K\u{AD}-1\u{200B}", "K-1"), ("\u{200B}", ""), ("", ""),
            ("K\u{2011}1", "K\u{2011}1"), ("Prüfung\u{2060}", "Prüfung"), ("\u{A0}K", "\u{A0}K"),
        ]
    )
    func `without what nobody sees`(_ text: String, _ expected: String) {
        #expect(PlainText.visible(text) == expected)
        let bytes = Array(text.utf8)
        #expect(PlainText.visible(bytes.span) ?? bytes == Array(expected.utf8))
    }

    @Test(
        arguments: [
            ("05.10.2026\u{A0}08:00", "05.10.2026 08:00"), ("\u{FEFF}05.10.2026", "05.10.2026"),
            ("2026\u{2011}10\u{2013}05", "2026-10-05"), ("\u{200B} 5.\u{202F}Mär ", "5. Mär"), ("\u{A0}", ""),
        ]
    )
    func `as somebody would type it`(_ text: String, _ expected: String) {
        let bytes = Array(text.utf8)
        #expect(PlainText.typed(bytes.span).map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test func `ASCII needs no copy`() {
        let bytes = Array("05.10.2026 08:00".utf8)
        #expect(PlainText.typed(bytes.span) == nil)
        #expect(PlainText.visible(bytes.span) == nil)
    }

    @Test(
        arguments: [[0xC3], [0xE2, 0x80], [0xFF, 0x80, 0x80], [0x80], [0xF0, 0x9F, 0x98], [0xC3, 0x28]] as [[UInt8]]
    )
    func `bytes that are no text stay as they are`(_ bytes: [UInt8]) {
        #expect(PlainText.visible(bytes.span) == nil)
        #expect(PlainText.typed(bytes.span) == bytes)
    }
}
