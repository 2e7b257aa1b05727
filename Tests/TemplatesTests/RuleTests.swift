import Foundation
import Templates
import Testing

/// Every rule is provoked by a case and explained to the office.
@Suite struct RuleTests {
    @Test(arguments: TemplateRule.allCases)
    func hasACase(rule: TemplateRule) {
        let cases = NameFindingTests.cases + SectionFindingTests.cases + TagFindingTests.cases + PartFindingTests.cases
        let expected = cases.flatMap(\.expected) + PartFindingTests.missingAndDoubled
        #expect(expected.contains { $0.contains("[\(rule.rawValue)]") })
    }

    @Test(arguments: TemplateRule.allCases)
    func isExplained(rule: TemplateRule) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let page = try String(contentsOf: root.appending(path: "docs/Vorlagen.md"), encoding: .utf8)
        #expect(page.contains("| `\(rule.rawValue)` |"))
    }
}
