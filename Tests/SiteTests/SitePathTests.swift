import Testing

@testable import Site

struct SitePathTests {
    @Test(arguments: [
        ("", SitePath.Fault.empty), ("/a", .absolute), ("../a", .badComponent), ("a/../b", .badComponent),
        ("a//b", .badComponent), ("a/", .badComponent), ("./a", .badComponent), ("a\\b", .badCharacter),
        ("a\u{0}b", .badCharacter), ("a\nb", .badCharacter), (".krm", .reserved), (".KRM", .reserved),
        ("a/\u{301}../x/..", .badComponent),
    ])
    func faults(_ path: String, _ fault: SitePath.Fault) {
        #expect(throws: SiteError.invalidPath(path, fault)) {
            try SitePath.folders(for: [SiteFile(path: path, bytes: [])])
        }
    }

    @Test func tooLong() {
        #expect(SitePath.fault(in: String(repeating: "ä", count: 128)) == .tooLong)
        #expect(SitePath.fault(in: String(repeating: "a", count: 255)) == nil)
    }

    @Test(arguments: [
        (["a", "a"], "a", SitePath.Fault.duplicate), (["x/A", "x/a"], "x/a", .sameButForCase("x/A")),
        (["x/a", "X/b"], "x/a", .sameButForCase("X")), (["Ä.html", "ä.html"], "ä.html", .sameButForCase("Ä.html")),
        (["a", "a/b"], "a", .alsoAFolder), (["\u{E4}", "a\u{308}"], "a\u{308}", .duplicate),
    ])
    func conflicts(_ paths: [String], _ named: String, _ fault: SitePath.Fault) {
        #expect(throws: SiteError.invalidPath(named, fault)) {
            try SitePath.folders(for: paths.map { SiteFile(path: $0, bytes: []) })
        }
    }

    @Test func foldersParentsFirst() throws {
        let files = ["b/c/d.html", "a.html", "b/c-x/e.html", "b/f.html"].map { SiteFile(path: $0, bytes: []) }
        #expect(try SitePath.folders(for: files) == ["b", "b/c", "b/c-x"])
    }
}
