internal import Records
internal import Schema

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
        /// Mentions of a topic, by its index in `Project.anliegen`: a row has up to three.
        case anliegen(Int)
        /// Not made from rows but from the Maßnahmen.
        case massnahmen(MassnahmenState)
    }

    package enum MassnahmenState: Sendable { case offen, ueberfaellig, erledigt }

    /// What the numerator asks of dates, beside the anchor.
    enum Timing: Sendable, Equatable {
        case nothing
        /// Discussed with the staff concerned by S, GA 7 (1).
        case eroertertBisStand
        /// The first Folgereaktion came before the end of the observation.
        case folgeBisBeobachtungsende
        /// A deadline that only an Abschluss meets has its due date on or before S.
        case ueberfaellig
        /// S − Eingang in days.
        case alter(ClosedRange<Int32>)
        /// A date that meets the rule lies on or before the due date.
        case fristGewahrt
    }

    package let id: String
    package let name: String
    package let kind: Kind
    package let anchor: Anchor
    /// What the numerator counts, in German.
    package let zaehlerText: String
    /// What the denominator counts, in German; nil where there is none.
    package let nennerText: String?
    /// The paragraph of the directive, or the method.
    package let quelle: String
    /// `Reaktionen`, `Anliegen`, `Maßnahmen` or `Kalendertage`.
    package let unit: String
    let nenner: RowCondition
    /// Asked only of rows that fit `nenner`.
    let zaehler: RowCondition
    let timing: Timing

    init(
        _ id: String,
        _ name: String,
        _ kind: Kind,
        _ anchor: Anchor,
        zaehlerText: String,
        nennerText: String? = nil,
        quelle: String,
        unit: String = "Reaktionen",
        nenner: RowCondition = RowCondition(),
        zaehler: RowCondition? = nil,
        timing: Timing = .nothing
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.anchor = anchor
        self.zaehlerText = zaehlerText
        self.nennerText = nennerText
        self.quelle = quelle
        self.unit = unit
        self.nenner = nenner
        // What the denominator asks need not be asked again: not even that the row is the KRM's.
        self.zaehler = zaehler ?? nenner
        self.timing = timing
    }

    var standingDays: StandingDays { StandingDays(endsWithAbschluss: anchor != .eingangBisStand, timing: timing) }
}

/// The days at whose end a row counts, for the figures that look at the state at S alone.
struct StandingDays: Sendable {
    /// False when a row counts whether closed or not.
    let endsWithAbschluss: Bool
    let timing: Kennzahl.Timing

    func days(_ facts: Facts) -> DaySpan {
        let received = facts.row.eingang
        let span = endsWithAbschluss ? facts.open : DaySpan(from: received, to: .max)
        switch timing {
        case .ueberfaellig: return span.intersection(DaySpan(from: facts.faelligkeit, to: .max))
        case .alter(let days):
            let (last, overflow) = received.addingReportingOverflow(days.upperBound)
            return span.intersection(DaySpan(from: received + days.lowerBound, to: overflow ? .max : last))
        case .nothing, .eroertertBisStand, .folgeBisBeobachtungsende, .fristGewahrt: return span
        }
    }
}

extension Kennzahl {
    /// True for what is counted at the end of a period's last day and not over its days.
    package var isStanding: Bool {
        switch anchor {
        case .bestand, .eingangBisStand, .massnahmen(.offen), .massnahmen(.ueberfaellig): true
        case .eingang, .abschluss, .zwischennachricht, .frist, .beobachtungsende, .anliegen, .massnahmen(.erledigt):
            false
        }
    }

    package var isOfMassnahmen: Bool { if case .massnahmen = anchor { true } else { false } }
    /// True for `anliegen.<code>`, whose denominator is the mentions of all topics.
    var isMention: Bool { if case .anliegen = anchor { true } else { false } }
    /// Maßnahmen exist for the whole, Bereich and team only.
    package var isBrokenDownByArt: Bool { !isOfMassnahmen }
    package var isBrokenDownByAnliegen: Bool { !isOfMassnahmen && !isMention }
}
