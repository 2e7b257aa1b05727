import Days
import Testing

@Suite struct EasterTests {
    @Test func agreesWithDateutilFrom1990To2100() throws {
        let lines = try repositoryText("Tests/DaysTests/Fixtures/easter.txt").split(separator: "\n")
        let sundays = lines.filter { !$0.hasPrefix("#") }.map { day(String($0)) }
        #expect(sundays.count == 111)
        for (offset, sunday) in sundays.enumerated() { #expect(Easter.sunday(year: 1990 + offset) == sunday) }
    }
}
