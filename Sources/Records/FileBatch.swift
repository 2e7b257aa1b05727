internal import CSV
internal import Diagnostics
internal import Files

/// What became of a row; the four add up to the rows read.
enum RowState: UInt8, Sendable { case used, superseded, repeated, rejected }

/// One file's rows, decoded, before they are merged with those of other files.
struct FileBatch: Sendable {
    let path: String
    let role: InputRole
    let dialect: Dialect
    var rows = Reaktionen()
    var states: [RowState] = []
    /// The line of each row's first byte, from 1.
    var lines: [UInt32] = []
    /// The Vorgangsnummer in the batch's own table; -1 where there is none that may be used.
    var keys: [Int32] = []
    /// The earlier case in the same table, -1 where there is none.
    var folgeVon: [Int32] = []
    /// A hash of the decoded known columns; equal content has equal hashes.
    var contents: [UInt64] = []
    var keyTable = KeyTable()
    var findings: [RowFinding] = []
    var sha256 = ""
    /// True when the header could not be understood, so that no row could be read.
    var isUnreadable = false
    /// Where each column stands in this file, for positions found later.
    var fieldOfKey = 0
    var fieldOfFolgeVon = 0

    init(path: String, role: InputRole, dialect: Dialect) {
        self.path = path
        self.role = role
        self.dialect = dialect
    }

    /// Says why no row of the file can be read.
    mutating func refuse(_ finding: Finding) {
        isUnreadable = true
        findings.append(RowFinding(row: -1, column: nil, finding: finding))
    }
}
