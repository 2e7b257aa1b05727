internal import Files
internal import Schema

/// A finding about a row whose bytes are no longer at hand; the `Locator` turns it into one with a place.
struct PendingFinding {
    let batch: Int
    let row: Int
    let field: Int
    let column: Column
    let rule: DataRule
    let message: String
}

/// Brings the rows of all files of one role together: of several rows with one number one wins.
///
/// The newest `stand` wins, a missing one being the oldest; at equal `stand` the later file, then the later row. Within
/// one file at equal `stand`, equal content repeats and different content is an error. A rejected winner removes its
/// number: no older row takes its place.
struct Merge {
    /// Global row numbers are offsets into all batches, one behind the other.
    private let offsets: [Int]
    private(set) var batches: [FileBatch]
    /// The project-wide key of every row; -1 where there is none.
    private(set) var keys: [Int32]
    private(set) var folgeVon: [Int32]
    /// The global row that stands for a key, -1 when no row has the key, -2 when its winner was rejected.
    private(set) var winners: [Int32]
    private(set) var pending: [PendingFinding] = []

    init(_ batches: [FileBatch], keyTable: inout KeyTable) {
        self.batches = batches
        var offsets: [Int] = []
        var total = 0
        for batch in batches {
            offsets.append(total)
            total += batch.states.count
        }
        self.offsets = offsets
        keys = []
        keys.reserveCapacity(total)
        folgeVon = []
        folgeVon.reserveCapacity(total)
        for batch in batches {
            let global = keyTable.adopt(batch.keyTable)
            for key in batch.keys { keys.append(key < 0 ? -1 : global[Int(key)]) }
            for key in batch.folgeVon { folgeVon.append(key < 0 ? -1 : global[Int(key)]) }
        }
        winners = [Int32](repeating: -1, count: keyTable.count)
        chooseWinners()
    }

    func batch(of row: Int) -> Int {
        var low = 0
        var high = offsets.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if offsets[middle] <= row { low = middle } else { high = middle }
        }
        return low
    }

    func local(_ row: Int) -> (batch: Int, row: Int) {
        let batch = batch(of: row)
        return (batch, row - offsets[batch])
    }

    func reaktion(_ row: Int) -> Reaktion {
        let (batch, local) = local(row)
        return batches[batch].rows[local]
    }

    func state(_ row: Int) -> RowState {
        let (batch, local) = local(row)
        return batches[batch].states[local]
    }

    mutating func add(_ findings: [RowFinding], to batch: Int) { batches[batch].findings += findings }

    private mutating func chooseWinners() {
        var next = [Int32](repeating: -1, count: keys.count)
        var last = [Int32](repeating: -1, count: winners.count)
        var several: [Int32] = []
        for (row, key) in keys.enumerated() where key >= 0 {
            let index = Int(key)
            if winners[index] < 0 {
                winners[index] = Int32(row)
            } else {
                if last[index] == winners[index] { several.append(key) }
                next[Int(last[index])] = Int32(row)
            }
            last[index] = Int32(row)
        }
        for key in several {
            var rows: [Int] = []
            var row = winners[Int(key)]
            while row >= 0 {
                rows.append(Int(row))
                row = next[Int(row)]
            }
            winners[Int(key)] = Int32(settle(rows))
        }
        for index in winners.indices where winners[index] >= 0 {
            if state(Int(winners[index])) == .rejected { winners[index] = -2 }
        }
    }

    /// Decides between rows with one number, given in file and row order; returns the winner.
    private mutating func settle(_ rows: [Int]) -> Int {
        let ranked = rows.map { row in
            let (batch, local) = local(row)
            return (stand: batches[batch].rows.stand(of: local), batch: batch, local: local, row: row)
        }.sorted { ($0.stand, $0.row) < ($1.stand, $1.row) }
        var groups: [[(stand: Int32, batch: Int, local: Int, row: Int)]] = []
        for entry in ranked {
            if let last = groups.last?.last, last.stand == entry.stand, last.batch == entry.batch {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        for group in groups { compareWithin(group.map { ($0.batch, $0.local) }) }
        compareAcross(groups.map { $0.map { ($0.stand, $0.batch, $0.local) } })
        let winner = winner(of: groups[groups.count - 1].map { ($0.batch, $0.local, $0.row) })
        for entry in ranked where entry.row != winner && batches[entry.batch].states[entry.local] == .used {
            batches[entry.batch].states[entry.local] = .superseded
        }
        return winner
    }

    /// The last row of the newest group that is not just a repeat.
    private func winner(of group: [(batch: Int, local: Int, row: Int)]) -> Int {
        let last = group.last { batches[$0.batch].states[$0.local] != .repeated }
        return (last ?? group[group.count - 1]).row
    }

    /// Rows of one file at equal `stand`: equal content is a silent repeat, different content an error, also beside a
    /// row that is rejected already.
    private mutating func compareWithin(_ group: [(batch: Int, local: Int)]) {
        guard let (batch, first) = group.first else { return }
        for (_, local) in group.dropFirst() where batches[batch].states[local] == .used {
            if batches[batch].contents[local] == batches[batch].contents[first] {
                batches[batch].states[local] = .repeated
            } else {
                batches[batch].states[local] = .rejected
                pending.append(
                    PendingFinding(
                        batch: batch,
                        row: local,
                        field: batches[batch].fieldOfKey,
                        column: .vorgangsnummer,
                        rule: .vorgangDoppelt,
                        message: "Die Vorgangsnummer steht in dieser Datei schon in Zeile "
                            + "\(batches[batch].lines[first]), mit gleichem Stand und anderem Inhalt; lassen Sie "
                            + "nur die richtige Zeile stehen."
                    )
                )
            }
        }
    }

    /// At the newest `stand` in several files with different content the later file wins, with a warning.
    private mutating func compareAcross(_ groups: [[(stand: Int32, batch: Int, local: Int)]]) {
        guard groups.count > 1, let newest = groups.last?.last else { return }
        let previous = groups[groups.count - 2]
        guard previous[0].stand == newest.stand, let earlier = previous.last else { return }
        let isUsable =
            batches[newest.batch].states[newest.local] != .rejected
            && batches[earlier.batch].states[earlier.local] != .rejected
        guard isUsable,
            batches[newest.batch].contents[newest.local] != batches[earlier.batch].contents[earlier.local]
        else { return }
        pending.append(
            PendingFinding(
                batch: newest.batch,
                row: newest.local,
                field: batches[newest.batch].fieldOfKey,
                column: .vorgangsnummer,
                rule: .vorgangAbweichend,
                message: "Derselbe Vorgang steht mit gleichem Stand und anderem Inhalt auch in "
                    + "\(batches[earlier.batch].path), Zeile \(batches[earlier.batch].lines[earlier.local]); "
                    + "verwendet wird diese Zeile. "
                    + (batches[newest.batch].role == .erhebungsbogen
                        ? "Exportieren Sie mit der Spalte „stand“." : "Löschen Sie die falsche.")
            )
        )
    }
}
