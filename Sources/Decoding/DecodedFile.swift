package import CSV
package import Config
package import Diagnostics
package import Files
package import Schema

/// One file's rows, decoded, before they are merged with those of other files.
package struct DecodedFile: Sendable {
    /// A row that names an earlier case.
    package struct Folge: Sendable {
        package let row: Int32
        /// In the file's own table; after `adoptKeys` in the project's.
        package fileprivate(set) var key: Int32
        /// The same number of the year before, where numbers start anew each year; -1 elsewhere.
        package fileprivate(set) var yearBefore: Int32
        package let place: CellPlace
    }

    /// As messages name it.
    package let path: String
    package let role: InputRole
    package let dialect: Dialect
    /// True for a part of a file that will be appended to another.
    let isStretch: Bool
    package var rows = Reaktionen()
    package var states: [RowState] = []
    /// The line of each row's first byte, from 1.
    package internal(set) var lines = RisingNumbers()
    /// The Vorgangsnummer in the file's own table, after `adoptKeys` in the project's; -1 where there is none that may be used.
    package internal(set) var keys: [Int32] = []
    /// The same numbers of the year before, in a register whose numbers start anew each year; else empty.
    package internal(set) var keysOfYearBefore: [Int32] = []
    /// Seconds of the day at which each row's Stand was taken; empty while all are midnight.
    package internal(set) var standSeconds: [UInt32] = []
    /// The known columns that the file has, those with a constant among them.
    package internal(set) var columns: Set<Column> = []
    /// Distinct values that are no codes, for a summary, by rule.
    package internal(set) var unknownValues: [(rule: DataRule, text: String)] = []
    /// Written Eingänge with an oral answer in a file that has no columns for Vermerk and Verzicht.
    package internal(set) var oralAnswers = 0
    /// In the order of the rows.
    package internal(set) var folgen: [Folge] = []
    /// A hash of what else the row says in known columns; 1 where it has an error.
    package internal(set) var remainders: [UInt32] = []
    package internal(set) var keyTable: KeyTable
    package var findings = RowFindings()
    package internal(set) var sha256 = ""
    /// True when the header could not be understood, so that no row could be read.
    package internal(set) var isUnreadable = false
    /// True when the first usable row was written by `krm sample`.
    package internal(set) var isSample = false
    var places = KeyPlaces()

    /// - Parameters:
    ///   - isStretch: true for a part of a file, which will be appended to another.
    ///   - listsKeys: true where another table will take in the keys, so that none is looked for here.
    init(path: String, role: InputRole, dialect: Dialect, isStretch: Bool = false, listsKeys: Bool = false) {
        self.isStretch = isStretch
        keyTable = KeyTable(isList: isStretch || listsKeys)
        self.path = path
        self.role = role
        self.dialect = dialect
    }

    /// Where the Vorgangsnummer of a row starts.
    package func keyPlace(of row: Int) -> CellPlace { places.place(of: row, line: Int(lines[row])) }

    package var rejected: Int { states.count { $0 == .rejected } }

    /// Turns the keys into those of the project's table, and drops the file's own.
    package mutating func adoptKeys(_ table: inout KeyTable) {
        let numbers = table.adopt(keyTable)
        keyTable = KeyTable()
        guard let numbers else { return }
        for row in keys.indices where keys[row] >= 0 { keys[row] = numbers[Int(keys[row])] }
        for index in folgen.indices {
            folgen[index].key = numbers[Int(folgen[index].key)]
            let before = folgen[index].yearBefore
            if before >= 0 { folgen[index].yearBefore = numbers[Int(before)] }
        }
        for row in keysOfYearBefore.indices where keysOfYearBefore[row] >= 0 {
            keysOfYearBefore[row] = numbers[Int(keysOfYearBefore[row])]
        }
    }

    /// The key of the earlier case that a row names; -1 when it names none.
    package static func key(of row: Int, in folgen: [Folge]) -> Int32 {
        var low = 0
        var high = folgen.count
        while low < high {
            let middle = (low + high) / 2
            if Int(folgen[middle].row) < row { low = middle + 1 } else { high = middle }
        }
        return low < folgen.count && Int(folgen[low].row) == row ? folgen[low].key : -1
    }

    /// The newest Eingang and the newest event of the file's usable rows; `Reaktion.noDay` without rows.
    package internal(set) var newestEingang = Reaktion.noDay
    package internal(set) var newestEvent = Reaktion.noDay

    /// When a row was exported, in seconds since 1970, by its Stand and the seconds of that day.
    package static func standOrder(day: Int32, seconds: UInt32) -> Int64 { Int64(day) * 86_400 + Int64(seconds) }

    /// Adds a stretch of rows that follow in the same file.
    mutating func append(_ other: DecodedFile) {
        let first = states.count
        let numbers = keyTable.adopt(other.keyTable) ?? []
        func number(_ key: Int32) -> Int32 { key < 0 ? key : numbers[Int(key)] }
        rows.append(contentsOf: other.rows)
        states += other.states
        lines.append(contentsOf: other.lines)
        keys += other.keys.map(number)
        keysOfYearBefore += other.keysOfYearBefore.map(number)
        if !standSeconds.isEmpty || !other.standSeconds.isEmpty {
            standSeconds += repeatElement(0, count: first - standSeconds.count)
            standSeconds += other.standSeconds
            standSeconds += repeatElement(0, count: states.count - standSeconds.count)
        }
        for folge in other.folgen {
            folgen.append(
                Folge(
                    row: folge.row + Int32(first),
                    key: number(folge.key),
                    yearBefore: number(folge.yearBefore),
                    place: folge.place
                )
            )
        }
        remainders += other.remainders
        places.append(other.places)
        findings.append(other.findings, after: first)
        oralAnswers += other.oralAnswers
        newestEingang = max(newestEingang, other.newestEingang)
        newestEvent = max(newestEvent, other.newestEvent)
    }

    /// Makes room for a stretch and all that will follow, by what came so far: to grow as arrays do would copy
    /// everything, and have it twice meanwhile. Room that nobody needs costs nothing, for it is never touched.
    ///
    /// - Parameters:
    ///   - read: bytes of the file in front of the end of the stretch.
    ///   - size: bytes of the file.
    mutating func reserveCapacity(for next: DecodedFile, read: Int, of size: Int) {
        let needed = states.count + next.states.count
        guard needed > rows.capacity, read < size else { return }
        let share = min(
            Double(size) / Double(max(read, 1)) * 1.05,
            Double(size / DecodedFile.leastRow) / Double(needed)
        )
        let count = max(needed, Int(Double(needed) * share))
        rows.reserveCapacity(count)
        states.reserveCapacity(count)
        lines.reserveCapacity(count)
        keys.reserveCapacity(count)
        remainders.reserveCapacity(count)
        let bytes = keyTable.byteCount + next.keyTable.byteCount
        keyTable.reserveCapacity(keys: count, bytes: max(bytes, Int(Double(bytes) * share)))
    }

    /// Makes room for a few more rows than another stretch has.
    mutating func reserveCapacity(asOf other: DecodedFile) {
        let count = other.states.count + other.states.count / 16
        rows.reserveCapacity(count)
        states.reserveCapacity(count)
        lines.reserveCapacity(count)
        keys.reserveCapacity(count)
        remainders.reserveCapacity(count)
        keyTable.reserveCapacity(asOf: other.keyTable)
    }

    /// Bytes that a row is thought to have at least: short ones at the beginning promise no room beyond all measure.
    private static let leastRow = 64

    /// Frees what only merging needs.
    package mutating func dropContents() { remainders = [] }

    /// Frees the keys, when all rows have their places.
    package mutating func dropKeys() { (keys, keysOfYearBefore) = ([], []) }

    /// Frees what no key needs once all are known.
    mutating func closeKeys() { keyTable.close() }

    /// Why no row of the file can be read.
    mutating func refuse(_ finding: Finding) {
        isUnreadable = true
        findings.add(ofFile: finding)
    }

    /// Reads one file of the project; throws only when it cannot be read (3).
    package static func read(
        _ path: String,
        role: InputRole,
        profile: ExportProfile,
        vocabulary: Vocabulary
    ) throws(Failure) -> DecodedFile {
        var (file, sha256) = try CSVInput.read(path, settings: profile.dialect) { (reader) throws(ReadFailure) in
            try FileDecoder.decode(&reader, path: path, role: role, profile: profile, vocabulary: vocabulary)
        }
        file.sha256 = sha256
        return file
    }

    /// The same for bytes in memory.
    package static func decode(
        _ bytes: [UInt8],
        path: String,
        role: InputRole,
        profile: ExportProfile = ExportProfile(),
        vocabulary: Vocabulary
    ) throws(ReadFailure) -> DecodedFile {
        var reader = try RowReader.open(bytes: bytes, settings: profile.dialect)
        return try FileDecoder.decode(&reader, path: path, role: role, profile: profile, vocabulary: vocabulary)
    }
}
