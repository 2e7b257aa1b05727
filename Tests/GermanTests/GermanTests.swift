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

    /// As many decimals, three at most, as show on which side of the others a share lies.
    @Test(arguments: [
        ("nothing to be apart from", 0.8972, [], "90"), ("far away", 0.8972, [0.95], "90"),
        ("below 90 %", 0.8972, [0.9], "89,7"), ("above 90 %", 0.9004, [0.9], "90,04"),
        ("just above 90 %", 0.90004, [0.9], "90,004"), ("closer than three decimals", 0.900004, [0.9], "90,000"),
        ("equal", 0.9, [0.9], "90"), ("between two", 0.8972, [0.9, 0.8965], "89,7"),
        ("rounded past the other", 0.846, [0.8465], "84,6"), ("none at all", 0.004, [0], "0,4"),
        ("all but one", 0.996, [1], "99,6"),
    ])
    func percentApart(_ name: String, _ share: Double, _ others: [Double], _ text: String) {
        #expect(German.percent(share, apartFrom: others) == text + "\u{202F}%")
    }

    @Test(arguments: [
        (0.6472, 0.8972, [0.9], "65 bis 89,7"), (0.6472, 0.8972, [], "65 bis 90"), (0, 1, [0.5], "0 bis 100"),
        (0.899, 0.901, [0.9], "89,9 bis 90,1"),
    ])
    func percentRanges(_ lower: Double, _ upper: Double, _ others: [Double], _ text: String) {
        #expect(German.percentRange(lower, upper, apartFrom: others) == text + "\u{202F}%")
    }

    @Test(arguments: [
        (0, "null"), (2, "zwei"), (7, "sieben"), (12, "zwölf"), (13, "13"), (1000, "1.000"), (-1, "\u{2212}1"),
    ])
    func words(_ value: Int, _ text: String) { #expect(German.word(value) == text) }

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

    @Test func quotesInsideQuotes() {
        #expect(German.quoted("Titel") == "„Titel“")
        #expect(German.quoted("Kurs „Gespräche führen“ für alle") == "„Kurs ‚Gespräche führen‘ für alle“")
    }

    @Test(
        "Dauern",
        arguments: [
            (Duration.milliseconds(4), "0,00 s"), (.milliseconds(430), "0,43 s"), (.milliseconds(1430), "1,4 s"),
            (.milliseconds(9960), "10,0 s"), (.seconds(59), "59 s"), (.seconds(65), "1 min 05 s"),
            (.seconds(3_725), "62 min 05 s"),
        ]
    )
    func durations(duration: Duration, text: String) { #expect(German.duration(duration) == text) }
}
