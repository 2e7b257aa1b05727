import Testing

@testable import Statistics

@Suite struct AssessmentTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let values: [Double]
        let status: LimitStatus
        let words: String
    }

    @Test(arguments: [
        Case(testDescription: "none", values: [], status: .tooFew, words: "zu wenige Werte für Grenzen"),
        Case(
            testDescription: "five",
            values: [20, 21, 20, 21, 20],
            status: .tooFew,
            words: "zu wenige Werte für Grenzen"
        ),
        Case(
            testDescription: "six",
            values: [20, 21, 20, 21, 20, 21],
            status: .trial,
            words: "kein Signal; vorläufige Grenzen"
        ),
        Case(
            testDescription: "eleven with a jump",
            values: [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 60],
            status: .trial,
            words: "außerhalb der Grenzen (hoch); vorläufige Grenzen"
        ),
        Case(
            testDescription: "twelve with a drop",
            values: [60, 61, 60, 61, 60, 61, 60, 61, 60, 61, 60, 10],
            status: .established,
            words: "außerhalb der Grenzen (niedrig)"
        ),
        Case(
            testDescription: "below five a month",
            values: [4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 9],
            status: .tooSmall,
            words: "zu kleine Zahlen für Grenzen"
        ),
        Case(
            testDescription: "five a month",
            values: [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6],
            status: .established,
            words: "kein Signal"
        ),
        Case(
            testDescription: "a trend",
            values: [20, 9, 20, 9, 20, 9, 10, 11, 12, 13, 14, 15, 16],
            status: .established,
            words: "Trend über sieben Werte (steigt)"
        ),
    ]) func newestPoint(_ test: Case) throws {
        let assessment = try XmRChart(values: test.values).assessment()
        #expect(assessment.status == test.status)
        #expect(assessment.words == test.words)
        if !test.status.hasLimits { #expect(assessment.mark == nil) }
    }

    /// After a rebase the new limits are on trial again.
    @Test func rebase() throws {
        var options = XmRChart.Options()
        options.rebases = [12]
        let values: [Double] = [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 40, 41, 40, 41, 40, 41]
        #expect(try XmRChart(values: values, options: options).assessment().status == .trial)
    }

    @Test func rawValuesAreThoseOfTheDump() {
        #expect(Signal.allCases.map(\.rawValue) == ["ausserhalb", "trend", "zwei-von-drei", "lauf"])
    }
}
