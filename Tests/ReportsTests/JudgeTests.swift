import Config
import Figures
import Judgement
import Statistics
import Testing

@testable import Reports

/// What is said of the newest month of a small office whose months are written down here.
struct JudgeTests {
    /// - Parameter counts: Eingänge a month up to October 2026; each is closed after one or two days, all are Lob by phone.
    private static func judge(_ counts: [Int]) throws -> Judge {
        var rows = "vorgangsnummer;eingang;eingangsweg;art;team;anliegen_1;abschluss\n"
        for (place, count) in counts.enumerated() {
            let months = 2026 * 12 + 9 - (counts.count - 1 - place)
            let month = "\(months / 12)-" + (months % 12 < 9 ? "0" : "") + "\(months % 12 + 1)"
            for number in 0..<count {
                rows += "\(month)/\(number);\(month)-05;telefon;lob;501;sach.kdu;\(month)-0\(6 + place % 2)\n"
            }
        }
        let report = try ReportOf.october(export: rows)
        return Judge(report.view, report.office)
    }

    @Test(arguments: [
        ("five months", [20, 21, 20, 21, 20], Einordnung.Verdict.ohneVergleich),
        ("six months", [20, 21, 20, 21, 20, 21], .ueblich),
        ("below five a month", [4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5], .zuWenige),
        ("five a month", [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6], .ueblich),
        ("a jump", [20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 60], .signal(.hoch)),
    ]) func eingang(_ name: String, _ counts: [Int], _ expected: Einordnung.Verdict) throws {
        #expect(try Self.judge(counts).einordnung(.eingang, .whole).verdict == expected)
    }

    /// Durations of one and two days are far below five, but no counts: they have limits.
    @Test func durationsHaveNoSmallestMean() throws {
        let einordnung = try Self.judge([9, 9, 9, 9, 9, 9, 9, 9]).einordnung(.dauerMedian, .whole)
        #expect(einordnung.verdict == .ueblich)
        #expect(einordnung.band != nil)
    }

    /// Mean 15.5, moving ranges of 21: the lower limit would be at −40.
    @Test func bandOfACountDoesNotGoBelowZero() throws {
        let band = try #require(Self.judge([5, 26, 5, 26, 5, 26, 5, 26]).einordnung(.eingang, .whole).band)
        #expect(band.lower == 0)
    }
}
