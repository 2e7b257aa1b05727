import Days
import Testing

/// `docs/Fristen.md` is the specification: its table of examples runs here.
@Suite struct FristenTableTests {
    static func rows() throws -> [[String]] {
        let section = try repositoryText("docs/Fristen.md").split(separator: "## Beispiele\n")[1]
        let lines = section.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
        return lines.map { line in
            line.split(separator: "|").map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
    }

    /// `Mo 29.08.2016`; the weekday must be the right one.
    static func cell(_ text: String) -> Day? {
        let words = text.split(separator: " ")
        let parts = words[1].split(separator: ".").compactMap { Int($0) }
        let day = Day(year: parts[2], month: parts[1], day: parts[0])
        let weekdays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
        return day.flatMap { weekdays[$0.weekday - 1] == words[0] ? $0 : nil }
    }

    @Test func thereAreNineExamples() throws { #expect(try Self.rows().count == 9) }

    @Test(arguments: try rows()) func example(row: [String]) throws {
        #expect(row.count == 4)
        let eingang = try #require(Self.cell(row[0]))
        let calendar = WorkCalendar(land: .ni)
        #expect(calendar.arbeitstage(3, after: eingang) == Self.cell(row[1]))
        #expect(calendar.fristende(kalendertage: 14, after: eingang) == Self.cell(row[2]))
        #expect(calendar.fristende(wochen: 3, after: eingang) == Self.cell(row[3]))
    }
}
