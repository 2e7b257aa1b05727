internal import Schema

/// The ids that the config gives to what figures are about, and so the written ids of all figures.
package struct FigureNames: Hashable, Sendable, Encodable {
    package let fristen: [String]
    package let bereiche: [String]
    package let teams: [String]
    package let anliegen: [String]

    package init(fristen: [String], bereiche: [String], teams: [String], anliegen: [String]) {
        self.fristen = fristen
        self.bereiche = bereiche
        self.teams = teams
        self.anliegen = anliegen
    }

    /// The id as `kennzahlen.json`, `krm explain` and `zielwerte` write it.
    package func text(_ id: FigureID) -> String {
        switch id {
        case .eingang: "eingang"
        case .erledigt: "erledigt"
        case .bestand: "bestand"
        case .bestandUeberfaellig: "bestand.ueberfaellig"
        case .bestandAlter(let age): FigureFamily.bestandAlter.prefix + age.code
        case .frist(let index): FigureFamily.frist.prefix + fristen[index]
        case .dauerMedian: "bearbeitungsdauer.median"
        case .dauerP90: "bearbeitungsdauer.p90"
        case .folgereaktionen: "folgereaktionen"
        case .folgequote: "folgequote"
        case .berechtigt: "berechtigt"
        case .abhilfe: "abhilfe"
        case .eroerterung: "eroerterung"
        case .vermerk: "vermerk"
        case .ansprechpartner: "ansprechpartner"
        case .eskaliert: "eskaliert"
        case .sofortsacheTelefonisch: "sofortsache.telefonisch"
        case .entschuldigung: "entschuldigung"
        case .alternative: "alternative"
        case .alternativeGeprueft: "alternative.geprueft"
        case .schlusszeichnungVorbehalten: "schlusszeichnung.vorbehalten"
        case .bueroweg: "bueroweg.median"
        case .bogenweg: "bogenweg.median"
        case .schlusszeichnung(let wer): FigureFamily.schlusszeichnung.prefix + wer.code
        case .anliegen(let index): FigureFamily.anliegen.prefix + anliegen[index]
        case .kritisch(let index): FigureFamily.kritisch.prefix + anliegen[index]
        case .lob(let index): FigureFamily.lob.prefix + anliegen[index]
        case .anregungMassnahme: "anregung.massnahme"
        case .verhalten: "verhalten"
        case .weitergeleitet(let stelle): FigureFamily.weitergeleitet.prefix + stelle.code
        case .bogenAusstehend: "bogen-ausstehend"
        case .massnahmen(let state): FigureFamily.massnahmen.prefix + state.rawValue
        }
    }
}
