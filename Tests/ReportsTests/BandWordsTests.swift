import Figures
import Statistics
import Testing

@testable import Judgement
@testable import Reports

/// A value inside its band is printed inside, one beyond it beyond.
struct BandWordsTests {
    private static func words(_ lower: Double, _ upper: Double, _ value: FigureValue) -> BandWords {
        let limits = Verlauf.Limits(
            mean: (lower + upper) / 2,
            range: ConfidenceInterval(lower: lower, upper: upper),
            isTrial: false
        )
        return BandWords(limits, value, isRate: value.isRate)
    }

    @Test(
        arguments: [
            ("counts are the whole numbers within", 18.4, 71.6, .count(50), "19 bis 71"),
            ("a whole bound stays", 20, 61, .count(61), "20 bis 61"),
            ("whole but for its last bits", 19.9999999999999, 30.0000000000001, .count(20), "20 bis 30"),
            ("nothing as bound", 0, 1203.7, .count(3), "0 bis 1.203"),
            ("durations have one decimal", 5.85, 14.24, .days(6, of: 30), "5,9 bis 14,2"),
            ("a whole duration", 5, 14, .days(14, of: 30), "5,0 bis 14,0"),
            ("rates far from their bounds", 0.62, 0.97, .rate(80, of: 100), "62 bis 97\u{202F}%"),
            ("a rate just below the band", 0.858, 1, .rate(857, of: 1000), "86 bis 100\u{202F}%"),
            ("a rate just above the band", 0.5, 0.856, .rate(857, of: 1000), "50 bis 85,6\u{202F}%"),
            ("a rate just inside below", 0.8571, 1, .rate(858, of: 1000), "85,7 bis 100\u{202F}%"),
            ("a rate on its bound", 0.85, 0.95, .rate(95, of: 100), "85 bis 95\u{202F}%"),
            ("all", 0.85, 1, .rate(100, of: 100), "85 bis 100\u{202F}%"),
        ] as [(String, Double, Double, FigureValue, String)]
    )
    func ranges(_ name: String, _ lower: Double, _ upper: Double, _ value: FigureValue, _ text: String) {
        #expect(Self.words(lower, upper, value).range == text)
    }

    /// No whole number, or no tenth, lies within: then as many decimals as show the band.
    @Test(
        arguments: [
            ("between 20 and 21", 20.26, 20.74, .count(21), "20,3 bis 20,7"),
            ("between two tenths", 5.02, 5.08, .days(5.1, of: 9), "5,02 bis 5,08"),
            ("a single point", 20, 20, .count(20), "20"),
        ] as [(String, Double, Double, FigureValue, String)]
    )
    func narrowBands(_ name: String, _ lower: Double, _ upper: Double, _ value: FigureValue, _ text: String) {
        #expect(Self.words(lower, upper, value).range == text)
    }

    /// Whole numbers and tenths around many bands: printed inside exactly where they lie inside.
    @Test func valuesAreWhereTheyArePrinted() throws {
        for step in stride(from: 0, to: 400, by: 23) {
            let (lower, upper) = (3.17 + Double(step) * 0.0137, 9.31 + Double(step) * 0.0291)
            for tenths in 20..<220 {
                let days = Double(tenths) / 10
                let isCount = tenths % 10 == 0
                let value: FigureValue = isCount ? .count(tenths / 10) : .days(days, of: 20)
                let words = Self.words(lower, upper, value)
                let printed = [words.lower, words.upper].map { Double($0.replacing(",", with: ".")) ?? .nan }
                let isInside = lower <= days && days <= upper
                if (printed[0] <= days && days <= printed[1]) != isInside {
                    Issue.record("\(days) beside \(lower) to \(upper), printed \(words.range)")
                }
            }
        }
    }

    /// 343 of 400 are 85.75 %, which rounds to the bound of 344 of 400 (86 %): the sentence needs the decimal.
    @Test(arguments: [(343, "85,8"), (344, "86")])
    func aRateBesideItsBandKeepsItsDecimals(_ newest: Int, _ percent: String) throws {
        let values = [FigureValue](repeating: .rate(363, of: 400), count: 23) + [.rate(newest, of: 400)]
        let verlauf = try #require(Verlauf(values, of: .frist(2), .whole))
        #expect((verlauf.limits.last ?? nil)?.range.lower == 344.0 / 400)
        let satz = VerlaufSatz(
            subject: .frist("Die Frist"),
            verlauf: verlauf,
            month: "",
            missedTarget: nil,
            isWieImVorjahr: false
        )
        #expect(satz.text.contains("\(newest) von 400 (\(percent)\u{202F}%) bei üblichen 86 bis "))
    }
}
