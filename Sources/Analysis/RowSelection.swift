package import Config
package import Days
package import Figures
package import Records
internal import Schema

/// The rows behind one figure, one by one: what `krm explain` lists.
///
/// It asks the same conditions, dates and rules as the pass over all rows, but row by row and without any table, so the
/// two also check each other.
package struct RowSelection {
    /// A row that a figure is made from, and what it adds to it.
    package struct Entry: Sendable, Equatable {
        /// Index into `Records.rows`.
        package let row: Int
        package let zaehler: Int
        /// 0 for figures without a denominator.
        package let nenner: Int
        /// Under the rule for `frist.<id>`, else the earliest one that only an Abschluss meets; nil without one.
        package let faelligkeit: Day?
        /// Abschluss − Eingang in days, for quantiles.
        package let tage: Int?
    }

    private let project: Project
    private let source: FactSource

    package init(_ project: Project, _ records: Records) {
        self.project = project
        source = FactSource(project, records)
    }

    /// The rows of a figure in a period that lie in all of `cells`, in the order of the records; none for Maßnahmen.
    package func entries(_ rule: CountingRule, _ zeitraum: Zeitraum, in cells: [Cross]) -> [Entry] {
        (0..<source.records.rows.count).compactMap { number in
            let row = source.records.rows[number]
            guard cells.allSatisfy({ contains($0, row) }) else { return nil }
            return entry(number, source.facts(number), rule, zeitraum)
        }
    }

    /// The figure that the entries add up to.
    package static func figure(_ kennzahl: Kennzahl, _ entries: [Entry]) -> FigureValue {
        let zaehler = entries.reduce(0) { $0 + $1.zaehler }
        let nenner = entries.reduce(0) { $0 + $1.nenner }
        switch kennzahl.kind {
        case .count: return .count(zaehler)
        case .rate: return .rate(zaehler, of: nenner)
        case .quantile(let share):
            let days = Durations.Sample(entries.compactMap { $0.tage.map { Int32($0) } })
            return days.quantile(share).map { .days($0, of: nenner) } ?? .absent
        }
    }

    /// The Maßnahmen behind a figure of theirs, as indices, for the whole, a Bereich or a team.
    package static func massnahmen(
        _ rule: CountingRule,
        _ zeitraum: Zeitraum,
        in cells: [Cross],
        _ records: Records
    ) -> [Int] {
        guard case .massnahmen(let state) = rule.anchor else { return [] }
        return records.massnahmen.indices.filter { index in
            let massnahme = records.massnahmen[index]
            return massnahme.counts(state, in: zeitraum) && cells.allSatisfy(massnahme.cells.contains)
        }
    }

    private func contains(_ cell: Cross, _ row: Reaktion) -> Bool {
        switch cell {
        case .whole: true
        case .bereich(let index): project.teams[Int(row.team)].bereich == index
        case .team(let index): Int(row.team) == index
        case .art(let art): row.isArt(art)
        case .eingangsweg(let weg): row.eingangsweg == weg.rawValue
        case .anliegen(let index): row.topics.contains(index)
        case .teamArt(let team, let art): Int(row.team) == team && row.isArt(art)
        }
    }

    /// Nil when the row has nothing to do with the figure in this period.
    private func entry(_ number: Int, _ facts: Facts, _ rule: CountingRule, _ zeitraum: Zeitraum) -> Entry? {
        guard rule.nenner.holds(facts) else { return nil }
        let row = facts.row
        var due = facts.faelligkeit
        var counts = rule.zaehler.holds(facts) && isTimely(rule.timing, facts, zeitraum)
        var tage: Int?
        switch rule.anchor {
        case .eingang: guard zeitraum.sees(row.eingang) else { return nil }
        case .abschluss:
            guard zeitraum.sees(row.abschluss) else { return nil }
            if rule.isQuantile { tage = Int(row.abschluss - row.eingang) }
        case .zwischennachricht: guard zeitraum.sees(row.zwischennachricht) else { return nil }
        case .bueroweg:
            guard zeitraum.sees(row.anBuero) else { return nil }
            tage = Int(row.anBuero - row.eingang)
        case .bogenweg:
            // As of S: a case that is closed later is open.
            guard zeitraum.sees(row.bogenEingang), row.isClosed, row.abschluss <= zeitraum.stand.number else {
                return nil
            }
            tage = Int(max(0, row.bogenEingang - row.abschluss))
        case .beobachtungsende: guard zeitraum.sees(facts.beobachtungsende) else { return nil }
        case .bestand, .eingangBisStand:
            guard rule.standingDays.days(facts).contains(zeitraum.stand.number) else { return nil }
        case .frist(let index):
            guard let end = source.dueDates.due(index, row), zeitraum.sees(end.day) else { return nil }
            due = end.day
            counts = source.dueDates.isMet(end, row)
        case .mention(let index):
            guard zeitraum.sees(row.eingang), !row.topics.isEmpty else { return nil }
            return Entry(
                row: number,
                zaehler: row.topics.contains(index) ? 1 : 0,
                nenner: row.topics.count,
                faelligkeit: day(due),
                tage: nil
            )
        case .massnahmen: return nil
        }
        let isCount = rule.kennzahl.kind == .count
        if isCount, !counts { return nil }
        return Entry(
            row: number,
            zaehler: counts && tage == nil ? 1 : 0,
            nenner: isCount ? 0 : 1,
            faelligkeit: day(due),
            tage: tage
        )
    }

    private func isTimely(_ timing: CountingRule.Timing, _ facts: Facts, _ zeitraum: Zeitraum) -> Bool {
        switch timing {
        case .eroertertBisStand:
            facts.row.eroertertAm != Reaktion.noDay && facts.row.eroertertAm <= zeitraum.stand.number
        case .folgeBisBeobachtungsende: facts.isBefolgt
        // `standingDays` and the rule ask these.
        case .nothing, .ueberfaellig, .alter, .fristGewahrt: true
        }
    }

    private func day(_ number: Int32) -> Day? { number == .max ? nil : Day(number: number) }
}

extension Zeitraum {
    /// The period contains the day and S has reached it; never for an empty date.
    fileprivate func sees(_ day: Int32) -> Bool { von.number <= day && day <= stand.number }
}

extension Reaktion {
    /// Indices of the topics, each once.
    fileprivate var topics: [Int] {
        [anliegen.first, anliegen.second, anliegen.third].filter { $0 != Reaktion.none16 }.map { Int($0) }
    }
}
