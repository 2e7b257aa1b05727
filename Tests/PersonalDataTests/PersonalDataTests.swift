import PersonalData
import SplitMix
import Testing

@Suite struct PersonalDataTests {
    /// One test for some 700 texts: a failure names the text, which is invented.
    @Test func findsWhatTheOracleSays() throws {
        let cases = try Case.load()
        #expect(cases.count > 600)
        for one in cases { #expect(PersonalData.kinds(in: one.text) == one.kinds, "\(one.testDescription)") }
    }

    @Test(arguments: PersonalDataKind.allCases)
    func everyKindHasCasesBothWays(kind: PersonalDataKind) throws {
        let cases = try Case.load()
        #expect(cases.count { $0.kinds.contains(kind) } >= 15)
        #expect(cases.count { $0.kinds.isEmpty } >= 15)
    }

    /// Words around a find, or line breaks, must not hide it (where it does not depend on the line it begins).
    @Test(arguments: [("", "\n"), ("Hinweis: ", " (siehe Anlage)"), ("\n\n", "\r\nEnde"), ("– ", " –"), ("😀 ", " 😀")])
    func findsInSurroundings(before: String, after: String) throws {
        for one in try Case.load()
        where !one.kinds.isEmpty && one.text.first != UInt8(ascii: "*") && !one.text.contains(0x0A) {
            #expect(PersonalData.kinds(in: before.utf8 + one.text + after.utf8) == one.kinds, "\(one.testDescription)")
        }
    }

    @Test func readsWindows1252BytesToo() {
        let text: [UInt8] =
            Array("Frau ".utf8) + [0xDC] + Array("nal, M".utf8) + [0xFC]
            + Array("hlenweg, Tel. 0511\u{A0}".utf8.dropLast(2)) + [0xA0]
        #expect(PersonalData.kinds(in: text + Array("123456".utf8)) == [.telefon, .name])
    }

    /// The pre-scan takes 16 bytes at a time: a find must not depend on where in a block it lies.
    @Test(
        arguments: ["Frau Ada", "a@b.de", "a (at) b.de", "0511 123456", "Hr. Ada", "b {at} b.de", "１２３A４５６７８９"],
        0..<40
    )
    func findsAtEveryOffset(text: String, offset: Int) {
        let before = String(repeating: "y", count: offset) + " "
        #expect(PersonalData.kinds(in: Array((before + text).utf8)).count == 1)
        #expect(PersonalData.kinds(in: Array((before + text + " yy").utf8)).count == 1)
    }

    @Test func descriptionsAreDistinct() {
        #expect(Set(PersonalDataKind.allCases.map(\.description)).count == 9)
        #expect(PersonalDataKind.name.description == "einen Namen mit Anrede")
    }

    /// Random bytes and random pieces of the fixtures: no trap, and sorted kinds, each once.
    @Test func survivesAnyBytes() throws {
        var random = SplitMix64(seed: 20_261_122)
        let alphabet =
            Array("0123456789 +-/.,:()@*\nHerrFraugeb.AZazIBDE//\u{AD}\u{A0}ÄéßЖ–😀＠１".utf8) + [
                0x80, 0xC3, 0xE2, 0xEF, 0xF0, 0xFF,
            ]
        let cases = try Case.load().map(\.text)
        for round in 0..<100_000 {
            var text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                round.isMultiple(of: 2)
                    ? alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                    : UInt8.random(in: 0...255, using: &random)
            }
            if round.isMultiple(of: 5), let piece = cases.randomElement(using: &random) {
                text += piece.prefix(Int.random(in: 0...piece.count, using: &random)) + text.prefix(5)
            }
            let kinds = PersonalData.kinds(in: text)
            let places = kinds.compactMap(PersonalDataKind.allCases.firstIndex)
            try #require(places == Set(places).sorted())
            _ = KeyForm.isKundennummer(text)
            _ = KeyForm.isBGNummer(text)
            _ = KeyForm.startsLikeFormula(text)
        }
    }
}
