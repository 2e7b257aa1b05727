import Foundation
import Templates
import Testing

/// Thousands of hostile strings through the real parsers: each must come out as its own text and as nothing else.
@Suite struct EscapeOracleTests {
    private static let pieces = [
        "|", "`", "```", "*", "**", "_", "__", "#", "##", "+", "-", "---", "***", "=", "===", "~", "~~", "~~~", ">",
        "<",
        "<b>", "</script>", "<!--", "-->", "<https://x.de>", "![", "[", "]", "](", "[x](javascript:alert(1))",
        "[x]: /u",
        "(", ")", "{", "}", "!", "&", "&amp;", "&#60;", "&lt", ";", ":", ":-", ":-:", "\\", "\\\\", "\"", "'", "$", "^",
        "%",
        "1.", "12)", "3", ".", ",", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "a", "b_c", "Wort", "ä", "ß", "„",
        "“",
        "\u{A0}", "\u{202F}", "–", "https://x.de/a_b", "www.x.de", "[ ]", "[^1]", "@x", "x@y.de", "/", "😀",
    ]

    /// Every single piece, every pair, then longer random strings from a fixed seed.
    private static let values: [String] = {
        var values = pieces + pieces.flatMap { first in pieces.map { first + $0 } }
        var state: UInt64 = 20_161_101
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<1500 { values.append((0..<(3 + next(8))).map { _ in pieces[next(pieces.count)] }.joined()) }
        // A text of white space alone leaves an empty line, which is no paragraph.
        return values.filter { !plain($0).isEmpty }
    }()

    /// What a reader should see: the value as one line.
    private static func plain(_ value: String) -> String {
        value.split { " \t\n\r\n".contains($0) }.joined(separator: " ")
    }

    private struct Place: CustomTestStringConvertible {
        let name: String
        let row: String
        var head = ""
        /// The XML around the text of one row.
        let open: [String]
        let close: [String]
        var testDescription: String { name }
    }

    private static let places = [
        Place(name: "paragraph", row: "{{a}}\n\n", open: ["<paragraph>"], close: ["</paragraph>"]),
        Place(name: "after a word", row: "x {{a}}\n\n", open: ["<paragraph>", "x "], close: ["</paragraph>"]),
        Place(
            name: "second line",
            row: "x\n{{a}}\n\n",
            open: ["<paragraph>", "x", "<softbreak />"],
            close: ["</paragraph>"]
        ),
        Place(name: "between words", row: "x{{a}}y\n\n", open: ["<paragraph>", "x"], close: ["y", "</paragraph>"]),
        Place(name: "in brackets", row: "({{a}})\n\n", open: ["<paragraph>", "("], close: [")", "</paragraph>"]),
        Place(name: "heading", row: "## {{a}}\n", open: ["<heading level=\"2\">"], close: ["</heading>"]),
        Place(
            name: "quote",
            row: "> {{a}}\n\n<!-- -->\n",
            open: ["<block_quote>", "<paragraph>"],
            close: ["</paragraph>", "</block_quote>", "<html_block>"]
        ),
        Place(
            name: "list item",
            row: "- {{a}}\n\n<!-- -->\n",
            open: ["<list>", "<item>", "<paragraph>"],
            close: ["</paragraph>", "</item>", "</list>", "<html_block>"]
        ),
        Place(
            name: "link text",
            row: "[{{a}}](m.md)\n\n",
            open: ["<paragraph>", "<link>"],
            close: ["</link>", "</paragraph>"]
        ),
        Place(
            name: "strong",
            row: "**x{{a}}x**\n\n",
            open: ["<paragraph>", "<strong>", "x"],
            close: ["x", "</strong>", "</paragraph>"]
        ),
    ]

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cmark")), arguments: places.prefix(3))
    private func commonMarkReadsTheText(place: Place) throws {
        try check(place, "/usr/bin/cmark", ["-t", "xml"])
    }

    private static let gfm = ["-e", "table", "-e", "strikethrough", "-e", "tasklist", "-t", "xml"]

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cmark-gfm")), arguments: places)
    private func gfmReadsTheText(place: Place) throws {
        try check(place, "/usr/bin/cmark-gfm", Self.gfm)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cmark-gfm")))
    func gfmReadsTheTextInTables() throws {
        let cells = Place(
            name: "cells",
            row: "| {{a}} |x{{a}}|\n",
            head: "| a | b |\n|---|--:|\n",
            open: ["<table_row>", "<table_cell>"],
            close: ["</table_cell>", "<table_cell>", "x", "\u{0}", "</table_cell>", "</table_row>"]
        )
        try check(cells, "/usr/bin/cmark-gfm", Self.gfm)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/cmark-gfm")))
    func gfmMakesNoLinksOfBareAddresses() throws {
        let values = ["https://x.de/a_b", "siehe www.x.de", "(http://x.de)", "www.x.de"]
        let fields = [Field("zeilen", "Zeilen.", .list([Field("a", "A.")]))]
        let markdown = try render(
            "{{#zeilen}}{{a}}\n\n{{/zeilen}}",
            ["zeilen": .list(values.map { ["a": .text($0)] })],
            fields
        )
        let tokens = XMLTokens.read(try run("/usr/bin/cmark-gfm", ["-e", "autolink", "-t", "xml"], input: markdown))
        #expect(tokens.filter { !$0.isTag && !$0.hasPrefix("<?") && !$0.hasPrefix("<!") } == values)
        #expect(!tokens.contains("<link>"))
    }

    private func check(_ place: Place, _ program: String, _ arguments: [String]) throws {
        let values = Self.values
        let template = place.head + "{{#zeilen}}\n" + place.row + "{{/zeilen}}\n"
        let fields = [Field("zeilen", "Zeilen.", .list([Field("a", "A.")]))]
        let markdown = try render(template, ["zeilen": .list(values.map { ["a": .text($0)] })], fields)
        let tokens = XMLTokens.read(try run(program, arguments, input: markdown))
        var expected: [String] = []
        for value in values {
            let text = Self.plain(value)
            for part in place.open + [text] + place.close {
                let part = part == "\u{0}" ? text : part
                if let last = expected.last, !last.hasPrefix("<\u{1}"), !part.isTag, !last.isTag {
                    expected[expected.count - 1] = last + part
                } else {
                    expected.append(part)
                }
            }
        }
        let body = tokens.drop { place.head.isEmpty ? $0 != place.open[0] : $0 != "</table_header>" }
            .dropFirst(place.head.isEmpty ? 0 : 1)
        let actual = Array(body.prefix(expected.count))
        if let index = zip(actual, expected).enumerated().first(where: { $1.0 != $1.1 })?.offset {
            let around = max(0, index - 4)..<min(expected.count, actual.count, index + 4)
            Issue.record("expected \(expected[around]), got \(actual[around])")
        }
        #expect(actual.count == expected.count)
        #expect(body.count - actual.count <= 2, "only the ends of table and document follow")
    }

    private func run(_ program: String, _ arguments: [String], input: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "krm-\(UUID().uuidString).md")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments + [file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
