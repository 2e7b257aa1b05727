package import Days
package import Files
package import Schema

/// Everything that the figures are made from: one row a case, in the order of files and lines.
package struct Records: Sendable {
    /// The rows that count, and behind them the register's Eingänge without a Bogen.
    package internal(set) var rows = Reaktionen()
    /// Index of the file of each row in `files`.
    package internal(set) var fileOfRow: [UInt16] = []
    /// Line of each row in its file, from 1.
    package internal(set) var lineOfRow: [UInt32] = []
    /// See `origin(of:)`; ends behind the last row that has one.
    private var originOfRow: [UInt16] = []
    /// The row of the earlier case that a row names in `folge_von`; -1 where none is named or known.
    package internal(set) var folgeVon: [Int32] = []
    package internal(set) var files: [InputFile] = []
    package internal(set) var massnahmen: [Massnahme] = []
    /// True when there is a register: then `ohne_bogen` is an Art of its own.
    package internal(set) var hasRegister = false
    /// The number of rows of the register, matched or not.
    package internal(set) var registerRows = 0

    package init() {}

    static let noOrigin = UInt16.max

    package var arten: [Art] { hasRegister ? Art.allCases : Art.ofBogen }

    /// The file in which a row stood first as it is, where an older version of it says the same; nil for the others.
    package func origin(of row: Int) -> Int? {
        guard row < originOfRow.count, originOfRow[row] != Records.noOrigin else { return nil }
        return Int(originOfRow[row])
    }

    /// The same as if there were no register: without its Eingänge that have no Bogen.
    package var withoutRegister: Records {
        var out = self
        // They stand behind the rows that have one.
        let count = rows.firstIndex { $0.art == Art.ohneBogen.rawValue } ?? rows.count
        out.rows.keepFirst(count)
        out.fileOfRow.removeSubrange(min(count, fileOfRow.count)...)
        out.lineOfRow.removeSubrange(min(count, lineOfRow.count)...)
        out.folgeVon.removeSubrange(min(count, folgeVon.count)...)
        out.hasRegister = false
        return out
    }

    /// To be told in the order of the rows.
    mutating func note(origin: Int, of row: Int) {
        originOfRow += repeatElement(Records.noOrigin, count: row - originOfRow.count)
        originOfRow.append(UInt16(origin))
    }

    /// The day of the first Eingang; nil without rows.
    package var firstEingang: Day? {
        rows.eingaenge.map { Day(number: $0.lowerBound) }
    }
}
