import Foundation
import Intranet
import PageParts
import Pages
import Reports
import Templates
import Testing

/// `docs/Vorlagen.md` lists every name that a template may use; its list is made from the shapes.
struct VorlagenTests {
    private var shapes: [String: [Field]] {
        ReportSet.shapes.merging(IntranetSet.shapes) { own, _ in own }
            .merging([Frame.template: Frame.fields]) { own, _ in own }
    }

    private var page: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/Vorlagen.md").standardized
    }

    @Test func everyNameIsDocumentedOnce() {
        for (template, fields) in shapes { #expect(Field.flaws(in: fields) == [], "\(template)") }
    }

    /// RECORD=1 writes the list anew, and then fails: a recorded expectation has to be read.
    @Test func listIsCurrent() throws {
        let text = try String(contentsOf: page, encoding: .utf8)
        let current = try #require(TemplateDoc.updated(text, shapes))
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try current.write(to: page, atomically: true, encoding: .utf8)
            Issue.record("docs/Vorlagen.md was written; read it and run again without RECORD.")
        }
        #expect(text == current)
    }
}
