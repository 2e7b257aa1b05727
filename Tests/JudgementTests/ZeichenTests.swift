import Statistics
import Testing

@testable import Judgement

/// Which rule set a mark, and for how many months it holds.
struct ZeichenTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let signal: Signal
        let direction: Direction
        let numbers: [Double?]
        let expected: Zeichen

        init(_ name: String, _ signal: Signal, _ direction: Direction, _ numbers: [Double?], _ expected: Zeichen) {
            testDescription = name
            self.signal = signal
            self.direction = direction
            self.numbers = numbers
            self.expected = expected
        }
    }

    private static let calm: [Double?] = [10, 8, 12, 9]

    /// The mean is 10.
    @Test(arguments: [
        Case("beyond the upper limit", .ausserhalb, .hoch, calm + [30], .ungewoehnlich(isHigh: true)),
        Case("beyond the lower limit", .ausserhalb, .niedrig, calm + [0], .ungewoehnlich(isHigh: false)),
        Case("near the upper limit", .zweiVonDrei, .hoch, calm + [18, 11, 18], .naheGrenze(isHigh: true)),
        Case("near the lower limit", .zweiVonDrei, .niedrig, calm + [2, 9, 2], .naheGrenze(isHigh: false)),
        Case("seven above", .lauf, .hoch, calm + [11, 12, 11, 13, 11, 12, 11], .lauf(isHigh: true, months: 7)),
        Case("eight above", .lauf, .hoch, calm + [12, 11, 12, 11, 13, 11, 12, 11], .lauf(isHigh: true, months: 8)),
        Case("seven below", .lauf, .niedrig, [12, 9, 8, 9, 7, 9, 8, 9], .lauf(isHigh: false, months: 7)),
        Case(
            "a value on the mean is on neither side",
            .lauf,
            .hoch,
            [12, 10, 11, 12, 11, 13, 11, 12, 11],
            .lauf(isHigh: true, months: 7)
        ),
        Case(
            "a month without cases within the run",
            .lauf,
            .hoch,
            calm + [11, 12, nil, 11, 13, 11, 12, 11],
            .lauf(isHigh: true, months: 8)
        ),
        Case(
            "a month without cases before the run",
            .lauf,
            .hoch,
            calm + [nil, 11, 12, 11, 13, 11, 12, 11],
            .lauf(isHigh: true, months: 7)
        ),
        Case("the whole series", .lauf, .hoch, [11, 12, 11, 13, 11, 12, 11], .lauf(isHigh: true, months: 7)),
        Case("six steps up", .trend, .steigt, calm + [7, 8, 9, 10, 11, 12, 13], .trend(isRising: true, months: 6)),
        Case(
            "seven steps up",
            .trend,
            .steigt,
            calm + [6, 7, 8, 9, 10, 11, 12, 13],
            .trend(isRising: true, months: 7)
        ),
        Case("six steps down", .trend, .sinkt, [12, 13, 12, 11, 10, 9, 8, 7], .trend(isRising: false, months: 6)),
        Case(
            "equal neighbours end a trend",
            .trend,
            .steigt,
            [5, 7, 7, 8, 9, 10, 11, 12, 13],
            .trend(isRising: true, months: 6)
        ),
        Case(
            "a month without cases within the trend",
            .trend,
            .steigt,
            calm + [7, 8, nil, 9, 10, 11, 12, 13],
            .trend(isRising: true, months: 7)
        ),
        Case("the whole series rises", .trend, .steigt, [7, 8, 9, 10, 11, 12, 13], .trend(isRising: true, months: 6)),
    ]) func newestMonth(_ test: Case) {
        let mark = Mark(signal: test.signal, direction: test.direction)
        #expect(Zeichen(mark, test.numbers, mean: 10) == test.expected)
    }

    @Test func withoutAMark() { #expect(Zeichen(nil, [1, 2, 3], mean: 2) == nil) }

    /// Only what lies outside is unusual; up is up whatever the rule.
    @Test(
        arguments: [
            (.ungewoehnlich(isHigh: true), true, true), (.ungewoehnlich(isHigh: false), true, false),
            (.trend(isRising: true, months: 6), false, true), (.trend(isRising: false, months: 6), false, false),
            (.naheGrenze(isHigh: true), false, true), (.lauf(isHigh: false, months: 7), false, false),
        ] as [(Zeichen, Bool, Bool)]
    )
    func kinds(_ zeichen: Zeichen, _ isUnusual: Bool, _ isUp: Bool) {
        #expect(zeichen.isUngewoehnlich == isUnusual && zeichen.isUp == isUp)
    }
}
