import Config
import Days
import Diagnostics
import Schema
import Testing

@testable import Decoding

/// `massnahmen.csv`: rows in, Maßnahmen and findings out.
@Suite("Maßnahmen") struct MassnahmenTests {
    private static let header = "id;titel;anliegen;bereich;team;beschlossen;termin;status;erledigt;wirkung\n"

    private static func decode(_ text: String) throws -> DecodedMassnahmen {
        try DecodedMassnahmen.decode(
            Array(text.utf8),
            path: "massnahmen.csv",
            project: DecodingOffice.project,
            showValues: false
        )
    }

    private static func told(_ file: DecodedMassnahmen) -> [String] {
        file.findings.sorted().map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.rule)" }
    }

    @Test(
        "eine Zeile",
        arguments: [
            ("M-1;Aushang;sach.kdu;;101;01.04.2026;01.05.2026;offen;;", [String]()),
            ("M-1;Aushang;;;;01.04.2026;;entfallen;;", []),
            ("M-1;Aushang;;;;01.04.2026;;offen;;", ["2:27 massnahme-ohne-termin"]),
            (";Aushang;;;;01.04.2026;01.05.2026;offen;;", ["2:1 pflichtwert-fehlt"]),
            ("M 1;Aushang;;;;01.04.2026;01.05.2026;offen;;", ["2:1 id-form"]),
            (
                "M-1;Aushang;sach.x;30;999;1.4;;fertig;;",
                [
                    "2:13 anliegen-unbekannt", "2:20 bereich-unbekannt", "2:23 team-unbekannt", "2:27 datum-unlesbar",
                    "2:32 wert-unbekannt",
                ]
            ),
            ("M-1;Aushang;;20;101;01.04.2026;01.05.2026;offen;;", ["2:14 bereich-widerspricht-team"]),
            ("M-1;Aushang;;;;01.04.2026;;erledigt;31.03.2026;", ["2:37 ereignis-vor-beschluss"]),
            ("M-1;Aushang;;;;01.04.2026;;erledigt;;", ["2:28 massnahme-ohne-datum"]),
            ("M-1;Frau Meier anrufen;;;;01.04.2026;01.05.2026;offen;;", ["2:5 personenbezug-name"]),
            ("M-1;Aushang;;;;01.04.2026;01.05.2026;offen;;;zu viel", ["2:46 zu-viele-felder"]),
        ]
    )
    func row(line: String, told: [String]) throws {
        let file = try Self.decode(Self.header + line + "\n")
        #expect(Self.told(file) == told)
        let isRejected = file.findings.contains { $0.severity == .error }
        #expect((file.read, file.massnahmen.count, file.rejects.count) == (1, isRejected ? 0 : 1, isRejected ? 1 : 0))
    }

    @Test("der Bereich folgt aus dem Team") func bereich() throws {
        let file = try Self.decode(
            Self.header + "A;x;;;201;01.04.2026;01.05.2026;offen;;\nB;x;;10;;01.04.2026;01.05.2026;offen;;\n"
        )
        #expect(file.massnahmen.map(\.bereich) == [1, 0] && file.massnahmen.map(\.team) == [2, nil])
        #expect(file.massnahmen.map(\.line) == [2, 3])
    }

    @Test("Kennungen sind einmalig, Groß- und Kleinschreibung zählt nicht") func unique() throws {
        let file = try Self.decode(
            Self.header + "M-1;x;;;;01.04.2026;01.05.2026;offen;;\nm1;x;;;;01.04.2026;01.05.2026;offen;;\n"
        )
        #expect(Self.told(file) == ["3:1 id-doppelt"])
    }

    @Test(
        "Kopfzeilen",
        arguments: [
            ("id;titel;beschlossen;status", [String]()), ("id;titel;beschlossen", ["1:1 spalte-fehlt"]),
            ("id;titel;beschlossen;status;status", ["1:29 spalte-doppelt"]),
            ("id;titel;beschlossen;status;statut", ["1:29 spalte-unbekannt"]), ("", ["1:1 datei-leer"]),
        ]
    )
    func header(line: String, told: [String]) throws { #expect(Self.told(try Self.decode(line)) == told) }
}
