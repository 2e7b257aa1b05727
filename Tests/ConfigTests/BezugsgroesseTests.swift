import Days
import Testing

@testable import Config

/// Reactions for each 1,000; the means were worked out by hand.
struct BezugsgroesseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Months with the value that holds from them on.
        let werte: [(String, Int)]
        let period: String
        let mittel: Double?
        /// Of 500 reactions.
        let jeTausend: Double?

        init(_ name: String, _ werte: [(String, Int)], _ period: String, _ mittel: Double?, _ jeTausend: Double?) {
            testDescription = name
            self.werte = werte
            self.period = period
            self.mittel = mittel
            self.jeTausend = jeTausend
        }
    }

    static let cases = [
        Case("one value all year", [("2025-01", 10_000)], "2025", 10_000, 50),
        // Six months of 8,000 and six of 12,000.
        Case("a new value in July", [("2025-01", 8_000), ("2025-07", 12_000)], "2025", 10_000, 50),
        // Nine months of 8,000 and three of 12,000.
        Case("a new value in October", [("2024-06", 8_000), ("2025-10", 12_000)], "2025", 9_000, 500.0 / 9),
        Case("a value from the second month on", [("2025-02", 8_000)], "2025", nil, nil),
        Case("a value that comes later", [("2026-01", 8_000)], "2025", nil, nil),
        Case("a value of long ago", [("2019-03", 2_000)], "2025", 2_000, 250),
        Case("a quarter", [("2025-01", 8_000), ("2025-03", 14_000)], "2025-Q1", 10_000, 50),
    ]

    @Test(arguments: cases)
    func isTheMeanOfTheMonths(test: Case) throws {
        let werte = try test.werte.map { month, anzahl in
            Bezugsgroesse.Wert(ab: try #require(Period(month)).von, anzahl: anzahl)
        }
        let groesse = Bezugsgroesse(name: "Bedarfsgemeinschaften", werte: werte)
        let period = try #require(Period(test.period))
        #expect(groesse.mittel(period) == test.mittel)
        let found = groesse.jeTausend(500, in: period)
        #expect((found == nil) == (test.jeTausend == nil))
        if let found, let wanted = test.jeTausend { #expect((found - wanted).magnitude < 1e-9) }
    }
}
