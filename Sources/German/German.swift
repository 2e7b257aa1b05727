package import Days

/// German usage for numbers, dates and words, without any locale: the same text on every machine.
package enum German {
    /// U+202F, the narrow no-break space before `%`.
    package static let narrowSpace = "\u{202F}"
    /// U+2212, the true minus.
    package static let minus = "\u{2212}"
    package static let months = MonthNames.long
    package static let weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]

    /// `1.532`; a dot between groups of three, a true minus.
    package static func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        if digits.utf8.count <= 3 { return value < 0 ? minus + digits : digits }
        var out = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += "." }
            out.append(digit)
        }
        return (value < 0 ? minus : "") + out
    }

    /// `12,5`: decimal comma, half away from zero, exactly `decimals` places (0 to 6).
    package static func decimal(_ value: Double, decimals: Int = 1) -> String {
        precondition((0...6).contains(decimals) && value.isFinite)
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
        let units = Int(scaled)
        let whole = number(units / scale)
        let sign = value < 0 && units != 0 ? minus : ""
        guard decimals > 0 else { return sign + whole }
        let fraction = String(units % scale)
        return sign + whole + "," + String(repeating: "0", count: decimals - fraction.count) + fraction
    }

    /// `12 %` of a share between 0 and 1, with a narrow no-break space.
    package static func percent(_ share: Double, decimals: Int = 0) -> String {
        decimal(share * 100, decimals: decimals) + narrowSpace + "%"
    }

    /// A share with the decimals, at most three, that show on which side of each other share it lies: `89,7 %`.
    package static func percent(_ share: Double, apartFrom others: [Double]) -> String {
        percent(share, decimals: decimals(share, others))
    }

    /// The share of cases that something holds for: `100 %` means all of them and `0 %` none, `299 von 300` are `99,7 %`.
    package static func percentOfCases(_ share: Double, apartFrom others: [Double] = []) -> String {
        percent(share, apartFrom: [0, 1] + others)
    }

    /// Two shares, the unit said once: `65 bis 89,7 %`.
    package static func percentRange(_ lower: Double, _ upper: Double, apartFrom others: [Double] = []) -> String {
        decimal(lower * 100, decimals: decimals(lower, others)) + " bis " + percent(upper, apartFrom: others)
    }

    private static func decimals(_ share: Double, _ others: [Double]) -> Int {
        var scale = 100.0
        for decimals in 0..<3 {
            let printed = (share * scale).rounded(.toNearestOrAwayFromZero) / scale
            if others.allSatisfy({ share < $0 ? printed < $0 : share > $0 ? printed > $0 : true }) { return decimals }
            scale *= 10
        }
        return 3
    }

    /// A share that somebody set, without needless decimals: `90 %`, `87,5 %`.
    package static func target(_ share: Double) -> String {
        let decimals = (0..<3).first { decimals in
            let scale = [100.0, 1000, 10_000][decimals]
            return (share * scale - (share * scale).rounded()).magnitude < 1e-6
        }
        return percent(share, decimals: decimals ?? 3)
    }

    /// `1,4 s`, `45 s`, `2 min 05 s`.
    package static func duration(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        if seconds >= 60 {
            let rest = seconds % 60
            return "\(number(Int(seconds / 60))) min \(rest < 10 ? "0" : "")\(rest) s"
        }
        if seconds >= 10 { return "\(seconds) s" }
        let hundredths = (attoseconds / 10_000_000_000_000_000)
        return decimal(Double(seconds) + Double(hundredths) / 100, decimals: seconds == 0 ? 2 : 1) + " s"
    }

    /// `einem Monat`, `zwölf Monaten`.
    package static func months(_ count: Int) -> String { word(count) + (count == 1 ? " Monat" : " Monaten") }

    /// `zwei` … `zwölf`, from there on in digits.
    package static func word(_ value: Int) -> String {
        let words = [
            "null", "einem", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        ]
        return words.indices.contains(value) ? words[value] : number(value)
    }

    /// `31.10.2026`.
    package static func date(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.civil
        return (dayOfMonth < 10 ? "0" : "") + "\(dayOfMonth)." + (month < 10 ? "0" : "") + "\(month).\(year)"
    }

    /// `+3`, `−2`, `±0`: a change, always with its sign.
    package static func change(_ value: Int) -> String {
        value > 0 ? "+" + number(value) : value == 0 ? "±0" : number(value)
    }

    /// `1 Vorgang`, `2 Vorgänge`.
    package static func count(_ value: Int, _ singular: String, _ plural: String) -> String {
        number(value) + " " + (value == 1 ? singular : plural)
    }

    /// `A, B und C`.
    package static func list(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " und " + last
    }

    /// The same, cut where it would be longer than a reader takes in: `A, B, C und 8 weitere`, at least three by name.
    ///
    /// - Parameters:
    ///   - characters: the most that the names may take together.
    ///   - rest: what the others are: where numbers stand about, a bare "8 weitere" is taken for one of them.
    package static func list(_ items: [String], within characters: Int, rest: String = "weitere") -> String {
        var length = 0
        let fits = items.prefix { item in
            length += item.count + 2
            return length <= characters
        }
        let shown = max(fits.count, 3)
        // One more by name is as short as "und 1 weitere".
        guard items.count > shown + 1 else { return list(items) }
        return items.prefix(shown).joined(separator: ", ") + " und \(number(items.count - shown)) \(rest)"
    }

    /// `„Titel“`; what is quoted inside becomes `‚so‘`.
    package static func quoted(_ text: String) -> String {
        "„" + text.replacing("„", with: "‚").replacing("“", with: "‘") + "“"
    }
}
