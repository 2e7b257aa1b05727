import Days
import German
import Testing

struct GermanTests {
    @Test(arguments: [(0, "0"), (999, "999"), (1532, "1.532"), (1_234_567, "1.234.567"), (-42, "\u{2212}42")])
    func numbers(_ value: Int, _ text: String) { #expect(German.number(value) == text) }

    @Test(arguments: [
        (12.5, 1, "12,5"), (0.05, 1, "0,1"), (-0.04, 1, "0,0"), (-1.25, 1, "\u{2212}1,3"), (1234.5, 0, "1.235"),
        (2.0, 2, "2,00"), (0.125, 2, "0,13"),
    ])
    func decimals(_ value: Double, _ places: Int, _ text: String) {
        #expect(German.decimal(value, decimals: places) == text)
    }

    @Test func percentHasANarrowNoBreakSpace() { #expect(German.percent(0.8181) == "82\u{202F}%") }

    @Test func dates() throws {
        #expect(German.date(try #require(Day(year: 2026, month: 3, day: 1))) == "01.03.2026")
    }

    @Test func monthsHaveTwelveShortNames() {
        #expect(MonthNames.short.count == German.months.count)
        for (short, long) in zip(MonthNames.short, German.months) where long != "März" {
            #expect(long.hasPrefix(short))
        }
        #expect(MonthNames.short[2] == "Mrz")
    }

    @Test(arguments: [(3, "+3"), (0, "±0"), (-2, "\u{2212}2")])
    func changes(_ value: Int, _ text: String) { #expect(German.change(value) == text) }

    @Test func singularAndPlural() {
        #expect(German.count(1, "Vorgang", "Vorgänge") == "1 Vorgang")
        #expect(German.count(0, "Vorgang", "Vorgänge") == "0 Vorgänge")
    }

    @Test func lists() {
        #expect(German.list([]) == "")
        #expect(German.list(["A"]) == "A")
        #expect(German.list(["A", "B", "C"]) == "A, B und C")
    }
}
