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

    @Test(arguments: ["a", "..a", "a/...", "a/.b", "ä/ö.html", ".krm-x", "a/.krm", "..."])
    func noFault(_ path: String) {
        #expect(SitePath.fault(in: path) == nil)
    }

    /// What is wrong with a character is told before what is wrong with a part, and of parts the first.
    @Test func theFirstFault() {
        let long = String(repeating: "a", count: 256)
        #expect(SitePath.fault(in: "../a\\b") == .badCharacter)
        #expect(SitePath.fault(in: "../" + long) == .badComponent)
        #expect(SitePath.fault(in: long + "/..") == .tooLong)
    }

    @Test func orderOfBytes() {
        let paths = [
            "", "a", "a/b", "a-b", "aa", "A", "ä", "a\u{308}", "z", "€", "😀", String(repeating: "a", count: 40),
            "Z/ä/ö/ü/lang",
        ]
        for left in paths {
            for right in paths {
                #expect(SitePath.byBytes(left, right) == Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8)))
            }
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
