internal import Config
internal import Records
internal import Schema

/// GA 3 (2): which rows are valid Folgereaktionen, and which cases had one.
///
/// Valid is a row that names another KRM row closed on or before its own Eingang. A chain counts link by link: each case
/// is asked for its own first Folgereaktion.
struct Folgen: Sendable {
    /// For every row the Eingang of its first valid Folgereaktion; `Reaktion.noDay` without one.
    let erste: [Int32]
    /// For every row whether it is a valid Folgereaktion.
    let isFolgereaktion: [Bool]

    init(_ records: Records) {
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
        erste = first
        isFolgereaktion = isFolge
    }
}

/// Everything that turns a row into `Facts`; the pass over all rows and `krm explain` share it.
struct FactSource: Sendable {
    let records: Records
    let dueDates: DueDates
    private let folgen: Folgen
    private let beobachtung: Int32
    /// The group of each topic; one more at the end for `none16`, cut off to an index.
    private let groups: [UInt8]

    init(_ project: Project, _ records: Records) {
        self.records = records
        folgen = Folgen(records)
        beobachtung = Int32(project.folgeBeobachtungTage)
        groups = project.anliegen.map { GroupSet($0.group).bits } + [0]
        dueDates = DueDates(project, days: records.rows.eingaenge ?? 0...0)
    }

    /// The facts of a row.
    /// - Parameter faelligkeit: when the caller has asked the rules already.
    @inline(__always)
    func facts(_ number: Int, _ row: Reaktion, faelligkeit: Int32) -> Facts {
        var set = GroupSet()
        set.bits = group(row.anliegen.first) | group(row.anliegen.second) | group(row.anliegen.third)
        var traits = RowTraits(row)
        if folgen.isFolgereaktion[number] { traits.insert(.folgereaktion) }
        return Facts(
            row: row,
            groups: set,
            traits: traits,
            ersteFolge: folgen.erste[number],
            beobachtungsende: row.isClosed ? row.abschluss &+ beobachtung : Reaktion.noDay,
            faelligkeit: faelligkeit
        )
    }

    func facts(_ number: Int) -> Facts {
        let row = records.rows[number]
        var faelligkeit = Int32.max
        dueDates.forEachDue(row) { _, due in
            if dueDates.isClosing(due) { faelligkeit = min(faelligkeit, due.day) }
        }
        return facts(number, row, faelligkeit: faelligkeit)
    }

    @inline(__always)
    private func group(_ anliegen: UInt16) -> UInt8 { groups[min(Int(anliegen), groups.count - 1)] }
}
