import Testing

@testable import Statistics

@Suite struct PChartTests {
    /// A coin tossed n times: of 9 none is 1/512, of 10 it is 1/1024, of 20 up to three are 1351/1048576 and up to four
    /// 6196/1048576; a side may have 0.00135.
    @Test(arguments: [(9, 0, 9), (10, 1, 9), (20, 4, 16)])
    func coins(_ n: Int, _ least: Int, _ most: Int) throws {
        let chart = try PChart(zaehler: [n, 0, least, most, least - 1, most + 1].filter { 0...n ~= $0 }, nenner: n)
        let limits = try #require(chart.points.first?.limits)
        #expect(limits == ConfidenceInterval(lower: Double(least) / Double(n), upper: Double(most) / Double(n)))
        for point in chart.points {
            let count = Int(((point.rate ?? 0) * Double(n)).rounded())
            #expect((point.mark?.signal == .ausserhalb) == !(least...most ~= count), "\(count)")
        }
    }

    /// P(X ≤ 33) = 0.00642 and P(X ≤ 32) = 0.00133 of 39 at 95.65 %: three standard deviations would end at 85.8 %.
    @Test(arguments: [(33, false), (32, true)]) func nearTheMost(_ newest: Int, _ isOutside: Bool) throws {
        // The other months bring the mean to 95.65 %: 9565 of 10,000.
        let rest = 9565 - newest
        let others = [rest / 3, rest / 3, rest - 2 * (rest / 3)]
        let chart = try PChart(zaehler: others + [newest], nenner: [3320, 3320, 3321, 39], laneyFrom: nil)
        #expect(isClose(chart.mean, 0.9565, within: 1e-15))
        #expect(chart.points[3].limits == ConfidenceInterval(lower: 33.0 / 39, upper: 1))
        #expect((chart.points[3].mark?.signal == .ausserhalb) == isOutside)
    }

    /// Each month has the limits of its own denominator; exact sums of the binomial distribution at 90 %.
    @Test func changingDenominators() throws {
        let nenner = [20, 240, 400, 20]
        let chart = try PChart(zaehler: [18, 216, 360, 18], nenner: nenner)
        #expect(isClose(chart.mean, 0.9, within: 1e-15))
        for (place, counts) in [(13, 20), (201, 229), (341, 377), (13, 20)].enumerated() {
            let n = Double(nenner[place])
            let expected = ConfidenceInterval(lower: Double(counts.0) / n, upper: Double(counts.1) / n)
            #expect(chart.points[place].limits == expected)
        }
        #expect(!chart.isLaney && chart.sigmaZ == 1)
    }

    /// Montgomery, example 7.1: 347 of 1,500; samples 15 and 23 lie outside, as published. The exact limits are 4 to 21
    /// of 50 (published: 2.6 and 20.5, three standard deviations).
    @Test func constantDenominator() throws {
        let counts = [
            12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
        ]
        let chart = try PChart(zaehler: counts, nenner: 50)
        #expect(isClose(chart.mean, 347.0 / 1500, within: 1e-15))
        #expect(chart.points[0].limits == ConfidenceInterval(lower: 0.08, upper: 0.42))
        #expect(chart.points.indices.filter { chart.points[$0].mark?.signal == .ausserhalb } == [14, 22])
    }

    /// The `nhs_accidents` of qicharts2 0.8.1 with the limits of its P′ chart (R 4.2.2).
    @Test func laney() throws {
        let seen = [
            266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353,
            256820, 261835, 259144, 255910, 260863, 264465, 260989,
        ]
        let all = [
            280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629,
            268091, 276803, 271578, 266005, 273520, 278574, 273772,
        ]
        let lower = [
            0.940129644178, 0.940046418625, 0.940378065579, 0.940473007478, 0.940172684176, 0.940024656780,
            0.940206894022, 0.940453997966, 0.940220309268, 0.940176874218, 0.940110819306, 0.940208346976,
            0.939803013989, 0.939838773391, 0.940045954285, 0.939922894028, 0.939787661736, 0.939969043981,
            0.940086877521, 0.939974996523,
        ]
        let chart = try PChart(zaehler: seen, nenner: all)
        #expect(chart.isLaney)
        #expect(isClose(chart.mean, 0.952899711344191, within: 1e-14))
        for (point, expected) in zip(chart.points, lower) {
            #expect(isClose(point.limits?.lower, expected, within: 1e-11))
        }
        #expect(isClose(chart.points[0].limits?.upper, 0.965669778510868, within: 1e-12))
        let plain = try PChart(zaehler: seen, nenner: all, laneyFrom: nil)
        #expect(!plain.isLaney && plain.sigmaZ == 1)
        // The exact limits are whole numbers of people beside the 3 standard deviations of the R package.
        let width = 1 / Double(all[0])
        #expect(isClose(plain.points[0].limits?.lower, 0.951699564646015, within: 2 * width))
        #expect(isClose(plain.points[0].limits?.upper, 0.954099858042367, within: 2 * width))
    }

    /// From an average denominator of 1,000 on.
    @Test(arguments: [([998, 1001], false), ([999, 1001], true), ([1000, 1000], true), ([500, 600], false)])
    func laneyBegins(_ nenner: [Int], _ expected: Bool) throws {
        #expect(try PChart(zaehler: [400, 450], nenner: nenner).isLaney == expected)
    }

