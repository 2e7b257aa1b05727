internal import Days
internal import Releases

/// What a reader is taken to know, as sums of unknown counts (PRODUCT 7 (4)): made from shown values alone.
struct Knowledge {
    /// The unknowns of a cell: the counts behind what is shown.
    struct Counts {
        let zaehler: LinearSystem.Form
        /// Nil for a count without one.
        let nenner: LinearSystem.Form?
    }

    private(set) var system = LinearSystem()
    private(set) var targets: [(target: AuditTarget, form: LinearSystem.Form)] = []
    /// The unknowns of base values, for the witnesses.
    private(set) var base: [(period: Period, cell: ReleasedCell, zaehler: Int, nenner: Int?)] = []
    /// By period and cell.
    private var places: [Period: [ReleasedCell: (zaehler: Int, nenner: Int?)]] = [:]
    private let history: ReleaseHistory
    private let timeline: Timeline

    init(_ history: ReleaseHistory) {
        self.history = history
        timeline = Timeline(history)
        for release in history.releases {
            for values in release.werte { take(values) }
        }
        leftOut()
        splits()
        flow()
        Populations(history, timeline).relate(&self)
        years()
        aim()
    }

    // MARK: Unknowns

    private mutating func take(_ values: ReleasedValues) {
        for entry in values.entries {
            guard let zaehler = entry.value.zaehler else { continue }
            let count = system.unknown(zaehler.possible, start: zaehler.value)
            let whole = entry.value.nenner.map { system.unknown($0.possible, start: $0.value) }
            places[values.period, default: [:]][entry.cell] = (count, whole)
            base.append((values.period, entry.cell, count, whole))
            if let whole { system.atMost([count], [whole]) }
        }
    }

    /// What came, was closed and was open is there too where its table is left out: nobody sees it, but it adds up.
    private mutating func leftOut() {
        for (place, period) in timeline.periods.enumerated() {
            let before = timeline.follows(place) ? zaehler(timeline.periods[place - 1], .bestand).map(start) ?? 0 : 0
            for figure in [ReleasedFigure.bestand, .erledigt, .eingang] where zaehler(period, figure) == nil {
                let come = zaehler(period, .eingang).map(start) ?? 0
                let gone = zaehler(period, .erledigt).map(start) ?? 0
                let open = zaehler(period, .bestand).map(start) ?? before
                let guess =
                    switch figure {
                    case .bestand: before + come - gone
                    case .erledigt: before + come - open
                    default: open + gone - before
                    }
                places[period, default: [:]][ReleasedCell(figure)] = (hidden(start: max(0, guess)), nil)
            }
        }
    }

    mutating func hidden(start: Int, _ range: ClosedRange<Int> = 0...LinearSystem.unbounded) -> Int {
        system.unknown(range, start: start)
    }

    mutating func equal(_ left: [Int], _ right: [Int], isLoose: Bool = false) {
        system.equal(left, right, isLoose: isLoose)
    }

    mutating func atMost(_ left: [Int], _ right: [Int], isLoose: Bool = false) {
        system.atMost(left, right, isLoose: isLoose)
    }

    mutating func require(_ form: LinearSystem.Form, _ range: ClosedRange<Int>) { system.require(form, range) }

    func start(_ unknown: Int) -> Int { system.starts[unknown] }
    func upper(_ unknown: Int) -> Int { system.ranges[unknown].upperBound }

    func zaehler(_ period: Period, _ figure: ReleasedFigure, _ part: ReleasedPart = .whole) -> Int? {
        places[period]?[ReleasedCell(figure, part)]?.zaehler
    }

    func nenner(_ period: Period, _ figure: ReleasedFigure, _ part: ReleasedPart = .whole) -> Int? {
        places[period]?[ReleasedCell(figure, part)]?.nenner
    }

    // MARK: Relations

    /// Months = Bereiche = Art groups.
    private mutating func splits() {
        for quarter in history.periods where quarter.kind == .quarter {
            let whole = timeline.base(in: quarter).compactMap { zaehler($0, .eingang) }
            let bereiche = all(quarter, .eingang).filter { if case .bereich = $0.part { true } else { false } }
                .compactMap { zaehler(quarter, .eingang, $0.part) }
            let arten = ArtGroup.allCases.compactMap { zaehler(quarter, .eingang, .art($0)) }
            if !bereiche.isEmpty { equal(whole, bereiche) }
            if !arten.isEmpty { equal(whole, arten) }
        }
    }

    private func all(_ period: Period, _ figure: ReleasedFigure) -> [ReleasedCell] {
        base.filter { $0.period == period && $0.cell.figure == figure }.map(\.cell)
    }

    /// Bestand + Eingang − Erledigt = Bestand; it was 0 before the first month.
    private mutating func flow() {
        for (place, period) in timeline.periods.enumerated() {
            guard let come = zaehler(period, .eingang), let gone = zaehler(period, .erledigt),
                let after = zaehler(period, .bestand)
            else { continue }
            var before: [Int] = []
            if place > 0 {
                guard timeline.follows(place), let unknown = zaehler(timeline.periods[place - 1], .bestand) else {
                    continue
                }
                before = [unknown]
            } else if !timeline.isFirst(place) {
                continue
            }
            equal(before + [come], [gone, after], isLoose: true)
        }
    }

