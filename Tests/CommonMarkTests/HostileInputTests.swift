import CommonMark
import Markup
import Testing

/// Input made to be slow or to break something; each must be done in little time.
@Suite(.timeLimit(.minutes(1))) struct HostileInputTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let markdown: String

        init(_ name: String, _ markdown: String) {
            testDescription = name
            self.markdown = markdown
        }
    }

    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let cases = [
        Case("deep quotes", times(">", 10_000) + "a"),
        Case(
            "deep quotes with a table",
            times(">", 10_000) + "|a|\n" + times(">", 10_000) + "|-|\n" + times(">", 10_000) + "|1|"
        ),
        Case("deep lists on one line", times("- ", 5_000) + "a | b\n"),
        Case("deep lists that could be thematic breaks", times("* ", 20_000) + "a\n|-|\n"),
        Case("deep emphasis", times("**", 50_000) + "a" + times("**", 50_000)),
        Case("long line", times("a", 1_000_000) + "\n|-|\n"),
        Case("long line of pipes", times("|", 1_000_000) + "\n" + times("|-", 60_000) + "|"),
        Case("wide table", times("|a", 20_000) + "|\n" + times("|-", 20_000) + "|\n" + times("|1", 20_000) + "|\n"),
        Case("table of made-up cells", times("|a", 5_000) + "|\n" + times("|-", 5_000) + "|\n" + times("x\n", 20_000)),
        Case("many delimiter rows that do not fit", times("a | b\n|-|-|-|\n", 10_000)),
        Case("long paragraph before each delimiter row", times("a | b\n", 10_000) + times("|-|-|-|\n", 10_000)),
        Case("deep emphasis with text", times("*a ", 5_000) + times("a*", 5_000)),
        Case("open brackets", times("[", 50_000) + "\n|-|\n"),
        Case("reference that never ends", "[" + times("a\n", 50_000) + "===\n|-|\n"),
        Case("open code span in every cell", "|a|b|\n|-|-|\n" + times("|`|``|\n", 10_000)),
        Case("NUL", times("\0|\0\n|-|-|\n", 1_000)),
        Case("unclosed everything", "> - ```\n<!-- | a |\n|-|\n[x](<\n**_`"),
        Case("carriage returns", times("\r", 100_000) + "|a|\r|-|\r"),
        Case("tags", times("<a ", 50_000) + "\n|-|\n"),
        Case("comment ends", "<!--\n" + times("-- |-|\n", 20_000)),
    ]

    @Test(arguments: cases)
    func isDoneAndHarmless(_ hostile: Case) {
        #expect(!CommonMark.fragment(hostile.markdown).isEmpty)
        _ = CommonMark.page(hostile.markdown, figures: ["x": CommonMark.Figure("<svg></svg>")])
        _ = CommonMark.untrusted(hostile.markdown, headingShift: 2)
    }

    /// Several pages at once give what one after the other gives.
    @Test func pagesAtOnce() async {
        let text = "## A\n\n*T*\n\n| a | **b** |\n|---|--:|\n| [x] | 1 |\n\n[x]: y.md\n"
        let alone = CommonMark.page(text).html.text
        await withTaskGroup(of: String.self) { group in
            for _ in 0..<200 { group.addTask { CommonMark.page(text).html.text } }
            for await page in group { #expect(page == alone) }
        }
    }
}
