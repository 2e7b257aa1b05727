package import Config
internal import Days
package import Diagnostics
package import Records
internal import Schema

/// Works out every key figure of every period in one pass over the rows.
///
/// A row falls into a period by the date that the figure is anchored at, so a row is looked at once, not once a period.
/// What depends on S, the last day that a period sees, is asked period by period.
package struct Analysis {
    private let project: Project
    private let records: Records
    private let kennzahlen: Kennzahlen
    private let zeitraeume: [Zeitraum]
    private let map: DimensionMap
    private let index: PeriodIndex
    private let dueDates: DueDates
    private let ersteFolge: [Int32]
    private let isFolgereaktion: [Bool]
    private var tally: Tally
    private var durations: Durations

    // Figures by the date that they are anchored at, so that the pass need not ask.
    private let byEingang: [Int]
    private let byAbschluss: [Int]
    private let byZwischennachricht: [Int]
    private let byFrist: [[Int]]
    private let byBeobachtungsende: [Int]
    private let ofBestand: [Int]
    private let bisStand: [Int]
    private let ofWeitergeleitet: [Int]
    private let firstAnliegen: Int

    /// The figures of all periods, in the order of `zeitraeume`.
    ///
    /// Throws when the balance does not hold: then the figures are wrong, and nothing may be published.
    package static func figures(
        _ project: Project, _ records: Records, _ zeitraeume: [Zeitraum]
    ) throws(Failure) -> [PeriodFigures] {
        var analysis = Analysis(project, records, zeitraeume)
        analysis.run()
        return try analysis.results()
    }

    private init(_ project: Project, _ records: Records, _ zeitraeume: [Zeitraum]) {
        self.project = project
        self.records = records
        self.zeitraeume = zeitraeume
        let kennzahlen = Kennzahlen(project)
        self.kennzahlen = kennzahlen
        map = DimensionMap(project, arten: records.arten)
        index = PeriodIndex(zeitraeume)
        let rows = records.rows
        let days = (0..<rows.count).lazy.map { rows.eingang(of: $0) }
        let range = (days.min() ?? 0)...(days.max() ?? 0)
        dueDates = DueDates(project, days: range)
        (ersteFolge, isFolgereaktion) = Analysis.folgen(records)
        let figures = kennzahlen.all
        func places(_ isWanted: (Kennzahl) -> Bool) -> [Int] {
            figures.indices.filter { !figures[$0].isOfWeitergeleitet && isWanted(figures[$0]) }
        }
        byEingang = places { $0.anchor == .eingang }
        byAbschluss = places { $0.anchor == .abschluss }
        byZwischennachricht = places { $0.anchor == .zwischennachricht }
        byFrist = project.fristen.indices.map { rule in places { $0.anchor == .frist(rule) } }
        byBeobachtungsende = places { $0.anchor == .beobachtungsende }
        ofBestand = places { $0.anchor == .bestand }
        bisStand = places { $0.anchor == .eingangBisStand }
        ofWeitergeleitet = figures.indices.filter { figures[$0].isOfWeitergeleitet }
        firstAnliegen = figures.firstIndex { $0.anchor == .anliegen(0) } ?? 0
        tally = Tally(
            periods: zeitraeume.count, figures: figures.count, slots: map.count, teams: map.teams,
            arten: Art.allCases.count)
        durations = Durations(periods: zeitraeume.count, slots: map.count)
    }

    /// For every row the Eingang of its first valid Folgereaktion, and whether it is one itself.
    private static func folgen(_ records: Records) -> ([Int32], [Bool]) {
        var first = [Int32](repeating: Reaktion.noDay, count: records.rows.count)
        var isFolge = [Bool](repeating: false, count: records.rows.count)
        for row in 0..<records.folgeVon.count {
            let earlier = Int(records.folgeVon[row])
            guard earlier >= 0, earlier != row else { continue }
            let later = records.rows[row]
            let before = records.rows[earlier]
            guard later.isKRM, before.isKRM, before.isClosed, before.abschluss <= later.eingang else { continue }
            isFolge[row] = true
            if first[earlier] == Reaktion.noDay || later.eingang < first[earlier] { first[earlier] = later.eingang }
        }
        return (first, isFolge)
    }

    private mutating func run() {
        for number in 0..<records.rows.count {
            let row = records.rows[number]
            let slots = slots(of: row)
            if row.isKRM {
                count(facts(row, number), slots)
            } else {
                let facts = Facts(
                    row: row, isFolgereaktion: false, ersteFolge: Reaktion.noDay, beobachtungsende: Reaktion.noDay,
                    faelligkeit: Int32.max)
                count(ofWeitergeleitet, facts, slots, on: row.eingang)
            }
        }
    }

    private func slots(of row: Reaktion) -> RowSlots {
        let team = Int(row.team)
        var slots = RowSlots(
            bereich: 1 + project.teams[team].bereich, team: map.firstTeam + team, art: map.firstArt + Int(row.art),
            eingangsweg: map.firstEingangsweg + Int(row.eingangsweg))
        if row.anliegen.0 != Reaktion.none16 { slots.add(anliegen: map.firstAnliegen + Int(row.anliegen.0)) }
        if row.anliegen.1 != Reaktion.none16 { slots.add(anliegen: map.firstAnliegen + Int(row.anliegen.1)) }
        if row.anliegen.2 != Reaktion.none16 { slots.add(anliegen: map.firstAnliegen + Int(row.anliegen.2)) }
        return slots
    }

    private func facts(_ row: Reaktion, _ number: Int) -> Facts {
        var faelligkeit = Int32.max
        for rule in 0..<dueDates.count {
            if let (due, version) = dueDates.due(rule, row), dueDates.isClosing(rule, version) {
                faelligkeit = min(faelligkeit, due)
            }
        }
        return Facts(
            row: row, isFolgereaktion: isFolgereaktion[number], ersteFolge: ersteFolge[number],
            beobachtungsende: row.isClosed ? row.abschluss + Int32(project.folgeBeobachtungTage) : Reaktion.noDay,
            faelligkeit: faelligkeit)
    }

    private mutating func count(_ facts: Facts, _ slots: RowSlots) {
        let row = facts.row
        count(byEingang, facts, slots, on: row.eingang)
        countAnliegen(row, slots)
        if row.isClosed {
            count(byAbschluss, facts, slots, on: row.abschluss)
            countDuration(row, slots)
            count(byBeobachtungsende, facts, slots, on: facts.beobachtungsende)
        }
        if row.zwischennachricht != Reaktion.noDay {
            count(byZwischennachricht, facts, slots, on: row.zwischennachricht)
        }
        for rule in 0..<dueDates.count {
            guard let (due, version) = dueDates.due(rule, row) else { continue }
            let isMet = dueDates.isMet(rule, version, row, due: due)
            for period in index.periods(of: due) {
                for figure in byFrist[rule] {
                    tally.count(period: Int(period), figure: figure, slots: slots, isHit: isMet)
                }
            }
        }
        countBestand(facts, slots)
    }

    private mutating func count(_ figures: [Int], _ facts: Facts, _ slots: RowSlots, on day: Int32) {
        for period in index.periods(of: day) {
            let stand = zeitraeume[Int(period)].stand.number
            for figure in figures {
                let kennzahl = kennzahlen.all[figure]
                guard kennzahl.nenner(facts) else { continue }
                tally.count(period: Int(period), figure: figure, slots: slots, isHit: kennzahl.zaehler(facts, stand))
            }
        }
    }

    private mutating func countAnliegen(_ row: Reaktion, _ slots: RowSlots) {
        for period in index.periods(of: row.eingang) {
            let cell = Int(row.team) * Art.allCases.count + Int(row.art)
            tally.countTeamArt(period: Int(period), cell: cell)
            for position in slots.withoutAnliegen..<slots.count {
                let figure = firstAnliegen + slots[position] - map.firstAnliegen
                tally.countMention(period: Int(period), figure: figure, slots: slots)
            }
        }
    }

    private mutating func countDuration(_ row: Reaktion, _ slots: RowSlots) {
        for period in index.periods(of: row.abschluss) {
            for position in 0..<slots.count {
                durations.add(period: Int(period), slot: slots[position], days: row.abschluss - row.eingang)
            }
        }
    }

    private mutating func countBestand(_ facts: Facts, _ slots: RowSlots) {
        let row = facts.row
        let firstStand = PeriodIndex.lowerBound(index.stands, row.eingang)
        for position in firstStand..<index.stands.count {
            let stand = index.stands[position]
            let period = index.byStand[position]
            let isOpen = !facts.isClosed(by: stand)
            if !isOpen, !row.isArt(.ohneBogen) { break }
            for figure in bisStand where row.isArt(.ohneBogen) {
                tally.count(period: period, figure: figure, slots: slots, isHit: true)
                tally.noteMissing(period: period, team: Int(row.team), eingang: row.eingang)
            }
            guard isOpen else { continue }
            if facts.faelligkeit <= stand {
                tally.noteOverdue(period: period, team: Int(row.team), due: facts.faelligkeit)
            }
            for figure in ofBestand {
                let isHit = kennzahlen.all[figure].zaehler(facts, stand)
                tally.count(period: period, figure: figure, slots: slots, isHit: isHit)
            }
        }
        let firstEve = PeriodIndex.lowerBound(index.eves, row.eingang)
        for position in firstEve..<index.eves.count {
            if facts.isClosed(by: index.eves[position]) { break }
            tally.countOpening(period: index.byStart[position], slots: slots)
        }
    }

    private func results() throws(Failure) -> [PeriodFigures] {
        var out: [PeriodFigures] = []
        for (number, zeitraum) in zeitraeume.enumerated() {
            let figures = PeriodFigures(
                zeitraum: zeitraum, kennzahlen: kennzahlen, map: map, tally: tally, durations: durations,
                period: number, massnahmen: records.massnahmen)
            try Balance.check(figures, tally: tally, period: number, project: project, map: map)
            out.append(figures)
        }
        return out
    }
}
