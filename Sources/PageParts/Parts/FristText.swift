package import Config
internal import German
package import Schema

/// A deadline in words, for the pages that explain it.
package struct FristText {
    /// Empty where the edition does not show them.
    package let bereiche: [Bereich]

    package init(bereiche: [Bereich]) { self.bereiche = bereiche }

    /// `14 Kalendertage`, `3 Wochen`; for a date of its own the column that holds it.
    package func length(_ length: Frist.Length) -> String {
        switch length {
        case .arbeitstage(let count): German.count(count, "Arbeitstag", "Arbeitstage")
        case .kalendertage(let count): German.count(count, "Kalendertag", "Kalendertage")
        case .wochen(let count): German.count(count, "Woche", "Wochen")
        case .datum(let column): "bis zum Datum „\(column.label)“"
        }
    }

    /// Whom the rule concerns, `Beschwerde und Kritik; schriftliche Eingänge`.
    package func audience(_ version: Frist.Version) -> String {
        var parts: [String] = []
        if version.nurSofortsachen { parts.append("Sofortsachen") }
        if let arten = version.arten { parts.append(names(of: arten)) }
        if let wege = version.eingangswege {
            switch wege {
            case Frist.schriftlich: parts.append("schriftliche Eingänge")
            case Set(Eingangsweg.allCases).subtracting(Frist.schriftlich): parts.append("mündliche Eingänge")
            default:
                parts.append(
                    "Eingang über " + German.list(Eingangsweg.allCases.filter { wege.contains($0) }.map(\.name))
                )
            }
        }
        if let own = version.bereiche {
            parts.append(names(of: own))
        }
        if case .datum = version.length { parts.append("Reaktionen mit einem solchen Datum") }
        return parts.isEmpty ? "alle Reaktionen" : parts.joined(separator: "; ")
    }

    /// The Bereiche of a rule by name, `nur einzelne Bereiche` where no page may name them.
    package func names(of own: Set<Int>) -> String {
        bereiche.isEmpty ? "nur einzelne Bereiche" : German.list(own.sorted().map { bereiche[$0].name })
    }

    package func names(of arten: Set<Art>) -> String {
        German.list(Art.allCases.filter { arten.contains($0) }.map(\.name))
    }
}
