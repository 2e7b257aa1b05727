import CommonMark
import Markup
import Testing

@Suite struct UntrustedTests {
    /// Each comment, set between two headings of a report and read as a page, gives this between them.
    @Test(arguments: [
        (
            "text", "Alles *gut*, siehe [dort](https://a.de \"T\").",
            "<p>Alles <em>gut</em>, siehe <a href=\"https://a.de\" title=\"T\">dort</a>.</p>\n"
        ),
        ("highest heading is h3", "# Eins\n\n## Zwei", "<h3 id=\"eins\">Eins</h3>\n<h4 id=\"zwei\">Zwei</h4>\n"),
        ("deep headings stop at h6", "## A\n\n###### B", "<h3 id=\"a\">A</h3>\n<h6 id=\"b\">B</h6>\n"),
        ("setext heading", "Eins\n===", "<h3 id=\"eins\">Eins</h3>\n"),
        ("raw HTML", "a <b>b</b>\n\n<script>\nx\n</script>\n\nc", "<p>a b</p>\n<p>c</p>\n"),
        ("unsafe link", "[a *b*](javascript:x) [c](data:text/html,x)", "<p>a <em>b</em> c</p>\n"),
        ("picture", "![Ein *Bild* <x>](http://a.de/b.png \"T\")", "<p>Ein <em>Bild</em></p>\n"),
        ("unclosed fence", "```\n## x\n</section>", "<pre><code>## x\n&lt;/section&gt;\n</code></pre>\n"),
        (
            "unclosed quote and list", "> - a\n>   > b",
            "<blockquote>\n<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n</ul>\n</blockquote>\n"
        ),
        ("unclosed HTML block", "<!-- x\n\n# y", ""),
        ("line ends by reference", "a&#10;&#10;# b&#13;---", "<p>a  # b ---</p>\n"),
        ("fence information", "~~~ x&#10;~~~&#10;# y\nz\n~~~", "<pre><code>z\n</code></pre>\n"),
        (
            "link references end with the comment", "[a]: https://x.de\n\n[a] [B]",
            "<p><a href=\"https://x.de\">a</a> [B]</p>\n"
        ),
        (
            "text that looks like markup", "\\# a\n\n\\- b\n\n1\\. c\n\n\\*d\\* \\<b\\>",
            "<p># a</p>\n<p>- b</p>\n<p>1. c</p>\n<p>*d* &lt;b&gt;</p>\n"
        ),
    ])
    func staysInItsSection(name: String, comment: String, html: String) {
        let text =
            "## Vor\n\n" + CommonMark.untrusted(comment, headingShift: 2) + "\n\n## Nach\n\n[b]\n\n[b]: /report\n"
        let page = CommonMark.page(text).html.text
        let before = "<section aria-labelledby=\"vor\">\n<h2 id=\"vor\">Vor</h2>\n"
        let after =
            "</section>\n<section aria-labelledby=\"nach\">\n<h2 id=\"nach\">Nach</h2>\n<p><a href=\"/report\">b</a></p>\n</section>\n"
        #expect(page == before + html + after)
    }

    @Test(arguments: [
        (
            "table", "| a | b |\n|:-:|--:|\n| `x\\|y` | *1* |\n| 2 |\n",
            "| a | b |\n| :-: | --: |\n| `x\\|y` | *1* |\n| 2 | |\n"
        ),
        ("table in a list", "- | a |\n  |---|\n  | 1 |\n- b\n", "  - | a |\n    | --- |\n    | 1 |\n  - b\n"),
        ("text after a table", "| a |\n|---|\n| 1 |\n\nText\n", "| a |\n| --- |\n| 1 |\n\nText\n"),
        ("nothing", "", ""),
        ("turned text", "a \u{202E}b\u{202C} `c\u{2067}` &#x202e;d\n", "a b `c` d\n"),
        ("point behind bold text", "a **b**. *c*: `d`) e\n", "a **b**. *c*: `d`) e\n"),
        ("point behind a digit and a tag", "1<b></b>. x\n", "1\\. x\n"),
        ("year at the start of a line", "2025 war ruhig.\n7 . x\n", "2025 war ruhig.\n7 . x\n"),
        ("empty item, empty emphasis", "- a\n-\n- +\n  b\n\n**<b>**\n", "  - a\n  - b\n"),
    ])
    func keepsTables(name: String, comment: String, markdown: String) {
        let text = CommonMark.untrusted(comment, headingShift: 2)
        #expect(text == markdown)
        #expect(CommonMark.untrusted(text, headingShift: 2) == text)
    }

    @Test func shiftIsCounted() {
        #expect(CommonMark.untrusted("### a\n\n#### b", headingShift: 3) == "#### a\n\n##### b\n")
        #expect(CommonMark.untrusted("# a", headingShift: 0) == "# a\n")
        #expect(CommonMark.untrusted("# a", headingShift: 99) == "###### a\n")
    }

    /// Comments thrown together from pieces that open, close and escape: the report around them never changes.
    @Test func fragmentsDoNotBreakOut() {
        let pieces = [
            "# x", "## y", "```", "~~~", "<div>", "</section>", "<!--", "-->", "> q", "- l", "1. o", "| a | b |",
            "|-|-|", "===", "---", "\n",
            "\n\n", "    ", "*", "**", "`", "[a]: /u", "[b]", "[a](", "![", "](x)", "\\", "&#10;", "&#35; z",
            "<script>", "&#32;", "&amp;lt;b>", "~", "1", ".", "!", "[a](javascript:x)", "\\<b>", "<b>", "![b](c)",
            "***", "+", "\t", "\0", "\r", ":-", "|",
        ]
        var state: UInt64 = 20_261_122
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<2_000 {
            var comment = ""
            for _ in 0...random(14) { comment += pieces[random(pieces.count)] + [" ", "\n", ""][random(3)] }
            let text = "## Vor\n\n" + CommonMark.untrusted(comment, headingShift: 2) + "\n\n## Nach\n\n[b]\n"
            let page = CommonMark.page(text)
            let top = page.headings.filter { $0.level < 3 }.map(\.text)
            #expect(top == ["Vor", "Nach"], "\(comment.debugDescription)")
            #expect(page.html.text.hasSuffix("Nach</h2>\n<p>[b]</p>\n</section>\n"), "\(comment.debugDescription)")
            #expect(!CommonMark.fragment(text).contains("raw HTML omitted"), "\(comment.debugDescription)")
        }
    }
}
