package import Config
package import Days
internal import Figures
package import Records
internal import Schema

/// Into which periods the rows of single files count: where a new or changed export makes itself felt.
///
/// A row counts in a period when any figure of the period is made from it: by one of its days, or because it is open at
/// the period's end. A Folgereaktion also counts where the observation of the case before it ends.
package struct RowsInPeriods {
    private let source: FactSource
    private let rules: [CountingRule]
    private let axis: TimeAxis
    /// S of each period.
    private let stands: [Int32]
    /// The periods whose S is a stand of the axis.
    private let periodsOfStand: [[Int]]

    package init(_ project: Project, _ records: Records, _ zeitraeume: [Zeitraum]) {
        source = FactSource(project, records)
        rules = CountingRules(project).all.filter { !$0.isOfMassnahmen }
        axis = TimeAxis(zeitraeume)
        stands = zeitraeume.map(\.stand.number)
        var periods = [[Int]](repeating: [], count: axis.standCount)
        for (period, stand) in axis.standOfPeriod.enumerated() { periods[stand].append(period) }
        periodsOfStand = periods
    }

    /// The number of rows in each period, for each of `files` (indices into `Records.files`).
    ///
    /// A row that says what it said already in another file is left out, unless that file is one of `files`, too.
    package func counts(of files: Set<Int>) -> [Int: [Int]] {
        let records = source.records
        var out = Dictionary(uniqueKeysWithValues: files.map { ($0, [Int](repeating: 0, count: stands.count)) })
        var found = Found(periods: stands.count)
        for row in records.fileOfRow.indices {
            let file = Int(records.fileOfRow[row])
            guard files.contains(file), records.origin(of: row).map(files.contains) ?? true else { continue }
            find(row, &found)
            for period in found.periods { out[file]?[period] += 1 }
        }
        return out
    }

    /// The places of the periods in which one row counts, each once.
    private struct Found {
        private(set) var periods: [Int] = []
        private var rowOfPeriod: [Int]
        private var row = -1

        init(periods: Int) { rowOfPeriod = [Int](repeating: -1, count: periods) }

        mutating func begin(_ row: Int) {
            self.row = row
            periods.removeAll(keepingCapacity: true)
        }

        mutating func insert(_ period: Int) {
            guard rowOfPeriod[period] != row else { return }
            rowOfPeriod[period] = row
            periods.append(period)
        }
    }

    private func find(_ row: Int, _ found: inout Found) {
        found.begin(row)
        let facts = source.facts(row)
        for rule in rules where rule.nenner.holds(facts) {
            if rule.kennzahl.kind == .count, !rule.zaehler.holds(facts) { continue }
            add(rule, facts, to: &found)
        }
        let earlier = Int(source.records.folgeVon[row])
        if earlier >= 0 { add(source.facts(earlier).beobachtungsende, to: &found) }
    }

    private func add(_ rule: CountingRule, _ facts: Facts, to found: inout Found) {
        let row = facts.row
        switch rule.anchor {
        case .eingang, .mention: add(row.eingang, to: &found)
        case .abschluss: add(row.abschluss, to: &found)
        case .zwischennachricht: add(row.zwischennachricht, to: &found)
        case .beobachtungsende: add(facts.beobachtungsende, to: &found)
        case .bueroweg: add(row.anBuero, to: &found)
        case .bogenweg: if row.isClosed { add(row.bogenEingang, seeing: row.abschluss, to: &found) }
        case .frist(let index): if let due = source.dueDates.due(index, row) { add(due.day, to: &found) }
        case .bestand, .eingangBisStand:
            for stand in axis.stands(in: rule.standingDays.days(facts)) {
                for period in periodsOfStand[stand] { found.insert(period) }
            }
        case .massnahmen: break
        }
    }

    /// - Parameter earlier: a day that the period must have seen by its S.
    private func add(_ day: Int32, seeing earlier: Int32 = Int32.min, to found: inout Found) {
        guard day != Reaktion.noDay else { return }
        let segment = axis.segment(of: day)
        guard segment >= 0 else { return }
        for period in axis.periods(of: segment) where stands[Int(period)] >= earlier { found.insert(Int(period)) }
    }
}
