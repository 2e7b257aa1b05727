package import Config
internal import Schema

/// What the cells of every file are looked up in; stays the same while many files are decoded.
package struct Vocabulary: Sendable {
    let project: Project
    let showValues: Bool
    private let tables: [CodeTable?]

    /// - Parameter massnahmen: ids of the Maßnahmen, in the order of their file.
    package init(_ project: Project, massnahmen: [String], showValues: Bool) {
        self.project = project
        self.showValues = showValues
        let jaNein = CodeTable(JaNein.allCases)
        let teams = CodeTable(project.teams.map { [$0.id, $0.name] })
        let bereiche = CodeTable(project.bereiche.map { [$0.id, $0.name] })
        let anliegen = CodeTable(project.anliegen.map { [$0.code] })
        let ofMassnahmen = CodeTable(massnahmen.map { [$0] })
        tables = Column.allCases.map { column in
            switch column.kind {
            case .code(let list): CodeTable(list.codes)
            case .jaNein: jaNein
            case .team: teams
            case .bereich: bereiche
            case .anliegen: anliegen
            case .massnahme: ofMassnahmen
            case .key, .date, .text: nil
            }
        }
    }

    /// Nil for a column that holds no code.
    func table(_ column: Column) -> CodeTable? { tables[Int(column.rawValue)] }
}
