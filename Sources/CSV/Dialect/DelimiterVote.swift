/// Finds the delimiter by letting the first lines vote.
///
/// The candidate that occurs (outside quotes) in most lines wins when these are more than half, so that a line of
/// preamble does not mislead; at a tie in the order tab, `;`, `,`, since commas within text and numbers are common,
/// semicolons are rare and tabs do not occur. Otherwise the first line decides by how often each occurs.
struct DelimiterVote {
    /// The last one is never chosen, for it is not among the delimiters that are found out; but it may be a rival.
    private static let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")]
    private static let electable = 3
    private static let maximumOfLines = 16

    private var lines = 0
    private var linesWith = [0, 0, 0, 0]
    private var countsOfFirst = [0, 0, 0, 0]
    private var counts = [0, 0, 0, 0]
    private var lineHasBytes = false

    /// `;` when no candidate occurs at all.
    var winner: UInt8 {
        let linesWith = linesWith.prefix(DelimiterVote.electable)
        let most = linesWith.max() ?? 0
        if lines > 1, most * 2 > lines, let winner = linesWith.firstIndex(of: most) {
            return DelimiterVote.candidates[winner]
        }
        let countsOfFirst = countsOfFirst.prefix(DelimiterVote.electable)
        let often = countsOfFirst.max() ?? 0
        guard often > 0, let winner = countsOfFirst.firstIndex(of: often) else { return UInt8(ascii: ";") }
        return DelimiterVote.candidates[winner]
    }

    /// The candidate that occurs in most lines, where `delimiter` does not, or not in the first one.
    func rival(of delimiter: UInt8) -> UInt8? {
        let place = DelimiterVote.candidates.firstIndex(of: delimiter)
        if let place, linesWith[place] * 2 > lines, countsOfFirst[place] > 0 { return nil }
        let most = linesWith.max() ?? 0
        guard most * 2 > lines, let rival = linesWith.firstIndex(of: most), rival != place else { return nil }
        return DelimiterVote.candidates[rival]
    }

    init(on head: UnsafeRawBufferPointer) { read(head) }

    private mutating func read(_ head: UnsafeRawBufferPointer) {
        var isQuoted = false
        // A quote opens a cell at its start, and opens again right behind a closing one (a doubled quote).
        var mayOpen = true
        for byte in head {
            if isQuoted {
                if byte == Dialect.quote { (isQuoted, mayOpen) = (false, true) }
                continue
            }
            if Dialect.isLineBreak(byte) {
                closeLine()
                if lines == DelimiterVote.maximumOfLines { return }
                mayOpen = true
                continue
            }
            lineHasBytes = true
            isQuoted = byte == Dialect.quote && mayOpen
            let candidate = DelimiterVote.candidates.firstIndex(of: byte)
            if let candidate { counts[candidate] += 1 }
            mayOpen = candidate.map { $0 < DelimiterVote.electable } ?? false
        }
        closeLine()
    }

    private mutating func closeLine() {
        guard lineHasBytes else { return }
        lines += 1
        if lines == 1 { countsOfFirst = counts }
        for index in 0..<4 where counts[index] > 0 { linesWith[index] += 1 }
        counts = [0, 0, 0, 0]
        lineHasBytes = false
    }
}
