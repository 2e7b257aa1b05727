internal import Days
internal import Releases

/// What deadlines tell of Erledigt and Bestand. A case that came in one period and is due in the next was closed in the first,
/// and so in time, or it was open at its end; a case that met a deadline which the Abschluss alone meets has been closed.
struct Closings {
    /// The cases of one deadline that are due in a period.
    private struct Due {
        let place: Int
        let zaehler: Int
        let nenner: Int
        /// Those that came in the period before: the sum of the one without the other.
        let came: (plus: [Int], minus: [Int])
        /// Whether all of them that are in time have been closed.
        let areClosed: Bool
    }

    /// A part of the cases that came in the period before: those closed in it.
    private typealias Early = (unknown: Int, due: Due)

    private let timeline: Timeline
    /// By place in the timeline.
    private var due: [PlannedRule: [Int: Due]] = [:]

    init(_ timeline: Timeline) { self.timeline = timeline }

    /// - Parameters:
    ///   - own: the rule as it is in the period.
    ///   - before: as it was in the period before, by which cases that came then are judged.
    mutating func add(
        _ own: ReleasedRule,
        before: ReleasedRule?,
        _ place: Int,
        came: (plus: [Int], minus: [Int]),
        _ knowledge: Knowledge
    ) {
        let period = timeline.periods[place]
        let figure = ReleasedFigure.frist(own.rule)
        guard let zaehler = knowledge.zaehler(period, figure), let nenner = knowledge.nenner(period, figure),
            let closing = before?.closing, closing != .never
        else { return }
        due[own.rule, default: [:]][place] = Due(
            place: place,
            zaehler: zaehler,
            nenner: nenner,
            came: came,
            areClosed: own.closing == .alone && closing == .alone
        )
    }

    func relate(_ knowledge: inout Knowledge) {
        for rule in PlannedRule.allCases {
            let due = due[rule] ?? [:]
            var next: Early?
            for place in timeline.periods.indices.reversed() {
                if place + 1 < timeline.periods.count, !timeline.follows(place + 1) { next = nil }
                let early = due[place].map { relate($0, next, &knowledge) }
                relate(place, early, next, &knowledge)
                next = early
            }
        }
    }

    /// Those that came in the period before: closed then, and so in time, or in its Bestand.
    private func relate(_ due: Due, _ next: Early?, _ knowledge: inout Knowledge) -> Early {
        let period = timeline.periods[due.place]
        var open: [Int]?
        if timeline.follows(due.place) {
            open = knowledge.zaehler(timeline.periods[due.place - 1], .bestand).map { [$0] }
        } else if timeline.isFirst(due.place) {
            open = []
        }
        // Where the search begins: as few as what is shown allows.
        let came = sum(due.came.plus, knowledge) - sum(due.came.minus, knowledge)
        var least = open.map { came - sum($0, knowledge) } ?? 0
        if due.areClosed, let gone = knowledge.zaehler(period, .erledigt) {
            let later = next.map { knowledge.start($0.unknown) } ?? 0
            least = max(least, knowledge.start(due.zaehler) + later - knowledge.start(gone))
        }
        let most = max(0, min(came, knowledge.start(due.zaehler)))
        let early = knowledge.hidden(start: min(max(0, least), most))
        knowledge.atMost([early], [due.zaehler])
        knowledge.atMost([early] + due.came.minus, due.came.plus, isLoose: true)
        if let open { knowledge.atMost(due.came.plus, due.came.minus + [early] + open, isLoose: true) }
        return (early, due)
    }

    private func sum(_ unknowns: [Int], _ knowledge: Knowledge) -> Int {
        unknowns.reduce(0) { $0 + knowledge.start($1) }
    }

    /// What was closed in a period: of the cases due in it and of those due in the next.
    private func relate(_ place: Int, _ early: Early?, _ next: Early?, _ knowledge: inout Knowledge) {
        let period = timeline.periods[place]
        guard let gone = knowledge.zaehler(period, .erledigt), let open = knowledge.zaehler(period, .bestand) else {
            return
        }
        let later = next.map { [$0.unknown] } ?? []
        if let early, early.due.areClosed {
            knowledge.atMost([early.due.zaehler] + later, [early.unknown, gone], isLoose: true)
        } else if !later.isEmpty {
            knowledge.atMost(later, [gone], isLoose: true)
        }
        // Whoever is due and was not closed before has been closed in the period or is open at its end, as are those who
        // are due in the next. Bestand and Eingang say the same where the period before is shown.
        guard let early, !timeline.follows(place), !timeline.isFirst(place) else { return }
        let came = next?.due.came ?? (plus: [], minus: [])
        knowledge.atMost([early.due.nenner] + came.plus, [early.unknown, gone, open] + came.minus, isLoose: true)
    }
}
