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
    private let numbers: RowNumbers
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
    ///   - jobs: how many threads decide; the result does not depend on it.
    init(_ decoded: consuming [DecodedFile], keys: Int, jobs: Int = 1) {
        files = decoded
        replaced = [Int](repeating: 0, count: files.count)
        numbers = RowNumbers(counts: files.map(\.states.count))
        states.reserveCapacity(numbers.count)
        for index in files.indices {
            states += files[index].states
            files[index].states = []
        }
        winners = [Int32](repeating: Merge.nobody, count: keys)
        chooseWinners(jobs: jobs)
        for index in files.indices {
            files[index].states = Array(states[numbers.range(ofFile: index)])
            files[index].dropContents()
        }
        states = []
    }

    var rowCount: Int { numbers.count }

    /// The global row numbers of a file.
    func numbers(ofFile file: Int) -> Range<Int> { numbers.range(ofFile: file) }

    /// The row of a file that a global row number means.
    func place(of row: Int32) -> RowPlace { numbers.place(of: row) }

    func winner(_ key: Int32) -> Int32 { Int(key) < winners.count ? winners[Int(key)] : Merge.nobody }

    /// The file of the oldest version of a row since which nothing has changed; nil without one.
    func origin(_ file: Int, _ row: Int) -> Int? {
        guard !origins.isEmpty else { return nil }
        let origin = origins[numbers[RowPlace(file: file, row: row)]]
        return origin == Records.noOrigin ? nil : Int(origin)
    }

    /// Gives `body` those of some rows of a file that have an origin, and which file it is.
    func forEachOrigin(_ file: Int, _ rows: Range<Int>, _ body: (_ row: Int, _ origin: Int) -> Void) {
        if origins.isEmpty { return }
        let first = numbers.range(ofFile: file).lowerBound
        for row in rows where origins[first + row] != Records.noOrigin { body(row, Int(origins[first + row])) }
    }

    private mutating func chooseWinners(jobs: Int) {
        // Their lists are those of the files, which must have one owner again when they are written to.
        let rows = VersionRows(files)
        let later = chooseFirst()
        var others: [UsualPairs.Later] = []
        for found in UsualPairs.find(later, first: winners, numbers, states, rows, jobs: jobs) {
            for pair in found.pairs {
                states[Int(pair.older)] = .superseded
                winners[Int(pair.key)] = pair.newer
                if pair.isSame { note(origin: numbers.place(of: pair.older).file, of: Int(pair.newer)) }
            }
            others += found.others
        }
        let several = versions(others, rows)
        let shared = SharedNumbers(several, files)
        for index in several.indices {
            winners[Int(several.keys[index])] = Int32(numbers[settle(several[index], shared, rows)])
        }
        for finding in shared.findings(files) { files[finding.file].findings.add(ofFile: finding.finding) }
        for index in files.indices {
            let first = numbers.range(ofFile: index).lowerBound
            for (row, key) in files[index].keys.enumerated() where key >= 0 && states[first + row] == .rejected {
                if winners[Int(key)] == Int32(first + row) { winners[Int(key)] = Merge.rejected }
            }
        }
    }

    /// Lets the first row of each key stand for it; returns the rows behind the first ones, by keys.
    private mutating func chooseFirst() -> [UsualPairs.Later] {
        var later: [UsualPairs.Later] = []
        for index in files.indices {
            var number = Int32(numbers.range(ofFile: index).lowerBound)
            for key in files[index].keys {
                if key >= 0 {
                    if winners[Int(key)] == Merge.nobody {
                        winners[Int(key)] = number
                    } else {
                        later.append((key, number))
                    }
                }
                number += 1
            }
        }
        later.sort { ($0.key, $0.row) < ($1.key, $1.row) }
        return later
    }

    /// All rows of each key that has several.
    private func versions(_ later: [UsualPairs.Later], _ rows: VersionRows) -> Versions {
        var out = Versions()
        var start = 0
        while start < later.count {
            let key = later[start].key
            out.append(key: key, place(of: winners[Int(key)]))
            while start < later.count, later[start].key == key {
                out.append(place(of: later[start].row))
                start += 1
            }
            out.sortLast { rows.isOlder($0, $1) }
        }
        return out
    }

    // MARK: Versions of one case

    private func state(_ place: RowPlace) -> RowState { states[numbers[place]] }

    private mutating func set(_ place: RowPlace, _ state: RowState) { states[numbers[place]] = state }

    func row(_ place: RowPlace) -> Reaktion { files[place.file].rows[place.row] }

    /// Decides between rows with one number, the oldest first; returns the winner.
    private mutating func settle(
        _ versions: ArraySlice<RowPlace>,
        _ shared: SharedNumbers,
        _ rows: VersionRows
    ) -> RowPlace {
        // Where the rows of one file with one stand begin, at last the newest ones.
        var start = versions.startIndex
        for end in versions.startIndex + 1...versions.endIndex {
            if end < versions.endIndex, areOfOneStand(versions[end - 1], versions[end], rows) { continue }
            compareWithin(versions[start..<end], shared, rows)
            if end < versions.endIndex { start = end }
        }
        let newest = versions[start...]
        // The last row of the newest group that is not just a repeat.
        let winner = newest.last { state($0) != .repeated } ?? newest[newest.endIndex - 1]
        if state(winner) != .rejected { tell(of: versions, winner, shared, rows) }
        for place in versions where place != winner {
            if state(place) == .used {
                set(place, .superseded)
            } else if state(place) == .rejected, state(winner) == .used, isRepaired(place, among: versions, rows) {
                set(place, .superseded)
                replaced[place.file] += 1
            }
        }
        if state(winner) == .used { noteOrigin(of: winner, among: versions, rows) }
        return winner
    }

    private func areOfOneStand(_ left: RowPlace, _ right: RowPlace, _ rows: VersionRows) -> Bool {
        left.file == right.file && rows.stand(left) == rows.stand(right)
    }

    /// Walks back through the versions that say what the winner says.
    private mutating func noteOrigin(of winner: RowPlace, among versions: ArraySlice<RowPlace>, _ rows: VersionRows) {
        var origin: RowPlace?
        for place in versions.reversed() where place != winner {
            guard state(place) != .rejected, rows.difference(place, winner) == .nothing else { break }
            origin = place
        }
        if let origin { note(origin: origin.file, of: numbers[winner]) }
    }

    private mutating func note(origin file: Int, of number: Int) {
        if origins.isEmpty { origins = [UInt16](repeating: Records.noOrigin, count: states.count) }
        origins[number] = UInt16(file)
    }

    /// A rejected row stands again, good, in a later file with a Stand that is not older.
    private func isRepaired(_ place: RowPlace, among versions: ArraySlice<RowPlace>, _ rows: VersionRows) -> Bool {
        versions.contains { $0.file > place.file && state($0) != .rejected && rows.stand($0) >= rows.stand(place) }
    }

    /// Rows of one file at equal `stand`: equal content is a silent repeat, different content an error, also beside a
    /// row that is rejected already.
    private mutating func compareWithin(_ group: ArraySlice<RowPlace>, _ shared: SharedNumbers, _ rows: VersionRows) {
        guard let first = group.first else { return }
        for place in group.dropFirst() where state(place) == .used {
            if rows.difference(place, first) == .nothing {
                set(place, .repeated)
            } else if !shared.areRefused(place, first, files) {
                set(place, .rejected)
                let advice =
                    rows.difference(place, first) == .anliegen
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
    private mutating func tell(
        of versions: ArraySlice<RowPlace>,
        _ winner: RowPlace,
        _ shared: SharedNumbers,
        _ rows: VersionRows
    ) {
        var hasTold = false
        for loser in versions.reversed() where loser != winner && state(loser) == .used {
            if !hasTold, rows.day(.eingang, loser) != rows.day(.eingang, winner),
                !shared.areRefused(loser, winner, files)
            {
                report(.vorgangEingangAbweichend, winner, MergeWording.eingang(self, winner, loser))
                hasTold = true
            }
            if !hasTold, loser.file != winner.file, rows.stand(loser) == rows.stand(winner),
                rows.difference(loser, winner) != .nothing,
                !shared.areRefused(loser, winner, files)
            {
                report(.vorgangAbweichend, winner, MergeWording.equalStand(self, winner, loser))
                hasTold = true
            }
            if !hasTold, loser.file == winner.file, rows.difference(loser, winner) == .anliegen {
                report(.vorgangJeAnliegen, winner, MergeWording.anliegen(self, loser))
                hasTold = true
            }
            if rows.day(.stand, loser) == Reaktion.noDay, rows.day(.stand, winner) != Reaktion.noDay,
                knowsMore(loser, winner)
            {
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
