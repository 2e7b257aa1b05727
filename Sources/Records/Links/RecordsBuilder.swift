internal import Days
internal import Decoding
internal import Diagnostics
internal import Schema

/// Joins Bögen and register into the rows that count, and checks the links between them.
struct RecordsBuilder: ~Copyable {
    private(set) var boegen: Merge
    private(set) var liste: Merge
    private(set) var records: Records
    /// Those of the rows of all exports that count.
    private var kept: KeptRows
    /// The rows that name an earlier case.
    private var folgen: [FolgeLink] = []
    /// A warning of months without rows.
    private(set) var gap: Finding?

    /// - Parameters:
    ///   - records: what is known of the project beside its rows.
    ///   - last: the Stichtag, where one is known.
    init(boegen: consuming Merge, liste: consuming Merge, records: Records, until last: Day?) {
        kept = KeptRows(count: boegen.rowCount)
        self.boegen = boegen
        self.liste = liste
        self.records = records
        let used = self.boegen.files.reduce(0) { $0 + $1.states.count { $0 == .used } }
        self.records.lineOfRow.reserveCapacity(used)
        self.records.fileOfRow.reserveCapacity(used)
        if self.boegen.files.count > 1 { self.records.rows.reserveCapacity(used) }
        for index in self.boegen.files.indices { addBoegen(index) }
        kept.close()
        gap = MonthGaps.finding(self.records.rows, until: last)
        addRegister()
        checkFit()
        let links = FolgeLinks(folgen, self.boegen.winners, kept, &self.records)
        for warning in links.warnings {
            self.boegen.files[warning.link.file].findings.add(
                warning.rule,
                row: Int(warning.link.folge.row),
                at: warning.link.folge.place,
                column: Column.folgeVon.name,
                warning.message
            )
        }
    }

    /// The row in `Records` of the Bogen that stands for a key; -1 without one.
    private func rowNumber(ofKey key: Int32) -> Int32 {
        let winner = boegen.winner(key)
        return winner >= 0 ? kept[winner] : -1
    }

    /// Takes over a file's rows; they are moved, not copied, for they are most of the memory.
    private mutating func addBoegen(_ index: Int) {
        var rows = Reaktionen()
        swap(&rows, &boegen.files[index].rows)
        // Asked for once: each `files[index]` looks for its file anew.
        let (states, keys, lines) = (
            boegen.files[index].states, boegen.files[index].keys, boegen.files[index].lines
        )
        let first = records.rows.count
        let numbers = boegen.numbers(ofFile: index)
        var kept = 0
        var folgen = boegen.files[index].folgen[...]
        // Rows that are kept and follow each other are taken over together.
        var end = 0
        while true {
            guard let start = (end..<states.count).first(where: { states[$0] == .used && keys[$0] >= 0 }) else { break }
            end = (start..<states.count).first { states[$0] != .used || keys[$0] < 0 } ?? states.count
            let run = start..<end
            let shift = first + kept - start
            rows.move(run, to: kept)
            self.kept.keep(numbers.lowerBound + start..<numbers.lowerBound + end)
            lines.append(run, to: &records.lineOfRow)
            boegen.forEachOrigin(index, run) { records.note(origin: $1, of: $0 + shift) }
            // Those of rows in front of the run are of rows that do not count.
            while let folge = folgen.first, Int(folge.row) < end {
                folgen.removeFirst()
                if Int(folge.row) >= start {
                    self.folgen.append(FolgeLink(row: Int(folge.row) + shift, file: index, folge: folge))
                }
            }
            kept += run.count
        }
        rows.keepFirst(kept)
        records.fileOfRow += repeatElement(UInt16(index), count: kept)
        if boegen.files.count == 1 { records.rows = rows } else { records.rows.append(contentsOf: rows) }
        boegen.files[index].dropKeys()
    }

    /// A number in the register without a Bogen is an open row of Art `ohne_bogen`; a Bogen beats the register.
    private mutating func addRegister() {
        for index in liste.files.indices {
            for (row, state) in liste.files[index].states.enumerated() {
                let key = liste.files[index].keys[row]
                guard state == .used, key >= 0 else { continue }
                records.registerRows += 1
                let entry = liste.files[index].rows[row]
                let keys = [key] + (keyOfYearBefore(RowPlace(file: index, row: row)).map { [$0] } ?? [])
                if let bogen = keys.first(where: { rowNumber(ofKey: $0) >= 0 }) {
                    compare(entry, records.rows[Int(rowNumber(ofKey: bogen))], RowPlace(file: index, row: row))
                } else if keys.allSatisfy({ boegen.winner($0) == Merge.nobody }) {
                    if let origin = liste.origin(index, row) {
                        records.note(origin: boegen.files.count + origin, of: records.rows.count)
                    }
                    records.rows.append(entry)
                    records.fileOfRow.append(UInt16(boegen.files.count + index))
                    records.lineOfRow.append(liste.files[index].lines[row])
                }
            }
        }
    }

    /// How long after a Bogen's Eingang its entry may be dated in the new year, in days.
    private static let turnOfYear: Int32 = 31

    /// Where numbers start anew each year, the key of the Bogen of the year before that an entry may mean.
    ///
    /// That is one which came around the turn of the year and has no entry of its own year: otherwise last year's Bögen would hide
    /// every case of the new year that nobody has handled yet.
    private func keyOfYearBefore(_ place: RowPlace) -> Int32? {
        let file = liste.files[place.file]
        guard !file.keysOfYearBefore.isEmpty, file.keysOfYearBefore[place.row] >= 0 else { return nil }
        let key = file.keysOfYearBefore[place.row]
        guard liste.winner(key) == Merge.nobody else { return nil }
        let bogen = rowNumber(ofKey: key)
        // Of a rejected Bogen the Eingang is not known.
        if bogen < 0 { return key }
        return file.rows[place.row].eingang - records.rows[Int(bogen)].eingang <= Self.turnOfYear ? key : nil
    }

    private mutating func checkFit() {
        guard let first = liste.files.first else { return }
        var fit = RegisterFit()
        var before: Set<Int32> = []
        for file in liste.files {
            for (row, state) in file.states.enumerated() where state == .used { fit.add(entry: file.rows[row]) }
            before.formUnion(file.keysOfYearBefore)
        }
        for key in Int32(0)..<Int32(boegen.winners.count) {
            let row = rowNumber(ofKey: key)
            if row < 0 { continue }
            let isListed = liste.winner(key) != Merge.nobody || before.contains(key)
            fit.add(bogen: records.rows[Int(row)], isListed: isListed)
        }
        if let finding = fit.finding(first.path) { liste.files[0].findings.add(ofFile: finding) }
    }

    private mutating func compare(_ entry: Reaktion, _ bogen: Reaktion, _ place: RowPlace) {
        var differing: [String] = []
        if entry.eingang != bogen.eingang { differing.append("Eingang") }
        if entry.team != bogen.team { differing.append("Team") }
        guard !differing.isEmpty else { return }
        liste.files[place.file].report(
            .registerAbweichend,
            place.row,
            "\(differing.joined(separator: " und ")) in der Eingangsliste und im Erhebungsbogen stimmen nicht überein; es "
                + "gilt der Erhebungsbogen. Berichtigen Sie die falsche Angabe."
        )
    }
}
