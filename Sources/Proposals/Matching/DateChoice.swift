/// The one form in which all dates of an export are read.
struct DateChoice: Sendable {
    /// A place in `DateEvidence.forms`.
    let form: Int
    /// True where day and month could be the other way round.
    let isAmbiguous: Bool

    /// - Parameter eingang: the field that the header names as the Eingang, if any.
    init(_ survey: ExportSurvey, eingang: FieldSurvey?) {
        let dated = survey.fields.filter { $0.dates.holdsAny }
        let fields = eingang.map { [$0] } ?? dated
        let isUS = HeaderWords.areEnglish(survey.fields.map(\.header))
        func hits(_ form: Int, _ fields: [FieldSurvey]) -> Int {
            fields.reduce(0) { $0 + $1.dates.readings[form].count }
        }
        let most = DateEvidence.forms.indices.map { hits($0, fields) }.max() ?? 0
        let best = DateEvidence.forms.indices.filter { most > 0 && hits($0, fields) == most }
        // Other dates of the export may tell day from month where those of the Eingang cannot.
        let all = best.map { hits($0, dated) }.max() ?? 0
        let tied = best.filter { hits($0, dated) == all }
        let swapped = tied.contains { DateChoice.isDayFirst($0) } && tied.contains { DateChoice.isMonthFirst($0) }
        isAmbiguous = swapped
        form = tied.first { !swapped || (isUS ? DateChoice.isMonthFirst($0) : DateChoice.isDayFirst($0)) } ?? 0
    }

    /// What `datumsformat` says; nil where none is needed.
    var datumsformat: String? { DateEvidence.forms[form] }

    private static func isDayFirst(_ form: Int) -> Bool {
        ["dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d-M-yyyy"].contains(DateEvidence.forms[form])
    }

    private static func isMonthFirst(_ form: Int) -> Bool {
        ["MM/dd/yyyy", "M/d/yyyy", "M/d/yy", "M-d-yyyy"].contains(DateEvidence.forms[form])
    }
}
