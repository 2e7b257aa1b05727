/// What a reader may know of a key figure: how it is called, what it counts, how it is broken down.
package struct Kennzahl: Hashable, Sendable, Encodable {
    package enum Kind: Hashable, Sendable, Encodable {
        /// A number of rows; no denominator.
        case count
        /// A share of a denominator.
        case rate
        /// A quantile (0 to 1) of days over the rows of the denominator.
        case quantile(Double)
    }

    package enum Unit: String, Hashable, Sendable, Encodable {
        case reaktionen = "Reaktionen"
        case anliegen = "Anliegen"
        case massnahmen = "Maßnahmen"
        case tage = "Kalendertage"

        /// The word behind 1; the raw value is the one behind all other numbers.
        package var one: String {
            switch self {
            case .reaktionen: "Reaktion"
            case .anliegen: "Anliegen"
            case .massnahmen: "Maßnahme"
            case .tage: "Kalendertag"
            }
        }
    }

    /// Into which cells a figure is split.
    package enum Breakdown: Hashable, Sendable, Encodable {
        /// Whole, Bereich and team: Maßnahmen have neither Art nor Eingangsweg.
        case places
        /// All but topics: a mention of a topic is not split by topics.
        case withoutAnliegen
        case full
        /// `full`, and team × Art.
        case withTeamArt
    }

    package let id: FigureID
    package let name: String
    package let kind: Kind
    /// What the numerator counts, in German.
    package let zaehlerText: String
    /// What the denominator counts, in German; nil where there is none.
    package let nennerText: String?
    /// The paragraph of the directive, or the method.
    package let quelle: String
    package let unit: Unit
    package let breakdown: Breakdown
    /// True for what is counted at the end of a period's last day and not over its days.
    package let isStanding: Bool

    package init(
        id: FigureID,
        name: String,
        kind: Kind,
        zaehlerText: String,
        nennerText: String?,
        quelle: String,
        unit: Unit,
        breakdown: Breakdown,
        isStanding: Bool
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.zaehlerText = zaehlerText
        self.nennerText = nennerText
        self.quelle = quelle
        self.unit = unit
        self.breakdown = breakdown
        self.isStanding = isStanding
    }
}
