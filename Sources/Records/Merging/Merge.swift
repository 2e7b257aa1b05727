internal import Decoding
internal import Files
internal import Schema

/// Brings the rows of all files of one role together: of several rows with one number one wins.
///
/// The newest `stand` wins, a missing one being the oldest; at equal `stand` the later file, then the later row. Within
/// one file at equal `stand`, equal content repeats and different content is an error. A rejected winner removes its
/// number: no older row takes its place.
struct Merge {
    /// Whose row stands for a key, when it is not the number of a row.
    static let nobody: Int32 = -1
    static let rejected: Int32 = -2

    var files: [DecodedFile]
    /// Global row numbers count through all files, one behind the other.
    private let offsets: [Int]
    /// The global row that stands for a key of the project; `nobody` or `rejected`.
    private(set) var winners: [Int32]

    init(_ decoded: consuming [DecodedFile], keyTable: inout KeyTable) {
        files = decoded
        var offsets: [Int] = []
        var total = 0
        for index in files.indices {
            files[index].adoptKeys(&keyTable)
            offsets.append(total)
            total += files[index].states.count
        }
        self.offsets = offsets
        winners = [Int32](repeating: Merge.nobody, count: keyTable.count)
        chooseWinners()
    }

    /// The row of a file that a global row number means.
    func place(of row: Int32) -> RowPlace {
        var low = 0
        var high = offsets.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if offsets[middle] <= Int(row) { low = middle } else { high = middle }
        }
        return RowPlace(file: low, row: Int(row) - offsets[low])
    }

    func winner(_ key: Int32) -> Int32 { Int(key) < winners.count ? winners[Int(key)] : Merge.nobody }

    private func number(_ place: RowPlace) -> Int32 { Int32(offsets[place.file] + place.row) }

    private mutating func chooseWinners() {
        // Keys that stand several times, each with the rows behind its first.
        var more: [Int32: [Int32]] = [:]
        for (index, file) in files.enumerated() {
            for (row, key) in file.keys.enumerated() where key >= 0 {
                let number = Int32(offsets[index] + row)
                if winners[Int(key)] == Merge.nobody {
                    winners[Int(key)] = number
                } else {
                    more[key, default: []].append(number)
                }
            }
        }
        for key in more.keys.sorted() {
            let rows = [winners[Int(key)]] + (more[key] ?? [])
            winners[Int(key)] = number(settle(rows.map { place(of: $0) }))
        }
        for key in winners.indices where winners[key] >= 0 {
            if state(place(of: winners[key])) == .rejected { winners[key] = Merge.rejected }
        }
    }

    func state(_ place: RowPlace) -> RowState { files[place.file].states[place.row] }

    private func stand(_ place: RowPlace) -> Int32 { files[place.file].rows[place.row].stand }

    private func line(_ place: RowPlace) -> UInt32 { files[place.file].lines[place.row] }

    /// Decides between rows with one number, given in file and row order; returns the winner.
    private mutating func settle(_ rows: [RowPlace]) -> RowPlace {
        let ranked = rows.sorted { (stand($0), $0.file, $0.row) < (stand($1), $1.file, $1.row) }
        var groups: [[RowPlace]] = []
        for place in ranked {
            if let last = groups.last?.last, stand(last) == stand(place), last.file == place.file {
                groups[groups.count - 1].append(place)
            } else {
                groups.append([place])
            }
        }
        for group in groups { compareWithin(group) }
        compareAcross(groups)
        let newest = groups[groups.count - 1]
        // The last row of the newest group that is not just a repeat.
        let winner = newest.last { state($0) != .repeated } ?? newest[newest.count - 1]
        for place in ranked where place != winner && state(place) == .used {
            files[place.file].states[place.row] = .superseded
        }
        return winner
    }

    /// Rows of one file at equal `stand`: equal content is a silent repeat, different content an error, also beside a
    /// row that is rejected already.
    private mutating func compareWithin(_ group: [RowPlace]) {
        guard let first = group.first else { return }
        for place in group.dropFirst() where state(place) == .used {
            if hasEqualContent(place, first) {
                files[place.file].states[place.row] = .repeated
            } else {
                files[place.file].states[place.row] = .rejected
                report(
                    .vorgangDoppelt,
                    place,
                    "Die Vorgangsnummer steht in dieser Datei schon in Zeile \(line(first)), mit gleichem Stand und anderem "
                        + "Inhalt; lassen Sie nur die richtige Zeile stehen."
                )
            }
        }
    }

    /// At the newest `stand` in several files with different content the later file wins, with a warning.
    private mutating func compareAcross(_ groups: [[RowPlace]]) {
        guard groups.count > 1, let newest = groups.last?.last, let earlier = groups[groups.count - 2].last,
            stand(earlier) == stand(newest), state(newest) != .rejected, state(earlier) != .rejected,
            !hasEqualContent(newest, earlier)
        else { return }
        report(
            .vorgangAbweichend,
            newest,
            "Derselbe Vorgang steht mit gleichem Stand und anderem Inhalt auch in \(files[earlier.file].path), Zeile "
                + "\(line(earlier)); verwendet wird diese Zeile. "
                + (files[newest.file].role == .erhebungsbogen
                    ? "Exportieren Sie mit der Spalte „stand“." : "Löschen Sie die falsche.")
        )
    }

    /// Two rows say the same in all known columns but `stand`.
    private func hasEqualContent(_ left: RowPlace, _ right: RowPlace) -> Bool {
        let (a, b) = (files[left.file], files[right.file])
        guard a.remainders[left.row] == b.remainders[right.row], a.folge(of: left.row) == b.folge(of: right.row) else {
            return false
        }
        var row = a.rows[left.row]
        row.stand = b.rows[right.row].stand
        return row == b.rows[right.row]
    }

    private mutating func report(_ rule: DataRule, _ place: RowPlace, _ message: String) {
        files[place.file].report(rule, place.row, message)
    }
}

extension DecodedFile {
    /// Tells something of a row at its Vorgangsnummer.
    mutating func report(_ rule: DataRule, _ row: Int, _ message: String) {
        findings.add(rule, row: row, at: keyPlace(of: row), column: Column.vorgangsnummer.name, message)
    }
}
