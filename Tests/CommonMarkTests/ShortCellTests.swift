import Markup
import SplitMix
import Testing

@testable import CommonMark

/// Cells on both ways: what the short one takes must come out as libcmark has it.
struct ShortCellTests {
    @Test(arguments: [
        "", "12", "36 von 44", "Ø\u{A0}45,5", "–", "a  b", "\"x\" 'y' > z", "1. Quartal", "- a", "# a", "a #", "##",
        "a b c!",
        "**Zusammen**", "**5,5 Tage**", "**▲ überfällig**: abschließen",
        "**▲ unter Ziel** **◆ Teamvergleich**: Ursache benennen",
        "**◆ ungewöhnlich hoch**", "**✓ erledigt**", "**▲ Ein Satz. Noch einer.**", "**▲**", "**▲ **", "**▲  zwei**",
        "a **b** c",
        "[Eingang](../../methodik.md#eingang)",
        "[Über der Frist](../../methodik.md#bestand-über-der-frist) (berichtigt)",
        "[8 bis 12](kennzahlen.csv#bild)", "[kein Bild](kennzahlen.csv#anderes)", "[Team 1](team-1.md)",
        "[x](y.md#a#b)",
        "[nur hier](#eine-Überschrift)", "[a](ü.md)", "[a](/b)", "[a](//b)", "[a](https://b.de)", "[a](javascript:b)",
        "![a](b.svg)",
        "\\![a](b.svg)", "[a]", "[ a ](b)", "[](b)", "[a]()", "[a](b c)", "[a](b \"c\")", "[a](b(c))", "[**a**](b)",
        "**[a](b)**",
        "a\\*b", "\\[a\\](b)", "a\\|b", "a\\ b", "a\\", "\\\\", "&amp;", "&", "<b>", "`a`", "*a*", "_a_", "a_b",
        "***a***", "**a*b**",
        "**a**b", "a**b**", "** a**", "**a **", "**\u{A0}a**", "**a\u{A0}**", "**–**", "**(a)**", "**'a'**",
        "**a\u{301}**",
        "**\u{202E}▲ a**", "**▲\u{2003}a b**", "**▲ \u{301}a b**", "www.a.de", "a~b~", "a]b", "a[b", "\u{FEFF}a",
        "x\u{200B}y",
    ])
    func bothWaysAgree(cell: String) {
        for row in ["| \(cell) | b |", "| a | \(cell) |", "| **\(cell)** | **\(cell)** |", "| **S** | \(cell) |"] {
            let text = "| \(cell) | b |\n|---|--:|\n\(row)\n\n[a]: b\n"
            #expect(ShortCellTests.html(text, true) == ShortCellTests.html(text, false), "\(row)")
        }
    }

    /// Cells put together from the pieces that mean something.
    @Test func randomCellsAgree() {
        var random = SplitMix64(seed: 7)
        let pieces = [
            "a", "B", "ü", "7", " ", " ", "  ", ",", ".", "-", "–", "▲ ", "◆ ", "**", "**", "*", "_", "[", "](", ")",
            "](x.md#ü)",
            "[a](kennzahlen.csv#bild)", "[b](c.md)", "!", "\\", "\\*", "&", "&lt;", "<", ">", "\"", "'", "`", "#",
            "\u{A0}", "(", ":", "/",
            "\u{202F}", "\u{301}", "\u{2028}",
        ]
        for _ in 0..<20_000 {
            let cell = (0..<Int.random(in: 1...7, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            let text = "| a | b |\n|---|---|\n| \(cell) | \(cell) |\n"
            let (short, long) = (ShortCellTests.html(text, true), ShortCellTests.html(text, false))
            #expect(short == long, "\(cell.debugDescription)")
        }
    }

    /// Nearly all cells of a report go the short way.
    @Test(arguments: [
        "12", "**36 von 44**", "[Eingang](../../methodik.md#eingang) (berichtigt)", "**▲ unter Ziel**", "1\\. Quartal",
    ])
    func takesTheShortWay(cell: String) {
        let bytes = Array(cell.utf8)
        #expect(ShortCell(bytes.indices, of: bytes) != nil)
    }

    private static func html(_ text: String, _ withShortCells: Bool) -> String {
        let figures = ["kennzahlen.csv#bild": CommonMark.Figure("<svg>'\"&amp;</svg>")]
        let document = Document(Array(text.utf8), withShortCells: withShortCells)
        var builder = PageContent(figures: figures)
        let page = builder.build(document)
        return (page.lead + [page.html]).joined().text
    }
}