    /// Mean 50 of 100, limits 35 and 65 (P(X ≤ 34) = 0.00090, P(X ≤ 35) = 0.00176), two thirds of the way 40 and 60.
    @Test(arguments: [
        ("ausserhalb", [66, 34, 50, 50], "Aa.."),
        ("on a limit is inside", [65, 35, 50, 50], "...."),
        ("zwei-von-drei", [61, 52, 62, 40, 35], "Z.Z.."),
        ("two thirds are not beyond them", [60, 52, 60, 39, 39], "....."),
        ("trend", [47, 48, 49, 50, 51, 52, 53], "TTTTTTT"),
        ("lauf", [53, 51, 53, 51, 53, 51, 53, 35], "LLLLLLL."),
    ]) func rules(_ name: String, _ counts: [Int], _ expected: String) throws {
        #expect(counts.reduce(0, +) * 2 == counts.count * 100)
        let chart = try PChart(zaehler: counts, nenner: counts.map { _ in 100 })
        #expect(letters(chart.points.map(\.mark)) == expected)
    }

    /// The rates rise, but only because the denominators change does the standardised value fall once: no trend.
    @Test func trendMustShowInBoth() throws {
        let rising = try PChart(
            zaehler: [40, 42, 44, 46, 48, 54, 56, 70],
            nenner: [100, 100, 100, 100, 100, 100, 100, 100]
        )
        #expect(letters(rising.points.map(\.mark)).hasPrefix("TTTTTTT"))
        let mixed = try PChart(
            zaehler: [40, 42, 44, 46, 48, 540, 56, 70],
            nenner: [100, 100, 100, 100, 100, 1000, 100, 100]
        )
        #expect(!letters(mixed.points.map(\.mark)).contains("T"))
    }

    @Test func monthsWithoutCases() throws {
        let counts = [53, 51, 53, 0, 51, 53, 51, 0, 53, 35]
        let chart = try PChart(zaehler: counts, nenner: [100, 100, 100, 0, 100, 100, 100, 0, 100, 100])
        #expect(letters(chart.points.map(\.mark)) == "LLL.LLL.L.")
        #expect(chart.points[3].rate == nil && chart.points[3].limits == nil)
        let none = try PChart(zaehler: [0, 0], nenner: [0, 0])
        #expect(none.mean == nil && none.assessment().status == .tooFew)
        #expect(try PChart(zaehler: [], nenner: []).points.isEmpty)
    }

    /// Equal rates lie on their mean whatever the denominators, all and none included.
    @Test(arguments: [(0, 1), (1, 1), (1, 3), (7, 9)]) func equalRates(_ k: Int, _ n: Int) throws {
        let factors = [1, 2, 10, 3, 7, 40, 9, 11]
        let chart = try PChart(zaehler: factors.map { $0 * k }, nenner: factors.map { $0 * n })
        #expect(chart.points.allSatisfy { $0.mark == nil && ($0.limits?.holds(Double(k) / Double(n)) ?? false) })
        #expect(chart.points.allSatisfy { ($0.limits?.lower ?? -1) >= 0 && ($0.limits?.upper ?? 2) <= 1 })
    }

    @Test func smallDenominatorsHaveNoLimits() throws {
        let months = [Int](repeating: 8, count: 14)
        #expect(try PChart(zaehler: months, nenner: months).assessment().status == .tooSmall)
        #expect(try PChart(zaehler: months, nenner: months.map { $0 + 1 }).assessment().status == .tooSmall)
        #expect(try PChart(zaehler: months, nenner: months.map { $0 + 2 }).assessment().status == .established)
    }

    /// Who shows limits by a policy alone gets all of a chart but the limits that it would not show.
    @Test(arguments: [(14, 10), (14, 9), (5, 40), (8, 40)]) func onlyByAPolicy(_ months: Int, _ n: Int) throws {
        let zaehler = (0..<months).map { $0 * 7 % n }
        let nenner = zaehler.map { _ in n }
        let whole = try PChart(zaehler: zaehler, nenner: nenner)
        var options = PChart.Options()
        options.onlyBy = LimitPolicy()
        let chart = try PChart(zaehler: zaehler, nenner: nenner, options: options)
        #expect(chart.assessment().status == whole.assessment().status)
        #expect(chart.mean == whole.mean)
        #expect(chart.points.map(\.rate) == whole.points.map(\.rate))
        if whole.assessment().status.hasLimits {
            #expect(chart == whole)
        } else {
            #expect(chart.points.allSatisfy { $0.limits == nil && $0.mark == nil })
        }
    }

    @Test func rejects() {
        #expect(throws: StatisticsError.unequalLengths) { try PChart(zaehler: [1], nenner: [1, 2]) }
        #expect(throws: StatisticsError.notAShare(index: 1)) { try PChart(zaehler: [1, 3], nenner: [1, 2]) }
        #expect(throws: StatisticsError.notAShare(index: 0)) { try PChart(zaehler: [-1], nenner: [1]) }
    }
}

extension PChart {
    fileprivate init(zaehler: [Int], nenner: Int) throws {
        try self.init(zaehler: zaehler, nenner: zaehler.map { _ in nenner })
    }

    fileprivate init(zaehler: [Int], nenner: [Int], laneyFrom: Double?) throws {
        var options = Options()
        options.laneyFrom = laneyFrom
        try self.init(zaehler: zaehler, nenner: nenner, options: options)
    }
}
