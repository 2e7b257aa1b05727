import Foundation
import Testing

@testable import Site

/// What a build takes over from the site that it replaces.
struct ReuseTests {
    private struct Page {
        let recipe: String?
        let files: [String: String]
    }

    private static let first = Page(recipe: "r1", files: ["a.html": "<a>", "a.md": "a"])
    private static let second = Page(recipe: "r2", files: ["b.html": "<b>"])

    /// Publishes pages below `intern/x`; returns the recipes that were taken over.
    @discardableResult
    private func publish(
        _ folder: TemporaryFolder,
        _ pages: [Page],
        force: Bool = false,
        meanwhile: (() throws -> Void)? = nil
    ) throws -> [String] {
        let publication = try Publisher(output: folder.path + "/site", force: force).prepare()
        if let meanwhile {
            publication.lookAhead(tool: "krm 1.0.0")
            // Long enough for a few small files; where it is not, they are read later, with the same result.
            usleep(50_000)
            try meanwhile()
        }
        let site = try publication.begin(folders: ["intern/x"])
        let own = try site.folder("intern/x")
        var taken: [String] = []
        for page in pages {
            if let recipe = page.recipe, try own.reuse(recipe, edition: "intern") {
                taken.append(recipe)
                continue
            }
            for (name, text) in page.files { try own.write(name, Array(text.utf8), recipe: page.recipe) }
        }
        try site.writeManifest(tool: "krm 1.0.0", edition: "intern", basis: .inputs([], stichtag: "2026-10-31"))
        _ = try site.finish()
        return taken
    }

    private func inode(_ folder: TemporaryFolder, _ name: String) throws -> Int? {
        let path = folder.path + "/site/intern/" + name
        return try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }

    /// The site as a build from scratch makes it.
    private func clean(_ pages: [Page]) throws -> [String: String] {
        let folder = try TemporaryFolder()
        try publish(folder, pages)
        return try folder.tree("site")
    }

    @Test func whatARecipeHasMadeIsLinked() throws {
        let folder = try TemporaryFolder()
        #expect(try publish(folder, [Self.first, Self.second]).isEmpty)
        let kept = try inode(folder, "x/a.html")
        // What would be made is never asked for: the recipe says that it would be the same.
        let taken = try publish(folder, [Page(recipe: "r1", files: [:]), Page(recipe: "r3", files: ["b.html": "neu"])])
        #expect(taken == ["r1"])
        #expect(try inode(folder, "x/a.html") == kept)
        #expect(try folder.tree("site") == clean([Self.first, Page(recipe: "r3", files: ["b.html": "neu"])]))
        #expect(try Verifier.verify(output: folder.path + "/site").findings.isEmpty)
    }

