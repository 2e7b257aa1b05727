import Markup
import Testing

@Suite struct MarkupWriterTests {
    @Test(arguments: [(0, "0"), (7, "7"), (10, "10"), (99, "99"), (100, "100"), (1_048_576, "1048576")])
    func writesDigits(number: UInt, expected: String) {
        var out = MarkupWriter()
        out.write(number)
        #expect(out.markup.text == expected)
    }

    @Test func escapesTextAlone() {
        var inner = MarkupWriter()
        inner.write("<b>")
        var out = MarkupWriter(capacity: 64)
        out.write(inner)
        out.write(escaped: "Müller & <Söhne> \u{202E}")
        out.write("</b>")
        #expect(out.markup.text == "<b>Müller &amp; &lt;Söhne&gt; </b>")
        #expect(out.count == out.markup.text.utf8.count)
    }
}
