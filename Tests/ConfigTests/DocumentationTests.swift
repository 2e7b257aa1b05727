import Config
import Foundation
import Testing

/// `docs/Konfiguration.md` names every key that the reader knows, at its place, and no other; its examples are read.
@Suite struct DocumentationTests {
    static func document() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/Konfiguration.md"), encoding: .utf8)
    }

    /// The first cells of the table rows under each heading with a path, in backquotes.
    static func documented() throws -> [String: [String]] {
        var out: [String: [String]] = [:]
        var place: String?
        for line in try document().split(separator: "\n") {
            if line.hasPrefix("## ") {
                let title = line.dropFirst(3)
                place =
                    title == "Alle Schlüssel der Datei"
                    ? "" : title.hasPrefix("`") ? String(title.dropFirst().dropLast()) : nil
            } else if line.hasPrefix("| `"), let place {
                out[place, default: []].append(String(line.dropFirst(3).prefix { $0 != "`" }))
            }
        }
        return out
    }

    @Test func everyKeyAndNoOther() throws {
        let documented = try Self.documented()
        #expect(Set(documented.keys) == Set(ConfigKeys.all.map(\.place)))
        for (place, keys) in ConfigKeys.all { #expect(documented[place] == keys, "\(place)") }
    }

    /// Each row has its five cells.
    @Test func tablesAreWhole() throws {
        for line in try Self.document().split(separator: "\n") where line.hasPrefix("|") {
            #expect(line.filter { $0 == "|" }.count == 6, "\(line)")
        }
    }

    @Test func examplesAreRead() throws {
        let blocks = try Self.document().components(separatedBy: "```yaml\n").dropFirst()
        let examples = blocks.map { $0.components(separatedBy: "```")[0] }
        #expect(examples.count == 4)
        for example in examples {
            let text = example.hasPrefix("einrichtung") ? example : base + example
            _ = try accept(text)
        }
    }

    /// The table of `export` lists the encodings.
    @Test func everyEncodingIsNamed() throws {
        let text = try Self.document()
        for name in ConfigReader.encodings { #expect(text.contains(name), "\(name)") }
    }
}
