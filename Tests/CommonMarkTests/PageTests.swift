import CommonMark
import Markup
import Testing

/// Expected pages are written by hand from the page rules, not recorded.
@Suite struct PageTests {
    private static let figures = [
        "bild:a": CommonMark.Figure("<svg>A</svg>", id: "eingang", isTimeSeries: true),
        "bild:b": CommonMark.Figure("<svg>B</svg>"),
        "kennzahlen.csv#spark-eingang": CommonMark.Figure("<svg>S</svg>"),
    ]

    private static let table = "\n\n*Zahlen*\n\n| a |\n|---|\n| 1 |\n\nEnde\n"

    /// A picture of a series and the table that follows it.
    private static func figure(_ caption: String) -> String {
        """
        <figure aria-labelledby="bild-eingang">
        <figcaption id="bild-eingang">\(caption)</figcaption>
        <div class="bild verlauf" role="group" aria-labelledby="bild-eingang">
        <svg>A</svg>
        </div>
        <details class="daten">
        <summary>Zahlen zum Diagramm</summary>
        <div class="tabelle saetze" role="group" aria-labelledby="tabelle-1">
        <table>
        <caption id="tabelle-1">Zahlen</caption>
        <thead>
        <tr><th scope="col">a</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">1</th></tr>
        </tbody>
        </table>
        </div>
        </details>
        </figure>
        <p>Ende</p>

        """
    }

