internal import Config
internal import Days
internal import German
internal import Records
internal import Schema

/// How often a Maßnahme's topic came up in the three months before it was decided and the three months after it was done.
struct Wirkung: Sendable, Equatable {
    let before: Int
    /// Nil while the Maßnahme is not done.
    let after: Int?
    /// False while the three months after are not over.
    let isComplete: Bool

    init?(_ massnahme: Massnahme, _ context: ReportContext, stand: Day) {
        guard let anliegen = massnahme.anliegen else { return nil }
        let start = Wirkung.shift(massnahme.beschlossen, months: -3)
        before = context.mentions(of: anliegen, from: start, to: massnahme.beschlossen - 1)
        if let done = massnahme.erledigt, massnahme.status != .entfallen, done <= stand {
            let end = Wirkung.shift(done, months: 3)
            after = context.mentions(of: anliegen, from: done + 1, to: min(end, stand))
            isComplete = end <= stand
        } else {
            after = nil
            isComplete = false
        }
    }

    /// The same day of another month, or its last day (§ 188 (3) BGB).
    static func shift(_ day: Day, months: Int) -> Day {
        let (year, month, dayOfMonth) = day.civil
        let index = year * 12 + month - 1 + months
        let (targetYear, targetMonth) = (index / 12, index % 12 + 1)
        let length = Day.length(ofMonth: targetMonth, year: targetYear)
        return Day(year: targetYear, month: targetMonth, day: min(dayOfMonth, length)) ?? day
    }

    /// `19 → 5`, `19 → 5 bisher`, `19 → offen`.
    var text: String {
        let head = German.number(before) + "\u{A0}→\u{A0}"
        guard let after else { return head + "*offen*" }
        return head + German.number(after) + (isComplete ? "" : " bisher")
    }
}
