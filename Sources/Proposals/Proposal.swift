package import Days
package import Diagnostics
internal import Schema

/// A `krm.yml` for an office's own export: what header and values suggest, and what a person must decide.
package struct Proposal: Sendable {
    let survey: ExportSurvey
    private(set) var assignment: Assignment
    let office: Office
    let topics: Topics
    private(set) var translations: [Column: Translation] = [:]
    /// Values for columns that the export lacks.
    private(set) var constants: [(column: Column, value: String)] = []
    /// What stands for "no date", by column.
    private(set) var noDates: [Column: [String]] = [:]
    let usesLocalTime: Bool
    /// True where numbers begin anew each year.
    let hasYearlyNumbers: Bool
    let stichtag: Day?
    /// The first year of reports, where the export reaches far back.
    let firstYear: Int?
    private(set) var decisions: [Decision] = []

    /// Columns that a report can hardly do without.
    private static let wanted: [Column] = [.vorgangsnummer, .eingang, .abschluss]

    /// - Parameter today: no later day becomes the Stichtag.
    package init(_ survey: ExportSurvey, today: Day) throws(Failure) {
        self.survey = survey
        var assignment = Assignment(survey)
        var links: TeamsByBereich?
        if let team = assignment.choices[.team]?.field, let bereich = assignment.choices[.bereich]?.field {
            links = try TeamsByBereich(survey, team: team, bereich: bereich)
        }
        let bereich = assignment.field(.bereich)
        office = Office(assignment.field(.team), bereich, links)
        // Where a team has rows of two Bereiche, its rows would contradict the config.
        if links.map({ $0.isMixed }) ?? true { assignment.drop(.bereich) }
        let topicFields = [Column.anliegen1, .anliegen2, .anliegen3].compactMap { assignment.field($0) }
        topics = Topics(topicFields, isConstant: assignment.choices[.anliegen1] == nil)
        let form = assignment.dates.form
        hasYearlyNumbers = try Proposal.takeYearlyNumbers(survey, &assignment, form)
        self.assignment = assignment
        let events = [Column.eingang, .abschluss].compactMap { assignment.field($0)?.dates.readings[form] }
        let isLocal = events.contains { $0.times > 0 && $0.times == $0.timesInUTC }
        usesLocalTime = isLocal
        stichtag = Proposal.stichtag(assignment.field(.eingang)?.dates.readings[form], events, isLocal, today)
        firstYear = Proposal.firstYear(events.compactMap(\.first).min(), stichtag)
        translate()
        fillIn()
        decide(links)
    }

    package var decisionCount: Int { decisions.count }

    /// What stands in the config behind everything that a person must decide, before the decision's number.
    package static let decisionMark = "ENTSCHEIDEN"

    /// How many of our columns the export has.
    package var columnCount: Int { assignment.choices.count }

    /// False where the export lacks what no config can make up for.
    package var isReadable: Bool { assignment.choices[.vorgangsnummer] != nil && assignment.choices[.eingang] != nil }

    func number(of decision: Decision) -> Int? { decisions.firstIndex(of: decision).map { $0 + 1 } }

    /// The last day of the export, but not one that is still to come, unless all Eingänge are.
    private static func stichtag(
        _ eingang: DateEvidence.Readings?,
        _ events: [DateEvidence.Readings],
        _ usesLocalTime: Bool,
        _ today: Day
    ) -> Day? {
        guard let end = events.compactMap({ usesLocalTime ? $0.lastLocal : $0.last }).max() else { return nil }
        return (eingang?.first).map { $0 > today } ?? false ? end : min(end, today)
    }

    private static func takeYearlyNumbers(
        _ survey: ExportSurvey,
        _ assignment: inout Assignment,
        _ form: Int
    ) throws(Failure) -> Bool {
        guard let number = assignment.repeatedNumber, let eingang = assignment.choices[.eingang]?.field else {
            return false
        }
        guard try NumbersByYear(survey, number: number, eingang: eingang, form: form).areUnique else { return false }
        if assignment.choices[.vorgangsnummer] == nil { assignment.takeNumber(number) }
        return true
    }

    private static func firstYear(_ first: Day?, _ last: Day?) -> Int? {
        guard let first, let last, last.civil.year - first.civil.year >= 2 else { return nil }
        return last.civil.year - 1
    }

    /// The code for what nobody knows; empty where a cell may be empty.
    private static func fallback(_ column: Column) -> String {
        switch column {
        case .eingangsweg: Eingangsweg.brief.code
        case .art: Art.beschwerde.code
        default: ""
        }
    }

    private mutating func translate() {
        for (column, choice) in assignment.choices {
            let field = survey.fields[choice.field]
            switch column.kind {
            case .code, .jaNein:
                let translation = Translation(field, column, fallback: Proposal.fallback(column))
                if !translation.isNeedless(column) { translations[column] = translation }
            case .team:
                if let team = office.teamOfEmptyCells { translations[column] = Translation(field, emptyAs: team) }
            case .anliegen(let place):
                let translation = Translation(topic: field, other: topics.otherCode, isFirst: place == 0)
                if !translation.isNeedless(column) { translations[column] = translation }
            case .date:
                let words = NoDateWords.of(field, assignment.dates.form)
                if !words.isEmpty, column != .eingang { noDates[column] = words }
            case .key, .bereich, .massnahme, .text: break
            }
        }
    }

    /// Constants for what is missing, and nothing from columns that have one of our names and not our values.
    private mutating func fillIn() {
        let firstTeam = office.bereiche.first?.teams.first?.id ?? Office.wholeTeam
        let values: [Column: String] = [
            .eingangsweg: Proposal.fallback(.eingangsweg), .art: Proposal.fallback(.art), .team: firstTeam,
            .anliegen1: topics.otherCode ?? "",
        ]
        for column in Column.allCases where assignment.choices[column] == nil {
            let isThere = survey.fields.contains { Fold.header($0.header) == Fold.header(column.name) }
            if isThere, ![.vorgangsnummer, .eingang, .bemerkung].contains(column) {
                translations[column] = Translation(allAs: values[column] ?? "")
            } else if let value = values[column] {
                constants.append((column, value))
            }
        }
    }

    private mutating func decide(_ links: TeamsByBereich?) {
        decisions.append(.einrichtung)
        if stichtag != nil { decisions.append(.stichtag) }
        if firstYear != nil { decisions.append(.berichte) }
        if assignment.dates.isAmbiguous { decisions.append(.datumsformat) }
        if usesLocalTime { decisions.append(.ortszeit) }
        for column in Column.allCases {
            if let choice = assignment.choices[column] {
                if !choice.isSure { decisions.append(.field(column)) }
                let field = survey.fields[choice.field]
                if column.date != nil, field.dates.otherCount > (noDates[column] ?? []).count {
                    decideNoDates(column, field)
                }
            } else if Proposal.wanted.contains(column) {
                decisions.append(.missing(column))
            }
            if constants.contains(where: { $0.column == column }) { decisions.append(.constant(column)) }
            if let translation = translations[column], translation.hasGuesses { decisions.append(.values(column)) }
        }
        if hasYearlyNumbers {
            decisions.append(.yearlyNumbers)
        } else if let field = assignment.field(.vorgangsnummer), field.distinctness < 1 {
            decisions.append(.repeatedNumbers)
        }
        decisions.append(office.isOneTeam ? .teams : .bereiche)
        if topics.topics.contains(where: { !$0.hasSureGroup }) { decisions.append(.anliegenGroups) }
    }

    private mutating func decideNoDates(_ column: Column, _ field: FieldSurvey) {
        let words = Set(noDates[column] ?? [])
        let isMore = field.dates.others.keys.contains { !words.contains($0) } || field.dates.others.count > 8
        if isMore { decisions.append(.noDates(column)) }
    }
}
