package import Config
internal import Days
internal import Schema

/// What the cells of every file are looked up in; stays the same while many files are decoded.
package struct Vocabulary: Sendable {
    // Not the project itself: to reach into so large a value copies it, for every cell.
    let teams: [Team]
    /// The days of Eingang on which each team is valid.
    let teamDays: [Range<Int32>]
    let bereiche: [Bereich]
    /// Earlier dates are errors.
    let firstDay: Day
    let showValues: Bool
    /// Nil where no Stichtag is known: then nothing is too late.
    let asOf: AsOf?
    /// The last day that any date may have.
    static let lastDay = Day(year: 2100, month: 12, day: 31)
    /// True when numbers start anew each year in some export.
    let hasYearlyNumbers: Bool
    private let tables: [CodeTable?]

    /// - Parameter massnahmen: ids of the Maßnahmen, in the order of their file.
    package init(_ project: Project, massnahmen: [String], showValues: Bool, asOf: AsOf? = nil) {
        teams = project.teams
        teamDays = project.teams.map { team in
            let first = team.gueltigAb?.number ?? .min
            return first..<max(first, team.gueltigBis.map { $0.number + 1 } ?? .max)
        }
        bereiche = project.bereiche
        firstDay = project.fruehestesDatum
        self.showValues = showValues
        self.asOf = asOf
        hasYearlyNumbers = project.exportProfiles.contains { $0.nummernkreis == .jahr }
        let jaNein = CodeTable(JaNein.allCases)
        let byTeam = CodeTable(project.teams.map { [$0.id, $0.name] })
        let byBereich = CodeTable(project.bereiche.map { [$0.id, $0.name] })
        let anliegen = CodeTable(project.anliegen.map { [$0.code, $0.name] })
        let ofMassnahmen = CodeTable(massnahmen.map { [$0] })
        tables = Column.allCases.map { column in
            switch column.kind {
            case .code(let list): CodeTable(list.codes)
            case .jaNein: jaNein
            case .team: byTeam
            case .bereich: byBereich
            case .anliegen: anliegen
            case .massnahme: ofMassnahmen
            case .key, .date, .text: nil
            }
        }
    }

    /// The days that a column may have without a word; nil when there are none.
    func usualDays(_ column: Column) -> ClosedRange<Int32>? {
        var last = Vocabulary.lastDay?.number ?? .max
        if column == .stand, let asOf { last = min(last, asOf.lastStand.number) }
        return firstDay.number <= last ? firstDay.number...last : nil
    }

    /// Nil for a column that holds no code.
    func table(_ column: Column) -> CodeTable? { tables[Int(column.rawValue)] }
}
