import Config
import Diagnostics
import Foundation
import Testing

@testable import Pipeline

@Suite("Eigene Seiten der Vorschau")
struct PreviewPageTests {
    private func text(_ page: PreviewPage) -> String { String(decoding: page.html, as: UTF8.self) }

    private static let error = Finding(
        .error,
        "team-unbekannt",
        at: Position(file: "data/<b>.csv", line: 12, column: 7),
        "Das Team ist unbekannt & fehlt in krm.yml."
    )
    private static let warning = Finding(.warning, "vermerk-fehlt", "Ein Vermerk fehlt.")

    @Test("Fehler stehen vor Warnungen, mit Ort und Regel, und nichts davon ist Auszeichnung")
    func faults() throws {
        let html = text(
            .faults([PreviewPageTests.warning, PreviewPageTests.error], last: "/_krm/zuletzt/intern/x.html")
        )
        #expect(html.contains("<p>Ein Fehler ist zu beheben; dann erscheint hier wieder die Seite.</p>"))
        #expect(html.contains("<p>Das Team ist unbekannt &amp; fehlt in krm.yml.</p>"))
        #expect(
            html.contains(
                "<code>data/&lt;b&gt;.csv:12:7</code> · Zeile 12, ab dem 7. Zeichen · Regel <code>team-unbekannt</code>"
            )
        )
        #expect(html.contains("href=\"/_krm/zuletzt/intern/x.html\""))
        let places = try ["Was zu beheben ist", "team-unbekannt", "Warnungen und Hinweise", "vermerk-fehlt"].map {
            try #require(html.range(of: $0)).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test("ohne frühere Seiten gibt es keinen Verweis auf sie, ohne Warnungen keinen Abschnitt")
    func alone() {
        let html = text(.faults([PreviewPageTests.error], last: nil))
        #expect(!html.contains("zuletzt") && !html.contains("Warnungen"))
    }

    @Test("sehr viele Fehler werden nicht alle gezeigt, aber gezählt")
    func many() {
        let errors = (1...1300).map {
            Finding(.error, "x", at: Position(file: "a.csv", line: $0, column: 1), "M.")
        }
        let html = text(.faults(errors, last: nil))
        #expect(html.contains("<p>1.300 Fehler sind zu beheben;"))
        #expect(html.contains("a.csv:100:1") && !html.contains("a.csv:101:1"))
        #expect(html.contains("<p>… und 1.200 weitere.</p>"))
    }

    @Test("jede Ausgabe hat ihren Verweis")
    func choice() {
        let html = text(.choice([.intern, .intranet]))
        #expect(html.contains("<a href=\"/intern/index.html\">") && html.contains("<a href=\"/intranet/index.html\">"))
    }
}
