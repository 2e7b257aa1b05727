import CommonMark
import Markup
import Testing

/// Expected pages are written by hand from the page rules, not recorded.
@Suite struct PageTests {
    private static let figures: [String: Markup] = ["bild:a": "<svg>A</svg>", "bild:b": "<svg>B</svg>"]

    @Test(arguments: [
        (
            "sections and ids",
            "# Bericht\n\nVor.\n\n## Das Größte & Übrige\n\nText\n\n### Maß *A*\n\n## Das Größte & Übrige\n\n# Anhang\n",
            """
            <h1 id="bericht">Bericht</h1>
            <p>Vor.</p>
            <section aria-labelledby="das-groesste-uebrige">
            <h2 id="das-groesste-uebrige">Das Größte &amp; Übrige</h2>
            <p>Text</p>
            <h3 id="mass-a">Maß <em>A</em></h3>
            </section>
            <section aria-labelledby="das-groesste-uebrige-2">
            <h2 id="das-groesste-uebrige-2">Das Größte &amp; Übrige</h2>
            </section>
            <h1 id="anhang">Anhang</h1>

            """
        ),
        (
            "table with caption, alignment and total row",
            "*Fristen*\n\n| Team |  | Frist | M |\n|:--|---|--:|:-:|\n| 501 | a | 7 | x |\n| **Summe** | **b** | **8** | |\n",
            """
            <div class="tabelle" role="region" tabindex="0" aria-labelledby="tabelle-1"><table>\
            <caption id="tabelle-1">Fristen</caption>
            <thead>
            <tr><th scope="col">Team</th><td></td><th scope="col" class="zahl">Frist</th>\
            <th scope="col" class="mitte">M</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">501</th><td>a</td><td class="zahl">7</td><td class="mitte">x</td></tr>
            <tr class="summe"><th scope="row">Summe</th><td>b</td><td class="zahl">8</td><td class="mitte"></td></tr>
            </tbody>
            </table></div>

            """
        ),
        (
            "tables without caption and without head",
            "| a |\n|---|\n| 1 |\n\nText *kein Titel*\n\n|  |  |\n|---|--:|\n| b | 2 |\n",
            """
            <div class="tabelle" role="region" tabindex="0" aria-label="Tabelle 1"><table>
            <thead>
            <tr><th scope="col">a</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">1</th></tr>
            </tbody>
            </table></div>
            <p>Text <em>kein Titel</em></p>
            <div class="tabelle" role="region" tabindex="0" aria-label="Tabelle 2"><table>
            <tbody>
            <tr><th scope="row">b</th><td class="zahl">2</td></tr>
            </tbody>
            </table></div>

            """
        ),
        (
            "figure with title and its table",
            "![Kurve](bild:a \"7 von 9 <rechtzeitig>\")\n\n*Zahlen*\n\n| a |\n|---|\n| 1 |\n\nEnde\n",
            """
            <figure aria-labelledby="diagramm-1"><figcaption id="diagramm-1">7 von 9 &lt;rechtzeitig&gt;</figcaption>
            <svg>A</svg>
            <details class="daten"><summary>Zahlen zum Diagramm</summary>
            <div class="tabelle" role="region" tabindex="0" aria-labelledby="tabelle-1"><table>\
            <caption id="tabelle-1">Zahlen</caption>
            <thead>
            <tr><th scope="col">a</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">1</th></tr>
            </tbody>
            </table></div>
            </details></figure>
            <p>Ende</p>

            """
        ),
        (
            "figure named by its alternative text; a table without caption stays outside",
            "![Kurve *A*](bild:a)\n\n| a |\n|---|\n",
            """
            <figure aria-labelledby="diagramm-1"><figcaption id="diagramm-1">Kurve A</figcaption>
            <svg>A</svg></figure>
            <div class="tabelle" role="region" tabindex="0" aria-label="Tabelle 1"><table>
            <thead>
            <tr><th scope="col">a</th></tr>
            </thead>
            <tbody>
            </tbody>
            </table></div>

            """
        ),
        (
            "drawings in text and in cells, foreign pictures",
            "Text ![x](bild:b) ![y](bild.png)\n\n| a | b |\n|---|---|\n| 1 | ![x](bild:b) |\n",
            """
            <p>Text <svg>B</svg> <img src="bild.png" alt="y" /></p>
            <div class="tabelle" role="region" tabindex="0" aria-label="Tabelle 1"><table>
            <thead>
            <tr><th scope="col">a</th><th scope="col">b</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">1</th><td><svg>B</svg></td></tr>
            </tbody>
            </table></div>

            """
        ),
        (
            "links to twins",
            "[a](methodik.md) [b](../x/team-501.md#frist) [c](https://a.de/b.md) [d](/b.md) [e](x.mdx) [f](#s) [g](y.md?z)\n",
            """
            <p><a href="methodik.html">a</a> <a href="../x/team-501.html#frist">b</a> \
            <a href="https://a.de/b.md">c</a> <a href="/b.md">d</a> <a href="x.mdx">e</a> <a href="#s">f</a> \
            <a href="y.html?z">g</a></p>

            """
        ),
        (
            "marks",
            "**◆ Signal** **▲ *heute*** **✓ erfüllt** **üblich** a ◆ b\n",
            """
            <p><strong class="signal">◆ Signal</strong> <strong class="handeln">▲ <em>heute</em></strong> \
            <strong class="erfuellt">✓ erfüllt</strong> <strong>üblich</strong> a ◆ b</p>

            """
        ),
        (
            "a marked first cell is no total row",
            "| a | b |\n|---|---|\n| **▲ 501** | **2** |\n",
            """
            <div class="tabelle" role="region" tabindex="0" aria-label="Tabelle 1"><table>
            <thead>
            <tr><th scope="col">a</th><th scope="col">b</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row"><strong class="handeln">▲ 501</strong></th><td><strong>2</strong></td></tr>
            </tbody>
            </table></div>

            """
        ),
        (
            "no raw HTML, no unsafe links",
            "a<script>alert(1)</script> [b](javascript:x) [c](JaVaScript:x) [d](data:image/png;base64,x) ![e](vbscript:x)\n\n<div>\n\nb\n",
            """
            <p>aalert(1) <a href="">b</a> <a href="">c</a> <a href="">d</a> <img src="" alt="e" /></p>
            <p>b</p>

            """
        ),
        (
            "a heading called like a table keeps its id",
            "## Tabelle 1\n\n*T*\n\n| a |\n|---|\n\n> ## Zitat\n",
            """
            <section aria-labelledby="tabelle-1">
            <h2 id="tabelle-1">Tabelle 1</h2>
            <div class="tabelle" role="region" tabindex="0" aria-labelledby="tabelle-1-2"><table>\
            <caption id="tabelle-1-2">T</caption>
            <thead>
            <tr><th scope="col">a</th></tr>
            </thead>
            <tbody>
            </tbody>
            </table></div>
            <blockquote>
            <h2>Zitat</h2>
            </blockquote>
            </section>

            """
        ),
    ])
    func makesThePage(name: String, markdown: String, html: String) {
        #expect(CommonMark.page(markdown, figures: Self.figures, titleBlock: true).html.text == html)
    }

    @Test func leavesTheTitleToTheLayout() {
        let page = CommonMark.page("# Bericht `x`\n\nText\n\n# Zwei\n", figures: [:], titleBlock: false)
        #expect(page.title == "Bericht x")
        #expect(page.html.text == "<p>Text</p>\n<h1 id=\"zwei\">Zwei</h1>\n")
    }

    @Test func listsTheHeadings() {
        let page = CommonMark.page(
            "# A\n\n## B *c* ![d](bild:a)\n\n- # in Liste\n\n| #x |\n|---|\n\n###### Ö\n",
            figures: Self.figures
        )
        #expect(page.headings.map(\.level) == [1, 2, 6])
        #expect(page.headings.map(\.id) == ["a", "b-c-d", "oe"])
        #expect(page.headings.map(\.text) == ["A", "B c d", "Ö"])
    }

    @Test func pageWithoutTitle() {
        let page = CommonMark.page("Text", figures: [:], titleBlock: false)
        #expect(page.title == "")
        #expect(page.headings.isEmpty)
        #expect(page.html.text == "<p>Text</p>\n")
    }
}
