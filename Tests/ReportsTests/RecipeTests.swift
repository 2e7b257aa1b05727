import Days
import Foundation
import Judgement
import PageParts
import Testing

@testable import Reports

/// A page is remembered by what is written of its inputs: nothing that it reads may be missing there.
struct RecipeTests {
    private static func demo() throws -> ReportSet {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        return try ReportSet(ReportOf.source(root.appending(path: "data"), extra: []))
    }

    /// The compiler writes `encode`; this finds the type that one day does it by hand, or leaves a property out.
    @Test func everyPropertyOfEveryPageIsWritten() throws {
        let reports = try Self.demo()
        let pages = reports.fixedPages + reports.examples.flatMap { reports.pages(of: $0) }
        var kinds: Set<String> = []
        for page in pages where kinds.insert(page.template).inserted {
            let mirror = Mirror(reflecting: page)
            let written = try Self.keys(page)
            for child in mirror.children {
                let name = try #require(child.label)
                let isNothing =
                    Mirror(reflecting: child.value).displayStyle == .optional
                    && Mirror(reflecting: child.value).children.isEmpty
                #expect(isNothing || written.contains(name), "\(type(of: page)).\(name)")
            }
        }
        #expect(kinds == Set(ReportSet.shapes.keys))
    }

    /// What stands in many pages, and leaves out only what follows from the rest.
    @Test func everyPropertyOfAPeriodIsWritten() throws {
        let reports = try Self.demo()
        let zeitraum = try #require(reports.examples.first)
        let view = try #require(reports.source.figures.view(zeitraum))
        for value in [view, view.current, reports.office] as [any Encodable] {
            let names = Mirror(reflecting: value).children.compactMap(\.label)
            let written = try Self.keys(value)
            let missing = names.filter { !written.contains($0) }
            let absent: Set = ["lastTwelve", "lastYear", "previous", "bezugsgroesse"]
            #expect(Set(missing).isSubset(of: absent), "\(type(of: value))")
        }
    }

    private static func keys(_ value: some Encodable) throws -> Set<String> {
        let encoder = JSONEncoder()
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "+",
            negativeInfinity: "-",
            nan: "?"
        )
        let object = try JSONSerialization.jsonObject(with: encoder.encode(value)) as? [String: Any]
        return Set(try #require(object).keys)
    }
}