    /// What is counted over a year: deadlines by Bereich, the Folgequote, topics.
    private mutating func years() {
        for year in history.periods where year.kind == .year {
            let parts = timeline.base(in: year)
            for rule in PlannedRule.allCases {
                let figure = ReleasedFigure.frist(rule)
                let cells = all(year, figure)
                guard !cells.isEmpty else { continue }
                for get in [Knowledge.zaehler, Knowledge.nenner] {
                    let whole = parts.compactMap { get(self)($0, figure, .whole) }
                    guard whole.count == parts.count else { continue }
                    equal(whole, cells.compactMap { get(self)(year, figure, $0.part) })
                }
            }
            topics(year)
        }
    }

    /// Reactions ≤ mentions ≤ 3 × reactions, one topic ≤ reactions.
    private mutating func topics(_ year: Period) {
        let quarters = history.periods.filter { $0.kind == .quarter && year.von <= $0.von && $0.bis <= year.bis }
        func reactions(_ group: ArtGroup) -> [Int]? {
            let own = quarters.compactMap { zaehler($0, .eingang, .art(group)) }
            return own.count == 4 ? own : nil
        }
        let codes = base.filter { $0.period == year }
        let kritisch = codes.filter { if case .kritisch = $0.cell.figure { true } else { false } }.map(\.zaehler)
        let lob = codes.filter { if case .lob = $0.cell.figure { true } else { false } }.map(\.zaehler)
        if !kritisch.isEmpty {
            let mentions = kritisch.map(start).reduce(0, +)
            let own = hidden(start: max((mentions + 1) / 2, kritisch.map(start).max() ?? 0))
            for code in kritisch { atMost([code], [own]) }
            bound(kritisch, reactions: [own])
            if let least = reactions(.kritik), let further = reactions(.anregung) {
                atMost(least, [own])
                atMost([own], least + further)
            }
        }
        if !lob.isEmpty, let own = reactions(.lob) {
            for group in lob {
                require(LinearSystem.Form(own.map { ($0, 3) } + [(group, -1)]), 0...LinearSystem.unbounded)
            }
            bound(lob, reactions: own)
        }
    }

    private mutating func bound(_ mentions: [Int], reactions: [Int]) {
        atMost(reactions, mentions)
        require(
            LinearSystem.Form(reactions.map { ($0, 3) } + mentions.map { ($0, -1) }),
            0...LinearSystem.unbounded
        )
    }

    // MARK: Targets

    /// Everything that is shown, sums too.
    private mutating func aim() {
        for period in history.periods {
            guard let figures = history.figures(of: period) else { continue }
            for entry in figures.entries {
                guard let zaehler = entry.value.zaehler, let counts = counts(period, entry.cell) else { continue }
                let isBase = places[period]?[entry.cell] != nil
                func target(_ part: AuditTarget.Part, _ shown: Int, _ form: LinearSystem.Form) {
                    let target = AuditTarget(
                        period: period,
                        cell: entry.cell,
                        part: part,
                        shown: shown,
                        // A sum of zeros says „in keinem Monat 3 oder mehr“, a denominator of topics is a sum.
                        mustHaveZero: isBase && shown == 0
                            && (part == .zaehler || part == .nenner && !entry.cell.figure.isTopic)
                    )
                    targets.append((target, form))
                }
                target(.zaehler, zaehler.value, counts.zaehler)
                guard let nenner = entry.value.nenner, let whole = counts.nenner else { continue }
                target(.nenner, nenner.value, whole)
                let rest = LinearSystem.Form(whole.terms + counts.zaehler.terms.map { ($0.unknown, -$0.weight) })
                target(.rest, nenner.value - zaehler.value, rest)
            }
        }
    }

    /// The counts behind a shown value, found as `PeriodSums` finds the value.
    private func counts(_ period: Period, _ cell: ReleasedCell) -> Counts? {
        if cell.figure.isTopic {
            let family = base.filter { $0.period == period && cell.figure.isSameFamily(as: $0.cell.figure) }
            guard let own = zaehler(period, cell.figure, cell.part) else { return nil }
            return Counts(zaehler: LinearSystem.Form(own), nenner: LinearSystem.Form(family.map(\.zaehler)))
        }
        let parts: [Period]
        if places[period]?[cell] != nil {
            parts = [period]
        } else if cell.part != .whole {
            parts = history.periods.filter { $0.kind == .quarter && period.von <= $0.von && $0.bis <= period.bis }
        } else {
            let base = timeline.base(in: period)
            parts = cell.figure == .bestand ? Array(base.suffix(1)) : base
        }
        let zaehler = parts.compactMap { self.zaehler($0, cell.figure, cell.part) }
        let nenner = parts.compactMap { self.nenner($0, cell.figure, cell.part) }
        guard !zaehler.isEmpty else { return nil }
        return Counts(zaehler: LinearSystem.Form(zaehler), nenner: nenner.isEmpty ? nil : LinearSystem.Form(nenner))
    }
}