    @Test(arguments: [
        (
            "sections and ids",
            "# Bericht\n\nVor.\n\n## Das Größte & Übrige\n\nText\n\n### Maß *A*\n\n## Das Größte & Übrige\n\n# Anhang\n",
            """
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
            <div class="tabelle" role="group" aria-labelledby="tabelle-1">
            <table>
            <caption id="tabelle-1">Fristen</caption>
            <thead>
            <tr><th scope="col">Team</th><td></td><th scope="col" class="zahl">Frist</th>\
            <th scope="col" class="mitte">M</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">501</th><td>a</td><td class="zahl">7</td><td class="mitte">x</td></tr>
            <tr class="summe"><th scope="row">Summe</th><td>b</td><td class="zahl">8</td><td class="mitte"></td></tr>
            </tbody>
            </table>
            </div>

            """
        ),
        (
            "tables without caption and without head",
            "| a |\n|---|\n| 1 |\n\nText *kein Titel*\n\n|  |  |\n|---|--:|\n| b | 2 |\n",
            """
            <div class="tabelle saetze" role="group" aria-label="Tabelle 1">
            <table>
            <thead>
            <tr><th scope="col">a</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">1</th></tr>
            </tbody>
            </table>
            </div>
            <p>Text <em>kein Titel</em></p>
            <div class="tabelle schmal" role="group" aria-label="Tabelle 2">
            <table>
            <tbody>
            <tr><th scope="row">b</th><td class="zahl">2</td></tr>
            </tbody>
            </table>
            </div>

            """
        ),
        (
            "figure with title and its table",
            "![Kurve](bild:a \"7 von 9 <rechtzeitig>\")" + table, figure("7 von 9 &lt;rechtzeitig&gt;")
        ),
        (
            "figure with its message above it",
            "**7 *von* 9 \\<rechtzeitig>**\\\n![Kurve](bild:a)" + table, figure("7 von 9 &lt;rechtzeitig&gt;")
        ),
        (
            "figure with its message and a subtitle above it",
            "**7 *von* 9 \\<rechtzeitig>**\\\n*Fälle, 2026*\\\n![Kurve](bild:a)" + table,
            figure("7 von 9 &lt;rechtzeitig&gt; <span>Fälle, 2026</span>")
        ),
        (
            "text and a picture are no figure",
            "7 von 9\\\n![Kurve](bild:a)\n",
            "<p>7 von 9<br />\n<svg>A</svg></p>\n"
        ),
        (
            "figure named by its alternative text; a table without caption stays outside",
            "![Kurve *A*](bild:b)\n\n| a |\n|---|\n",
            """
            <figure aria-labelledby="bild-1">
            <figcaption id="bild-1">Kurve A</figcaption>
            <div class="bild" role="group" aria-labelledby="bild-1">
            <svg>B</svg>
            </div>
            </figure>
            <div class="tabelle saetze" role="group" aria-label="Tabelle 1">
            <table>
            <thead>
            <tr><th scope="col">a</th></tr>
            </thead>
            <tbody>
            </tbody>
            </table>
            </div>

            """
        ),
        (
            "drawings in text and in cells, foreign pictures",
            "Text ![x](bild:b) [13 *bis* 47](kennzahlen.csv#spark-eingang) ![y](bild.png) [z](kennzahlen.csv)\n\n"
                + "| a | b |\n|---|---|\n| 1 | ![x](bild:b) |\n| [*x* y](kennzahlen.csv#spark-eingang) | |\n",
            """
            <p>Text <svg>B</svg> <svg>S</svg> <img src="bild.png" alt="y" /> <a href="kennzahlen.csv">z</a></p>
            <div class="tabelle saetze" role="group" aria-label="Tabelle 1">
            <table>
            <thead>
            <tr><th scope="col">a</th><th scope="col">b</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row">1</th><td><svg>B</svg></td></tr>
            <tr><th scope="row"><svg>S</svg></th><td></td></tr>
            </tbody>
            </table>
            </div>

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
            "jumps as GitLab writes them",
            "[a](m.md#erörterung) [b](#bestand-über-der-frist) [c](#) [d](https://a.de/#Ä)\n",
            """
            <p><a href="m.html#eroerterung">a</a> <a href="#bestand-ueber-der-frist">b</a> <a href="#">c</a> \
            <a href="https://a.de/#%C3%84">d</a></p>

            """
        ),
        (
            "links to a drive",
            "[*a*](file:///N:/x&y'.docx) [b](file:x) [c](FILE:///N:/z)\n",
            """
            <p><a href="file:///N:/x&amp;y&#39;.docx"><em>a</em></a> <a href="">b</a> <a href="FILE:///N:/z">c</a></p>

            """
        ),
        (
            "marks",
            "**◆ Signal** **▲ *heute*** **✓ erledigt** **üblich** a ◆ b\n",
            """
            <p><strong class="signal"><span class="zeichen">◆ Signal</span></strong> <strong class="handeln">▲ <em>heute</em></strong> \
            <strong class="erledigt"><span class="zeichen">✓ erledigt</span></strong> <strong>üblich</strong> a ◆ b</p>

            """
        ),
        (
            "a marked first cell is no total row",
            "| a | b |\n|---|---|\n| **▲ 501** | **2** |\n",
            """
            <div class="tabelle saetze" role="group" aria-label="Tabelle 1">
            <table>
            <thead>
            <tr><th scope="col">a</th><th scope="col">b</th></tr>
            </thead>
            <tbody>
            <tr><th scope="row"><strong class="handeln"><span class="zeichen">▲ 501</span></strong></th><td><strong>2</strong></td></tr>
            </tbody>
            </table>
            </div>

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
            <div class="tabelle saetze" role="group" aria-labelledby="tabelle-1-2">
            <table>
            <caption id="tabelle-1-2">T</caption>
            <thead>
            <tr><th scope="col">a</th></tr>
            </thead>
            <tbody>
            </tbody>
            </table>
            </div>
            <blockquote>
            <h2>Zitat</h2>
            </blockquote>
            </section>

            """
        ),
    ])
    func makesThePage(name: String, markdown: String, html: String) {
        let page = CommonMark.page(markdown, figures: Self.figures)
        #expect(page.lead.map { $0.text + "\n" }.joined() + page.html.text == html)
    }

    /// NOTES of the design: `schmal` to 5 columns with all but the first of numbers, `saetze` to 3 without numbers,
    /// `breit` from 6, `dicht` for 5 narrow ones and from 7 to 10, `monate` from 11.
    @Test(arguments: [
        ("-", "tabelle saetze"), (">", "tabelle"), ("->", "tabelle schmal"), ("->>>", "tabelle schmal"),
        ("->>>>", "tabelle schmal dicht"), ("->>>-", "tabelle"), ("-->", "tabelle"), ("->-", "tabelle"),
        ("---", "tabelle saetze"),
        ("-:-", "tabelle saetze"),
        ("----", "tabelle"), (">--", "tabelle"), ("->>>>>", "tabelle breit"), ("------", "tabelle breit"),
        ("->>>>>>", "tabelle breit dicht"), ("->>>>>>>>>", "tabelle breit dicht"),
        ("->>>>>>>>>>", "tabelle breit monate"),
    ])
    func tellsTheStyleSheetAboutColumns(columns: String, classes: String) {
        let delimiters = columns.map { [">": "--:", ":": ":-:"][$0] ?? "---" }.joined(separator: "|")
        let head = columns.map { _ in "a" }.joined(separator: "|")
        let page = CommonMark.page("## A\n\n|\(head)|\n|\(delimiters)|\n|\(head)|\n")
        #expect(
            page.html.text.contains("<div class=\"\(classes)\" role=\"group\" aria-label=\"Tabelle 1\">")
        )
    }
}
