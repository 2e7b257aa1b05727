/// What a text that is no readable date looks like.
enum DateDiagnosis {
    /// - Parameter bytes: typed (`PlainText.typed`), not empty.
    static func flaw(of bytes: Span<UInt8>) -> DateFlaw {
        let counts = Counts(bytes)
        guard let first = counts.first else { return .placeholder }
        if counts.hashes == bytes.count { return .hashes }
        if first == UInt8(ascii: "#") { return .spreadsheetError }
        if first == UInt8(ascii: "=") { return .formula }
        if let number = number(bytes) { return number }
        let (form, length) = DateForm.of(bytes)
        if form != .other {
            if counts.digits == counts.zeros { return .placeholder }
            switch form {
            case .dotted, .dottedShort: return length < bytes.count ? .textBehind : .unknown
            case .iso: return length < 10 ? .form(.iso) : length < bytes.count ? .textBehind : .unknown
            default: return .form(form)
            }
        }
        // A word, a dash, zeros: whatever has no digit but 0 names no day.
        return counts.digits == counts.zeros ? .placeholder : .unknown
    }

    /// What a cell that is one number may be.
    private static func number(_ bytes: Span<UInt8>) -> DateFlaw? {
        var scan = ByteScan()
        let digits = scan.run(bytes)
        guard digits > 0 else { return nil }
        var hasFraction = false
        if scan.take(UInt8(ascii: "."), bytes) || scan.take(UInt8(ascii: ","), bytes) {
            hasFraction = scan.run(bytes) > 0
            if !hasFraction { return nil }
        }
        guard scan.isAtEnd(bytes) else { return nil }
        var start = ByteScan()
        let leading = start.number(bytes, widths: 1...5) ?? 0
        switch digits {
        // 1954 to 2146 in days since 1899-12-30.
        case 5 where (20_000...90_000).contains(leading): return .excelSerial
        case 8 where !hasFraction: return DateFlaw.form(.compact)
        case 10 where (10_000...39_999).contains(leading), 13 where (10_000...39_999).contains(leading):
            return .unixTime
        default: return leading == 0 ? .placeholder : .unknown
        }
    }

    private struct Counts {
        var first: UInt8?
        var hashes = 0
        var digits = 0
        var zeros = 0

        init(_ bytes: Span<UInt8>) {
            for index in 0..<bytes.count {
                let byte = bytes[index]
                if first == nil { first = byte }
                if byte == UInt8(ascii: "#") { hashes += 1 }
                if (0x30...0x39).contains(byte) { digits += 1 }
                if byte == 0x30 { zeros += 1 }
            }
        }
    }
}
