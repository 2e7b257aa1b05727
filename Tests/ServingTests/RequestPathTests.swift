import Testing

@testable import Serving

@Suite("Pfad einer Anfrage")
struct RequestPathTests {
    @Test(
        "Namen untereinander",
        arguments: [
            ("/", [], true),
            ("/intern", ["intern"], false),
            ("/intern/", ["intern"], true),
            ("/intern/berichte/2026-10/team-501.html", ["intern", "berichte", "2026-10", "team-501.html"], false),
            ("/intern/berichte/2026-09-15_2026-10-15/", ["intern", "berichte", "2026-09-15_2026-10-15"], true),
            ("/%69ntern/krm%2Ecss", ["intern", "krm.css"], false),
            ("/a%20b/%C3%BC", ["a b", "ü"], false),
        ] as [(String, [String], Bool)]
    )
    func names(path: String, names: [String], isFolder: Bool) throws {
        let read = try #require(RequestPath(Array(path.utf8)))
        #expect(read.names == names)
        #expect(read.isFolder == isFolder)
    }

    @Test(
        "was an einen anderen Ort führen könnte",
        arguments: [
            "", "intern", "//", "//intern", "/intern//krm.css", "/.", "/..", "/./", "/../", "/../krm.yml",
            "/intern/../../data/krm.yml", "/%2e%2e/krm.yml", "/%2E%2E%2Fkrm.yml", "/.%2e/krm.yml",
            "/..%2fkrm.yml", "/intern%2f..%2f..%2fkrm.yml", "/intern/%2fetc/passwd", "/%2fetc%2fpasswd",
            "/%5c..%5ckrm.yml", "/..\\krm.yml", "/intern\\krm.css", "/intern/krm.css%00", "/%00", "/intern%0a",
            "/.krm", "/intern/.krm", "/%2ekrm", "/intern/.git/config", "/intern/%252e%252e%00", "/%", "/%2", "/%zz",
            "/%c0%ae%c0%ae/krm.yml", "/%ff", "/%e2%80%ae", "/%EF%BB%BFintern", "/%7f",
        ]
    )
    func refused(path: String) {
        #expect(RequestPath(Array(path.utf8)) == nil)
    }

    @Test("geschrieben, wie sie gelesen werden")
    func text() {
        let names = ["intern", "a b%?#", "ü.html"]
        #expect(RequestPath.text(names) == "/intern/a%20b%25%3F%23/%C3%BC.html")
        #expect(RequestPath(Array(RequestPath.text(names).utf8))?.names == names)
        #expect(RequestPath.text([]) == "/")
    }

    /// Unescaped once, `%252e` is a name with a percent sign in it, which nothing here has.
    @Test("wird einmal entschlüsselt")
    func once() {
        #expect(RequestPath(Array("/%252e%252e".utf8))?.names == ["%2e%2e"])
    }
}
