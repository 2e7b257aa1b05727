import Diagnostics
import Foundation
import Schema
import Testing

/// `docs/Datenregeln.md` is made from the rules, and the rules are what messages may name.
struct RuleBookTests {
    private var page: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/Datenregeln.md").standardized
    }

    /// RECORD=1 writes the page anew, and then fails: a recorded expectation has to be read.
    @Test func pageIsCurrent() throws {
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try RuleBook.markdown.write(to: page, atomically: true, encoding: .utf8)
            Issue.record("docs/Datenregeln.md was written; read it and run again without RECORD.")
        }
        #expect(try String(contentsOf: page, encoding: .utf8) == RuleBook.markdown)
    }

    @Test func idsAreUniqueSlugs() {
        let ids = DataRule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "-") }, "\(id)") }
    }

    /// A table cell and a sentence: no pipe, no line break, a capital first and a full stop last.
    @Test(arguments: DataRule.all.map(\.id)) func textsAreSentences(id: String) throws {
        let rule = try #require(DataRule.named(id))
        for text in [rule.meaning, rule.remedy] {
            #expect(!text.contains("|") && !text.contains("\n"))
            #expect(text.first?.isUppercase == true && text.last == ".", "\(text)")
        }
    }

    /// PRODUCT 3.1: what rejects a row, and what only warns.
    @Test(arguments: [
        ("pflichtwert-fehlt", Severity.error), ("datum-unlesbar", .error), ("wert-unbekannt", .error),
        ("team-unbekannt", .error), ("ereignis-vor-eingang", .error), ("ereignis-nach-stand", .error),
        ("zu-viele-felder", .error), ("kein-text", .error), ("anfuehrungszeichen-offen", .error),
        ("kundennummer-als-schluessel", .error), ("bg-nummer-als-schluessel", .error), ("vorgang-doppelt", .error),
        ("folge-ohne-vorgang", .warning), ("folge-vorgang-offen", .warning), ("folge-vor-abschluss", .warning),
        ("folge-kreis", .warning), ("lob-mit-bewertung", .warning), ("vermerk-fehlt", .warning),
        ("vorgang-abweichend", .warning), ("register-abweichend", .warning), ("personenbezug-iban", .warning),
        ("schluessel-formelzeichen", .warning), ("spalte-unbekannt", .notice), ("team-ausgelaufen", .warning),
    ])
    func severity(id: String, expected: Severity) {
        #expect(DataRule.named(id)?.severity == expected)
    }
}
