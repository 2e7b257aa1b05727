internal import German
internal import Schema

extension Proposal {
    /// A comment on each column of the export: what it is, and the values of those that look like codes.
    var fieldLines: [String] {
        survey.fields.indices.flatMap { index in
            Yaml.comment(describe(index), first: "# Spalte \(index + 1)\(name(index)): ", hanging: "#   ")
        }
    }

    private func name(_ index: Int) -> String {
        let header = survey.fields[index].header
        if header.isEmpty { return " ohne Überschrift" }
        return PrivateWords.isPersonal(header) ? "" : " „\(header)“"
    }

    private func describe(_ index: Int) -> String {
        let field = survey.fields[index]
        if field.filled == 0 { return "leer" }
        let use = assignment.column(of: index).map { "„\($0.name)“" } ?? "nicht zugeordnet"
        var text = use + "; " + German.number(field.filled) + " gefüllt"
        if field.empty > 0 { text += ", \(German.number(field.empty)) leer" }
        return text + "; " + kind(field, isAssigned: assignment.column(of: index) != nil)
    }

    private func kind(_ field: FieldSurvey, isAssigned: Bool) -> String {
        if field.dates.holdsAny { return "Datum." }
        if field.dates.serials * 2 > field.filled {
            return "wohl Tageszahlen aus Excel: die Spalte dort als Datum formatieren und noch einmal exportieren."
        }
        if field.isListable, let values = field.values, isAssigned || !PrivateWords.mayBeNames(values.map(\.text)) {
            let list = values.map { "„\($0.text)“ \(German.number($0.count))-mal" }
            return German.count(values.count, "Wert", "Werte") + ": " + list.joined(separator: ", ") + "."
        }
        if field.values != nil, field.isListable || !field.areHarmless {
            return "Werte stehen hier nicht, weil die Spalte von Personen handeln kann."
        }
        if field.distinctness == 1, field.mayBeKey { return "jeder Wert nur einmal." }
        return "viele verschiedene Werte; sie stehen hier nicht."
    }
}
