/// What a line can start, by the grammar of CommonMark 0.30.
///
/// All functions look at `bytes[start..<end]`, a line without its line ending.
enum BlockStart {
    /// Whether a block may begin with this byte: a paragraph or a table's row goes on with any other.
    static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.greater, Byte.hash, Byte.backtick, Byte.tilde, Byte.less, Byte.equals, Byte.dash, 0x2A, 0x2B, 0x5F:
            true
        default: byte.isDigit
        }
    }

    static func isHeading(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let at = run(of: Byte.hash, bytes, start, end)
        return (1...6).contains(at - start) && (at == end || bytes[at].isBlank)
    }

    /// The length of an opening code fence, 0 when there is none.
    static func fence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        guard start < end, bytes[start] == Byte.backtick || bytes[start] == Byte.tilde else { return 0 }
        let at = run(of: bytes[start], bytes, start, end)
        guard at - start >= 3 else { return 0 }
        if bytes[start] == Byte.backtick, bytes[at..<end].contains(Byte.backtick) { return 0 }
        return at - start
    }

    /// The length of a closing code fence made of `mark`, 0 when there is none.
    static func closingFence(_ bytes: [UInt8], _ start: Int, _ end: Int, mark: UInt8) -> Int {
        let at = run(of: mark, bytes, start, end)
        return at - start >= 3 && isBlank(bytes, at, end) ? at - start : 0
    }

    static func isUnderline(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard start < end, bytes[start] == Byte.equals || bytes[start] == Byte.dash else { return false }
        return isBlank(bytes, run(of: bytes[start], bytes, start, end), end)
    }

    /// Whether the line is a thematic break; `failure` becomes the place where the reading stopped.
    static func isThematicBreak(_ bytes: [UInt8], _ start: Int, _ end: Int, failure: inout Int) -> Bool {
        failure = start
        guard start < end, [0x2A, 0x5F, Byte.dash].contains(bytes[start]) else { return false }
        var count = 0
        var at = start
        while at < end, bytes[at] == bytes[start] || bytes[at].isBlank {
            if bytes[at] == bytes[start] { count += 1 }
            at += 1
        }
        if count >= 3, at == end { return true }
        failure = at
        return false
    }

    /// The length of a list marker, 0 when there is none.
    static func listMarker(_ bytes: [UInt8], _ start: Int, _ end: Int, interrupts: Bool) -> Int {
        guard start < end else { return 0 }
        var at = start
        if [0x2A, 0x2B, Byte.dash].contains(bytes[start]) {
            at += 1
        } else {
            var number = 0
            while at < end, at - start < 9, bytes[at].isDigit {
                number = number * 10 + Int(bytes[at] - 0x30)
                at += 1
            }
            guard at > start, at < end, bytes[at] == 0x2E || bytes[at] == 0x29 else { return 0 }
            if interrupts, number != 1 { return 0 }
            at += 1
        }
        guard at == end || bytes[at].isSpace else { return 0 }
        return interrupts && isBlank(bytes, at, end) ? 0 : at - start
    }

    private static func run(of mark: UInt8, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, bytes[at] == mark { at += 1 }
        return at
    }

    private static func isBlank(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end, bytes[at].isBlank { at += 1 }
        return at == end
    }
}
