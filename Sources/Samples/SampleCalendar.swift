internal import Days

/// How many reactions come in on each day, and which days are worked on.
struct SampleCalendar: Sendable {
    private let from: Day
    private let to: Day
    /// The share of all reactions received by the end of each day, out of the last one.
    private let received: [UInt64]
    private let isArbeitstag: [Bool]
    /// Days behind the last Eingang that a date may still be moved to.
    private static let slack = 30

    init(from: Day, to: Day) {
        self.from = from
        self.to = to
        let calendar = WorkCalendar(land: .ni)
        let days = to - from + 1
        var sum: UInt64 = 0
        received = (0..<days).map { offset in
            sum += SampleCalendar.weight(from + offset, calendar)
            return sum
        }
        isArbeitstag = (0..<days + SampleCalendar.slack).map { calendar.isArbeitstag(from + $0) }
    }

    /// More on Mondays and in January, few on days off and in the summer.
    private static func weight(_ day: Day, _ calendar: WorkCalendar) -> UInt64 {
        let byWeekday: [UInt64] = [13, 11, 9, 11, 8, 2, 1]
        let byMonth: [UInt64] = [14, 12, 11, 10, 9, 9, 7, 7, 10, 11, 10, 8]
        return (calendar.isWerktag(day) ? byWeekday[day.weekday - 1] : 1) * byMonth[day.civil.month - 1]
    }

    /// How many of `rows` reactions have come in by the end of a day, counted from 0 at `from`.
    func received(of rows: Int, by offset: Int) -> Int {
        guard let total = received.last else { return 0 }
        let product = UInt64(rows).multipliedFullWidth(by: received[offset])
        return Int(total.dividingFullWidth(product).quotient)
    }

    var dayCount: Int { received.count }

    /// The first day on or after `day` on which somebody works.
    func workday(onOrAfter day: Day) -> Day {
        var offset = day - from
        while offset < isArbeitstag.count, !isArbeitstag[offset] { offset += 1 }
        return from + offset
    }
}
