internal import Records

/// A key figure: what it counts, when a row falls into a period, and how it is explained.
package struct Kennzahl: Sendable {
    package enum Kind: Sendable, Equatable {
        /// A number of rows; no denominator.
        case count
        /// A share of a denominator.
        case rate
        /// A quantile (0 to 1) of days over the rows of the denominator.
        case quantile(Double)
    }

    /// The date of a row that decides into which period it falls.
    package enum Anchor: Sendable, Equatable {
        case eingang, abschluss, zwischennachricht
        /// The due date under the rule of that index in `Project.fristen`.
        case frist(Int)
        /// The end of the observation after the Abschluss.
        case beobachtungsende
        /// Eingang up to S and not closed by S.
        case bestand
        /// Eingang up to S, whether closed or not.
        case eingangBisStand
        /// Mentions of topics: a row has up to three.
        case anliegen(Int)
        /// Not made from rows but from the Maßnahmen.
        case massnahmen(MassnahmenState)
    }

    package enum MassnahmenState: Sendable { case offen, ueberfaellig, erledigt }

    package let id: String
    package let name: String
    package let kind: Kind
    package let anchor: Anchor
    /// True for what was passed on and is not the KRM's business, GA 3 (3).
    package let isOfWeitergeleitet: Bool
    /// What the numerator counts, in German.
    package let zaehlerText: String
    /// What the denominator counts, in German; nil where there is none.
    package let nennerText: String?
    /// The paragraph of the directive, or the method.
    package let quelle: String
    /// `Reaktionen`, `Anliegen`, `Maßnahmen` or `Kalendertage`.
    package let unit: String
    let nenner: @Sendable (Facts) -> Bool
    /// The second argument is S, the last day that the period sees.
    let zaehler: @Sendable (Facts, Int32) -> Bool

    init(
        _ id: String, _ name: String, _ kind: Kind, _ anchor: Anchor, zaehlerText: String, nennerText: String? = nil,
        quelle: String, unit: String = "Reaktionen", weitergeleitet: Bool = false,
        nenner: @escaping @Sendable (Facts) -> Bool = { _ in true },
        zaehler: @escaping @Sendable (Facts, Int32) -> Bool = { _, _ in true }
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.anchor = anchor
        self.zaehlerText = zaehlerText
        self.nennerText = nennerText
        self.quelle = quelle
        self.unit = unit
        isOfWeitergeleitet = weitergeleitet
        self.nenner = nenner
        self.zaehler = zaehler
    }
}