    @Test func forceTakesNothingOver() throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Self.first])
        let old = try inode(folder, "x/a.html")
        #expect(try publish(folder, [Self.first], force: true).isEmpty)
        #expect(try inode(folder, "x/a.html") != old)
    }

    /// A link would carry what somebody has done to the old file into the new site.
    @Test(arguments: ["changed", "longer", "gone", "a folder", "a link", "its mode"])
    func aPageWithOneOddFileIsMadeAnew(_ fault: String) throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Self.first, Self.second])
        let path = folder.path + "/site/intern/x/a.md"
        switch fault {
        case "changed": try folder.write("site/intern/x/a.md", "b")
        case "longer": try folder.write("site/intern/x/a.md", "aa")
        case "its mode": try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        default:
            try FileManager.default.removeItem(atPath: path)
            if fault == "a link" {
                try folder.write("elsewhere", "a")
                try folder.link("site/intern/x/a.md", to: folder.path + "/elsewhere")
            }
        }
        #expect(try publish(folder, [Self.first, Self.second]) == ["r2"])
        #expect(try folder.tree("site") == clean([Self.first, Self.second]))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode != 0o600)
    }

    @Test func whatWasVerifiedAheadIsLinked() throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Self.first, Self.second])
        let kept = try inode(folder, "x/a.html")
        #expect(try publish(folder, [Self.first, Self.second]) {} == ["r1", "r2"])
        #expect(try inode(folder, "x/a.html") == kept)
        #expect(try folder.tree("site") == clean([Self.first, Self.second]))
    }

    /// Verified, and then something else: neither size nor time of change tells, for both can be set.
    @Test(arguments: ["changed", "replaced", "gone", "its mode"])
    func aFileThatChangesAfterItWasVerifiedIsMadeAnew(_ fault: String) throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Self.first, Self.second])
        let path = folder.path + "/site/intern/x/a.md"
        let times = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        let taken = try publish(folder, [Self.first, Self.second]) {
            switch fault {
            case "changed":
                let file = try #require(FileHandle(forWritingAtPath: path))
                try file.write(contentsOf: Data("b".utf8))
                try file.close()
            case "replaced":
                try folder.write("other", "b")
                #expect(rename(folder.path + "/other", path) == 0)
            case "gone": try FileManager.default.removeItem(atPath: path)
            default: try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            }
            if let times, fault == "changed" || fault == "replaced" {
                try FileManager.default.setAttributes([.modificationDate: times], ofItemAtPath: path)
            }
        }
        #expect(taken == ["r2"])
        #expect(try folder.tree("site") == clean([Self.first, Self.second]))
    }

    @Test func whoeverGivesUpWhileFilesAreVerifiedLeavesNothing() throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Self.first])
        let before = try folder.tree("site")
        do { try Publisher(output: folder.path + "/site", force: false).prepare().lookAhead(tool: "krm 1.0.0") }
        #expect(try folder.tree("site") == before)
        #expect(try folder.names() == ["site"])
    }

    @Test(arguments: ["edited", "gone", "of another edition", "no JSON"])
    func aManifestThatIsNotTheWrittenOneIsNotBelieved(_ fault: String) throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Self.first])
        let path = "site/intern/manifest.json"
        let text = try String(contentsOfFile: folder.path + "/" + path, encoding: .utf8)
        switch fault {
        case "edited": try folder.write(path, text.replacing("r1", with: "r2"))
        case "of another edition": try folder.write(path, text.replacing(#""intern""#, with: #""intranet""#))
        case "no JSON": try folder.write(path, "{")
        default: try FileManager.default.removeItem(atPath: folder.path + "/" + path)
        }
        #expect(try publish(folder, [Self.first]).isEmpty)
        #expect(try folder.tree("site") == clean([Self.first]))
    }

    /// A version without recipes wrote it: everything is made, and equal files stay.
    @Test func aManifestWithoutRecipesIsRead() throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Page(recipe: nil, files: Self.first.files)])
        let kept = try inode(folder, "x/a.html")
        #expect(try publish(folder, [Self.first]).isEmpty)
        #expect(try inode(folder, "x/a.html") == kept)
        #expect(try folder.tree("site") == clean([Self.first]))
    }

    @Test func aWriterThatIsGivenUpLeavesNothing() throws {
        let folder = try TemporaryFolder()
        try publish(folder, [Self.first])
        let before = try folder.tree("site")
        do {
            let site = try Publisher(output: folder.path + "/site", force: false).prepare().begin(folders: ["intern/x"])
            try site.folder("intern/x").write("a.html", [1])
        }
        #expect(try folder.tree("site") == before)
        #expect(try folder.names() == ["site"])
    }

    @Test func noPathIsWrittenTwice() throws {
        let folder = try TemporaryFolder()
        let site = try Publisher(output: folder.path + "/site", force: false).prepare().begin(folders: ["intern"])
        let own = try site.folder("intern")
        try own.write("a.html", [1])
        #expect(throws: SiteError.invalidPath("intern/a.html", .duplicate)) { try own.write("a.html", [1]) }
        #expect(throws: SiteError.invalidPath("intern/../a", .badComponent)) { try own.write("../a", [1]) }
    }
}
