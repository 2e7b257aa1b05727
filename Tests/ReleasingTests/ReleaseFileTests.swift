import Days
import Releases
import Testing

@testable import Releasing

/// PRODUCT 7 (1): the file of a release, read back byte for byte or refused with its place.
@Suite("Datei einer Freigabe")
struct ReleaseFileTests {
    static let month: Period = {
        guard let month = Period("2026-09") else { preconditionFailure("no month") }
        return month
    }()

    static let file = ReleaseFile(
        Release(
            month: month,
            isSample: true,
            plan: ReleasePlan(takt: .monat, monat: [.eingang, .fristen], quartal: [.eingang], jahr: []),
            folgeTage: 90,
            bereiche: [ReleasedName(id: "10", name: "Leistung „I“"), ReleasedName(id: "20", name: "A\\B\"C")],
            anliegen: [],
            regeln: [
                ReleasedRule(
                    rule: .abschlussTage,
                    name: "Abschluss",
                    quelle: "GA 5 (3) b",
                    definition: "14 Kalendertage",
                    cases: .schriftlich
                )
            ],
            texte: [ReleasedText(month, "Zwei Zeilen,\nmit Umlaut: ä\n")],
            werte: [
                ReleasedValues(
                    month,
                    [
                        ReleasedEntry(ReleasedCell(.eingang), .count(RoundedCount(rounding: 47))),
                        ReleasedEntry(
                            ReleasedCell(.frist(.abschlussTage)),
                            .share(RoundedCount(rounding: 21), of: RoundedCount(rounding: 28))
                        ),
                    ]
                )
            ]
        ),
        ExactCounts([
            .init(ReleasedCell(.eingang, .bereich("10")), 12),
            .init(ReleasedCell(.frist(.abschlussTage), .bereich("20")), 3, of: 4),
        ])
    )

    /// Written by hand from docs/Betrieb.md's description; the checksum is that of sha256sum over the lines above it.
    private static let expected = #"""
        {
        "schema": 1,
        "zeitraum": "2026-09",
        "zurueckgezogen": false,
        "beispieldaten": true,
        "takt": "monat",
        "tabellen": {
        "monat": ["eingang", "fristen"],
        "quartal": ["eingang"],
        "jahr": []
        },
        "folge_beobachtung_tage": 90,
        "bereiche": [
        {"id": "10", "name": "Leistung „I“"},
        {"id": "20", "name": "A\\B\"C"}
        ],
        "anliegen": [],
        "regeln": [
        {"id": "abschluss-14-tage", "name": "Abschluss", "quelle": "GA 5 (3) b", "definition": "14 Kalendertage", "faelle": "schriftlich"}
        ],
        "texte": {
        "2026-09": "Zwei Zeilen,\nmit Umlaut: ä\n"
        },
        "werte": [
        {"zeitraum": "2026-09", "id": "eingang", "dimension": {}, "zaehler": 45},
        {"zeitraum": "2026-09", "id": "frist.abschluss-14-tage", "dimension": {}, "zaehler": 20, "nenner": 30}
        ],
        "genau": [
        {"id": "eingang", "dimension": {"bereich": "10"}, "zaehler": 12},
        {"id": "frist.abschluss-14-tage", "dimension": {"bereich": "20"}, "zaehler": 3, "nenner": 4}
        ],

        """#

    @Test("die Bytes der Datei")
    func bytes() {
        #expect(Self.file.text.hasPrefix(Self.expected + "\"pruefsumme\": \""))
        #expect(Self.file.text.hasSuffix("\"\n}\n"))
    }

    @Test("liest sich zurück")
    func readsBack() throws {
        #expect(try ReleaseFile(Array(Self.file.text.utf8), month: Self.month) == Self.file)
        let withdrawn = ReleaseFile(Self.file.release.marked(isWithdrawn: true), ExactCounts([]))
        #expect(try ReleaseFile(Array(withdrawn.text.utf8), month: Self.month) == withdrawn)
    }

    @Test("jedes veränderte Byte wird abgelehnt, mit Zeile und Spalte")
    func everyByte() {
        let bytes = Array(Self.file.text.utf8)
        for place in bytes.indices {
            let changed = bytes[..<place] + [bytes[place] ^ 1] + bytes[(place + 1)...]
            #expect(throws: ReleaseFlaw.self) { try ReleaseFile(Array(changed), month: Self.month) }
        }
        #expect(throws: ReleaseFlaw.self) { try ReleaseFile(Array(bytes.dropLast()), month: Self.month) }
        #expect(throws: ReleaseFlaw.self) { try ReleaseFile(bytes + [10], month: Self.month) }
        #expect(throws: ReleaseFlaw.self) { try ReleaseFile([], month: Self.month) }
    }

    @Test(
        "wo der Fehler steht, und welcher es ist",
        arguments: [
            ("\"schema\": 1", "\"schema\": 2", 2, 11, ReleaseFlaw.Cause.schema),
            ("\"2026-09\",\n\"zur", "\"2026-08\",\n\"zur", 3, 13, .month),
            ("\"zaehler\": 45", "\"zaehler\": 47", 25, 59, .value),
            ("\"zaehler\": 20, \"nenner\": 30", "\"zaehler\": 35, \"nenner\": 30", 26, 75, .value),
            ("frist.abschluss-14-tage\", \"dimension\": {}", "frist.fremd\", \"dimension\": {}", 26, 31, .word),
            ("[\"eingang\", \"fristen\"]", "[\"fristen\", \"eingang\"]", 8, 22, .word),
            ("\"zaehler\": 12", "\"zaehler\":  12", 29, 62, .form),
            ("„I“", "„J“", 32, 15, .checksum),
        ]
    )
    func place(old: String, new: String, line: Int, column: Int, cause: ReleaseFlaw.Cause) throws {
        let text = Self.file.text.replacing(old, with: new)
        #expect(text != Self.file.text)
        let flaw = #expect(throws: ReleaseFlaw.self) { try ReleaseFile(Array(text.utf8), month: Self.month) }
        #expect(flaw == ReleaseFlaw(line: line, column: column, cause: cause))
    }

    @Test("Werte, die der Plan nicht hat oder die fehlen, werden abgelehnt")
    func plan() {
        let history = ReleaseHistory([Self.file.release])
        #expect(Self.file.flaw(in: history) == nil)
        let short = Self.file.release.showing([
            ReleasedValues(Self.month, Array(Self.file.release.werte[0].entries.prefix(1)))
        ])
        #expect(ReleaseFile(short, ExactCounts([])).flaw(in: ReleaseHistory([short]))?.cause == .plan)
        let other = Self.file.release.showing([
            ReleasedValues(
                Self.month,
                [ReleasedEntry(ReleasedCell(.bestand), .count(.zero))] + Self.file.release.werte[0].entries.suffix(1)
            )
        ])
        #expect(ReleaseFile(other, ExactCounts([])).flaw(in: ReleaseHistory([other]))?.line == 25)
    }
}
