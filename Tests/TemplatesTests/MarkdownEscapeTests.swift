import Templates
import Testing

@Suite struct MarkdownEscapeTests {
    @Test(arguments: [
        // Nothing to escape: what most reports hold stays as it is.
        ("Leistung nach SGB II, Team 501", "Leistung nach SGB II, Team 501"),
        ("31.10.2026", "31.10.2026"), ("1.532", "1.532"), ("12,5\u{202F}%", "12,5\u{202F}%"),
        ("\u{2212}3", "\u{2212}3"),
        ("7 von 9", "7 von 9"), ("Bildung/Teilhabe (BuT)", "Bildung/Teilhabe (BuT)"), ("-5", "-5"), ("+3", "+3"),
        ("E-Mail", "E-Mail"), ("anliegen_1", "anliegen_1"), ("„Zitat“ – so", "„Zitat“ – so"), ("F&E-Team", "F&E-Team"),
        ("14:30 Uhr", "14:30 Uhr"), ("a > b", "a > b"), ("a = b", "a = b"), ("GA 5 (3) b", "GA 5 (3) b"),
        ("Wie bitte? Ja! Gut.", "Wie bitte? Ja! Gut."),
        // Characters that start markup anywhere.
        ("a|b", "a\\|b"), ("`c`", "\\`c\\`"), ("*x*", "\\*x\\*"), ("_x_", "\\_x\\_"), ("a__b", "a\\_\\_b"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"), ("[x](javascript:y)", "\\[x\\](javascript:y)"),
        ("~~weg~~", "\\~\\~weg\\~\\~"), ("$x$", "\\$x\\$"), ("a\\|b", "a&#92;\\|b"), ("C:\\", "C:&#92;"),
        ("&lt;", "\\&lt;"), ("&#60;", "\\&#60;"), ("R&amp", "R\\&amp"), ("Co &", "Co \\&"), ("A & B", "A & B"),
        ("Halt!", "Halt\\!"), ("https://x.de", "https\\://x.de"), ("www.x.de", "www\\.x.de"),
        // Only at the start.
        ("# eins", "\\# eins"), ("Titel #", "Titel \\#"), ("Nr#1", "Nr#1"), ("> Zitat", "\\> Zitat"), ("=", "\\="),
        ("---", "\\---"), ("- a", "\\- a"), ("-", "\\-"), ("+ a", "\\+ a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
        ("3.", "3\\."), ("1.a", "1.a"), (":--", "\\:--"), ("~~~", "\\~\\~\\~"), ("| a |", "\\| a \\|"),
        // One line, no indent, no hard break, no control characters.
        ("a\nb", "a b"), ("a\r\n\r\n# b", "a \\# b"), ("    code", "code"), ("a  ", "a"), ("\t\u{0B}a\u{2028}b", "a b"),
        ("a\u{0}b\u{1B}c\u{9F}d", "abcd"), ("a\u{202E}b\u{2067}c\u{2069}", "abc"), ("", ""), ("  ", ""),
    ])
    func escapes(text: String, expected: String) {
        #expect(MarkdownEscape.escape(text) == expected)
    }

    /// What stands in front of a value can make its first character matter.
    @Test(arguments: [
        ("[Liste]{{a}}", "(javascript:x)", "[Liste]\\(javascript:x)"), ("({{a}}", "(ohne)", "((ohne)"),
        ("1{{a}}", ". eins", "1\\. eins"), ("x {{a}}", ". eins", "x . eins"),
        ("{{a}}[mehr](m.md)", "Achtung!", "Achtung\\![mehr](m.md)"), ("[n]{{a}}", ": https:", "[n]\\: https:"),
    ])
    func escapesWhatTheTemplateWouldComplete(template: String, value: String, expected: String) throws {
        #expect(try render(template, ["a": .text(value)], [Field("a", "A.")]) == expected)
    }
}
