import Config
import Days
import Decoding
import Diagnostics
import Files
import Schema
import Testing

@testable import Records

/// Several files with a few rows each in; which row stands for a number, and what is said about it, out.
@Suite("Zusammenführen") struct MergeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// `number eingang abschluss stand` a row, days of October 2026, `-` for an empty cell; files are parted by `|`.
        let files: String
        /// A letter a row: used, superseded, repeated (w), rejected (r).
        let states: String
        /// `file:line:column rule`.
        let told: [String]

        init(_ name: String, _ files: String, _ states: String, _ told: String...) {
            testDescription = name
            self.files = files
            self.states = states
            self.told = told
        }
    }

    static let cases = [
        Case("jede Nummer einmal", "1 1 - 9, 2 1 - 9", "uu"),
        Case("der neueste Stand gilt, auch aus der früheren Datei", "1 1 5 9 | 1 1 - 8", "u|s"),
        Case("ohne Stand gilt als ältester", "1 1 5 9 | 1 1 - -", "u|s"),
        Case("gleicher Stand, gleicher Inhalt: die spätere Datei, ohne Wort", "1 1 5 9 | 1 1 5 9", "s|u"),
        Case(
            "gleicher Stand, anderer Inhalt: die spätere Datei, mit Warnung",
            "1 1 - 9 | 1 1 5 9",
            "s|u",
            "b:2:1 vorgang-abweichend"
        ),
        Case("ohne Stand in beiden", "1 1 - - | 1 1 5 -", "s|u", "b:2:1 vorgang-abweichend"),
        Case("in einer Datei gleich: eine Wiederholung", "1 1 5 9, 1 1 5 9", "uw"),
        Case("in einer Datei verschieden: ein Fehler", "1 1 5 9, 1 1 6 9", "sr", "a:3:1 vorgang-doppelt"),
        Case("in einer Datei mit neuerem Stand: eine neue Fassung", "1 1 - 8, 1 1 5 9", "su"),
        Case("drei Dateien", "1 1 - 7 | 1 1 5 9 | 1 1 4 8", "s|u|s"),
        Case(
            "ein abgelehnter Sieger nimmt seine Nummer mit",
            "1 1 - 8 | 1 9 5 9",
            "s|r",
            "b:2:14 ereignis-vor-eingang"
        ),
        Case(
            "eine spätere Datei hat einen abgelehnten Verlierer richtig",
            "1 9 5 9 | 1 1 5 10",
            "s|u",
            "a:2:14 ereignis-vor-eingang"
        ),
        Case(
            "eine ältere Fassung in einer späteren Datei ersetzt ihn nicht",
            "1 9 5 9, 1 1 5 10 | 1 1 5 8",
            "ru|s",
            "a:2:14 ereignis-vor-eingang"
        ),
        Case(
            "auch dann, wenn eine andere Zeile gewinnt",
            "1 1 5 11 | 1 9 5 9 | 1 1 5 10",
            "u|s|s",
            "b:2:14 ereignis-vor-eingang"
        ),
    ]

    @Test(arguments: cases) func merge(test: Case) throws {
        var keyTable = KeyTable()
        var files = try Self.files(test.files)
        for index in files.indices { files[index].adoptKeys(&keyTable) }
        let merge = Merge(files, keys: keyTable.count)
        let letters = merge.files.map { $0.states.map(Self.letter).joined() }.joined(separator: "|")
        #expect(letters == test.states)
        var told: [String] = []
        for file in merge.files {
            file.findings.forEach(file: file.path) { _, finding, _ in
                told.append("\(finding.position?.text ?? "") \(finding.rule)")
            }
        }
        #expect(told == test.told)
    }

    /// Twenty thousand numbers, most of them in two files, some in three rows: enough for several threads.
    @Test(arguments: [1, 2, 5]) func manyNumbers(jobs: Int) throws {
        var (first, second, third) = ([String](), [String](), [String]())
        var expected = ["", "", ""]
        for number in 1...20_000 {
            // Of the second file a seventh of the numbers is missing and an eleventh older; the third has a fifth of them.
            let (isInSecond, isOlder, isInThird) = (number % 7 != 0, number % 11 == 0, number % 5 == 0)
            first.append("\(number) 1 - 8")
            let isBeaten = isInThird || (isInSecond && !isOlder)
            expected[0] += isBeaten ? "s" : "u"
            if isInSecond {
                second.append("\(number) 1 5 \(isOlder ? 7 : 9)")
                expected[1] += isInThird || isOlder ? "s" : "u"
            }
            if isInThird {
                third.append("\(number) 1 6 10")
                expected[2] += "u"
            }
        }
        let text = [first, second, third].map { $0.joined(separator: ",") }.joined(separator: "|")
        var keyTable = KeyTable()
        var files = try Self.files(text)
        for index in files.indices { files[index].adoptKeys(&keyTable) }
        let merge = Merge(files, keys: keyTable.count, jobs: jobs)
        #expect(merge.files.map { $0.states.map(Self.letter).joined() } == expected)
        #expect(merge.files.allSatisfy { $0.rejected == 0 })
    }

    private static func letter(_ state: RowState) -> String {
        switch state {
        case .used: "u"
        case .superseded: "s"
        case .repeated: "w"
        case .rejected: "r"
        }
    }

    private static func files(_ text: String) throws -> [DecodedFile] {
        try text.split(separator: "|").enumerated().map { index, rows in
            var csv = "vorgangsnummer;eingang;abschluss;stand;eingangsweg;art;team;anliegen_1\n"
            for row in rows.split(separator: ",") {
                let cells = row.split(separator: " ").map(String.init)
                let days = cells.dropFirst().map { $0 == "-" ? "" : "\($0.count == 1 ? "0" : "")\($0).10.2026" }
                csv += cells[0] + ";" + days.joined(separator: ";") + ";brief;lob;101;sach.kdu\n"
            }
            return try DecodedFile.decode(
                Array(csv.utf8),
                path: ["a", "b", "c"][index],
                role: .erhebungsbogen,
                vocabulary: Vocabulary(project, massnahmen: [], showValues: false)
            )
        }
    }

    private static var project: Project {
        var project = Project()
        project.bereiche = [Bereich(id: "10", name: "Eins")]
        project.teams = [Team(id: "101", name: "Team 101", bereich: 0, gueltigBis: nil)]
        project.anliegen = [Anliegen(code: "sach.kdu", name: "Kosten der Unterkunft")]
        return project
    }
}
