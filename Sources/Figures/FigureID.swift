package import Schema

/// Which key figure is meant: the one list of the figures of PRODUCT section 5, in its order.
///
/// Rules and topics are indices into the config's lists, so that no figure can be misspelt; `FigureNames` knows how each
/// is written in `kennzahlen.json`, on the command line and in `krm.yml`.
package enum FigureID: Hashable, Sendable, Encodable {
    case eingang, erledigt
    case bestand, bestandUeberfaellig, bestandAlter(AgeClass)
    /// By the place of the rule in the config.
    case frist(Int)
    case dauerMedian, dauerP90
    case folgereaktionen, folgequote
    case berechtigt, abhilfe, eroerterung, vermerk, ansprechpartner, eskaliert, sofortsacheTelefonisch, entschuldigung
    case alternative, alternativeGeprueft, schlusszeichnungVorbehalten
    case bueroweg, bogenweg
    case schlusszeichnung(Schlusszeichnung)
    /// Mentions of a topic in all rows, in criticism and in praise; by the place of the topic in the config.
    case anliegen(Int), kritisch(Int), lob(Int)
    case anregungMassnahme, verhalten
    case weitergeleitet(Weiterleitung)
    case bogenAusstehend
    case massnahmen(MassnahmenState)
}

/// How long an open case has been waiting at S, in days.
package enum AgeClass: Int, CaseIterable, Hashable, Sendable, Encodable {
    case upTo7, upTo14, upTo21, older

    /// `S − Eingang` in days, both ends included.
    package var days: ClosedRange<Int32> {
        switch self {
        case .upTo7: 0...7
        case .upTo14: 8...14
        case .upTo21: 15...21
        case .older: 22...Int32.max
        }
    }

    /// As it ends the figure's id: `0-7`, `22+`.
    package var code: String { self == .older ? "22+" : "\(days.lowerBound)-\(days.upperBound)" }
}

/// What is counted of the Maßnahmen.
package enum MassnahmenState: String, CaseIterable, Hashable, Sendable, Encodable {
    case offen, ueberfaellig, erledigt
}
