internal import Releases

/// Reads the text of a release exactly as krm writes it; everything else is a flaw with its place.
struct ReleaseScanner {
    private let bytes: [UInt8]
    private(set) var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    /// What stands before the next character.
    var read: ArraySlice<UInt8> { bytes[..<place] }

    mutating func take(_ text: String) -> Bool {
        guard bytes[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    mutating func expect(_ text: String) throws(ReleaseFlaw) {
        // The first byte that differs is the place to look at.
        for byte in text.utf8 {
            guard place < bytes.count, bytes[place] == byte else { throw flaw(.form) }
            place += 1
        }
    }

    /// A whole number from 0 on, without leading zeros.
    mutating func number() throws(ReleaseFlaw) -> Int {
        let start = place
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
        let digits = String(decoding: bytes[start..<place], as: UTF8.self)
        guard let number = Int(digits), number <= RoundedCount.most, String(number) == digits else {
            throw flaw(.form, at: start)
        }
        return number
    }

    mutating func flag() throws(ReleaseFlaw) -> Bool {
        if take("true") { return true }
        try expect("false")
        return false
    }

    /// A quoted text, with the escapes that `JSON.string` writes.
    mutating func string() throws(ReleaseFlaw) -> String {
        let start = place
        try expect("\"")
        var text: [UInt8] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            let byte = bytes[place]
            guard byte >= 0x20, byte != 0x7F else { throw flaw(.form) }
            place += 1
            if byte == UInt8(ascii: "\\") { text.append(try escape()) } else { text.append(byte) }
        }
        try expect("\"")
        guard let string = String(validating: text, as: UTF8.self) else { throw flaw(.form, at: start) }
        return string
    }

    private mutating func escape() throws(ReleaseFlaw) -> UInt8 {
        for (code, byte) in [("\"", 0x22), ("\\", 0x5C), ("n", 0x0A), ("r", 0x0D), ("t", 0x09)] as [(String, UInt8)]
        where take(code) { return byte }
        let start = place
        try expect("u00")
        guard place + 2 <= bytes.count,
            let value = UInt8(String(decoding: bytes[place..<place + 2], as: UTF8.self), radix: 16), value < 0x80
        else { throw flaw(.form, at: start) }
        place += 2
        return value
    }

    /// A quoted word of a list.
    mutating func word<Word: RawRepresentable<String>>(_: Word.Type) throws(ReleaseFlaw) -> Word {
        let start = place
        guard let word = Word(rawValue: try string()) else { throw flaw(.word, at: start) }
        return word
    }

    /// What stands between `open` and `close`, one a line; nothing at all is `open` and `close` alone.
    mutating func lines(
        _ open: String,
        _ close: String,
        _ line: (inout ReleaseScanner) throws(ReleaseFlaw) -> Void
    ) throws(ReleaseFlaw) {
        try expect(open)
        if take(close) { return }
        repeat {
            try expect("\n")
            try line(&self)
        } while take(",")
        try expect("\n" + close)
    }

    /// Line and column count from 1, the column in characters.
    func flaw(_ cause: ReleaseFlaw.Cause, at offset: Int? = nil) -> ReleaseFlaw {
        let before = bytes[..<(offset ?? place)]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
        return ReleaseFlaw(line: line, column: column, cause: cause)
    }
}
