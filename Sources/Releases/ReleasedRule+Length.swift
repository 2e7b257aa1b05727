extension ReleasedRule {
    /// How long a deadline is, as its definition says.
    package struct Length: Hashable, Sendable {
        package enum Unit: Hashable, Sendable { case arbeitstage, kalendertage, wochen }

        package let count: Int
        package let unit: Unit

        /// `3 Arbeitstage`, `14 Kalendertage`, `3 Wochen`, or one of them; nil for anything else.
        init?(_ text: Substring) {
            let words = text.split(separator: " ")
            guard words.count == 2, let number = Int(words[0]) else { return nil }
            count = number
            switch words[1] {
            case "Arbeitstag", "Arbeitstage": unit = .arbeitstage
            case "Kalendertag", "Kalendertage": unit = .kalendertage
            case "Woche", "Wochen": unit = .wochen
            default: return nil
            }
        }

        private var days: Int { unit == .wochen ? 7 * count : count }

        /// A working week takes seven days, and Easter, Christmas and closing days one more; a last day that falls on a
        /// weekend or holiday moves by four days at most.
        fileprivate func isNoLonger(than other: Length) -> Bool {
            switch (unit == .arbeitstage, other.unit == .arbeitstage) {
            case (true, true), (false, false): days <= other.days
            case (true, false): (days + 4) / 5 * 7 + 7 <= other.days
            case (false, true): days + 4 <= other.days + other.days / 5 * 2
            }
        }
    }

    /// Of all versions in force, nil for one that has none.
    private var lengths: [Length?] {
        definition.split(separator: ReleasedRule.versionSeparator).map { version in
            version.split(separator: ReleasedRule.partSeparator).first.flatMap { Length($0) }
        }
    }

    /// Nil where there are several versions, or none with a length.
    package var length: Length? { lengths.count == 1 ? lengths[0] : nil }

    /// Whether no case is due later under this rule than under another one for the same cases, on any calendar: so of what
    /// came in a period at least as many are due in it. False where the definitions do not say so.
    package func endsNoLater(than other: ReleasedRule) -> Bool {
        let (own, others) = (lengths, other.lengths)
        guard !own.isEmpty, !others.isEmpty else { return false }
        return own.allSatisfy { length in
            others.allSatisfy { other in
                if let length, let other { length.isNoLonger(than: other) } else { false }
            }
        }
    }
}
