import CommonMark
import FoundationEssentials
import Testing

/// One case of `Fixtures/tables.json`, recorded from cmark-gfm.
struct TableCase: Decodable, CustomTestStringConvertible {
    private struct File: Decodable { let cases: [TableCase] }

    let name: String
    let markdown: String
    let html: String

    var testDescription: String { name }

    static let all: [TableCase] = {
        let path = String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex))
        let data = FileManager.default.contents(atPath: path + "/Fixtures/tables.json") ?? Data()
        return (try? JSONDecoder().decode(File.self, from: data).cases) ?? []
    }()
}

@Suite struct FragmentTests {
    @Test(arguments: TableCase.all)
    func printsWhatTheReferencePrints(_ example: TableCase) {
        #expect(CommonMark.fragment(example.markdown) == example.html)
    }

    @Test func fixtureIsThere() {
        #expect(TableCase.all.count >= 50)
    }

    /// What CommonMark 0.30 changed; cmark-gfm still has 0.29.
    @Test(arguments: [
        (
            "a lone tag goes on with a lazy paragraph", "> a\n<b>\n",
            "<blockquote>\n<p>a\n<!-- raw HTML omitted --></p>\n</blockquote>\n"
        ),
        ("eight digits are no reference", "&#87654321;\n", "<p>&amp;#87654321;</p>\n"),
    ])
    func followsTheNewerStandardElsewhere(name: String, markdown: String, html: String) {
        #expect(CommonMark.fragment(markdown) == html)
    }

    @Test func printsNestedStrongOnce() {
        #expect(CommonMark.fragment("**a **b** c** ****d****") == "<p><strong>a b c</strong> <strong>d</strong></p>\n")
    }

    @Test func emptyTextGivesNothing() {
        #expect(CommonMark.fragment("") == "")
        #expect(CommonMark.fragment("\n \n") == "")
    }
}
