/// Reads a JSON array of numbers (RFC 8259) and nothing else.
struct NumberList {
    private let bytes: [UInt8]
    private var place = 0

    static func parse(_ text: String) throws(SPCDump.Problem) -> [Double] {
        var list = NumberList(bytes: Array(text.utf8))
        return try list.parse()
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    private mutating func parse() throws(SPCDump.Problem) -> [Double] {
        var values: [Double] = []
        skipSpace()
        guard take("[") else { throw problem(.noArray) }
        skipSpace()
        if !take("]") {
            repeat {
                skipSpace()
                values.append(try number())
                skipSpace()
            } while take(",")
            guard take("]") else { throw problem(.noSeparator) }
        }
        skipSpace()
        guard place == bytes.count else { throw problem(.textBehind) }
        return values
    }

    private mutating func number() throws(SPCDump.Problem) -> Double {
        let start = place
        _ = take("-")
        if !take("0") { guard digits() else { throw problem(.noNumber, at: start) } }
        if take(".") { guard digits() else { throw problem(.noNumber, at: start) } }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            guard digits() else { throw problem(.noNumber, at: start) }
        }
        guard let value = Double(String(decoding: bytes[start..<place], as: UTF8.self)), value.isFinite else {
            throw problem(.tooLarge, at: start)
        }
        return value
    }

    /// At least one digit.
    private mutating func digits() -> Bool {
        let start = place
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
        return place > start
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    /// Line and column count from 1, the column in characters.
    private func problem(_ cause: SPCDump.Problem.Cause, at offset: Int? = nil) -> SPCDump.Problem {
        let before = bytes[..<(offset ?? place)]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count { $0 != "\u{FEFF}" } + 1
        return SPCDump.Problem(line: line, column: column, cause: cause)
    }
}
