package import Config
package import Days
package import Diagnostics
package import Figures
package import Records
internal import Synchronization
internal import Workers

/// Works out every key figure of every period in one pass over the rows.
package enum Analysis {
    /// Counters of all threads together, so that a project with many teams and periods keeps to its memory.
    private static let countersOfAllJobs = 8_000_000

    /// The figures of all periods, in the order of `zeitraeume`; the same for any number of `jobs`.
    ///
    /// Throws when the balance does not hold: then the figures are wrong, and nothing may be published.
    /// - Parameter rowsAJob: fewer rows than this are not worth a thread of their own.
    package static func figures(
        _ project: Project,
        _ records: Records,
        _ zeitraeume: [Zeitraum],
        jobs: Int = 1,
        rowsAJob: Int = 50_000
    ) throws(Failure) -> [FigureTable] {
        let rules = CountingRules(project)
        let catalogue = rules.catalogue(project, arten: records.arten)
        let layout = TallyLayout(rules, DimensionMap(project), TimeAxis(zeitraeume))
        let pass = RowPass(layout, FactSource(project, records), rules, zeitraeume)
        let rows = records.rows.count
        let parts = min(jobs, rows / rowsAJob, countersOfAllJobs / max(1, layout.counterCount))
        let sums = PeriodSums(layout, rules, catalogue, count(pass, rows: rows, parts: parts), project)
        let hasVersions = project.fristen.contains { $0.versions.count > 1 }
        let bestand = rules.place(of: .bestand) ?? 0
        return try inParts(zeitraeume.count, jobs: jobs) { (number) throws(Failure) in
            let zeitraum = zeitraeume[number]
            let named =
                hasVersions
                ? catalogue.renamed(CountingRules(project, on: zeitraum.stand).all.map(\.kennzahl)) : catalogue
            let figures = FigureTable(
                zeitraum,
                named,
                columns: sums.columns(number, zeitraum, records.massnahmen),
                standing: sums.standing(number)
            )
            try Balance.check(figures) { sums.opening(number, place: bestand, $0) }
            return figures
        }
    }

    /// What `body` makes of each number below `count`, in their order; throws the failure of the first one that fails.
    private static func inParts(
        _ count: Int,
        jobs: Int,
        _ body: @Sendable (Int) throws(Failure) -> FigureTable
    ) throws(Failure) -> [FigureTable] {
        let results = Parallel.map(Array(0..<count), jobs: jobs) { number in
            Result { () throws(Failure) in try body(number) }
        }
        var out: [FigureTable] = []
        for result in results { out.append(try result.get()) }
        return out
    }

    /// Rows that a thread takes at a time, so that none waits for another with rows left.
    private static let rowsAtOnce = 8_192

    /// Counts the rows, on several threads when that is worth it.
    private static func count(_ pass: RowPass, rows: Int, parts: Int) -> Tally {
        guard parts > 1 else { return pass.count(0..<rows) }
        let tally = Mutex<Tally?>(nil)
        let taken = Atomic(0)
        Parallel.run(threads: parts) {
            let own = pass.count {
                let start = taken.add(rowsAtOnce, ordering: .relaxed).oldValue
                return start < rows ? start..<min(start + rowsAtOnce, rows) : nil
            }
            // Adding whole numbers gives the same in any order.
            tally.withLock { sum in
                if sum == nil { sum = own } else { sum?.add(own) }
            }
        }
        return tally.withLock { $0 } ?? pass.count(0..<0)
    }
}
