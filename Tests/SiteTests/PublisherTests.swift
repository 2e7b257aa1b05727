import Diagnostics
import Foundation
import Testing

@testable import Site

struct PublisherTests {
    private static func file(_ path: String, _ text: String) -> SiteFile {
        SiteFile(path: path, bytes: Array(text.utf8))
    }

    private func publish(_ output: String, _ files: [SiteFile], force: Bool = false) throws(SiteError) -> PublishReport
    {
        try Publisher(output: output, force: force).prepare().publish(files: files)
    }

    private func inode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }

    private func counts(_ report: PublishReport) -> [Int] {
        [report.written, report.unchanged, report.removed, report.bytes]
    }

    private static let old = [
        file("intern/index.html", "alt"), file("intern/berichte/a.html", "gleich"), file("intern/weg/b.html", "weg"),
    ]
    private static let new = [
        file("intern/berichte/a.html", "gleich"), file("intern/index.html", "neu!"), file("intranet/leer.html", ""),
    ]

    @Test(arguments: [false, true])
    func replacesAnEarlierSite(_ force: Bool) throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/site"
        let first = try publish(output, Self.old)
        #expect(counts(first) == [3, 0, 0, 12])
        let kept = try inode(output + "/intern/berichte/a.html")
        let second = try publish(output, Self.new, force: force)
        let expected = force ? [3, 0, 1, 10] : [2, 1, 1, 10]
        #expect(counts(second) == expected)
        #expect(second.leftover == nil)
        #expect(try (inode(output + "/intern/berichte/a.html") == kept) != force)
        var tree = try folder.tree("site")
        #expect(tree.removeValue(forKey: ".krm")?.hasPrefix("krm-Ausgabe, Format 1\n") == true)
        #expect(
            tree == [
                "intern": "<folder>", "intern/berichte": "<folder>", "intranet": "<folder>",
                "intern/berichte/a.html": "gleich", "intern/index.html": "neu!", "intranet/leer.html": "",
            ]
        )
        #expect(try folder.names() == ["site"], "nothing may stay beside the output")
    }

    @Test func sameFilesGiveTheSameBytesFromScratch() throws {
        let folder = try TemporaryFolder()
        _ = try publish(folder.path + "/a", Self.old)
        _ = try publish(folder.path + "/a", Self.new)
        _ = try publish(folder.path + "/b//", Self.new.reversed())
        #expect(try folder.tree("a") == folder.tree("b"))
    }

    @Test func emptyFolderIsAccepted() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("site")
        #expect(chmod(folder.path + "/site", 0o750) == 0)
        _ = try publish(folder.path + "/site/", Self.new)
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/site")[.posixPermissions] as? Int
        #expect(mode == 0o750, "who may read the site stays as it was")
        #expect(try folder.names() == ["site"])
    }

    @Test func foreignOutputsAreRefusedAndUntouched() throws {
        let folder = try TemporaryFolder()
        let root = folder.path
        try folder.write("fremd/brief.txt")
        try folder.write("falsch/.krm", "irgendetwas")
        try folder.write("begonnen/.krm", "krm-Aus")
        try folder.write("neuer/.krm", "krm-Ausgabe, Format 2\n")
        try folder.write("datei")
        try folder.makeFolder("ziel")
        try folder.link("verweis", to: "ziel")
        try folder.link("leer", to: "nirgends")
        try folder.makeFolder("verlinkt")
        try folder.write("echt", "krm-Ausgabe, Format 1\nende\n")
        try folder.link("verlinkt/.krm", to: "../echt")
        let before = try folder.tree("")
        let cases: [(String, SiteError)] = [
            (root + "/fremd", .foreignOutput(root + "/fremd")), (root + "/falsch", .foreignOutput(root + "/falsch")),
            (root + "/begonnen", .foreignOutput(root + "/begonnen")),
            (root + "/verlinkt", .foreignOutput(root + "/verlinkt")),
            (root + "/neuer", .outputOfNewerFormat(root + "/neuer")),
            (root + "/datei", .outputIsNoFolder(root + "/datei")),
            (root + "/verweis/", .outputIsLink(root + "/verweis/")), (root + "/leer", .outputIsLink(root + "/leer")),
            (root + "/fehlt/site", .parentMissing(root + "/fehlt")), ("/", .outputHasNoName("/")),
            ("..", .outputHasNoName("..")), ("", .outputHasNoName("")), ("/proc", .outputIsMountPoint("/proc")),
        ]
        for (output, expected) in cases {
            for force in [false, true] {
                #expect(throws: expected) { _ = try Publisher(output: output, force: force).prepare() }
            }
            #expect(expected.failure.exitCode.rawValue == 3)
        }
        #expect(try folder.tree("") == before)
    }

    @Test func aFolderThatKrmHasNotMadeIsNeverDeleted() throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/site"
        _ = try publish(output, Self.old)
        try folder.write("site/intern/.git/config", "wichtig")
        let before = try folder.tree("site")
        #expect(throws: SiteError.foreignFolder(output + "/intern/.git")) { _ = try publish(output, Self.new) }
        #expect(try folder.tree("site") == before)
        // The same when it appears between the check and the publication.
        try FileManager.default.removeItem(atPath: output + "/intern/.git")
        let publication = try Publisher(output: output, force: true).prepare()
        try folder.makeFolder("site/eigenes")
        do {
            try Self.run(publication, Self.new)
            Issue.record("published over a foreign folder")
        } catch {
            #expect(error == SiteError.foreignFolder(output + "/eigenes"))
        }
        #expect(folder.exists("site/eigenes"))
    }

    private static func run(_ publication: consuming Publication, _ files: [SiteFile]) throws(SiteError) {
        _ = try publication.publish(files: files)
    }

    @Test func linksInTheOldSiteAreDeletedAndTheirTargetsNot() throws {
        let folder = try TemporaryFolder()
        try folder.write("wichtig/akte.txt", "bleibt")
        _ = try publish(folder.path + "/site", Self.old)
        try folder.link("site/intern/verweis", to: folder.path + "/wichtig")
        try FileManager.default.removeItem(atPath: folder.path + "/site/intern/weg")
        try folder.link("site/intern/weg", to: folder.path + "/wichtig")
        try FileManager.default.removeItem(atPath: folder.path + "/site/intern/berichte/a.html")
        try folder.link("site/intern/berichte/a.html", to: folder.path + "/wichtig/akte.txt")
        let report = try publish(folder.path + "/site", Self.new)
        #expect(report.leftover == nil && report.unchanged == 0)
        #expect(try folder.tree("wichtig") == ["akte.txt": "bleibt"])
        #expect(try folder.tree("site")["intern/berichte/a.html"] == "gleich")
        #expect(try folder.names() == ["site", "wichtig"])
    }

    @Test func changedModeIsNotTakenOver() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/site/intern/berichte/a.html"
        _ = try publish(folder.path + "/site", Self.old)
        #expect(chmod(path, 0o600) == 0)
        #expect(try publish(folder.path + "/site", Self.new).unchanged == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode != 0o600)
    }

    @Test func leftoversOfKilledBuildsGoAndForeignOnesStay() throws {
        let folder = try TemporaryFolder()
        let whole = "krm-Ausgabe, Format 1\nordner a\nende\n"
        try folder.write(".site.krm-neu/.krm", whole)
        try folder.write(".site.krm-neu/a/x.html")
        try folder.write(".site.krm-neu-1/.krm", "krm-Aus")
        try folder.makeFolder(".site.krm-neu-2")
        try folder.write(".site.krm-neu-3/brief.txt")
        try folder.write(".site.krm-neu-4/.krm", whole)
        try folder.write(".site.krm-neu-4/fremd/brief.txt")
        try folder.write(".site.krm-datei")
        try folder.write(".andere.krm-neu/.krm", whole)
        try folder.write(".site.krm-neu.krm-neu/.krm", whole)
        _ = try publish(folder.path + "/site", Self.new)
        #expect(
            try folder.names() == [
                ".andere.krm-neu", ".site.krm-datei", ".site.krm-neu-3", ".site.krm-neu-4", ".site.krm-neu.krm-neu",
                "site",
            ]
        )
        #expect(folder.exists(".site.krm-neu-4/fremd/brief.txt") && folder.exists(".site.krm-neu-3/brief.txt"))
    }

    @Test func oldSitePutAsideByAKilledBuildComesBack() throws {
        let folder = try TemporaryFolder()
        _ = try publish(folder.path + "/site", Self.old)
        let before = try folder.tree("site")
        try FileManager.default.moveItem(atPath: folder.path + "/site", toPath: folder.path + "/.site.krm-alt")
        _ = try Publisher(output: folder.path + "/site", force: false).prepare()
        #expect(try folder.tree("site") == before)
        #expect(try folder.names() == ["site"])
    }

    @Test func secondBuildFailsAtOnce() throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/site"
        let publication = try Publisher(output: output, force: false).prepare()
        #expect(throws: SiteError.locked(output)) { _ = try Publisher(output: output, force: false).prepare() }
        _ = try Publisher(output: folder.path + "/andere", force: false).prepare()
        try Self.run(publication, Self.new)
        _ = try Publisher(output: output, force: false).prepare()
        #expect(try folder.names() == ["site"])
    }

    @Test func outputExchangedDuringTheRunIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        let output = folder.path + "/site"
        _ = try publish(output, Self.old)
        let publication = try Publisher(output: output, force: false).prepare()
        try FileManager.default.moveItem(atPath: output, toPath: folder.path + "/weg")
        try folder.write("site/brief.txt")
        do {
            try Self.run(publication, Self.new)
            Issue.record("published over a foreign folder")
        } catch {
            #expect(error == SiteError.outputChanged(output))
        }
        #expect(try folder.tree("site") == ["brief.txt": "x"])
        #expect(try folder.names() == ["site", "weg"])
    }
}
