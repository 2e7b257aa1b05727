/// One token or one literal byte of a `DatePattern`.
enum DatePatternPart: Sendable {
    enum Field: Sendable {
        case year, shortYear, month, day, hour, halfHour, minute, second

        var isTime: Bool {
            switch self {
            case .year, .shortYear, .month, .day: false
            case .hour, .halfHour, .minute, .second: true
            }
        }

        /// What is possible at all.
        var range: ClosedRange<Int> {
            switch self {
            case .year: 1...9999
            case .shortYear: 0...99
            case .month: 1...12
            case .day: 1...31
            case .hour: 0...23
            case .halfHour: 1...12
            case .minute, .second: 0...59
            }
        }
    }

    case number(Field, ClosedRange<Int>)
    /// Short or long, German or English.
    case monthName
    /// A fraction of a second with so many digits.
    case fraction(Int)
    case halfOfDay
    case offset
    case literal(UInt8)

    var isTime: Bool {
        switch self {
        case .number(.hour, _), .number(.halfHour, _), .number(.minute, _), .number(.second, _),
            .fraction, .halfOfDay, .offset:
            true
        case .number, .monthName, .literal: false
        }
    }

    private static let tokens: [(text: String, part: DatePatternPart)] = [
        ("yyyy", .number(.year, 4...4)), ("yy", .number(.shortYear, 2...2)),
        ("MMMM", .monthName), ("MMM", .monthName), ("MM", .number(.month, 2...2)), ("M", .number(.month, 1...2)),
        ("dd", .number(.day, 2...2)), ("d", .number(.day, 1...2)),
        ("HH", .number(.hour, 2...2)), ("H", .number(.hour, 1...2)),
        ("hh", .number(.halfHour, 2...2)), ("h", .number(.halfHour, 1...2)),
        ("mm", .number(.minute, 2...2)), ("ss", .number(.second, 2...2)),
        ("SSS", .fraction(3)), ("SSSSSS", .fraction(6)), ("SSSSSSS", .fraction(7)), ("SSSSSSSSS", .fraction(9)),
        ("a", .halfOfDay), ("Z", .offset), ("X", .offset), ("XX", .offset), ("XXX", .offset),
    ]

    static func parts(of pattern: String) throws(DatePattern.Failure) -> [DatePatternPart] {
        var parts: [DatePatternPart] = []
        var rest = Substring(pattern)
        while let first = rest.first {
            if first == "'" {
                parts += try literal(&rest)
            } else if first.isASCII, first.isLetter {
                let run = rest.prefix { $0 == first }
                guard let token = tokens.first(where: { $0.text == run }) else { throw unknown(run) }
                parts.append(token.part)
                rest = rest.dropFirst(run.count)
            } else {
                parts += String(first).utf8.map { .literal($0) }
                rest = rest.dropFirst()
            }
        }
        try requireDate(parts, pattern)
        return parts
    }

    /// Text between apostrophes; two apostrophes are one, inside as well as outside.
    private static func literal(_ rest: inout Substring) throws(DatePattern.Failure) -> [DatePatternPart] {
        rest = rest.dropFirst()
        var text = ""
        var closed = false
        while let next = rest.first {
            rest = rest.dropFirst()
            if next != "'" {
                text.append(next)
            } else if rest.first == "'", !text.isEmpty {
                text.append("'")
                rest = rest.dropFirst()
            } else {
                closed = true
                break
            }
        }
        guard closed else { throw DatePattern.Failure(reason: "Im Datumsformat fehlt das schließende Hochkomma (').") }
        return (text.isEmpty ? "'" : text).utf8.map { .literal($0) }
    }

    private static func requireDate(_ parts: [DatePatternPart], _ pattern: String) throws(DatePattern.Failure) {
        var years = 0
        var months = 0
        var days = 0
        for part in parts {
            switch part {
            case .number(.year, _), .number(.shortYear, _): years += 1
            case .number(.month, _), .monthName: months += 1
            case .number(.day, _): days += 1
            case .number, .fraction, .halfOfDay, .offset, .literal: break
            }
        }
        for (count, name) in [
            (years, "Jahr (yyyy oder yy)"), (months, "Monat (MM, M oder MMM)"), (days, "Tag (dd oder d)"),
        ] {
            if count == 1 { continue }
            let found = count == 0 ? "fehlt" : "steht mehrmals"
            throw DatePattern.Failure(reason: "Im Datumsformat „\(pattern)“ \(found): \(name).")
        }
    }

    private static func unknown(_ run: Substring) -> DatePattern.Failure {
        let known = tokens.map(\.text).joined(separator: ", ")
        return DatePattern.Failure(
            reason: "Unbekannte Angabe „\(run)“ im Datumsformat; möglich sind \(known), anderer Text in '…'."
        )
    }
}
