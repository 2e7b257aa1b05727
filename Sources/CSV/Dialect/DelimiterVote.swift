/// Finds the delimiter by letting the first lines vote.
///
/// The candidate that occurs (outside quotes) in most lines wins when these are more than half, so that a line of
/// preamble does not mislead; at a tie in the order tab, `;`, `,`, since commas within text and numbers are common,
/// semicolons are rare and tabs do not occur. Otherwise the first line decides by how often each occurs.
struct DelimiterVote {
    private static let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    private static let maximumOfLines = 16

    private var lines = 0
    private var linesWith = [0, 0, 0]
    private var countsOfFirst = [0, 0, 0]
    private var counts = [0, 0, 0]
    private var lineHasBytes = false

    /// `;` when no candidate occurs at all.
    static func winner(in head: UnsafeRawBufferPointer) -> UInt8 {
        var vote = DelimiterVote()
        vote.read(head)
        let most = vote.linesWith.max() ?? 0
        if vote.lines > 1, most * 2 > vote.lines, let winner = vote.linesWith.firstIndex(of: most) {
            return candidates[winner]
        }
        let often = vote.countsOfFirst.max() ?? 0
        guard often > 0, let winner = vote.countsOfFirst.firstIndex(of: often) else { return UInt8(ascii: ";") }
        return candidates[winner]
    }

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
            mayOpen = candidate != nil
        }
        closeLine()
    }

    private mutating func closeLine() {
        guard lineHasBytes else { return }
        lines += 1
        if lines == 1 { countsOfFirst = counts }
        for index in 0..<3 where counts[index] > 0 { linesWith[index] += 1 }
        counts = [0, 0, 0]
        lineHasBytes = false
    }
}
