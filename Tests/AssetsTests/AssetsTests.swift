import Assets
import Foundation
import Testing

/// The embedded texts against the files they were made from.
@Suite struct AssetsTests {
    private static let folder: URL = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")

    private static var fileNames: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".mustache") || $0 == "krm.css" }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    @Test func holdsEveryFileSorted() {
        #expect(Assets.all.map(\.name) == Self.fileNames)
        #expect(Self.fileNames.contains("krm.css") && Self.fileNames.contains("seite.html.mustache"))
    }

    @Test(arguments: Assets.all.map(\.name))
    func isCurrent(name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        let isSame = Assets.all.first { $0.name == name }?.text == text
        #expect(isSame, "run scripts/embed-assets.py")
    }

    /// Without the heading, which is the template's; each link leads to another page of the edition or within this one.
    @Test func handbookIsAPageOfTheSite() {
        let pages = ["index", "methodik", "datenqualitaet", "berichtigungen", "ablauf", "erhebungsbogen"].map {
            $0 + ".md"
        }
        let targets = Assets.handbuch.matches(of: /\]\(([^)]+)\)/).map { String($0.output.1) }
        #expect(Set(pages).isSuperset(of: targets.filter { !$0.hasPrefix("#") }))
        #expect(targets.contains("methodik.md") && targets.contains { $0.hasPrefix("#") })
        #expect(!Assets.handbuch.hasPrefix("# ") && Assets.handbuch.contains("\n## Inhalt\n"))
    }

    @Test(arguments: Assets.starter.map(\.name))
    func starterIsCurrent(name: String) throws {
        let file = Self.folder.deletingLastPathComponent().appending(path: "starter").appending(path: name)
        let isSame = try String(contentsOf: file, encoding: .utf8) == Assets.starter.first { $0.name == name }?.text
        #expect(isSame, "run scripts/embed-assets.py")
    }

    @Test func starterHasItsConfig() {
        #expect(Assets.starter.map(\.name).contains("data/krm.yml"))
    }

    @Test func findsTheStyleSheet() {
        #expect(Assets.all.first { $0.name == "krm.css" }?.text.contains("@page") ?? false)
    }
}
