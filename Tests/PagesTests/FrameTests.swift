import CommonMark
import Markup
import Testing

@testable import Pages
@testable import Templates

@Suite struct FrameTests {
    private static let content = CommonMark.page(
        "# Bericht · Mai 2026\n\nStand heute\n\n**▲ 1 Zeile abgewiesen.** Mehr dazu.\n\n- a\n\nDanach\n\n## Eins\n\nText\n"
    )

    private static func html(
        _ content: CommonMark.Page = content,
        path: String = "index",
        frame: Frame = Frame(einrichtung: "Jobcenter <A> & B", pages: [], hasArchive: false),
        navigation: Navigation = Navigation(place: .overview),
        fuss: [Markup] = []
    ) throws -> String {
        let page = FramedPage(
            path: path,
            content: content,
            navigation: navigation,
            druckkopf: "Kopf \"x\"",
            druckfuss: "Fuß",
            fuss: fuss
        )
        return try frame.html(page, templates: SamplePages.templates())
    }

    @Test func declaresWhatItGives() {
        #expect(Field.flaws(in: Frame.fields).isEmpty)
        let long = CommonMark.page(
            "# Bericht · Mai 2026\n\nStand heute\n\n**▲ 1 Zeile abgewiesen.** Mehr dazu.\n\n- a\n\n"
                + (1...6).map { "## Abschnitt \($0)\n\nText\n\n" }.joined()
        )
        for name in ["fuehrungskraefte", "methodik"] {
            let model = SamplePages.frame.model(of: SamplePages.page(name, long))
            #expect(Value.flaws(in: model, against: Frame.fields).isEmpty)
            #expect(name != "fuehrungskraefte" || Set(model.map(\.0)) == Set(Frame.fields.map(\.name)))
        }
    }

    /// A report with six sections is longer than two screens; a page to look things up has a list of its own.
    @Test(arguments: [(5, Navigation.Place.report, false), (6, .report, true), (6, .methodik, false)])
    func namesTheSectionsOfLongReports(count: Int, place: Navigation.Place, expected: Bool) throws {
        let text = "# A\n\n" + (1...count).map { "## Frist \($0)\n\nText\n\n" }.joined()
        let html = try Self.html(CommonMark.page(text), navigation: Navigation(place: place))
        #expect(html.contains(##"<a href="#frist-1">Frist 1</a> · <a href="#frist-2">"##) == expected)
    }

