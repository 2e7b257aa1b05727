import CommonMark
import Foundation
import Markup
import Pages
import Templates
import Testing

/// Whole pages: `Cases/<name>/seite.md` with the pictures in `bilder.tsv` makes `seite.html`.
///
/// `RECORD=1` writes the pages anew and fails; read the difference before you keep it.
@Suite struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

    @Test(arguments: ["fuehrungskraefte", "geschaeftsfuehrung", "methodik"])
    func makesThePage(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let markdown = try String(contentsOf: folder.appending(path: "seite.md"), encoding: .utf8)
        let page = CommonMark.page(markdown, figures: try Self.figures(of: folder))
        let html = try SamplePages.frame.html(SamplePages.page(name, page), templates: SamplePages.templates())
        let file = folder.appending(path: "seite.html")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try html.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
        }
        let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let lines = html.split(separator: "\n")
        let first = zip(lines, expected).first { $0 != $1 }
        #expect(first == nil)
        #expect(lines.count == expected.count)
    }

    /// One picture a line: its address, its id, `verlauf` or nothing, the SVG.
    private static func figures(of folder: URL) throws -> [String: CommonMark.Figure] {
        let file = folder.appending(path: "bilder.tsv")
        guard FileManager.default.fileExists(atPath: file.path) else { return [:] }
        var figures: [String: CommonMark.Figure] = [:]
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 4)
            figures[cells[0]] = CommonMark.Figure(
                Markup(trusted: cells[3]),
                id: cells[1].isEmpty ? nil : cells[1],
                isTimeSeries: cells[2] == "verlauf"
            )
        }
        return figures
    }
}
