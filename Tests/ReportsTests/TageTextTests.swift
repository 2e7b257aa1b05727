import Days
import Testing

@testable import Reports

/// The words for the days that a cut off period is compared with.
struct TageTextTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let period: String
        let column: String
        let withYear: String
        let text: String
        let phrase: String
        var testDescription: String { period }

        init(_ period: String, _ column: String, _ withYear: String, _ text: String, _ phrase: String) {
            (self.period, self.column, self.withYear, self.text, self.phrase) = (period, column, withYear, text, phrase)
        }
    }

    @Test(arguments: [
        Case("2026-07", "Juli", "Juli 2026", "Juli 2026", "im Juli 2026"),
        Case("2025-10", "Oktober", "Okt. 2025", "Oktober 2025", "im Oktober 2025"),
        Case("2026-02-01..2026-02-28", "Februar", "Feb. 2026", "Februar 2026", "im Februar 2026"),
        Case(
            "2025-01-01..2025-10-31",
            "Jan.–Okt.",
            "Jan.–Okt. 2025",
            "Januar bis Oktober 2025",
            "von Januar bis Oktober 2025"
        ),
        Case(
            "2026-07-01..2026-08-31",
            "Juli–Aug.",
            "Juli–Aug. 2026",
            "Juli bis August 2026",
            "von Juli bis August 2026"
        ),
        Case(
            "2026-09-01..2026-09-17",
            "1.–17. September",
            "1.–17. Sep. 2026",
            "1.–17. September 2026",
            "vom 1. bis 17. September 2026"
        ),
        Case("2026-10-01..2026-10-01", "1. Oktober", "1. Okt. 2026", "1. Oktober 2026", "am 1. Oktober 2026"),
        Case(
            "2024-02-01..2024-02-28",
            "1.–28. Februar",
            "1.–28. Feb. 2024",
            "1.–28. Februar 2024",
            "vom 1. bis 28. Februar 2024"
        ),
        Case(
            "2026-07-01..2026-08-30",
            "1.7.–30.8.",
            "1.7.–30.8.2026",
            "1. Juli bis 30. August 2026",
            "vom 1. Juli bis 30. August 2026"
        ),
        Case(
            "2025-12-28..2026-01-03",
            "28.12.2025–3.1.",
            "28.12.2025–3.1.2026",
            "28. Dezember 2025 bis 3. Januar 2026",
            "vom 28. Dezember 2025 bis 3. Januar 2026"
        ),
    ]) func saysWhichDays(test: Case) throws {
        let words = TageText(try #require(Period(test.period)))
        func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
        #expect(plain(words.column(withYear: false)) == test.column)
        #expect(plain(words.column(withYear: true)) == test.withYear)
        #expect(words.text == test.text)
        #expect(words.phrase == test.phrase)
    }
}