    @Test func putsTheLeadWhereItBelongs() throws {
        let html = try Self.html()
        #expect(
            html.contains(
                """
                <div class="titel">
                <h1>Bericht <span>Mai 2026</span></h1>
                <p class="stand">Stand heute</p>
                </div>
                <aside class="hinweis" aria-label="Hinweis zu den Daten">
                <p><strong class="handeln">▲ 1 Zeile abgewiesen.</strong> Mehr dazu.</p>
                </aside>
                <div class="vorspann">
                <ul>
                <li>a</li>
                </ul>
                <p>Danach</p>
                </div>
                <section aria-labelledby="eins">
                """
            )
        )
    }

    @Test func namesNothingThatDoesNotExist() throws {
        let html = try Self.html(CommonMark.page("# Übersicht\n\n## Eins\n"))
        for word in [
            "Methodik", "Datenqualität", "Berichte", "<aside", "blaettern", "reihe", "vorspann", "stand", "<span>",
        ] {
            #expect(!html.contains(word), "\(word)")
        }
        #expect(html.contains(#"<li><a href="index.html" aria-current="page">Übersicht</a></li>"#))
        #expect(html.contains(#"<body class="uebersicht" data-seite="index">"#))
    }

    /// The stylesheet asks for it; a team's id is no kind of page.
    @Test(arguments: [
        ("berichte/2026-10/geschaeftsfuehrung", "geschaeftsfuehrung"), ("berichte/2026-10/team-501", "team"),
        ("berichte/2025/bereich-a-1", "bereich"), ("berichte/2026-10/team-\u{308}1", "team"), ("methodik", "methodik"),
    ])
    func saysWhatKindOfPageItIs(path: String, kind: String) throws {
        #expect(
            try Self.html(path: path, navigation: Navigation(place: .report)).contains(
                #"<body class="bericht" data-seite="\#(kind)">"#
            )
        )
    }

    @Test func escapesWhatComesFromTheConfig() throws {
        let html = try Self.html()
        #expect(html.contains("<strong>Jobcenter &lt;A&gt; &amp; B</strong> · Kundenreaktionsmanagement"))
        #expect(html.contains("<title>Bericht · Mai 2026 · Jobcenter &lt;A&gt; &amp; B</title>"))
        #expect(html.contains(#"data-kopf="Kopf &quot;x&quot;" data-fuss="Fuß""#))
        #expect(!html.contains("<A>"))
    }

    @Test func leadsToTheNeighbours() throws {
        let here = "berichte/2026-10/team-501"
        let navigation = Navigation(
            place: .report,
            period: "Oktober 2026",
            previous: Navigation.Link("September 2026", path: "berichte/2026-09/team-501"),
            around: .init(
                reports: [
                    Navigation.Link("Führungskräfte", path: "berichte/2026-10/fuehrungskraefte"),
                    Navigation.Link("Anhang", path: "berichte/2026-10/anhang"),
                ],
                sheets: [
                    Navigation.Link("Team 101", path: "berichte/2026-10/team-101"),
                    Navigation.Link("Team 501", path: here),
                    Navigation.Link("Empfang", path: "berichte/2026-10/team-empfang"),
                ],
                sheetsTitle: "Teams"
            )
        )
        let frame = Frame(einrichtung: "X", pages: ["methodik", "barrierefreiheit"], hasArchive: true)
        let html = try Self.html(path: here, frame: frame, navigation: navigation, fuss: ["Datengrundlage: 3 Bögen"])
        #expect(
            html.contains(
                #"<nav class="blaettern" aria-label="Andere Zeiträume"><a rel="prev" href="../2026-09/team-501.html">‹ September 2026</a></nav>"#
            )
        )
        #expect(
            html.contains(
                """
                <nav aria-label="Berichte für Oktober 2026">
                <p><a href="fuehrungskraefte.html">Führungskräfte</a> · <a href="anhang.html">Anhang</a></p>
                <details>
                <summary>Teams</summary>
                <p>Team <a href="team-101.html">101</a> · <a href="team-501.html" aria-current="page">501</a> · <a href="team-empfang.html">Empfang</a></p>
                </details>
                </nav>
                </div>
                """
            )
        )
        #expect(html.contains(#"<li><a href="../../index.html#archiv" aria-current="true">Berichte</a></li>"#))
        #expect(html.contains(#"<link rel="stylesheet" href="../../krm.css">"#))
        #expect(html.contains(#"<link rel="alternate" type="text/markdown" href="team-501.md">"#))
        #expect(
            html.contains(
                """
                <footer class="fuss">
                <p>Zählweise und Definitionen: <a href="../../methodik.html">Methodik</a></p>
                <p>Zahlen dieser Seite: <a href="kennzahlen.csv">kennzahlen.csv</a></p>
                <p>Datengrundlage: 3 Bögen</p>
                <p class="bildschirm"><a href="../../barrierefreiheit.html">Erklärung zur Barrierefreiheit</a></p>
                </footer>
                """
            )
        )
    }

    /// The head leads to the handbook where the edition has one.
    @Test(arguments: [true, false]) func leadsToTheHandbook(isThere: Bool) throws {
        let frame = Frame(einrichtung: "X", pages: isThere ? ["methodik", "handbuch"] : ["methodik"], hasArchive: true)
        let html = try Self.html(path: "handbuch", frame: frame, navigation: Navigation(place: .handbuch), fuss: [])
        #expect(html.contains(#"<li><a href="handbuch.html" aria-current="page">Handbuch</a></li>"#) == isThere)
    }

    /// No script runs and nothing is loaded from elsewhere, whatever a page holds.
    @Test func forbidsEverythingFromOutside() throws {
        let html = try Self.html()
        #expect(
            html.contains(
                #"content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'""#
            )
        )
        #expect(!html.contains("<script"))
        #expect(!html.contains("style="))
    }

    @Test(arguments: [
        ("index", "methodik", "methodik.html"), ("index", "index#archiv", "index.html#archiv"),
        ("index", "berichte/2026-10/team-501", "berichte/2026-10/team-501.html"),
        ("berichte/2026-10/a", "berichte/2026-10/b", "b.html"),
        ("berichte/2026-10/a", "berichte/2026-09/a", "../2026-09/a.html"),
        ("berichte/2026-10/a", "index", "../../index.html"), ("berichte/2026-10/a", "berichte/index", "../index.html"),
        ("a/b/c", "b/b/c", "../../b/b/c.html"), ("index", "team-Süd 1", "team-S%C3%BCd%201.html"),
        ("a/x", "a/k:1", "k%3A1.html"),
    ])
    func addressesAreRelative(from: String, to: String, expected: String) {
        #expect(Address(ofPage: from).page(to) == expected)
    }

    @Test(arguments: [
        ("Bericht · Mai 2026", "Bericht", "Mai 2026"), ("Bericht", "Bericht", ""), ("A · B · C", "A", "B · C"),
        ("A·B", "A·B", ""), ("<em>A · B</em>", "<em>A · B</em>", ""), ("A · <em>B</em>", "A", "<em>B</em>"),
        ("", "", ""),
    ])
    func splitsTheHeading(heading: String, name: String, period: String) {
        let title = Title(Markup(trusted: heading))
        #expect(title.name.text == name)
        #expect(title.period.text == period)
    }
}
