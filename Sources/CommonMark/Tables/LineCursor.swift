/// A place in one line of the source, in bytes and in columns, as cmark's block parser keeps it.
struct LineCursor {
    /// The line's first byte.
    let start: Int
    /// The line's end, its line ending left out.
    let end: Int
    private(set) var offset: Int
    private var column = 0
    private var insideTab = false
    /// The first byte from `offset` on that is neither space nor tab; `end` in a blank line.
    private(set) var nonspace: Int
    private var nonspaceColumn = 0
    /// Columns of white space between `offset` and `nonspace`.
    private(set) var indent = 0

    private static let tabStop = 4

    init(start: Int, end: Int) {
        self.start = start
        self.end = end
        offset = start
        nonspace = start
    }

    var isBlank: Bool { nonspace >= end }
    /// Whether what follows stands far enough to the right to be code.
    var isIndented: Bool { indent >= 4 }

    /// Leaves a byte order mark out.
    mutating func skip(mark length: Int) {
        offset += length
        nonspace = offset
    }

    mutating func findNonspace(in bytes: [UInt8]) {
        if nonspace <= offset {
            nonspace = offset
            nonspaceColumn = column
            var toTab = Self.tabStop - column % Self.tabStop
            while nonspace < end {
                let byte = bytes[nonspace]
                if byte == Byte.space {
                    nonspaceColumn += 1
                    toTab = toTab == 1 ? Self.tabStop : toTab - 1
                } else if byte == Byte.tab {
                    nonspaceColumn += toTab
                    toTab = Self.tabStop
                } else {
                    break
                }
                nonspace += 1
            }
        }
        indent = nonspaceColumn - column
    }

    /// Goes forward by columns; a tab that is only partly used up stays in place.
    mutating func advance(columns: Int, in bytes: [UInt8]) {
        var count = columns
        while count > 0, offset < end {
            if bytes[offset] == Byte.tab {
                let toTab = Self.tabStop - column % Self.tabStop
                insideTab = toTab > count
                let step = min(count, toTab)
                column += step
                if !insideTab { offset += 1 }
                count -= step
            } else {
                insideTab = false
                offset += 1
                column += 1
                count -= 1
            }
        }
    }

    /// Goes forward to a byte of this line.
    mutating func advance(to target: Int, in bytes: [UInt8]) {
        while offset < target, offset < end {
            column += bytes[offset] == Byte.tab ? Self.tabStop - column % Self.tabStop : 1
            insideTab = false
            offset += 1
        }
    }

    /// Takes the one optional blank behind a block quote's `>`.
    mutating func skipOneBlank(in bytes: [UInt8]) {
        if offset < end, bytes[offset].isBlank { advance(columns: 1, in: bytes) }
    }

    /// Takes the blanks behind a list marker of `width` bytes and returns the columns an item's content is set in by.
    mutating func takeItemPadding(markerWidth width: Int, in bytes: [UInt8]) -> Int {
        let saved = self
        while column - saved.column <= 5, offset < end, bytes[offset].isBlank { advance(columns: 1, in: bytes) }
        let blanks = column - saved.column
        guard blanks >= 5 || blanks < 1 || offset >= end else { return width + blanks }
        self = saved
        if blanks > 0 { advance(columns: 1, in: bytes) }
        return width + 1
    }
}
