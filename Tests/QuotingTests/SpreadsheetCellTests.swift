import Quoting
import Testing

@Suite("Tabellenzellen")
struct SpreadsheetCellTests {
    @Test(
        "Formeln bekommen ein Hochkomma, auch hinter Zeichen, die niemand sieht",
        arguments: [
            "=1+1", "+49", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", " =1+1", "\u{A0}=1", "\u{FEFF}=1", "\u{200B}+1",
            "\u{AD}-1", "\u{2060}\u{200D} @x", "\u{202E}=1", "\u{3000}=1", "\u{1}=1", "\u{E0020}=1",
        ]
    )
    func formulas(text: String) { #expect(SpreadsheetCell.text(text) == "'" + text) }

    @Test("Andere nicht", arguments: ["", " ", "KRM-1", "1+1", "a@b", "'=1", "–1", "Ä=1", "\u{200B}x", "/1", "(=1)"])
    func others(text: String) { #expect(SpreadsheetCell.text(text) == text) }

    @Test(
        "Was trennt, steht in Anführungszeichen",
        arguments: [("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("\t=1;", "\"'\t=1;\"")]
    )
    func quotes(text: String, cell: String) { #expect(SpreadsheetCell.text(text) == cell) }

    @Test(
        "Bytes, die kein Text sind, sind keine Formel",
        arguments: [[0xEF], [0xEF, 0xBC], [0xBC, 0x9D], [0xFF, 0x3D]]
    )
    func noText(bytes: [UInt8]) {
        #expect(!bytes.withUnsafeBytes { SpreadsheetCell.startsLikeFormula($0) })
    }
}
