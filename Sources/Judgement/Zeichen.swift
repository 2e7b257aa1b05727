internal import Statistics

/// Why a figure's newest month bears ◆: which rule set it, and since when it holds.
package enum Zeichen: Hashable, Sendable {
    /// Beyond the limits, or a rare count that has risen: the only ones that are called unusual.
    case ungewoehnlich(isHigh: Bool)
    /// Every month above, or below, the one before.
    case trend(isRising: Bool, months: Int)
    /// Two of three months beyond two thirds of the way to one limit.
    case naheGrenze(isHigh: Bool)
    /// Every month on one side of the mean.
    case lauf(isHigh: Bool, months: Int)

    package var isUngewoehnlich: Bool { if case .ungewoehnlich = self { true } else { false } }

    package var isUp: Bool {
        switch self {
        case .ungewoehnlich(let up), .naheGrenze(let up), .lauf(let up, _), .trend(let up, _): up
        }
    }

    /// The mark of the newest value of a series.
    ///
    /// - Parameters:
    ///   - numbers: one a month; nil where a month has none.
    ///   - mean: the line that a run stays on one side of.
    init?(_ mark: Mark?, _ numbers: [Double?], mean: Double) {
        guard let mark else { return nil }
        let isUp = mark.direction.isUp
        switch mark.signal {
        case .ausserhalb: self = .ungewoehnlich(isHigh: isUp)
        case .zweiVonDrei: self = .naheGrenze(isHigh: isUp)
        case .lauf: self = .lauf(isHigh: isUp, months: Zeichen.run(numbers) { isUp ? $0 > mean : $0 < mean })
        case .trend: self = .trend(isRising: isUp, months: Zeichen.steps(numbers, isRising: isUp))
        }
    }

    /// The months from the first of the newest values that are all such to the last month.
    private static func run(_ numbers: [Double?], _ isSuch: (Double) -> Bool) -> Int {
        let broken = numbers.lastIndex { $0.map { !isSuch($0) } ?? false }
        let first = numbers.indices.first { $0 > broken ?? -1 && numbers[$0] != nil }
        return first.map { numbers.count - $0 } ?? 0
    }

    /// The months between the first of the newest values that go one way and the last month.
    private static func steps(_ numbers: [Double?], isRising: Bool) -> Int {
        var first: Int?
        var next: Double?
        for index in numbers.indices.reversed() {
            guard let number = numbers[index] else { continue }
            if let next, isRising ? number >= next : number <= next { break }
            (first, next) = (index, number)
        }
        return first.map { numbers.count - 1 - $0 } ?? 0
    }
}
