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

    init?(_ massnahme: Massnahme, _ records: Records, stand: Day) {
        guard let anliegen = massnahme.anliegen else { return nil }
        let topic = UInt16(anliegen)
        func mentions(_ from: Day, _ to: Day) -> Int {
            guard from <= to else { return 0 }
            var count = 0
            for number in 0..<records.rows.count {
                let eingang = records.rows.eingang(of: number)
                guard eingang >= from.number, eingang <= to.number else { continue }
                let row = records.rows[number]
                let (first, second, third) = row.anliegen
                if row.isKRM, first == topic || second == topic || third == topic { count += 1 }
            }
            return count
        }
        let start = Wirkung.shift(massnahme.beschlossen, months: -3)
        before = mentions(start, massnahme.beschlossen - 1)
        if let done = massnahme.erledigt, massnahme.status != .entfallen, done <= stand {
            let end = Wirkung.shift(done, months: 3)
            after = mentions(done + 1, min(end, stand))
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
