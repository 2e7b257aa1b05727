internal import Days
internal import Releases

/// Which cases stand behind the deadlines and the Folgequote: unknown parts of what came and of what was closed.
struct Populations {
    private let history: ReleaseHistory
    private let timeline: Timeline

    init(_ history: ReleaseHistory, _ timeline: Timeline) {
        self.history = history
        self.timeline = timeline
    }

    func relate(_ knowledge: inout Knowledge) {
        relate(.schriftlich, &knowledge)
        relate(.kritik, &knowledge)
        folgequoten(&knowledge)
    }

    // MARK: Deadlines

    /// One population, a part of each period's Eingang, behind all deadlines of its kind: due in the period of the
    /// Eingang or in the next one.
    private func relate(_ cases: ReleasedRule.Cases, _ knowledge: inout Knowledge) {
        var before: (population: Int, due: [PlannedRule: Int])?
        var members: [Period: Int] = [:]
        var closings = Closings(timeline)
        // The rules of the period before.
        var former: [ReleasedRule] = []
        for (place, period) in timeline.periods.enumerated() {
            let known = rules(of: cases, in: period)
            let rules = known.map(\.rule).filter { knowledge.nenner(period, .frist($0)) != nil }
            let judging = timeline.follows(place) ? former : known
            former = known
            if !timeline.follows(place) { before = nil }
            let population = knowledge.hidden(start: guess(cases, place, rules, before, knowledge))
            members[period] = population
            if let come = knowledge.zaehler(period, .eingang) { knowledge.atMost([population], [come], isLoose: true) }
            var due: [PlannedRule: Int] = [:]
            // Those carried into a period of which the one before is not known.
            var unknown: [PlannedRule: Int] = [:]
            for rule in rules {
                guard let nenner = knowledge.nenner(period, .frist(rule)) else { continue }
                var rest: [Int] = []
                var taken: [Int] = []
                var carry = 0
                if let before, let own = before.due[rule] {
                    rest = [before.population]
                    taken = [own]
                    carry = knowledge.start(before.population) - knowledge.start(own)
                } else {
                    // Nothing is known of the period before.
                    carry = knowledge.start(nenner) / 2
                    rest = [knowledge.hidden(start: carry)]
                    unknown[rule] = rest[0]
                }
                let own = knowledge.hidden(start: max(0, knowledge.start(nenner) - carry))
                knowledge.atMost([own], [population], isLoose: true)
                knowledge.equal([own] + rest, taken + [nenner], isLoose: true)
                due[rule] = own
                guard let version = known.first(where: { $0.rule == rule }) else { continue }
                let carried = judging.first { $0.rule == rule }
                closings.add(version, before: carried, place, came: (rest, taken), knowledge)
            }
            order(known, due, unknown, &knowledge)
            before = (population, due)
        }
        closings.relate(&knowledge)
        guard cases == .kritik else { return }
        for quarter in history.periods where quarter.kind == .quarter {
            let own = timeline.base(in: quarter).compactMap { members[$0] }
            guard let shown = knowledge.zaehler(quarter, .eingang, .art(.kritik)), !own.isEmpty else { continue }
            knowledge.equal(own, [shown], isLoose: true)
        }
    }

    /// A case's shorter deadline never ends after its longer one: whoever came in the period and is due in it under the
    /// longer one is so under the shorter, and whoever came before and is due in it under the shorter is so under the longer.
    private func order(
        _ known: [ReleasedRule],
        _ due: [PlannedRule: Int],
        _ unknown: [PlannedRule: Int],
        _ knowledge: inout Knowledge
    ) {
        for shorter in known {
            for longer in known where longer.rule != shorter.rule && shorter.endsNoLater(than: longer) {
                if let soon = due[shorter.rule], let late = due[longer.rule] {
                    knowledge.atMost([late], [soon], isLoose: true)
                }
                if let soon = unknown[shorter.rule], let late = unknown[longer.rule] {
                    knowledge.atMost([soon], [late], isLoose: true)
                }
            }
        }
    }

    private func rules(of cases: ReleasedRule.Cases, in period: Period) -> [ReleasedRule] {
        let own = history.releases.filter { period.von <= $0.month.von && $0.month.bis <= period.bis }
        return ReleasedRule.common(own).filter { $0.cases == cases }
    }

    /// Where the search begins: half of what is due now and half of what is due next, within the Eingang.
    private func guess(
        _ cases: ReleasedRule.Cases,
        _ place: Int,
        _ rules: [PlannedRule],
        _ before: (population: Int, due: [PlannedRule: Int])?,
        _ knowledge: Knowledge
    ) -> Int {
        let period = timeline.periods[place]
        let come = knowledge.zaehler(period, .eingang).map { knowledge.start($0) } ?? LinearSystem.unbounded
        let next = place + 1 < timeline.periods.count && timeline.follows(place + 1) ? timeline.periods[place + 1] : nil
        var wanted: [Int] = []
        var least = 0
        var most = come
        for rule in rules {
            guard let nenner = knowledge.nenner(period, .frist(rule)) else { continue }
            let carry: Int
            if let before, let own = before.due[rule] {
                carry = knowledge.start(before.population) - knowledge.start(own)
            } else {
                carry = knowledge.start(nenner) / 2
            }
            let due = max(0, knowledge.start(nenner) - carry)
            least = max(least, due)
            if let next, let later = knowledge.nenner(next, .frist(rule)) {
                most = min(most, due + knowledge.upper(later))
                wanted.append(due + knowledge.start(later) / 2)
            }
        }
        let middle = wanted.isEmpty ? (least + min(most, least * 2 + 2)) / 2 : wanted.reduce(0, +) / wanted.count
        return max(least, min(middle, most))
    }

    // MARK: Folgequote

    /// Its denominator is what was closed so many days before; periods at both edges are cut.
    private func folgequoten(_ knowledge: inout Knowledge) {
        var late: [Period: Int] = [:]
        for release in history.releases {
            for values in release.werte where values.period.kind == .year {
                let year = values.period
                guard let nenner = knowledge.nenner(year, .folgequote) else { continue }
                let window = (von: year.von - release.folgeTage, bis: year.bis - release.folgeTage)
                var parts: [Int] = []
                var isKnown = true
                var day = window.von
                for period in timeline.periods where period.bis >= window.von && period.von <= window.bis {
                    if day < period.von { isKnown = false }
                    day = period.bis + 1
                    guard let gone = knowledge.zaehler(period, .erledigt) else {
                        isKnown = false
                        continue
                    }
                    if period.von >= window.von, period.bis <= window.bis {
                        parts.append(gone)
                    } else if let other = late[period], period.von < window.von {
                        // What the year before has not taken of it.
                        let own = knowledge.hidden(start: knowledge.start(gone) - knowledge.start(other))
                        knowledge.equal([own, other], [gone], isLoose: true)
                        parts.append(own)
                    } else {
                        let own = knowledge.hidden(start: knowledge.start(gone) / 2)
                        knowledge.atMost([own], [gone], isLoose: true)
                        if period.bis > window.bis { late[period] = own }
                        parts.append(own)
                    }
                }
                if day <= window.bis { isKnown = false }
                if isKnown {
                    knowledge.equal(parts, [nenner], isLoose: true)
                } else {
                    knowledge.atMost(parts, [nenner], isLoose: true)
                }
            }
        }
    }
}
