internal import Quoting

/// Writes entries one behind the other into memory with room for all of them: no list grows, and a number becomes a
/// `String` only where it has a fraction.
///
/// The memory is raw because an array asks for room and for its owner with every piece that is added, which took most of the
/// time of half a million entries. Nothing is ever written behind its end: every write asks whether there is room.
struct EntryWriter {
    private let target: UnsafeMutableRawBufferPointer
    private(set) var count = 0

    /// Bytes that a value takes at most: three names, two whole numbers and one with a fraction.
    static let longestValue = 96

    /// An array that `body` writes.
    /// - Parameter size: bytes at most.
    static func array(_ size: Int, _ body: (inout EntryWriter) -> Void) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var writer = EntryWriter(target: UnsafeMutableRawBufferPointer(buffer))
            body(&writer)
            count = writer.count
        }
    }

    private init(target: UnsafeMutableRawBufferPointer) { self.target = target }

    @inline(__always)
    mutating func write(_ bytes: UnsafeRawBufferPointer) {
        precondition(bytes.count <= target.count - count)
        UnsafeMutableRawBufferPointer(rebasing: target[count...]).copyMemory(from: bytes)
        count += bytes.count
    }

    @inline(__always)
    mutating func write(_ text: StaticString) {
        write(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        precondition(count < target.count)
        target[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func write(_ number: Int) {
        // Most cells are small.
        if number >= 0, number < 10 {
            write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
        } else {
            writeLong(number)
        }
    }

    private mutating func writeLong(_ number: Int) {
        guard number >= 0 else { return write(String(number)) }
        let start = count
        var left = UInt(number)
        while left > 0 {
            write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10))
            left /= 10
        }
        target[start..<count].reverse()
    }

    /// As `write(_:)`, with the comma of German spreadsheets.
    mutating func write(withComma number: Double) {
        let start = count
        write(number)
        for index in start..<count where target[index] == UInt8(ascii: ".") { target[index] = UInt8(ascii: ",") }
    }

    /// As `JSON.number`.
    mutating func write(_ number: Double) {
        if number == number.rounded(), number.magnitude < 1e15 {
            write(Int(number))
        } else {
            write(JSON.number(number))
        }
    }
}
