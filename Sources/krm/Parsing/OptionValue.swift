import CSV
import Commands
internal import Config
import Days
import Diagnostics

/// One value as typed, and the name under which the user gave it; each reading either succeeds or says what is expected.
struct OptionValue {
    private let name: String
    private let text: String

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// Any text but the empty one.
    func path() throws(UsageError) -> String {
        if text.isEmpty { throw .emptyValue(name) }
        return text
    }

    /// A path, or `-` for standard input.
    func inputFile() throws(UsageError) -> InputSource {
        text == "-" ? .standardInput : .path(try path())
    }

    /// `2026-10-31` or `31.10.2026`, without a time of day.
    func day() throws(UsageError) -> Day {
        let isPlain = text.utf8.allSatisfy { byte in
            byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isPlain, let day = DateText.parse(Array(text.utf8)) else {
            throw invalid("ein Tag wie „2026-10-31“ oder „31.10.2026“")
        }
        return day
    }

    /// The day of `--stichtag`, in the years for which the Feiertage are known.
    func stichtag() throws(UsageError) -> Day {
        let day = try day()
        guard Stichtag.years.contains(day.civil.year) else {
            throw invalid("ein Tag der Jahre \(Stichtag.years.lowerBound) bis \(Stichtag.years.upperBound)")
        }
        return day
    }

    func period() throws(UsageError) -> Period {
        guard let period = Period(text) else {
            throw invalid("ein Zeitraum wie „2026-10“, „2026-Q4“, „2026“ oder „2026-09-15..2026-10-15“")
        }
        return period
    }

    func month() throws(UsageError) -> Period {
        guard let period = Period(text), period.kind == .month else { throw invalid("ein Monat wie „2026-09“") }
        return period
    }

    /// The periods of a repeated `--zeitraum`, in order, none twice.
    static func periods(_ texts: [String]) throws(UsageError) -> [Period] {
        var periods: [Period] = []
        for text in texts {
            let period = try OptionValue("--zeitraum", text).period()
            if !periods.contains(period) { periods.append(period) }
        }
        return periods
    }

    /// `--from` and `--to`, the second never before the first.
    static func span(from: String, to: String) throws(UsageError) -> (from: Day, to: Day) {
        let first = try OptionValue("--from", from).day()
        let last = try OptionValue("--to", to).day()
        if last < first { throw .reversed(from: "--from", to: "--to") }
        return (first, last)
    }

    /// A whole number in decimal digits.
    func number<Number: FixedWidthInteger>(in range: ClosedRange<Number>) throws(UsageError) -> Number {
        guard let value = Number(text), range.contains(value), text.utf8.first != UInt8(ascii: "+") else {
            let upper =
                Number.bitWidth == 64 && range.upperBound == Number.max
                ? " ab \(range.lowerBound)"
                : " von \(range.lowerBound) bis \(range.upperBound)"
            throw invalid("eine ganze Zahl" + upper)
        }
        return value
    }

    /// From 0 to 1, with a decimal point or comma.
    func share() throws(UsageError) -> Double {
        let plain = text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
        let isPlain = plain.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) }
        guard isPlain, let value = Double(plain), (0...1).contains(value) else {
            throw invalid("ein Anteil von 0 bis 1 wie „0.01“")
        }
        return value
    }

    /// One of a closed list of words, as they are written in the help.
    func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) throws(UsageError) -> Choice
    where Choice.RawValue == String {
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        throw invalid(OptionValue.list(words), suggestion: Suggestion.nearest(to: text, among: words))
    }

    func ausgabe() throws(UsageError) -> Ausgabe { try choice(Ausgabe.self) }

    /// A Land by its code, in upper or lower case.
    func land() throws(UsageError) -> Land {
        guard let land = Land(rawValue: text.uppercased()) else {
            throw invalid(OptionValue.list(Land.allCases.map(\.rawValue)))
        }
        return land
    }

    /// A Feiertag that a part of the Land has.
    func regionalHoliday(of land: Land) throws(UsageError) -> RegionalHoliday {
        let known = RegionalHoliday.allCases.filter { $0.laender.contains(land) }
        guard let holiday = known.first(where: { $0.rawValue == text.lowercased() }) else {
            throw invalid(
                known.isEmpty
                    ? "kein Wert: Das Land \(land.rawValue) hat keine regionalen Feiertage"
                    : OptionValue.list(known.map(\.rawValue))
            )
        }
        return holiday
    }

    /// One ASCII character that is no letter, digit, quote or line end; a tab also as `\t` or `tab`.
    func delimiter() throws(UsageError) -> UInt8 {
        if text == "\\t" || text == "tab" || text == "\t" { return UInt8(ascii: "\t") }
        guard text.utf8.count == 1, let byte = text.utf8.first, (0x20...0x7E).contains(byte),
            byte != UInt8(ascii: "\""), !Character(UnicodeScalar(byte)).isLetter,
            !Character(UnicodeScalar(byte)).isNumber
        else { throw invalid("ein Trennzeichen wie „;“, „,“ oder „tab“") }
        return byte
    }

    func encoding() throws(UsageError) -> TextEncoding {
        guard let encoding = TextEncoding(setting: text) else {
            throw invalid(OptionValue.list(TextEncoding.allCases.map(\.rawValue)))
        }
        return encoding
    }

    private func invalid(_ expected: String, suggestion: String? = nil) -> UsageError {
        text.isEmpty ? .emptyValue(name) : .invalidValue(text, of: name, expected: expected, suggestion: suggestion)
    }

    /// `„a“, „b“ oder „c“`.
    private static func list(_ words: [String]) -> String {
        let quoted = words.map { "„\($0)“" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " oder " + last
    }
}
