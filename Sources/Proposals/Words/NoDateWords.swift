internal import Schema

/// What programs write where there is no date.
enum NoDateWords {
    /// The ones that stand in a field: far days, signs and words that tell nothing of anybody.
    static func of(_ field: FieldSurvey, _ form: Int) -> [String] {
        let words = field.dates.others.keys.filter { isOne($0) }.sorted()
        return words + field.dates.readings[form].markers.filter { isHarmless($0) }.sorted()
    }

    private static func isOne(_ text: String) -> Bool {
        let isSign = !text.isEmpty && text.allSatisfy { "-–—./0: #?".contains($0) } && !text.hasPrefix("#")
        return isSign || known.contains(Fold.id(text))
    }

    /// Digits and signs of a day alone.
    private static func isHarmless(_ text: String) -> Bool {
        text.count <= 30 && text.allSatisfy { "0123456789-./: TZAPM+".contains($0) }
    }

    private static let known: Set = [
        "null", "na", "none", "nil", "nan", "nat", "offen", "open", "ka", "keine", "kein", "unbekannt", "leer",
        "entfaellt",
        "pending", "tbd", "nv", "keinedatum", "keindatum", "laufend",
    ]
}
