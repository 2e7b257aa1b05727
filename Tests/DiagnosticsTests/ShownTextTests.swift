import Diagnostics
import Testing

@Suite("Gezeigter Text")
struct ShownTextTests {
    @Test(
        "Pfade",
        arguments: [
            ("data/erhebungsboegen/2026-10.csv", "data/erhebungsboegen/2026-10.csv"),
            ("data/Übersicht (neu).csv", "data/Übersicht (neu).csv"),
            ("data/a\nb.csv", "data/a\\u{A}b.csv"),
            ("data/\u{1B}[2J.csv", "data/\\u{1B}[2J.csv"),
            ("data/x\u{202E}vsc.exe", "data/x\\u{202E}vsc.exe"),
            ("a\u{2028}b\u{200B}c\u{7F}\u{9B}", "a\\u{2028}b\\u{200B}c\\u{7F}\\u{9B}"),
            ("data/Herr Mustermann.csv", "data/H… (15 Zeichen).csv"),
            ("Frau Beispiel/a.csv", "F… (13 Zeichen)/a.csv"),
            ("data/123A456789.csv", "data/… (10 Zeichen).csv"),
            ("data/max@example.org", "data/m… (11 Zeichen).org"),
            ("/", "/"), ("", ""), ("a//b", "a//b"),
        ] as [(String, String)]
    )
    func path(_ path: String, _ shown: String) { #expect(ShownText.path(path) == shown) }

    @Test("Eine Meldung ist eine Zeile") func message() {
        let finding = Finding(.error, "regel", at: Position(file: "a\nb", line: 2), "eins\r\nzwei \u{1B}[0m")
        #expect(finding.text == "a\\u{A}b:2: Fehler [regel] eins\\u{D}\\u{A}zwei \\u{1B}[0m")
    }
}
