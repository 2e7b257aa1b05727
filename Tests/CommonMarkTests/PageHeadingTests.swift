import CommonMark
import Markup
import Testing

/// Heading, lead and ids of a page; expected values are written by hand.
@Suite struct PageHeadingTests {
    private static let figures = ["bild:a": CommonMark.Figure("<svg>A</svg>", id: "eingang", isTimeSeries: true)]

    @Test func leavesTheHeadingAndTheLeadToTheLayout() {
        let page = CommonMark.page(
            "Davor\n\n# Bericht `x` & *y* · Mai\n\n**▲ 4 Zeilen**\nabgewiesen\n\n- a\n\n*T*\n\n| a |\n|---|\n| 1 |\n\n### Drei\n\n"
                + "## Bericht\n\nText\n\n# Zwei\n\nEnde\n"
        )
        #expect(page.heading.text == "Bericht <code>x</code> &amp; <em>y</em> · Mai")
        #expect(page.title == "Bericht x & y · Mai")
        #expect(
            page.lead.map(\.text) == [
                "<p>Davor</p>",
                "<p><strong class=\"handeln\"><span class=\"zeichen\">▲ 4</span> Zeilen</strong>\nabgewiesen</p>",
                "<ul>\n<li>a</li>\n</ul>",
                """
                <div class="tabelle saetze" role="group" aria-labelledby="tabelle-1">
                <table>
                <caption id="tabelle-1">T</caption>
                <thead>
                <tr><th scope="col">a</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">1</th></tr>
                </tbody>
                </table>
                </div>
                """,
                "<h3 id=\"drei\">Drei</h3>",
            ]
        )
        #expect(
            page.html.text
                == "<section aria-labelledby=\"bericht\">\n<h2 id=\"bericht\">Bericht</h2>\n<p>Text</p>\n</section>\n"
                + "<h1 id=\"zwei\">Zwei</h1>\n<p>Ende</p>\n"
        )
        #expect(page.headings.map(\.id) == ["drei", "bericht", "zwei"])
    }

    /// `inhalt` is the layout's, the others are in the drawing; a second caption of one figure gets an id of its own.
    @Test func keepsIdsOnceAPage() {
        let page = CommonMark.page(
            "## Inhalt\n\n## Bild Eingang T\n\n![a](bild:a)\n\n![a](bild:a)\n\n## Bild Eingang\n",
            figures: Self.figures
        )
        #expect(page.headings.map(\.id) == ["inhalt-2", "bild-eingang-t-2", "bild-eingang-2"])
        #expect(page.html.text.contains("<figcaption id=\"bild-eingang\">"))
        #expect(page.html.text.contains("<figcaption id=\"bild-eingang-3\">"))
    }

    @Test func listsTheHeadings() {
        let page = CommonMark.page(
            "# A\n\n## B *c* ![d](bild:a)\n\n- # in Liste\n\n| #x |\n|---|\n\n###### Ö\n",
            figures: Self.figures
        )
        #expect(page.headings.map(\.level) == [2, 6])
        #expect(page.headings.map(\.id) == ["b-c-d", "oe"])
        #expect(page.headings.map(\.text) == ["B c d", "Ö"])
    }

    @Test func pageWithoutTitle() {
        let page = CommonMark.page("Text")
        #expect(page.title == "")
        #expect(page.heading.text == "")
        #expect(page.headings.isEmpty)
        #expect(page.lead.map(\.text) == ["<p>Text</p>"])
        #expect(page.html.text == "")
    }
}
