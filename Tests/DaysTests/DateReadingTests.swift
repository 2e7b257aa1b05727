import Days
import Testing

@Suite struct DateReadingTests {
    @Test(
        arguments: [
            ("05.10.2026", nil, nil), ("05.10.2026 00:00", 0, nil), ("2026-10-05 08:00:00 +0200", 28800, 120),
            ("2026-10-05 08:00:00 +02:00", 28800, 120), ("2026-10-05 08:00:00.0000000 +02:00", 28800, 120),
            ("2026-10-05 08:00:00 UTC", 28800, 0), ("2026-10-05T08:00Z", 28800, 0), ("2026-10-05 08:00 GMT", 28800, 0),
            ("2026-10-05T23:59:59-05:30", 86399, -330), ("05.10.26 8:15", 29700, nil),
            ("05.10.2026 08:15:30,5", 29730, nil),
            ("05.10.2026\u{A0}08:15", 29700, nil), ("05.10.2026\u{202F}08:15", 29700, nil),
            ("2026\u{2011}10\u{2011}05T08:00:00\u{2212}02:00", 28800, -120), ("\u{FEFF}2026-10-05 08:00", 28800, nil),
        ] as [(String, Int32?, Int16?)]
    ) func reads(text: String, seconds: Int32?, offset: Int16?) throws {
        let reading = try DateText.read(Array(text.utf8).span)
        #expect(reading == DateReading(day: day("2026-10-05"), seconds: seconds, offset: offset))
    }

    @Test(
        arguments: [
            ("05/10/2026 08:00:00 +0200", "dd/MM/yyyy HH:mm:ss", 28800, 120),
            ("05/Okt/26 2:03 PM", "dd/MMM/yy h:mm a", 50580, nil),
            ("05/10/2026 12:00 AM", "dd/MM/yyyy h:mm a", 0, nil),
            ("05/10/2026 12:30 PM", "dd/MM/yyyy h:mm a", 45000, nil),
            ("05/10/2026", "dd/MM/yyyy", nil, nil), ("05/10/2026 1:30 PM", "dd/MM/yyyy", 48600, nil),
            ("05/10/2026 12:00:00 AM +0200", "dd/MM/yyyy hh:mm:ss a", 0, 120),
            ("2026-10-05T08:00:00Z", "yyyy-MM-dd'T'HH:mm:ssXXX", 28800, 0),
            ("05/10/2026 23", "dd/MM/yyyy HH", 82800, nil),
        ] as [(String, String, Int32?, Int16?)]
    )
    func readsByPattern(text: String, pattern: String, seconds: Int32?, offset: Int16?) throws {
        let reading = try DatePattern(pattern).read(Array(text.utf8).span)
        #expect(reading == DateReading(day: day("2026-10-05"), seconds: seconds, offset: offset))
    }

    @Test func ordersByDayThenTime() throws {
        let texts = [
            "04.10.2026 23:59", "05.10.2026", "05.10.2026 00:01", "2026-10-05T08:00:00Z", "05.10.2026 08:00:01",
        ]
        let orders = try texts.map { try DateText.read(Array($0.utf8).span).order }
        #expect(orders == orders.sorted())
        #expect(Set(orders).count == orders.count)
    }
}
