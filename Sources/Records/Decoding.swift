internal import Config
internal import Schema

/// Everything that stays the same while the rows of many files are decoded.
struct Decoding: Sendable {
    let project: Project
    let showValues: Bool
    /// Ids of the Maßnahmen, in the order of their file.
    let massnahmen: [String]
    let arten: CodeTable
    let eingangswege: CodeTable
    let teams: CodeTable
    let bereiche: CodeTable
    let anliegen: CodeTable
    let antwortformen: CodeTable
    let schlusszeichnungen: CodeTable
    let bewertungen: CodeTable
    let ergebnisse: CodeTable
    let weiterleitungen: CodeTable
    let jaNein: CodeTable
    let massnahmenTable: CodeTable

    init(project: Project, massnahmen: [String], showValues: Bool) {
        self.project = project
        self.showValues = showValues
        self.massnahmen = massnahmen
        arten = CodeTable(Art.ofBogen)
        eingangswege = CodeTable(Eingangsweg.allCases)
        teams = CodeTable(project.teams.enumerated().map { (Int32($0.offset), [$0.element.id, $0.element.name]) })
        bereiche = CodeTable(
            project.bereiche.enumerated().map { (Int32($0.offset), [$0.element.id, $0.element.name]) }
        )
        anliegen = CodeTable(project.anliegen.enumerated().map { (Int32($0.offset), [$0.element.code]) })
        antwortformen = CodeTable(Antwortform.allCases)
        schlusszeichnungen = CodeTable(Schlusszeichnung.allCases)
        bewertungen = CodeTable(Bewertung.allCases)
        ergebnisse = CodeTable(Ergebnis.allCases)
        weiterleitungen = CodeTable(Weiterleitung.allCases)
        jaNein = CodeTable(JaNein.allCases)
        massnahmenTable = CodeTable(massnahmen.enumerated().map { (Int32($0.offset), [$0.element]) })
    }

    func table(_ column: Column) -> CodeTable? {
        switch column {
        case .art: arten
        case .eingangsweg: eingangswege
        case .team: teams
        case .bereich: bereiche
        case .anliegen1, .anliegen2, .anliegen3: anliegen
        case .antwortform: antwortformen
        case .schlusszeichnung: schlusszeichnungen
        case .bewertung: bewertungen
        case .ergebnis: ergebnisse
        case .weitergeleitetAn: weiterleitungen
        case .sofortsache, .ansprechpartnerBenannt, .vermerk, .verzichtSchriftlich, .eskaliert, .entschuldigung:
            jaNein
        case .massnahme: massnahmenTable
        default: nil
        }
    }
}
