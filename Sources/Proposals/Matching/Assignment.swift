internal import Schema

/// Which field of the export is which of our columns, by header and values.
struct Assignment: Sendable {
    struct Choice: Sendable {
        let field: Int
        /// False where only the values or a part of the header speak for it.
        let isSure: Bool
    }

    private(set) var choices: [Column: Choice] = [:]
    let dates: DateChoice
    private let survey: ExportSurvey

    init(_ survey: ExportSurvey) {
        self.survey = survey
        let named = survey.fields.indices
            .filter { survey.fields[$0].dates.holdsAny }
            .map { (field: $0, score: HeaderWords.score(survey.fields[$0].header, .eingang)) }
            .filter { $0.score > 0 }
            .max { ($0.score, $1.field) < ($1.score, $0.field) }
        dates = DateChoice(survey, eingang: named.map { survey.fields[$0.field] })
        assignByName()
        assignByValues()
        // One list of places is that of the teams.
        if choices[.team] == nil, let bereich = choices.removeValue(forKey: .bereich) { choices[.team] = bereich }
    }

    /// Takes a field for the number that our own search did not take.
    mutating func takeNumber(_ field: Int) { choices[.vorgangsnummer] = Choice(field: field, isSure: true) }

    /// A field that is called the number of a case and in which numbers come again.
    var repeatedNumber: Int? {
        if let chosen = choices[.vorgangsnummer] {
            return survey.fields[chosen.field].distinctness < 1 ? chosen.field : nil
        }
        return free.filter { field in
            let survey = survey.fields[field]
            return survey.mayBeKey && survey.empty * 100 <= survey.filled && !survey.dates.holds(dates.form)
                && HeaderWords.score(survey.header, .vorgangsnummer) > HeaderWords.headScore
        }.first
    }

    /// Fields that nobody has assigned and whose values look like codes.
    var unassignedLists: [Int] { free.filter { survey.fields[$0].isListable && !survey.fields[$0].dates.holdsAny } }

    /// Gives up a column.
    mutating func drop(_ column: Column) { choices[column] = nil }

    func field(_ column: Column) -> FieldSurvey? { choices[column].map { survey.fields[$0.field] } }

    func column(of field: Int) -> Column? {
        choices.filter { $0.value.field == field }.map(\.key).min { $0.rawValue < $1.rawValue }
    }

    private func isTaken(_ field: Int) -> Bool { choices.values.contains { $0.field == field } }

    /// The best pairs of column and header first; each is used once.
    private mutating func assignByName() {
        var pairs: [(score: Double, column: Column, field: Int)] = []
        for column in Column.allCases {
            for (field, survey) in survey.fields.enumerated() {
                let score = HeaderWords.score(survey.header, column)
                if score > 0, Fit.fits(survey, column, dates.form, score: score) {
                    pairs.append((score, column, field))
                }
            }
        }
        pairs.sort { ($1.score, $0.column.rawValue, $0.field) < ($0.score, $1.column.rawValue, $1.field) }
        for pair in pairs where choices[pair.column] == nil && !isTaken(pair.field) {
            choices[pair.column] = Choice(field: pair.field, isSure: pair.score > HeaderWords.headScore)
        }
    }

    /// What only the values tell: another number in each row, the earliest date that is always there, words of ours.
    private mutating func assignByValues() {
        if choices[.vorgangsnummer] == nil {
            let keys = free.filter { field in
                let survey = survey.fields[field]
                return survey.mayBeKey && survey.distinctness == 1 && survey.empty == 0 && survey.filled > 1
                    && !survey.dates.holds(dates.form) && !PrivateWords.name(survey.header)
            }
            choices[.vorgangsnummer] = keys.first.map { Choice(field: $0, isSure: false) }
        }
        if choices[.eingang] == nil {
            let full = free.filter { survey.fields[$0].dates.holds(dates.form) && survey.fields[$0].empty == 0 }
            let earliest = full.filter { !PrivateWords.name(survey.fields[$0].header) }.min {
                (survey.fields[$0].dates.mean(dates.form) ?? .max, $0)
                    < (survey.fields[$1].dates.mean(dates.form) ?? .max, $1)
            }
            choices[.eingang] = earliest.map { Choice(field: $0, isSure: false) }
        }
        for column in [Column.art, .eingangsweg] where choices[column] == nil {
            let known = free.filter { Fit.knownShare(survey.fields[$0], column) >= 0.6 }
            choices[column] = known.first.map { Choice(field: $0, isSure: false) }
        }
    }

    private var free: [Int] {
        survey.fields.indices.filter { !isTaken($0) && !Fold.header(survey.fields[$0].header).isEmpty }
    }
}
