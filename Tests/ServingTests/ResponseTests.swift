import Testing

@testable import Serving

@Suite("Antwort")
struct ResponseTests {
    private func lines(_ response: Response, withBody: Bool = true) -> [String] {
        String(decoding: response.bytes(withBody: withBody), as: UTF8.self).split(
            separator: "\r\n",
            omittingEmptySubsequences: false
        ).map(String.init)
    }

    @Test("Kopf und Inhalt")
    func whole() {
        let lines = lines(Response(.done, .html, Array("äh".utf8), policy: "default-src 'self'"))
        #expect(lines.first == "HTTP/1.1 200 OK")
        #expect(lines.suffix(2) == ["", "äh"])
        for line in [
            "Content-Type: text/html; charset=utf-8", "Content-Length: 3", "Cache-Control: no-store",
            "Content-Security-Policy: default-src 'self'", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY",
            "Referrer-Policy: no-referrer", "Cross-Origin-Resource-Policy: same-origin", "Connection: close",
        ] { #expect(lines.contains(line), "\(line)") }
    }

    @Test("ohne Inhalt bleibt die Länge")
    func headOnly() {
        let lines = lines(Response(.done, .json, Array("{}".utf8)), withBody: false)
        #expect(lines.contains("Content-Length: 2"))
        #expect(lines.suffix(2) == ["", ""])
    }

    @Test("nichts darf geladen oder ausgeführt werden, wo niemand etwas anderes sagt")
    func strictest() {
        #expect(
            lines(Response(.done, .drawing, [])).contains(
                "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
            )
        )
    }

    @Test("ein Strom hat keine Länge")
    func stream() {
        let lines = lines(.stream)
        #expect(lines.contains("Content-Type: text/event-stream"))
        #expect(!lines.contains { $0.hasPrefix("Content-Length") })
    }

    @Test("anderswo")
    func elsewhere() {
        let lines = lines(Response(to: "/intern/index.html"))
        #expect(lines.first == "HTTP/1.1 302 Found")
        #expect(lines.contains("Location: /intern/index.html"))
    }

    @Test("abgelehnt")
    func refused() {
        let address = "http://127.0.0.1:8080/"
        #expect(lines(Response(.otherHost, address: address)).first == "HTTP/1.1 421 Misdirected Request")
        #expect(lines(Response(.otherHost, address: address)).last == "Die Vorschau antwortet nur unter \(address).\n")
        #expect(lines(Response(.otherMethod, address: address)).contains("Allow: GET, HEAD"))
    }

    @Test(
        "Arten nach der Endung",
        arguments: [
            ("krm.css", "text/css; charset=utf-8"), ("anhang.html", "text/html; charset=utf-8"),
            ("anhang.md", "text/markdown; charset=utf-8"), ("anhang-bestand.svg", "image/svg+xml"),
            ("kennzahlen.json", "application/json"), ("kennzahlen.csv", "text/csv; charset=utf-8"),
            ("logo.PNG", "image/png"), ("neu.js", "text/javascript; charset=utf-8"),
            ("krm", "application/octet-stream"), ("krm.exe", "application/octet-stream"),
        ]
    )
    func types(name: String, type: String) { #expect(ContentType(of: name).rawValue == type) }
}
