/// Lines and columns of a text, both from 1, columns in Unicode scalars; a line ends where YAML says it does.
enum TextPlace {
    static func place(of offset: Int, in scalars: [Unicode.Scalar]) -> (line: Int, column: Int) {
        var line = 1
        var start = 0
        for index in 0..<min(offset, scalars.count) where isLineEnd(index, scalars) {
            line += 1
            start = index + 1
        }
        return (line, offset - start + 1)
    }

    /// The inverse; nil when there is no such line.
    static func offset(line: Int, column: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var current = 1
        var start = 0
        if line > 1 {
            for index in scalars.indices where isLineEnd(index, scalars) {
                current += 1
                start = index + 1
                if current == line { break }
            }
        }
        return current == line && start + column - 1 <= scalars.count ? start + column - 1 : nil
    }

    private static func isLineEnd(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        switch scalars[index] {
        case "\n", "\u{85}", "\u{2028}", "\u{2029}": true
        case "\r": index + 1 == scalars.count || scalars[index + 1] != "\n"
        default: false
        }
    }
}
