import Days
import Diagnostics
import Testing

@testable import Commands

@Suite("Vorgabe des Stichtags")
struct StichtagDefaultTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }

    @Test("Option vor Konfiguration vor SOURCE_DATE_EPOCH vor heute")
    func order() throws {
        let today = try Self.day(2026, 11, 22)
        let option = try Self.day(2026, 1, 1)
        let config = try Self.day(2026, 2, 2)
        let both = StichtagDefault(sourceDateEpoch: "1793404800", today: today)
        #expect(try both.resolve(option: option, config: config) == Stichtag(option, .option))
        #expect(try both.resolve(option: nil, config: config) == Stichtag(config, .config))
        // date -u -d @1793404800 +%F
        #expect(try both.resolve(option: nil, config: nil) == Stichtag(Self.day(2026, 10, 31), .sourceDateEpoch))
        let none = StichtagDefault(sourceDateEpoch: nil, today: today)
        #expect(try none.resolve(option: nil, config: nil) == Stichtag(today, .today))
    }

    @Test("nur der heutige Tag wird gemeldet")
    func notice() throws {
        let day = try Self.day(2026, 11, 22)
        let notice = try #require(Stichtag(day, .today).notice)
        #expect(notice.severity == .notice)
        #expect(notice.message.contains("2026-11-22"))
        for source in [Stichtag.Source.option, .config, .sourceDateEpoch] {
            #expect(Stichtag(day, source).notice == nil)
        }
    }

    /// Seconds and days as GNU date has them: `date -u -d @SECONDS +%F`.
    @Test(
        "Sekunden",
        arguments: [
            ("631152000", "1990-01-01"), ("631238399", "1990-01-01"), ("951782400", "2000-02-29"),
            ("4133980799", "2100-12-31"),
        ]
    )
    func seconds(_ text: String, _ iso: String) throws {
        let value = StichtagDefault(sourceDateEpoch: text, today: Day(number: 0))
        #expect(try value.resolve(option: nil, config: nil).day.iso == iso)
    }

    @Test(
        "keine Sekunden eines Tages von 1990 bis 2100",
        arguments: [
            "x", "-1", "+1", "1.5", " 1", "0", "631151999", "4133980800",
            "253402300800", "99999999999999999999",
        ]
    )
    func malformed(_ text: String) throws {
        let value = StichtagDefault(sourceDateEpoch: text, today: Day(number: 0))
        let failure = #expect(throws: Failure.self) { try value.resolve(option: nil, config: nil) }
        #expect(failure?.exitCode == .environment)
        #expect(failure?.findings.map(\.rule) == ["source-date-epoch"])
        #expect(try value.resolve(option: Day(number: 7), config: nil).day == Day(number: 7))
    }

    @Test("ein leerer Text gilt als nicht gesetzt")
    func empty() throws {
        let value = StichtagDefault(sourceDateEpoch: "", today: Day(number: 5))
        #expect(try value.resolve(option: nil, config: nil) == Stichtag(Day(number: 5), .today))
    }
}
