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
                .ergebnis: ValueTable(["Teil-Erfolg": "teilweise", "offen": "", "7": "", "*": "Erklärt"])
            ]
        )
    }

    @Test func constantsThatAreTranslatedAreTheOtherOfficesWords() throws {
        let text = base + "export: {konstanten: {art: Complaint}, werte: {art: {Complaint: beschwerde}}}\n"
        #expect(try accept(text).0.exportProfiles[0].konstanten == [.art: "Complaint"])
    }

    @Test(arguments: Column.allCases) func everyColumnCanBeMapped(column: Column) throws {
        let text = base + "export: {spalten: {\(column.name): Feld}}\n"
        #expect(try accept(text).0.exportProfiles[0].spalten == [column: HeaderName("Feld")])
    }

    @Test func anEmptyConstantSaysThatTheColumnIsLeftOut() throws {
        let profile = try accept(base + "export: {konstanten: {abschluss: \"\", antwortform: ''}}\n").0.exportProfiles[
            0
        ]
        #expect(profile.konstanten == [.abschluss: "", .antwortform: ""])
    }

    @Test func keysOfOtherKindsAreTheirText() throws {
        let text =
            base
            + "export: {werte: {sofortsache: {-1: ja, 0: nein, true: ja, FALSE: nein, 1: ja}, bewertung: {1: berechtigt, -1: unberechtigt}, abschluss: {2014: 2014-12-31, 0000-00-00: '', NULL: '', ~: '', 1.50: ''}}}\n"
        let werte = try accept(text).0.exportProfiles[0].werte
        let flags = try #require(werte[.sofortsache])
        #expect(
            ["-1", "0", "true", "false", "1", "TRUE", "2"].map { flags[$0] } == [
                "ja", "nein", "ja", "nein", "ja", "ja", nil,
            ]
        )
        #expect(werte[.bewertung]?["1"] == "berechtigt" && werte[.bewertung]?["\u{2212}1"] == "unberechtigt")
        let dates = try #require(werte[.abschluss])
        #expect(
            ["2014", "0000-00-00", "NULL", "null", "~", "1.50", "1.5"].map { dates[$0] } == [
                "2014-12-31", "", "", "", "", "", nil,
            ]
        )
    }

    @Test func anEmptyCellIsTranslatedWhereTheConfigSaysSo() throws {
        let text =
            base
            + "export: {werte: {anliegen_1: {\"\": sach.kdu, \"-\": \"\"}, eingangsweg: {\"*\": telefon}, art: {\"-\": lob}}}\n"
        let werte = try accept(text).0.exportProfiles[0].werte
        #expect(werte[.anliegen1]?.ofEmptyCell == "sach.kdu" && werte[.anliegen1]?[" \u{200B}"] == "sach.kdu")
        #expect(werte[.anliegen1]?["-"] == "" && werte[.anliegen1]?["–"] == "" && werte[.anliegen1]?["x"] == nil)
        #expect(werte[.eingangsweg]?.ofEmptyCell == nil && werte[.eingangsweg]?[""] == nil)
        #expect(werte[.eingangsweg]?["-"] == "telefon")
        #expect(werte[.art]?[""] == nil && werte[.art]?["-"] == "lob" && werte[.art]?["_"] == nil)
    }

    @Test func ofAColumnThatComesSeveralTimesTheNth() throws {
        let text = base + "export: {spalten: {anliegen_1: Labels, anliegen_2: \"Labels#2\", anliegen_3: Labels#3}}\n"
        let spalten = try accept(text).0.exportProfiles[0].spalten
        let headers = ["issuekey", "labels", "labels", "labels"]
        #expect(spalten[.anliegen1]?.places(in: headers) == [1, 2, 3])
        #expect(spalten[.anliegen2]?.places(in: headers) == [2])
        #expect(spalten[.anliegen3]?.places(in: headers) == [3])
    }

    @Test(arguments: [
        ("Labels#2", ["labels", "x", "labels"], [2]), ("Labels#3", ["labels", "labels"], []),
        ("Labels#1", ["labels"], [0]),
        ("Labels#2", ["labels#2", "labels", "labels"], [0]), ("Nr. #", ["nr.#"], [0]), ("Nr. #", ["nr."], []),
        ("#2", ["#2"], [0]),
        ("#2", ["", ""], []), ("C#0", ["c"], []), ("A#B#2", ["a#b", "a#b"], [1]),
        ("Labels #2", ["labels", "labels"], [1]),
        ("Labels#0002", ["labels", "labels"], []),
    ]) func headerNames(name: String, headers: [String], places: [Int]) {
        #expect(HeaderName(name).places(in: headers) == places)
    }

    @Test func keysAndLocalTime() throws {
        let text = base + "export: [{dateien: 'n*', praefix: N-, nummernkreis: jahr, ortszeit: ja}, {}]\n"
        let profiles = try accept(text).0.exportProfiles
        #expect(profiles.map(\.praefix) == ["N-", ""])
        #expect(profiles.map(\.nummernkreis) == [.jahr, nil])
        #expect(profiles.map(\.ortszeit) == [true, false])
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
