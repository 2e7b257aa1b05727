import Markup
import Testing

struct MarkupTests {
    @Test func whateverIsInterpolatedIsEscaped() {
        let name = "<b title=\"x\">O'Neil & Söhne</b>"
        let page: Markup = "<p>\(name)</p>"
        #expect(page.text == "<p>&lt;b title=&quot;x&quot;&gt;O&#39;Neil &amp; Söhne&lt;/b&gt;</p>")
    }

    @Test func textDoesNotTurnItsSurroundings() {
        let page: Markup = "<p>\("a\u{202E}b\u{2067}c\u{2069}d")</p>"
        #expect(page.text == "<p>abcd</p>")
    }

    @Test func markupInMarkupStaysWhatItIs() {
        let inner: Markup = "<em>\("a<b")</em>"
        let outer: Markup = "<p>\(inner) \(3)</p>"
        #expect(outer.text == "<p><em>a&lt;b</em> 3</p>")
    }

    @Test func joining() {
        #expect((["<i>a</i>", "\("<")"] as [Markup]).joined(separator: " ").text == "<i>a</i> &lt;")
    }
}
