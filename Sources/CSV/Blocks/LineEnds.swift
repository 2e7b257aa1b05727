internal import Cbytes

/// Line ends in bytes: LF, CR, or both together, inside quotes or not, as `RowReader` counts them; and quotes, which the
/// same look at the bytes tells.
struct LineEnds {
    let count: Int
    let quotes: Int

    /// - Parameter bytes: not cut between a CR and its LF.
    init(in bytes: UnsafeRawBufferPointer) {
        let found = krm_count_line_ends(bytes.baseAddress, bytes.count)
        (count, quotes) = (found.ends, found.quotes)
    }

    /// True for a CR, and for a LF that does not follow on one.
    static func isEnd(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        bytes[index] == 0x0D || (bytes[index] == 0x0A && (index == 0 || bytes[index - 1] != 0x0D))
    }

    /// Where the line begins that has `line` lines in front of it; the end of the bytes where there are not so many.
    static func offset(ofLine line: Int, in bytes: UnsafeRawBufferPointer) -> Int {
        var left = line
        var index = 0
        while left > 0, index < bytes.count {
            if LineEnds.isEnd(bytes, index) { left -= 1 }
            index += 1
        }
        let isPair = index > 0 && index < bytes.count && bytes[index - 1] == 0x0D && bytes[index] == 0x0A
        return isPair ? index + 1 : index
    }
}
