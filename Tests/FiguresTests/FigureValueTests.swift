import Testing

@testable import Figures

struct FigureValueTests {
    typealias Parts = (zaehler: Int?, nenner: Int?, number: Double?, percentShare: Double?)

    @Test(
        arguments: [
            ("a count", FigureValue.count(7), (7, nil, 7, nil)), ("a count of 0", .count(0), (0, nil, 0, nil)),
            ("a rate of 9", .rate(3, of: 9), (3, 9, 1.0 / 3, nil)),
            ("a rate of 10", .rate(5, of: 10), (5, 10, 0.5, 0.5)), ("none of 10", .rate(0, of: 10), (0, 10, 0, 0)),
            ("all of 44", .rate(44, of: 44), (44, 44, 1, 1)), ("a rate of nothing", .rate(0, of: 0), (0, 0, nil, nil)),
            ("days", .days(8.5, of: 12), (nil, 12, 8.5, nil)), ("0 days", .days(0, of: 1), (nil, 1, 0, nil)),
            ("no number of days", .days(.nan, of: 3), (nil, 3, nil, nil)),
            ("days without end", .days(.infinity, of: 3), (nil, 3, nil, nil)),
            ("nothing", .absent, (nil, nil, nil, nil)),
        ] as [(String, FigureValue, Parts)]
    )
    func parts(name: String, value: FigureValue, parts: Parts) {
        #expect(value.zaehler == parts.zaehler)
        #expect(value.nenner == parts.nenner)
        #expect(value.number == parts.number)
        #expect(value.percentShare == parts.percentShare)
    }

    @Test(arguments: [
        (FigureValue.rate(1, of: 2), true), (.rate(0, of: 0), true), (.count(1), false), (.days(1, of: 2), false),
        (.absent, false),
    ])
    func rates(value: FigureValue, isRate: Bool) { #expect(value.isRate == isRate) }

    /// A count, a rate and a number of days never equal each other, nor the nothing.
    @Test func kindsDiffer() {
        let values: [FigureValue] = [.count(1), .rate(1, of: 1), .days(1, of: 1), .absent, .rate(1, of: 2), .count(0)]
        #expect(Set(values).count == values.count)
    }
}
