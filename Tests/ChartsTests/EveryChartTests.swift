import Foundation
import Markup
import Testing

@testable import Charts

/// What holds for every picture, over believable and extreme data.
struct EveryChartTests {
    static let charts = Gallery.all() + Gallery.sparks() + Gallery.cells()

    @Test(arguments: charts)
    func isWellFormedInThePageAndAsAFile(chart: Chart) throws {
        let inline = try #require(ParsedSVG(chart.svg.text))
        let file = try #require(ParsedSVG(chart.file()))
        #expect(inline.elements.first?.name == "svg")
        #expect(file.elements.first?.attributes["xmlns"] == "http://www.w3.org/2000/svg")
        #expect(chart.file().hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
        #expect(file.all("title").map(\.text) == [chart.words.title])
        #expect(file.all("desc").map(\.text) == [chart.words.sentence])
        #expect(file.elements.first?.attributes["aria-labelledby"] == "bild-\(chart.id)-t bild-\(chart.id)-d")
    }

    /// A strict Content-Security-Policy forbids style; WeasyPrint needs every colour as an attribute.
    @Test(arguments: charts)
    func usesAttributesAndKnownElementsOnly(chart: Chart) throws {
        let svg = try #require(ParsedSVG(chart.svg.text))
        for element in svg.elements {
            #expect(["svg", "title", "desc", "rect", "line", "circle", "path", "text"].contains(element.name))
            #expect(element.attributes["style"] == nil)
            if element.name != "svg", element.attributes["fill"] != nil || element.attributes["stroke"] != nil {
                #expect(element.attributes["class"] != nil)
            }
        }
    }

    @Test(arguments: charts)
    func keepsEveryMarkAndTextInside(chart: Chart) throws {
        let svg = try #require(ParsedSVG(chart.svg.text))
        for box in textBoxes(svg) {
            #expect(box.box.isInside(Box(-0.01, 0, svg.size.width + 0.02, svg.size.height)), "\(box.text)")
        }
        for rect in svg.all("rect") {
            #expect(rect.number("width") >= 0 && rect.number("height") >= 0)
            #expect(rect.number("x") >= 0 && rect.number("x") + rect.number("width") <= svg.size.width + 0.01)
            #expect(rect.number("y") >= 0 && rect.number("y") + rect.number("height") <= svg.size.height + 0.01)
        }
        for circle in svg.all("circle") {
            #expect(circle.number("cx") >= 0 && circle.number("cx") <= svg.size.width)
            #expect(circle.number("cy") >= 0 && circle.number("cy") <= svg.size.height)
        }
    }

    @Test(arguments: charts)
    func setsNoTextOverAnother(chart: Chart) throws {
        let boxes = textBoxes(try #require(ParsedSVG(chart.svg.text)))
        for (index, one) in boxes.enumerated() {
            for other in boxes[..<index] {
                #expect(!one.box.overlaps(other.box), "\(one.text) / \(other.text)")
            }
        }
    }

    @Test(arguments: charts)
    func printsCoordinatesWithAtMostTwoDecimals(chart: Chart) throws {
        let svg = try #require(ParsedSVG(chart.svg.text))
        let names = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "d", "viewBox"]
        for element in svg.elements {
            for name in names {
                guard let value = element.attributes[name] else { continue }
                #expect(!value.contains("e") && !value.contains("nan") && !value.contains("inf"))
                for part in value.split(whereSeparator: { !$0.isNumber && $0 != "." }) where part.contains(".") {
                    #expect(part.split(separator: ".").last?.count ?? 0 <= 2, "\(value)")
                    #expect(!part.hasSuffix("0"), "\(value)")
                }
            }
        }
    }

    @Test(arguments: charts)
    func hasATableWithFullRowsAndANameThatSaysSomething(chart: Chart) {
        for row in chart.table.rows { #expect(row.count == chart.table.columns.count) }
        #expect(chart.words.sentence.hasSuffix("."))
        #expect(
            chart.id.unicodeScalars.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".unicodeScalars.contains($0) }
        )
        #expect(!chart.table.unit.isEmpty && !chart.table.caption.isEmpty)
    }

    /// What the gallery lacks is drawn by no test here.
    @Test func everyKindIsInTheGallery() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(atPath: tests.path).filter { $0.hasPrefix("Gallery") }
        let gallery = try files.map { try String(contentsOf: tests.appending(path: $0), encoding: .utf8) }.joined()
        let kinds = tests.appending(path: "../../Sources/Charts/Kinds").standardized
        for file in try FileManager.default.contentsOfDirectory(atPath: kinds.path) {
            #expect(gallery.contains(file.replacing(".swift", with: "(")), "\(file)")
        }
    }

    @Test func drawsTheSameTwice() {
        let first = (Gallery.all() + Gallery.sparks() + Gallery.cells()).map { $0.file() + $0.svg.text }
        #expect(first == Self.charts.map { $0.file() + $0.svg.text })
    }

    @Test func givesEveryChartOfAKindTheSameHeight() throws {
        for kind in [Gallery.columns(), Gallery.control()] {
            let heights = try kind.filter { !$0.isEmpty }.map { try #require(ParsedSVG($0.svg.text)).size.height }
            #expect(Set(heights) == [188])
        }
    }

    @Test func saysASentenceInsteadOfAnEmptyPicture() throws {
        let empty = Self.charts.filter { $0.id.hasSuffix("-leer") }
        #expect(empty.count == 8)
        for chart in empty {
            #expect(chart.isEmpty)
            let svg = try #require(ParsedSVG(chart.svg.text))
            #expect(svg.all("text").map(\.text).joined(separator: " ") == chart.words.sentence)
            #expect(svg.all("line").isEmpty && svg.all("rect").isEmpty && svg.all("path").isEmpty)
        }
    }

    private func textBoxes(_ svg: ParsedSVG) -> [(text: String, box: Box)] {
        svg.all("text").map { element in
            let width = TextWidth.of(element.text, bold: element.attributes["font-weight"] == "600")
            let anchor = element.attributes["text-anchor"] ?? "start"
            let x = element.number("x") - (anchor == "middle" ? width / 2 : anchor == "end" ? width : 0)
            // Ascender and descender of digits and letters: 8.9 above the baseline, 2.6 below.
            return (element.text, Box(x, element.number("y") - 8.9, width, 11.5))
        }
    }
}

extension Chart: CustomTestStringConvertible {
    package var testDescription: String { id }
}
