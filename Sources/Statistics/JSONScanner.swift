/// Reads from JSON (RFC 8259) what the stations `spc` and `urteil` know: numbers, lists of numbers, names.
struct JSONScanner {
    private let bytes: [UInt8]
    private let firstLine: Int
    private var place = 0

    /// The text is one JSON array of numbers and nothing else.
    static func numbers(_ text: String) throws(DumpProblem) -> [Double] {
        var scanner = JSONScanner(Array(text.utf8))
        let values = try scanner.numbers()
        try scanner.end()
        return values
    }

    /// - Parameter line: the number of the first line, for messages.
    init(_ bytes: [UInt8], line: Int = 1) {
        self.bytes = bytes
        firstLine = line
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    /// An object; `member` reads the value of each name, in the order of the text.
    mutating func object(
        _ member: (_ name: String, _ scanner: inout JSONScanner) throws(DumpProblem) -> Void
    ) throws(DumpProblem) {
        skipSpace()
        guard take("{") else { throw problem(.noObject) }
        repeat {
            skipSpace()
            let start = place
            guard let name = name() else { throw problem(.noName, at: start) }
            skipSpace()
            guard take(":") else { throw problem(.noColon) }
            skipSpace()
            try member(name, &self)
            skipSpace()
        } while take(",")
        guard take("}") else { throw problem(.noSeparator) }
    }

    /// A name of ASCII letters in quotes.
    private mutating func name() -> String? {
        guard take("\"") else { return nil }
        let start = place
        while place < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place]) { place += 1 }
        let name = String(decoding: bytes[start..<place], as: UTF8.self)
        return take("\"") ? name : nil
    }

    /// A list of whole numbers from 0 on.
    mutating func counts() throws(DumpProblem) -> [Int] {
        let start = place
        let numbers = try numbers()
        let counts = numbers.compactMap { $0 >= 0 && $0 <= Self.mostCount ? Int(exactly: $0) : nil }
        guard counts.count == numbers.count else { throw problem(.noCounts, at: start) }
        return counts
    }

    /// So large that a sum of squares stays within 64 bits for any file.
    private static let mostCount = 1_000_000.0

    /// One whole number from 0 on.
    mutating func count() throws(DumpProblem) -> Int {
        let start = place
        let number = try number()
        guard number >= 0, number <= Self.mostCount, let count = Int(exactly: number) else {
            throw problem(.noCounts, at: start)
        }
        return count
    }

    /// Nothing but space is left.
    mutating func end() throws(DumpProblem) {
        skipSpace()
        guard place == bytes.count else { throw problem(.textBehind) }
    }

    mutating func numbers() throws(DumpProblem) -> [Double] {
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
        return values
    }

    mutating func number() throws(DumpProblem) -> Double {
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
    func problem(_ cause: DumpProblem.Cause, at offset: Int? = nil) -> DumpProblem {
        let before = bytes[..<(offset ?? place)]
        let line = before.count { $0 == 0x0A } + firstLine
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count { $0 != "\u{FEFF}" } + 1
        return DumpProblem(line: line, column: column, cause: cause)
    }
}
