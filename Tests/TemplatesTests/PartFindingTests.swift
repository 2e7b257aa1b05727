import Diagnostics
import Templates
import Testing

@Suite struct PartFindingTests {
    /// Each part includes the next one `times` times.
    private static func chain(_ length: Int, times: Int) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (1...length).map { number in
                let inner = number == length ? "x" : String(repeating: "{{>p\(number + 1)}}", count: times)
                return ("p\(number).md", inner)
            }
        )
    }

    static let cases = [
        FindingCase(
            name: "101 parts inside each other",
            text: "{{>p1}}",
            parts: chain(101, times: 1),
            expected: [
                FindingCase.at(
                    "p100.md.mustache:1:1",
                    "vorlage-verschachtelung",
                    "Hier sind mehr als 100 Abschnitte und Teile ineinander offen. Schließen Sie die äußeren vorher. (Eingebunden in templates/p99.md.mustache:1:1.)"
                )
            ]
        ),
        FindingCase(
            name: "parts that double each other",
            text: "{{>p1}}",
            parts: chain(40, times: 2),
            expected: [
                FindingCase.at(
                    // The 1001st node of the binary tree of 40 levels, in the order of reading.
                    "p37.md.mustache:1:9",
                    "vorlage-verschachtelung",
                    "Teile werden mehr als 1000-mal eingebunden. Löschen Sie überflüssige Marken. (Eingebunden in templates/p36.md.mustache:1:1.)"
                )
            ]
        ),
        FindingCase(
            name: "missing",
            text: "\n{{>kopff}}",
            parts: ["kopf.md": "{{titel}}"],
            expected: [
                FindingCase.at(
                    "t.md.mustache:2:1",
                    "vorlage-teil-fehlt",
                    "Den Teil „kopff“ gibt es nicht – meinten Sie {{>kopf}}?"
                ),
                "templates/kopf.md.mustache: Warnung [vorlage-unbenutzt] Kein Bericht benutzt diese Vorlage.",
            ].sorted()
        ),
        FindingCase(
            name: "missing, nothing near",
            text: "{{> fusszeile }}",
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-teil-fehlt",
                    "Den Teil „fusszeile“ gibt es nicht. Erwartet wird die Datei fusszeile.md.mustache im Ordner der Vorlagen."
                )
            ]
        ),
        FindingCase(
            name: "of the other format",
            text: "{{>kopf.html}}",
            parts: ["kopf.html": "x"],
            expected: [
                FindingCase.at(
                    "t.md.mustache:1:1",
                    "vorlage-teil-format",
                    "„kopf.html“ passt nicht in eine Vorlage für .md. Erwartet wird ein Teil mit der Endung .md."
                )
            ]
        ),
        FindingCase(
            name: "circle",
            text: "{{>a}}",
            parts: ["a.md": "{{#fristen}}\n{{>b}}{{/fristen}}", "b.md": "\n{{>a}}"],
            expected: [
                FindingCase.at(
                    "b.md.mustache:2:1",
                    "vorlage-teil-kreis",
                    "Der Teil bindet sich selbst ein: a.md → b.md → a.md. Löschen Sie eine der Marken. (Eingebunden in templates/a.md.mustache:2:1.)"
                )
            ]
        ),
        FindingCase(
            name: "checked where it is included",
            text: "{{#fristen}}{{>a}}{{/fristen}}\n{{>a}}\n",
            parts: ["a.md": "\n {{anteil}}"],
            expected: [
                FindingCase.at(
                    "a.md.mustache:2:2",
                    "vorlage-name-unbekannt",
                    "„anteil“ ist kein Name für diese Stelle; es gibt ihn nur in {{#fristen}}." + FindingCase.list
                        + " (Eingebunden in templates/t.md.mustache:2:1.)"
                )
            ]
        ),
        FindingCase(
            name: "included three times, told once",
            text: "{{>a}}\n{{>a}}\n{{>a}}\n",
            parts: ["a.md": "{{#neu}}\n{{nichts}}\n{{/neu}}"],
            expected: [
                FindingCase.at(
                    "a.md.mustache:2:1",
                    "vorlage-name-unbekannt",
                    "„nichts“ ist kein Name für diese Stelle." + FindingCase.list
                        + " (Eingebunden in templates/t.md.mustache:1:1 und an 2 weiteren Stellen.)"
                )
            ]
        ),
        FindingCase(
            name: "unused but read",
            text: "x",
            parts: ["tt.md": "{{#a}}"],
            expected: [
                "templates/tt.md.mustache: Warnung [vorlage-unbenutzt] Kein Bericht benutzt diese Vorlage – meinten Sie „t.md.mustache“?",
                FindingCase.at(
                    "tt.md.mustache:1:1",
                    "vorlage-abschnitt-offen",
                    "Der Abschnitt {{#a}} wird nicht geschlossen. Es fehlt {{/a}}."
                ),
            ]
        ),
    ]

    @Test(arguments: cases)
    func isReportedAtItsPlace(row: FindingCase) {
        #expect(row.findings() == row.expected)
    }

    static let missingAndDoubled = [
        "Fehler [vorlage-fehlt] Die Vorlage „geschaeftsfuehrung.md.mustache“ fehlt im Ordner der Vorlagen. Heißt „geschaeftsfuerung.md.mustache“ vielleicht so?",
        "templates/geschaeftsfuerung.md.mustache: Warnung [vorlage-unbenutzt] Kein Bericht benutzt diese Vorlage – meinten Sie „geschaeftsfuehrung.md.mustache“?",
        "templates/neu/a.md.mustache: Fehler [vorlage-doppelt] Die Vorlage „a.md“ gibt es schon in templates/a.md.mustache. Löschen Sie eine der beiden.",
    ]

    @Test func missingAndDoubledTemplates() throws {
        let sources = [
            source("geschaeftsfuerung.md", ""), source("a.md", ""),
            TemplateSource(name: "a.md", file: "templates/neu/a.md.mustache", text: ""),
        ]
        let failure = #expect(throws: Failure.self) {
            try TemplateSet(sources: sources, shapes: ["geschaeftsfuehrung.md": [], "a.md": []])
        }
        #expect(failure?.exitCode == .config)
        #expect(
            failure?.findings.map(\.text) == Self.missingAndDoubled
        )
    }
}
