internal import Days
package import Figures
internal import Schema

/// How a Kennzahl is counted: when a row falls into a period, and what it must be like.
package struct CountingRule: Sendable {
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
        /// Eingang; counted are mentions of a topic, by its index in `Project.anliegen`: a row has up to three.
        case mention(Int)
        /// Not made from rows but from the Maßnahmen.
        case massnahmen(MassnahmenState)
    }

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

    package let kennzahl: Kennzahl
    package let anchor: Anchor
    let nenner: RowCondition
    /// Asked only of rows that fit `nenner`.
    let zaehler: RowCondition
    let timing: Timing

    init(
        _ id: FigureID,
        _ name: String,
        _ kind: Kennzahl.Kind,
        _ anchor: Anchor,
        zaehlerText: String,
        nennerText: String? = nil,
        quelle: String,
        unit: Kennzahl.Unit = .reaktionen,
        nenner: RowCondition = RowCondition(),
        zaehler: RowCondition? = nil,
        timing: Timing = .nothing
    ) {
        kennzahl = Kennzahl(
            id: id,
            name: name,
            kind: kind,
            zaehlerText: zaehlerText,
            nennerText: nennerText,
            quelle: quelle,
            unit: unit,
            breakdown: CountingRule.breakdown(id, anchor),
            isStanding: CountingRule.isStanding(anchor)
        )
        self.anchor = anchor
        self.nenner = nenner
        // What the denominator asks need not be asked again: not even that the row is the KRM's.
        self.zaehler = zaehler ?? nenner
        self.timing = timing
    }

    var standingDays: StandingDays { StandingDays(endsWithAbschluss: anchor != .eingangBisStand, timing: timing) }

    package var isOfMassnahmen: Bool { if case .massnahmen = anchor { true } else { false } }
    var isQuantile: Bool { if case .quantile = kennzahl.kind { true } else { false } }

    private static func breakdown(_ id: FigureID, _ anchor: Anchor) -> Kennzahl.Breakdown {
        switch anchor {
        case .massnahmen: .places
        case .mention: .withoutAnliegen
        default: id == .eingang ? .withTeamArt : .full
        }
    }

    private static func isStanding(_ anchor: Anchor) -> Bool {
        switch anchor {
        case .bestand, .eingangBisStand, .massnahmen(.offen), .massnahmen(.ueberfaellig): true
        case .eingang, .abschluss, .zwischennachricht, .frist, .beobachtungsende, .mention, .massnahmen(.erledigt):
            false
        }
    }
}

/// The days at whose end a row counts, for the figures that look at the state at S alone.
struct StandingDays: Sendable {
    /// False when a row counts whether closed or not.
    let endsWithAbschluss: Bool
    let timing: CountingRule.Timing

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
