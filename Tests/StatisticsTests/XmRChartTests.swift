import Testing

@testable import Statistics

@Suite struct XmRChartTests {
    @Test(arguments: PublishedSeries.all) func published(_ series: PublishedSeries) throws {
        var options = XmRChart.Options()
        options.screensOutliers = series.screened
        options.baseline = series.baseline
        options.rebases = series.rebases
        let chart = try XmRChart(values: series.values, options: options)
        #expect(isClose(chart.mean, series.mean, within: series.tolerance))
        #expect(isClose(chart.limits?.lower, series.lower, within: series.tolerance))
        #expect(isClose(chart.limits?.upper, series.upper, within: series.tolerance))
        #expect(letters(chart) == series.letters)
    }

    /// Three hundred series of digits, made to meet every rule, as NHSRplotthedots marks them.
    @Test func digits() throws {
        let lines = try cases("nhsr-digits.txt")
        #expect(lines.count > 300)
        for line in lines where line.count == 6 {
            var options = XmRChart.Options()
            options.screensOutliers = line[1] == "gesiebt"
            let chart = try XmRChart(values: line[0].compactMap { Double(String($0)) }, options: options)
            #expect(isClose(chart.mean, number(line[2]), within: 1e-9), "\(line)")
            #expect(isClose(chart.limits?.lower, number(line[3]), within: 1e-9), "\(line)")
            #expect(isClose(chart.limits?.upper, number(line[4]), within: 1e-9), "\(line)")
            #expect(letters(chart) == line[5], "\(line)")
        }
    }

    /// Mean 3, moving ranges 2, 2, 2: limits 3 ± 5.32.
    @Test func byHand() throws {
        let chart = try XmRChart(values: [2, 4, 2, 4])
        #expect(chart.mean == 3)
        #expect(isClose(chart.limits?.averageMovingRange, 2, within: 0))
        #expect(isClose(chart.limits?.lower, -2.32, within: 1e-12))
        #expect(isClose(chart.limits?.upper, 8.32, within: 1e-12))
    }

    /// Ranges 3267, 433, 433, 433, 434 have the average 1000: the first one is at its limit and so left out (R keeps `<`).
    @Test func screeningLeavesOutTheLimitItself() throws {
        var options = XmRChart.Options()
        options.screensOutliers = true
        let chart = try XmRChart(values: [0, 3267, 2834, 3267, 2834, 3268], options: options)
        #expect(isClose(chart.limits?.averageMovingRange, 1733.0 / 4, within: 1e-9))
    }

    @Test func smallSeries() throws {
        let none = try XmRChart(values: [])
        #expect(none.points.isEmpty && none.mean == nil && none.limits == nil)
        let one = try XmRChart(values: [7])
        #expect(one.mean == 7 && one.limits == nil && one.points.map(\.mark) == [nil])
        let two = try XmRChart(values: [4, 10])
        #expect(two.mean == 7 && letters(two) == "..")
        #expect(isClose(two.limits?.upper, 7 + 2.66 * 6, within: 1e-12))
    }

    @Test(arguments: [0, 0.1, 0.7, 1.0 / 3, 12, 88.47056829421, 1e15 + 1], [2, 3, 7, 10, 36, 1000])
    func constantSeriesHasNoSignal(value: Double, count: Int) throws {
        for screened in [false, true] {
            var options = XmRChart.Options()
            options.screensOutliers = screened
            let chart = try XmRChart(values: Array(repeating: value, count: count), options: options)
            #expect(chart.mean == value)
            #expect(chart.limits?.lower == value && chart.limits?.upper == value)
            #expect(chart.points.allSatisfy { $0.mark == nil })
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity]) func rejects(_ value: Double) {
        #expect(throws: StatisticsError.notFinite(index: 1)) { try XmRChart(values: [1, value, 3]) }
    }

    @Test func rejectsWhatOverflows() {
        #expect(throws: StatisticsError.tooLarge) { try XmRChart(values: [1.7e308, 1.7e308]) }
        #expect(throws: StatisticsError.tooLarge) { try XmRChart(values: [1.7e308, -1.7e308]) }
    }

    @Test(arguments: [[0], [3], [2, 2], [2, 1], [-1]]) func rejectsRebases(_ rebases: [Int]) {
        var options = XmRChart.Options()
        options.rebases = rebases
        #expect(throws: StatisticsError.badRebase) { try XmRChart(values: [1, 2, 3], options: options) }
    }

    /// A floor moves the line that is drawn and no signal.
    @Test func floor() throws {
        let values: [Double] = [0, 3, 1, 0, 0, 0, 0, 0, 0, 0, 9, 1]
        var options = XmRChart.Options()
        options.floorsAtZero = true
        let plain = try XmRChart(values: values)
        let floored = try XmRChart(values: values, options: options)
        #expect((plain.limits?.lower ?? 0) < 0)
        #expect(floored.limits?.lower == 0)
        #expect(floored.limits?.upper == plain.limits?.upper)
        #expect(floored.points.map(\.mark) == plain.points.map(\.mark))
    }

    /// Where a rising trend turns, the peak belongs to the trend that comes later.
    @Test func peak() throws {
        let up: [Double] = [10, 11, 12, 13, 14, 15, 16]
        let values = up + up.dropLast().reversed() + [40, -20, 40, -20]
        #expect(letters(try XmRChart(values: values)).prefix(13) == "TTTTTTttttttt")
    }

    /// What the mirror image, a shift or a change of the unit may not change.
    @Test func symmetries() throws {
        for line in try cases("nhsr-digits.txt").prefix(60) {
            let values = line[0].compactMap { Double(String($0)) }
            let plain = letters(try XmRChart(values: values))
            let mirrored = letters(try XmRChart(values: values.map { -$0 }))
            #expect(
                mirrored
                    == String(plain.map { Character($0.isUppercase ? $0.lowercased() : $0.uppercased()) })
            )
            #expect(letters(try XmRChart(values: values.map { $0 * 8 })) == plain)
            // Backwards the same points take part in the same patterns.
            let reversed = letters(try XmRChart(values: values.reversed())).lowercased()
            #expect(String(reversed.reversed()) == plain.lowercased())
        }
    }

    /// The mean does not depend on the order.
    @Test func meanOfAnyOrder() throws {
        let values = (0..<40).map { Double(($0 * 37) % 41) / 7 }
        #expect(try XmRChart(values: values).mean == XmRChart(values: values.sorted()).mean)
    }
}
