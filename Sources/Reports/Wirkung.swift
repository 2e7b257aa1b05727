internal import Config
internal import Days
internal import German
internal import Records
internal import Schema
internal import Statistics

/// How often a Maßnahme's topic came up in the three months before it was decided and the three months after it was done.
///
/// Counted in the whole office, as in the table of topics. Three months have 89 to 92 days: the counts are shown as they
/// are, the interval compares them per day.
struct Wirkung: Sendable, Equatable {
    enum Urteil: Sendable, Equatable {
        /// The Maßnahme is not done.
        case offen
        /// The three months after are not over: no verdict before this day's end.
        case laeuft(bis: Day)
        /// The data begin within the three months before.
        case ohneDavor
        /// Fewer mentions than a percentage needs.
        case zuWenige
        case geprueft(Aenderung)
    }

    let davor: Int
    /// Nil while the Maßnahme is not done.
    let danach: Int?
    let urteil: Urteil
    /// The mentions of all topics in the same spans: a fall of one may only be a fall of all.
    let alleDavor: Int
    let alleDanach: Int
    /// The last day of the three months after; nil while the Maßnahme is not done.
    let ende: Day?

    /// Nil for a Maßnahme without a topic.
    init?(_ massnahme: Massnahme, _ context: ReportContext, stand: Day) {
        guard let anliegen = massnahme.anliegen else { return nil }
        let nennungen = context.nennungen
        let first = Wirkung.shift(massnahme.beschlossen, months: -3)
        let last = massnahme.beschlossen - 1
        davor = nennungen.count(anliegen, from: first, to: last)
        alleDavor = nennungen.countOfAll(from: first, to: last)
        guard let done = massnahme.erledigt, massnahme.status != .entfallen, done <= stand else {
            (danach, alleDanach, ende, urteil) = (nil, 0, nil, .offen)
            return
        }
        let end = Wirkung.shift(done, months: 3)
        let count = nennungen.count(anliegen, from: done + 1, to: min(end, stand))
        alleDanach = nennungen.countOfAll(from: done + 1, to: min(end, stand))
        (danach, ende) = (count, end)
        if end > stand {
            urteil = .laeuft(bis: end)
        } else if first < Period(.month, containing: context.firstEingang).von {
            urteil = .ohneDavor
        } else if davor + count < FigureText.smallestPercentBase {
            urteil = .zuWenige
        } else {
            let ratio = CountChange.ratio(
                before: .init(count: davor, days: massnahme.beschlossen - first),
                after: .init(count: count, days: end - done)
            )
            urteil = ratio.map { .geprueft(Aenderung($0)) } ?? .zuWenige
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

    /// Markdown: `19 → 5`, `19 → 5 bisher`, `19 → offen`.
    var zahlen: String {
        let head = German.number(davor) + "\u{A0}→\u{A0}"
        guard let danach else { return head + "*offen*" }
        if case .laeuft = urteil { return head + German.number(danach) + "\u{A0}bisher" }
        return head + German.number(danach)
    }

    /// Markdown: only a change that is secured stands out; empty while the Maßnahme is not done.
    var satz: String {
        switch urteil {
        case .offen: ""
        case .laeuft(let end): "Beobachtung läuft *bis \(German.date(end))*"
        case .ohneDavor: "kein Vergleich, *die Daten beginnen später*"
        case .zuWenige: "*zu wenige Nennungen*"
        case .geprueft(let change): change.richtung == nil ? change.text : "**\(change.text)**"
        }
    }
}
