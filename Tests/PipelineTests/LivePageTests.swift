import Markup
import Testing

@testable import Pipeline

@Suite("Seite der Vorschau")
struct LivePageTests {
    private static let origins = ["http://127.0.0.1:8080", "http://localhost:8080"]
    private static let script = #"<script src="/_krm/neu.js" data-stand="7-1" async></script>"# + "\n"
    private static let sources =
        "script-src http://127.0.0.1:8080/_krm/neu.js http://localhost:8080/_krm/neu.js; "
        + "connect-src http://127.0.0.1:8080/_krm/ereignisse http://localhost:8080/_krm/ereignisse; "
        + "frame-ancestors 'none'"

    private func live(_ text: String, note: Bool = false) -> (html: String, policy: String) {
        let page = LivePage(
            Array(text.utf8),
            origins: LivePageTests.origins,
            state: "7-1",
            note: note ? "<aside>H</aside>" : nil
        )
        return (String(decoding: page.html, as: UTF8.self), page.policy)
    }

    private func meta(_ content: String) -> String {
        "<head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"\(content)\">\n</head>"
    }

    @Test("das Skript steht am Ende, die Regel zieht in den Kopf der Antwort um")
    func usual() {
        let page = live(meta("default-src 'none'; style-src 'self'") + "<body>\n<main>Ä</main>\n</body>\n</html>\n")
        #expect(
            page.html == "<head>\n\n</head><body>\n<main>Ä</main>\n\(LivePageTests.script)</body>\n</html>\n"
        )
        #expect(page.policy == "default-src 'none'; style-src 'self'; " + LivePageTests.sources)
    }

    @Test("eine Seite, die nichts von sich sagt, bekommt die strengste Regel")
    func silent() {
        #expect(live("<p>ohne Rahmen").html == "<p>ohne Rahmen" + LivePageTests.script)
        #expect(live("<p>").policy == LivePage.strict + "; " + LivePageTests.sources)
        // What only looks like the page's own rule stands in its text.
        let text = "<body>" + meta("default-src *") + "</body>"
        #expect(live(text).policy == LivePage.strict + "; " + LivePageTests.sources)
        #expect(live(text).html.contains(meta("default-src *")))
    }

    @Test("eigene Regeln für Skripte bleiben, nur das eine kommt hinzu")
    func ownScripts() {
        #expect(
            live(meta("default-src 'none'; script-src 'none'; connect-src 'self';")).policy
                == "default-src 'none'; script-src http://127.0.0.1:8080/_krm/neu.js http://localhost:8080/_krm/neu.js; "
                + "connect-src 'self' http://127.0.0.1:8080/_krm/ereignisse http://localhost:8080/_krm/ereignisse; "
                + "frame-ancestors 'none'"
        )
    }

    @Test("ein Zeilenumbruch in der Vorlage wird keiner im Kopf der Antwort")
    func oneLine() {
        let policy = live(meta("default-src 'none';\r\nSet-Cookie: ä")).policy
        #expect(!policy.contains { $0.isNewline } && policy.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }

    @Test("ein Hinweis steht über dem Inhalt")
    func note() {
        #expect(
            live("<BODY><a>x</a><Main id=\"inhalt\"></Main></BODY>", note: true).html
                == "<BODY><a>x</a><aside>H</aside><Main id=\"inhalt\"></Main>\(LivePageTests.script)</BODY>"
        )
    }
}
