import CommonMark
import Testing

@Suite("Worte, die mit dem HTML verloren gingen")
struct LostTextTests {
    @Test(arguments: [
        ("<p>Das Wichtigste steht hier.</p>\n", [1]), ("Text\n\n<div>\nWorte\n</div>\n", [3]),
        ("<hr>Vierter\nFünfter\n", [1]), ("> <p>zitiert</p>\n", [1]),
        ("- a\n\n  <table><tr><td>1</td></tr></table>\n", [3]),
        ("<p>a</p>\n\nText\n\n<p>b</p>\n", [1, 5]), ("| a | b |\n|---|---|\n| 1 | 2 |\n\n<p>x</p>\n", [5]),
        // Nothing is lost: a comment, mere tags, tags in a paragraph, no HTML at all.
        ("<!-- nur für uns -->\n", []), ("<!-- zwei\n\nAbsätze -->\n", []), ("<br>\n\n<hr />\n", []),
        ("Ein <b>fettes</b> Wort\n", []), ("3 < 4 und 5 > 4\n", []), ("", []), ("<!-- offen", []),
        ("    <p>gezeigter Code</p>\n", []), ("<!-- a --><p>b</p>\n", [1]),
    ])
    func lines(markdown: String, lines: [Int]) {
        #expect(CommonMark.lostText(markdown) == lines)
    }
}
