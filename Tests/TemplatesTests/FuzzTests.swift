import Diagnostics
import Templates
import Testing

/// Broken templates of every kind: each is either fine or has findings inside its text, and never stops the program.
@Suite struct FuzzTests {
    private static let pieces = [
        "{{", "}}", "{", "}", "{{{", "}}}", "#", "^", "/", ">", "!", "=", "%", "&", "<", "$", ".", " ", "\n", "\r\n",
        "a", "b",
        "teil", "{{a}}", "{{#b}}", "{{/b}}", "{{^a}}", "{{/a}}", "{{>teil}}", "{{=<% %>=}}", "<%a%>", "<%={{ }}=%>",
        "ä", "\u{0}",
        "\\",
    ]

    @Test func everyFindingLiesInItsFile() {
        let fields = [Field("a", "A."), Field("b", "B.", .list([Field("c", "C.")]))]
        let model: Value.Row = ["a": .text("*"), "b": .list([["c": .text("c")], [:]])]
        var state: UInt64 = 1
        var fine = 0
        for _ in 0..<6000 {
            var text = ""
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            for _ in 0..<(1 + state >> 60) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += Self.pieces[Int((state >> 33) % UInt64(Self.pieces.count))]
            }
            do throws(Failure) {
                _ = try render(text, model, fields, parts: ["teil.md": "x {{a}}\n"])
                fine += 1
            } catch {
                let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(\.unicodeScalars.count)
                for finding in error.findings where finding.severity == .error {
                    let line = finding.position?.line ?? 0
                    let column = finding.position?.column ?? 0
                    #expect(
                        lines.indices.contains(line - 1) && (1...(lines[line - 1] + 1)).contains(column),
                        "\(text.debugDescription)"
                    )
                }
                #expect(error.findings.contains { $0.severity == .error })
            }
        }
        #expect(fine > 300 && fine < 5000, "both kinds occur: \(fine)")
    }
}
