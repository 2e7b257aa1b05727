package import Days
internal import Figures
internal import Schema
internal import Statistics

/// How often a Maßnahme's topic came up in the three months before it was decided and the three months after it was done.
///
/// Counted in the whole office, as in the table of topics. Three months have 89 to 92 days: the counts are shown as they
/// are, the interval compares them per day.
package struct Wirkung: Hashable, Sendable, Encodable {
    package enum Urteil: Hashable, Sendable, Encodable {
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

    package let davor: Int
    /// Nil while the Maßnahme is not done.
    package let danach: Int?
    package let urteil: Urteil
    /// The mentions of all topics in the same spans: a fall of one may only be a fall of all.
    package let alleDavor: Int
    package let alleDanach: Int
    /// The last day of the three months after; nil while the Maßnahme is not done.
    package let ende: Day?

    /// Nil for a Maßnahme without a topic.
    init?(_ massnahme: Massnahme, _ mentions: MentionDays, firstEingang: Day, stand: Day) {
        guard let anliegen = massnahme.anliegen else { return nil }
        let first = massnahme.beschlossen.shifted(months: -3)
        let last = massnahme.beschlossen - 1
        davor = mentions.count(anliegen, from: first, to: last)
        alleDavor = mentions.countOfAll(from: first, to: last)
        guard let done = massnahme.erledigt, massnahme.status != .entfallen, done <= stand else {
            (danach, alleDanach, ende, urteil) = (nil, 0, nil, .offen)
            return
        }
        let end = done.shifted(months: 3)
        let count = mentions.count(anliegen, from: done + 1, to: min(end, stand))
        alleDanach = mentions.countOfAll(from: done + 1, to: min(end, stand))
        (danach, ende) = (count, end)
        if end > stand {
            urteil = .laeuft(bis: end)
        } else if first < Period(.month, containing: firstEingang).von {
            urteil = .ohneDavor
        } else if davor + count < FigureValue.smallestPercentBase {
            urteil = .zuWenige
        } else {
            let before = CountChange.Span(count: davor, days: massnahme.beschlossen - first)
            let after = CountChange.Span(count: count, days: end - done)
            urteil =
                CountChange.ratio(before: before, after: after).map {
                    .geprueft(Aenderung(CountChange.point(before: before, after: after), $0))
                } ?? .zuWenige
        }
    }
}
