package import Diagnostics

/// Collects many short lines and hands them to the console in blocks; call `finish` at the end.
package struct LineWriter: ~Copyable {
    private static let blockSize = 65_536

    private let console: Console
    private var block: [UInt8] = []

    package init(_ console: Console) {
        self.console = console
        block.reserveCapacity(LineWriter.blockSize + 4096)
    }

    /// Adds one line; the line end is added here.
    package mutating func line(_ text: String) throws(Failure) {
        block.append(contentsOf: text.utf8)
        block.append(UInt8(ascii: "\n"))
        if block.count >= LineWriter.blockSize { try flush() }
    }

    package consuming func finish() throws(Failure) {
        try flush()
    }

    private mutating func flush() throws(Failure) {
        try console.write(block)
        block.removeAll(keepingCapacity: true)
    }
}
