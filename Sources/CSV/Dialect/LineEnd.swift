/// How a row ends in its file.
package enum LineEnd: Sendable, Equatable {
    /// The file ends without a line end.
    case none
    case lineFeed
    case carriageReturn
    case carriageReturnLineFeed

    /// Bytes in ASCII and UTF-8.
    var length: Int {
        switch self {
        case .none: 0
        case .lineFeed, .carriageReturn: 1
        case .carriageReturnLineFeed: 2
        }
    }

    /// The bytes in `encoding`.
    package func bytes(in encoding: TextEncoding) -> [UInt8] {
        let text: [UInt8] =
            switch self {
            case .none: []
            case .lineFeed: [0x0A]
            case .carriageReturn: [0x0D]
            case .carriageReturnLineFeed: [0x0D, 0x0A]
            }
        return Restorer.restore(text, to: encoding)
    }
}
