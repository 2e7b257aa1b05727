import Config
import Diagnostics
import Testing

/// More than one fault, and texts that are made to harm.
@Suite struct ManyFaultsTests {
    static func places(_ text: String) throws -> [String] {
        let failure = try #require(throws: Failure.self) { try ConfigReader.read(text, file: "k") }
        return failure.findings.map { ($0.position?.text ?? "") + " " + $0.rule }
    }

    @Test func allAreReportedInOrder() throws {
        let text = """
            vertraulichkeit: [a]
            einrichtung: X
            lant: NI
            bereiche:
              - {id: "50", name: "Büro für Öffentlichkeit", tems: [], teams: [{id: ä}]}
            einrichtung: Y
            stichtag: gestern
            """
        #expect(
            try Self.places(text) == [
                "k:1:1 pflichtschluessel-fehlt", "k:1:18 konfiguration-wert", "k:3:1 schluessel-unbekannt",
                "k:5:49 schluessel-unbekannt", "k:5:72 id-form", "k:6:1 schluessel-doppelt",
                "k:7:11 konfiguration-datum",
            ]
        )
    }

    @Test func severalDuplicatesAreAllFound() throws {
        let text =
            base
            + "land: NI\nland: BY\nland: HB\nberichte: {ab: 2024, ab: 2025}\nstichtag: 2026-01-01\n\"stichtag\": 2026-01-02\n"
        #expect(
            try Self.places(text) == [
                "k:5:1 schluessel-doppelt", "k:6:1 schluessel-doppelt", "k:7:22 schluessel-doppelt",
                "k:9:1 schluessel-doppelt",
            ]
        )
    }

    /// CR alone and CRLF count as one line end.
    @Test(arguments: ["\r", "\r\n", "\n"]) func linesEndAnyWay(lineEnd: String) throws {
        let text = (base + "land: NI\nland: BY\n").split(separator: "\n").joined(separator: lineEnd)
        #expect(try Self.places(text) == ["k:5:1 schluessel-doppelt"])
    }

    @Test func aByteOrderMarkDoesNotCount() throws {
        #expect(try Self.places("\u{FEFF}lant: NI\n" + base) == ["k:1:1 schluessel-unbekannt"])
    }

    /// Columns are Unicode scalars: an umlaut is one, an emoji of a person at a computer three.
    @Test(arguments: [("äöüß", 21), ("👩‍💻", 20), ("→", 18), ("a\u{308}", 19)])
    func columnsAfterOtherLetters(key: String, column: Int) throws {
        #expect(try Self.places(base + "links: {\(key): a, x: \"\"}\n") == ["k:4:\(column) konfiguration-wert"])
    }

    @Test func twentyThousandUnknownKeysAreOneScreen() throws {
        let text = base + (0..<20_000).map { "x\($0): 1\n" }.joined()
        let failure = try #require(throws: Failure.self) { try ConfigReader.read(text, file: "k") }
        #expect(failure.findings.count == 21)
        #expect(failure.findings.contains { $0.message == "… und 19980 weitere Meldungen dieser Art." })
    }

    @Test func deepNestingIsNoCrash() throws {
        let lists = base + "links: " + String(repeating: "[", count: 100_000)
        #expect(try Self.places(lists).map { $0.hasSuffix("yaml-form") } == [true])
        let maps = base + "links: " + String(repeating: "{a: ", count: 900) + String(repeating: "}", count: 900)
        #expect(try Self.places(maps).map { $0.hasSuffix("yaml-form") } == [true])
    }

    /// Ten aliases of ten aliases of …: 10⁹ values in 500 bytes.
    @Test func manyAliasesAreRefused() throws {
        var text = base + "links:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            let refs = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "  a\(level): &a\(level) [\(refs)]\n"
        }
        #expect(try Self.places(text).map { $0.hasSuffix("yaml-form") } == [true])
    }

    /// Every text of three such pieces is read or refused with a place, never a crash, never in English.
    @Test func anyTextIsAnsweredInGerman() throws {
        let pieces = [
            "a: b\n", "- ", "{", "}", "[", "]", ":", ",", "\"", "'", "|", ">", "&a ", "*a ", "!t ", "%YAML 1.1\n",
            "---\n", "...\n", "?", "\t",
            "@", "#x\n", "\n", " ", "<<: ", "\\", "ü", "\u{0}", "\u{FEFF}", "!!str ",
        ]
        for first in pieces {
            for second in pieces {
                for third in pieces.prefix(12) {
                    let text = first + second + third
                    let failure = #expect(throws: Failure.self) { try ConfigReader.read(text, file: "k") }
                    for finding in failure?.findings ?? [] {
                        #expect(
                            finding.position?.line != nil && finding.position?.column != nil,
                            "\(text.debugDescription)"
                        )
                        #expect(finding.message.hasSuffix(".") || finding.message.hasSuffix("?"), "\(finding.message)")
                        let words = finding.message.lowercased().split { !$0.isLetter }
                        let english = words.filter {
                            ["expected", "found", "while", "the", "not", "key", "error", "invalid"].contains($0)
                        }
                        #expect(english.isEmpty, "\(finding.message)")
                    }
                }
            }
        }
    }
}
