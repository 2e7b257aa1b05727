/// What old programs leave behind the last row; it is no row.
package enum EndPadding: Sendable, Equatable {
    case none
    /// One DOS end mark (Ctrl-Z) or more.
    case endMark
    /// NUL bytes, as of a file that was made larger than its contents, or after a crash.
    case nul(Int)

    package static let mark: UInt8 = 0x1A

    static func isPart(_ byte: UInt8) -> Bool { byte == mark || byte == 0 }

    mutating func add(_ byte: UInt8) {
        switch (self, byte) {
        case (.nul(let count), 0): self = .nul(count + 1)
        case (_, 0): self = .nul(1)
        case (.none, Self.mark): self = .endMark
        default: break
        }
    }
}
