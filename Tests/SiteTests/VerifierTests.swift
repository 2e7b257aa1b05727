import Diagnostics
import Foundation
import Testing

@testable import Site

struct VerifierTests {
    private let folder: TemporaryFolder
    private var site: String { folder.path + "/site" }

    init() throws {
        folder = try TemporaryFolder()
        var files = ["intern/index.html", "intern/berichte/2026-10/a.html", "intranet/index.html"].map {
            SiteFile(path: $0, bytes: Array($0.utf8))
        }
        for edition in ["intern", "intranet"] {
            let manifest = Manifest(
                tool: "krm 0.1.0",
                edition: edition,
                basis: .inputs([], stichtag: "2026-10-31"),
                files: files
            )
            files.append(manifest.file)
        }
        _ = try Publisher(output: folder.path + "/site", force: false).prepare().publish(files: files)
    }

    private func found() throws -> [String] {
        try Verifier.verify(output: site).findings.map {
            ($0.position?.file.replacingOccurrences(of: site + "/", with: "") ?? "") + " " + $0.rule
        }
    }

    @Test func wholeSite() throws {
        let result = try Verifier.verify(output: site)
        #expect(result.findings.isEmpty)
        #expect(result.manifests.map(\.edition) == ["intern", "intranet"])
    }

    @Test func everyByteOfEveryFileCounts() throws {
        for (path, text) in try folder.tree("site") where text != "<folder>" && path != ".krm" {
            let url = URL(fileURLWithPath: site + "/" + path)
            let bytes = try Data(contentsOf: url)
            for index in Set([0, bytes.count / 3, bytes.count / 2, bytes.count - 1]) {
                var changed = bytes
                changed[index] ^= 1
                try changed.write(to: url)
                #expect(try !found().isEmpty, "\(path) byte \(index)")
            }
            try bytes.dropLast().write(to: url)
            #expect(try !found().isEmpty, "\(path) cut")
            try bytes.write(to: url)
            #expect(try found().isEmpty)
        }
    }

    @Test func changedMarker() throws {
        let url = URL(fileURLWithPath: site + "/.krm")
        let bytes = try Data(contentsOf: url)
        for index in stride(from: 0, to: bytes.count, by: 11) {
            var changed = bytes
            changed[index] ^= 1
            try changed.write(to: url)
            if index < "krm-Ausgabe, Format 1\n".utf8.count {
                #expect(throws: SiteError.self, "byte \(index)") { try found() }
            } else {
                #expect(try !found().isEmpty, "byte \(index)")
            }
        }
        try bytes.write(to: url)
        #expect(try found().isEmpty)
    }

    @Test func missingAndForeign() throws {
        try FileManager.default.removeItem(atPath: site + "/intern/index.html")
        try folder.write("site/intern/notiz.txt")
        try folder.write("site/lose.txt")
        try folder.makeFolder("site/intranet/leer")
        try folder.link("site/intern/verweis", to: "berichte")
        #expect(
            try found() == [
                "intern/index.html datei-fehlt", "intern/notiz.txt datei-fremd", "intern/verweis datei-art",
                "intranet/leer ordner-fremd", "lose.txt datei-fremd",
            ]
        )
    }

    @Test func manyForeignFiles() throws {
        for number in 100..<130 {
            try Data().write(to: URL(fileURLWithPath: site + "/intern/fremd-\(number).txt"))
        }
        try FileManager.default.removeItem(atPath: site + "/intern/index.html")
        let findings = try Verifier.verify(output: site).findings
        #expect(findings.filter { $0.rule == "datei-fremd" }.count == 20)
        #expect(findings.filter { $0.rule == "datei-fehlt" }.count == 1)
        #expect(findings[19].position?.file == site + "/intern/fremd-119.txt")
        #expect(findings[19].message.hasSuffix("… und 10 weitere Meldungen dieser Art."))
    }

    @Test func manifestGoneOrWholeEditionGone() throws {
        try FileManager.default.removeItem(atPath: site + "/intern/manifest.json")
        #expect(try found() == ["intern/manifest.json manifest-fehlt"])
        try FileManager.default.removeItem(atPath: site + "/intern")
        #expect(try found().contains("intern/manifest.json manifest-fehlt"))
    }

    @Test func fileReplacedByALinkToItsCopy() throws {
        try FileManager.default.moveItem(atPath: site + "/intern/index.html", toPath: folder.path + "/kopie")
        try folder.link("site/intern/index.html", to: "../../kopie")
        #expect(try found() == ["intern/index.html datei-art"])
    }

    @Test func noSite() throws {
        #expect(throws: SiteError.outputMissing(folder.path + "/nichts")) {
            try Verifier.verify(output: folder.path + "/nichts")
        }
        try folder.makeFolder("leer")
        #expect(throws: SiteError.outputMissing(folder.path + "/leer")) {
            try Verifier.verify(output: folder.path + "/leer")
        }
    }
}
