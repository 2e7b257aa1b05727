import CSV
import Config
import Days
import Diagnostics
import Schema
import Testing

/// Profiles of `export`: which file they are for, and what they say.
@Suite struct ExportTests {
    @Test(arguments: [
        ("*.csv", "2026-10.csv", true), ("*.csv", "2026-10.txt", false), ("Auszug_*.csv", "auszug_2026.CSV", true),
        ("Auszug_*.csv", "Auszug-2026.csv", false), ("2026-??.csv", "2026-10.csv", true),
        ("2026-??.csv", "2026-1.csv", false),
        ("2026-??.csv", "2026-100.csv", false), ("*", "", true), ("?", "", false), ("", "", true), ("", "a", false),
        ("a", "a", true),
        ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("**a**", "bab", true),
        ("übersicht*", "U\u{308}bersicht 1.csv", true),
        ("?bersicht.csv", "Übersicht.csv", true), ("[a].csv", "a.csv", false), ("[a].csv", "[a].csv", true),
        ("a.c", "abc", false),
        ("*a*a*a*a*a*a*a*a*a*a*a*b", String(repeating: "a", count: 3000), false),
    ]) func pattern(pattern: String, name: String, expected: Bool) {
        var profile = ExportProfile()
        profile.dateien = pattern
        #expect(profile.fits(fileName: name) == expected)
    }

    @Test func withoutPatternEveryFileFits() { #expect(ExportProfile().fits(fileName: "irgendwas.csv")) }

    @Test func firstFittingProfileIsTaken() throws {
        let text =
            base
            + "export:\n  - {dateien: '2025*', trennzeichen: ','}\n  - {dateien: '*.csv', trennzeichen: tab}\n  - {trennzeichen: '|'}\n"
        let (project, notices) = try accept(text)
        #expect(notices.isEmpty)
        let found = ["2025-01.csv", "2026-01.csv", "2026-01.txt"].map { name in
            project.exportProfiles.first { $0.fits(fileName: name) }?.trennzeichen
        }
        #expect(found == [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|")])
    }

    @Test(arguments: ["[{trennzeichen: ','}, {dateien: 'a*'}]", "[{dateien: 'a*'}, {dateien: 'a*'}]"])
    func hiddenProfile(text: String) throws {
        let (_, notices) = try accept(base + "export: \(text)\n")
        #expect(notices.map(\.rule) == ["export-verdeckt"])
        #expect(notices.map(\.severity) == [.warning])
    }

    @Test(arguments: [
        ("\";\"", UInt8(ascii: ";")), (";", UInt8(ascii: ";")), ("','", UInt8(ascii: ",")), ("\"\\t\"", 9),
        ("'\\t'", 9), ("\\t", 9),
        ("tab", 9), ("'|'", UInt8(ascii: "|")),
    ]) func delimiter(text: String, expected: UInt8) throws {
        #expect(try accept(base + "export:\n  trennzeichen: \(text)\n").0.exportProfiles[0].trennzeichen == expected)
    }

    @Test(arguments: ConfigReader.encodings) func readerKnowsEncoding(name: String) {
        #expect(TextEncoding(setting: name) != nil)
    }

    @Test(arguments: [
        ("UTF-8", TextEncoding.utf8), ("utf8", .utf8), ("Windows-1252", .windows1252), ("cp1252", .windows1252),
        ("ISO 8859-15", .iso885915), ("Latin-9", .iso885915), ("utf-16", .utf16LittleEndian),
        ("UTF-16BE", .utf16BigEndian),
    ]) func encoding(text: String, expected: TextEncoding) throws {
        let setting = try #require(
            try accept(base + "export: {zeichensatz: \(text)}\n").0.exportProfiles[0].zeichensatz
        )
        #expect(TextEncoding(setting: setting) == expected)
    }

    @Test func valuesAreFoldedAndMayBeEmpty() throws {
        let text = base + "export: {werte: {Ergebnis: {Teil-Erfolg: teilweise, offen: \"\", 7: ~, \"*\": Erklärt}}}\n"
        let (project, notices) = try accept(text)
        #expect(notices.isEmpty)
        #expect(
            project.exportProfiles[0].werte == [
                .ergebnis: ["teilerfolg": "teilweise", "offen": "", "7": "", "*": "Erklärt"]
            ]
        )
    }

    @Test func constantsThatAreTranslatedAreTheOtherOfficesWords() throws {
        let text = base + "export: {konstanten: {art: Complaint}, werte: {art: {Complaint: beschwerde}}}\n"
        #expect(try accept(text).0.exportProfiles[0].konstanten == [.art: "Complaint"])
    }

    @Test(arguments: Column.allCases) func everyColumnCanBeMapped(column: Column) throws {
        let text = base + "export: {spalten: {\(column.name): Feld}}\n"
        #expect(try accept(text).0.exportProfiles[0].spalten == [column: "Feld"])
    }

    @Test func unknownTeamIsAWarning() throws {
        let (_, notices) = try accept(base + "export: {werte: {team: {A: team-501, B: \"503\"}}}\n")
        #expect(
            notices.map(\.text) == [
                "krm.yml:4:41: Warnung [ziel-unbekannt] export › werte › team › B: Das Team „503“ steht nicht in dieser Konfiguration; Zeilen damit werden abgelehnt."
            ]
        )
    }
}
