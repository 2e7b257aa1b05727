internal import Decoding
internal import Diagnostics
internal import Files
internal import Schema

/// Brings the rows of all files of one role together: of several rows with one number one wins.
///
/// The newest `stand` wins, a missing one being the oldest; at equal `stand` the later file, then the later row. Within
/// one file at equal `stand`, equal content repeats and different content is an error. A rejected winner removes its
/// number: no older row takes its place.
struct Merge: ~Copyable {
    /// Whose row stands for a key, when it is not the number of a row.
    static let nobody: Int32 = -1
    static let rejected: Int32 = -2

    var files: [DecodedFile]
    /// Rejected rows of each file that a later file has repaired.
    private(set) var replaced: [Int]
    /// Global row numbers count through all files, one behind the other.
    private let offsets: [Int]
    /// The global row that stands for a key of the project; `nobody` or `rejected`.
    private(set) var winners: [Int32]
    /// For each global row the file that said the same first, `Records.noOrigin` for what no earlier version says; empty
    /// while there is no such row.
    private var origins: [UInt16] = []
    /// The states of all rows while they are decided, by global row: writing through `files` would copy them each time.
    private var states: [RowState] = []

    /// - Parameters:
    ///   - decoded: files that have adopted the keys of the project.
    ///   - keys: how many of these there are.
    init(_ decoded: consuming [DecodedFile], keys: Int) {
        files = decoded
        replaced = [Int](repeating: 0, count: files.count)
        var offsets: [Int] = []
        var total = 0
        for index in files.indices {
            offsets.append(total)
            total += files[index].states.count
        }
        self.offsets = offsets
        states.reserveCapacity(total)
        for index in files.indices {
            states += files[index].states
            files[index].states = []
        }
        winners = [Int32](repeating: Merge.nobody, count: keys)
        chooseWinners()
        for index in files.indices {
            let end = index + 1 < offsets.count ? offsets[index + 1] : total
            files[index].states = Array(states[offsets[index]..<end])
            files[index].dropContents()
        }
        states = []
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

    /// The file of the oldest version of a row since which nothing has changed; nil without one.
    func origin(_ file: Int, _ row: Int) -> Int? {
        guard !origins.isEmpty, origins[offsets[file] + row] != Records.noOrigin else { return nil }
        return Int(origins[offsets[file] + row])
    }

    private func number(_ place: RowPlace) -> Int32 { Int32(offsets[place.file] + place.row) }

    private mutating func chooseWinners() {
        // The rows behind the first one of each key.
        var more: [(key: Int32, row: Int32)] = []
        for index in files.indices {
            var number = Int32(offsets[index])
            for key in files[index].keys {
                if key >= 0 {
                    if winners[Int(key)] == Merge.nobody {
                        winners[Int(key)] = number
                    } else {
                        more.append((key, number))
                    }
                }
                number += 1
            }
        }
        more.sort { ($0.key, $0.row) < ($1.key, $1.row) }
        let several = versions(more)
        let shared = SharedNumbers(several, files)
        for index in several.indices { winners[Int(several.keys[index])] = number(settle(several[index], shared)) }
        for finding in shared.findings(files) { files[finding.file].findings.add(ofFile: finding.finding) }
        for key in winners.indices where winners[key] >= 0 {
            if states[Int(winners[key])] == .rejected { winners[key] = Merge.rejected }
        }
    }

    /// All rows of each key that has several.
    private func versions(_ more: [(key: Int32, row: Int32)]) -> Versions {
        var out = Versions()
        var start = 0
        while start < more.count {
            let key = more[start].key
            out.append(key: key, place(of: winners[Int(key)]))
            while start < more.count, more[start].key == key {
                out.append(place(of: more[start].row))
                start += 1
            }
            out.sortLast { isOlder($0, $1) }
        }
        return out
    }

    // MARK: Versions of one case

    private func state(_ place: RowPlace) -> RowState { states[offsets[place.file] + place.row] }

    private mutating func set(_ place: RowPlace, _ state: RowState) { states[offsets[place.file] + place.row] = state }

    func row(_ place: RowPlace) -> Reaktion { files[place.file].rows[place.row] }

    // Property by property, here and in `differ`: to call a method of a file copies the file, lists and all.
    private func day(_ column: DateColumn, _ place: RowPlace) -> Int32 {
        files[place.file].rows.day(column, of: place.row)
    }

    private func stand(_ place: RowPlace) -> Int64 {
        let day = day(.stand, place)
        if day == Reaktion.noDay { return .min }
        let seconds = files[place.file].standSeconds.isEmpty ? 0 : files[place.file].standSeconds[place.row]
        return DecodedFile.standOrder(day: day, seconds: seconds)
    }

    private func isOlder(_ left: RowPlace, _ right: RowPlace) -> Bool {
        (stand(left), left.file, left.row) < (stand(right), right.file, right.row)
    }

    /// Decides between rows with one number, the oldest first; returns the winner.
    private mutating func settle(_ versions: ArraySlice<RowPlace>, _ shared: SharedNumbers) -> RowPlace {
        // Where the rows of one file with one stand begin, at last the newest ones.
        var start = versions.startIndex
        for end in versions.startIndex + 1...versions.endIndex {
            if end < versions.endIndex, areOfOneStand(versions[end - 1], versions[end]) { continue }
            compareWithin(versions[start..<end], shared)
            if end < versions.endIndex { start = end }
        }
        let newest = versions[start...]
        // The last row of the newest group that is not just a repeat.
        let winner = newest.last { state($0) != .repeated } ?? newest[newest.endIndex - 1]
        if state(winner) != .rejected { tell(of: versions, winner, shared) }
        for place in versions where place != winner {
            if state(place) == .used {
                set(place, .superseded)
            } else if state(place) == .rejected, state(winner) == .used, isRepaired(place, among: versions) {
                set(place, .superseded)
                replaced[place.file] += 1
            }
        }
        if state(winner) == .used { noteOrigin(of: winner, among: versions) }
        return winner
    }

    private func areOfOneStand(_ left: RowPlace, _ right: RowPlace) -> Bool {
        left.file == right.file && stand(left) == stand(right)
    }

    /// Walks back through the versions that say what the winner says.
    private mutating func noteOrigin(of winner: RowPlace, among versions: ArraySlice<RowPlace>) {
        var origin: RowPlace?
        for place in versions.reversed() where place != winner {
            guard state(place) != .rejected, differ(place, winner) == .nothing else { break }
            origin = place
        }
        guard let origin else { return }
        if origins.isEmpty { origins = [UInt16](repeating: Records.noOrigin, count: states.count) }
        origins[offsets[winner.file] + winner.row] = UInt16(origin.file)
    }

    /// A rejected row stands again, good, in a later file with a Stand that is not older.
    private func isRepaired(_ place: RowPlace, among versions: ArraySlice<RowPlace>) -> Bool {
        versions.contains { $0.file > place.file && state($0) != .rejected && stand($0) >= stand(place) }
    }

    /// Rows of one file at equal `stand`: equal content is a silent repeat, different content an error, also beside a
    /// row that is rejected already.
    private mutating func compareWithin(_ group: ArraySlice<RowPlace>, _ shared: SharedNumbers) {
        guard let first = group.first else { return }
        for place in group.dropFirst() where state(place) == .used {
            if differ(place, first) == .nothing {
                set(place, .repeated)
            } else if !shared.areRefused(place, first, files) {
                set(place, .rejected)
                let advice =
                    differ(place, first) == .anliegen
                    ? "die Zeilen unterscheiden sich nur im Anliegen: Exportieren Sie eine Zeile je Vorgang mit anliegen_1 bis "
                        + "anliegen_3."
                    : "lassen Sie nur die richtige Zeile stehen."
                report(
                    .vorgangDoppelt,
                    place,
                    "Die Vorgangsnummer steht in dieser Datei schon in Zeile \(files[first.file].lines[first.row]), mit gleichem "
                        + "Stand und anderem Inhalt; " + advice
                )
            }
        }
    }

    /// Says where it is in doubt that the older rows are versions of the winner, or that it is the newest.
    private mutating func tell(of versions: ArraySlice<RowPlace>, _ winner: RowPlace, _ shared: SharedNumbers) {
        var hasTold = false
        for loser in versions.reversed() where loser != winner && state(loser) == .used {
            if !hasTold, day(.eingang, loser) != day(.eingang, winner), !shared.areRefused(loser, winner, files) {
                report(.vorgangEingangAbweichend, winner, MergeWording.eingang(self, winner, loser))
                hasTold = true
            }
            if !hasTold, loser.file != winner.file, stand(loser) == stand(winner), differ(loser, winner) != .nothing,
                !shared.areRefused(loser, winner, files)
            {
                report(.vorgangAbweichend, winner, MergeWording.equalStand(self, winner, loser))
                hasTold = true
            }
            if !hasTold, loser.file == winner.file, differ(loser, winner) == .anliegen {
                report(.vorgangJeAnliegen, winner, MergeWording.anliegen(self, loser))
                hasTold = true
            }
            if day(.stand, loser) == Reaktion.noDay, day(.stand, winner) != Reaktion.noDay, knowsMore(loser, winner) {
                report(.vorgangOhneStand, loser, MergeWording.noStand(self, winner))
            }
        }
    }

    /// A row without a Stand has a date that the winner lacks, or its file reaches beyond the winner's Stand.
    private func knowsMore(_ loser: RowPlace, _ winner: RowPlace) -> Bool {
        let (old, new) = (row(loser), row(winner))
        for column in Column.dates where column != .stand {
            if old.day(column) != Reaktion.noDay, new.day(column) == Reaktion.noDay { return true }
        }
        return files[loser.file].newestEvent > new.stand
    }

    /// What two rows say differently in known columns but `stand`.
    private enum Difference { case nothing, anliegen, more }

    private func differ(_ left: RowPlace, _ right: RowPlace) -> Difference {
        guard files[left.file].remainders[left.row] == files[right.file].remainders[right.row] else { return .more }
        var (a, b) = (row(left), row(right))
        a.stand = b.stand
        let isSame = a == b
        a.anliegen = b.anliegen
        guard isSame || a == b,
            DecodedFile.key(of: left.row, in: files[left.file].folgen)
                == DecodedFile.key(of: right.row, in: files[right.file].folgen)
        else { return .more }
        return isSame ? .nothing : .anliegen
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
