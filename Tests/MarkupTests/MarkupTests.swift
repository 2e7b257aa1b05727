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

    /// The bytes of the controls of direction, and those beside them.
    @Test func dropsTheControlsOfDirectionAlone() {
        for value in Array(0x2000...0x20FF) + Array(0x2100...0x2300) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let drops = (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
            let text = "a\(scalar)<"
            #expect(Markup.escape(text) == (drops ? "a&lt;" : "a\(scalar)&lt;"), "\(value)")
        }
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
