internal import Schema

/// Whether the values of a field can be those of a column.
enum Fit {
    /// - Parameters:
    ///   - form: the form of dates that the export has.
    ///   - score: how well the header names the column.
    static func fits(_ field: FieldSurvey, _ column: Column, _ form: Int, score: Double) -> Bool {
        let isNamed = score >= HeaderWords.headScore
        if field.filled == 0 { return false }
        switch column.kind {
        case .key:
            return column == .vorgangsnummer
                ? field.mayBeKey && field.distinctness > 0.9 && field.empty * 100 <= field.filled
                    && !field.dates.holds(form)
                : isNamed && field.mayBeKey
        case .date: return field.dates.holds(form)
        case .code:
            if areUnknownCodes(field, column) { return true }
            return knownShare(field, column) > (score >= 95 ? 0 : isNamed ? 0.25 : 0.5)
        case .jaNein: return isNamed && knownShare(field, column) > 0.8
        case .team, .bereich: return isNamed && field.isListable
        case .anliegen: return isNamed && !field.dates.holds(form) && !PrivateWords.name(field.header)
        case .massnahme, .text: return false
        }
    }

    /// True where the header leaves no doubt and the values are few: then a person says what they mean.
    private static func areUnknownCodes(_ field: FieldSurvey, _ column: Column) -> Bool {
        guard [.art, .eingangsweg].contains(column), HeaderWords.isExplicit(field.header, column) else { return false }
        return field.isListable && field.values?.count ?? 0 <= 12
    }

    /// The share of cells whose value is a word that we know for this column.
    static func knownShare(_ field: FieldSurvey, _ column: Column) -> Double {
        guard let values = field.values, values.count <= FieldSurvey.mostValues, field.filled > 0 else { return 0 }
        let known = values.filter { ValueWords.match($0.text, column) != nil }.reduce(0) { $0 + $1.count }
        return Double(known) / Double(field.filled)
    }
}

extension FieldSurvey {
    /// More values are no codes.
    static let mostValues = 40
    private static let longestCode = 60

    /// True where the values look like codes, and nothing in them or in the header tells of persons: then they may be
    /// written down.
    var isListable: Bool {
        guard let values, (1...Self.mostValues).contains(values.count) else { return false }
        let texts = values.map(\.text)
        return values.count { $0.count > 1 } * 2 > values.count && areHarmless
            && texts.allSatisfy { $0.unicodeScalars.count <= Self.longestCode }
    }

    /// False where header or values may tell of persons.
    var areHarmless: Bool {
        guard let values, !holdsClientNumber, !PrivateWords.name(header) else { return false }
        let texts = values.map(\.text)
        return !PrivateWords.areNames(texts) && !texts.contains { PrivateWords.isPersonal($0) || Self.isLongNumber($0) }
    }

    /// Eight digits in a row and more: a number of somebody or something, no code.
    private static func isLongNumber(_ text: String) -> Bool {
        var run = 0
        for byte in text.utf8 {
            run = (0x30...0x39).contains(byte) ? run + 1 : 0
            if run >= 8 { return true }
        }
        return false
    }
}
