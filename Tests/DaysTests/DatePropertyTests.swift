import Days
import SplitMix
import Testing

/// What must hold for any day and any text; the generator is seeded, so a failure can be repeated.
@Suite struct DatePropertyTests {
    private static let invisible = ["\u{FEFF}", "\u{AD}", "\u{200B}", "\u{200E}", "\u{2060}"]

    private static func text(_ day: Day, _ form: Int, _ seed: inout Seed) -> String {
        let (year, month, dayOfMonth) = day.civil
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let date =
            switch form {
            case 0: "\(two(dayOfMonth)).\(two(month)).\(year)"
            case 1: "\(dayOfMonth).\(month).\(year)"
            case 2: "\(two(dayOfMonth)).\(two(month)).\(two(year % 100))"
            default: "\(year)-\(two(month))-\(two(dayOfMonth))"
            }
        let times = ["", " 08:15", "T08:15:30", " 8:15:30.123 +0200", " 08:15Z", " 08:15:00 UTC", "T23:59:59-05:30"]
        return date + times[seed.below(times.count)]
    }

    @Test func whatNobodySeesChangesNothing() throws {
        var seed = Seed(7)
        for round in 0..<2000 {
            let written = day("2000-01-01") + seed.below(36_500)
            let text = Self.text(written, round % 4, &seed)
            let plain = try DateText.read(Array(text.utf8).span)
            #expect(plain.day == written, "\(text)")
            var dirty = ""
            for character in text {
                if seed.below(3) == 0 { dirty += Self.invisible[seed.below(Self.invisible.count)] }
                switch character {
                case " ": dirty += [" ", "\u{A0}", "\u{202F}"][seed.below(3)]
                case "-": dirty += ["-", "\u{2010}", "\u{2011}", "\u{2212}"][seed.below(4)]
                default: dirty.append(character)
                }
            }
            #expect(try DateText.read(Array(dirty.utf8).span) == plain, "\(text)")
        }
    }

    @Test func anyBytesAreReadOrExplained() throws {
        let parts = [
            "0", "1", "9", "31", "2026", "-", ".", "/", ":", " ", "T", "Z", "+02", "Okt", "März", "a", "#", "=",
            "24:00",
            "\u{FEFF}", "\u{2011}", "ä",
        ]
        let patterns = try ["MM/dd/yyyy", "dd-MMM-yy", "d. MMMM yyyy", "yyyy-MM-dd HH:mm:ss Z", "M/d/yy h:mm a"].map {
            try DatePattern($0)
        }
        var seed = Seed(11)
        for _ in 0..<20_000 {
            var bytes: [UInt8] = []
            for _ in 0..<seed.below(9) { bytes += Array(parts[seed.below(parts.count)].utf8) }
            if seed.below(10) == 0 { bytes.append(UInt8(seed.below(256))) }
            _ = DateForm(bytes.span)
            for reading in [try? DateText.read(bytes.span)] + patterns.map({ try? $0.read(bytes.span) }) {
                guard let reading else { continue }
                #expect((0..<86_400).contains(reading.seconds ?? 0))
                #expect(abs(reading.localDay - reading.day) <= 1)
            }
        }
    }

    /// A walk through two days of each month: the local day changes when the clock on the wall says midnight.
    @Test func theLocalDayNeverGoesBack() {
        for year in [1990, 1995, 1996, 2024, 2026, 2100] {
            guard var utc = Day(year: year, month: 1, day: 1) else { continue }
            var last = CentralEuropeanTime.day(ofUTC: utc, seconds: 0)
            while utc.civil.year == year {
                for hour in 0..<24 {
                    let local = CentralEuropeanTime.local(utc, seconds: hour * 3600, offset: 0)
                    #expect(local.day >= last && local.day - utc <= 1)
                    #expect((0..<86_400).contains(local.seconds))
                    last = local.day
                }
                utc = utc + 1
            }
        }
    }
}

/// Numbers below a limit, the same in every run.
struct Seed {
    private var random: SplitMix64

    init(_ seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(limit)) }
}
