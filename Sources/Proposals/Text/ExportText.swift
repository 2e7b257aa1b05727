internal import CSV
internal import German
internal import Quoting
internal import Schema

extension Proposal {
    /// The section `export`.
    var exportLines: [String] {
        var lines = ["export:"]
        if let delimiter = survey.delimiter {
            lines.append("  trennzeichen: \(JSON.string(String(Character(Unicode.Scalar(delimiter)))))")
        }
        if let format = assignment.dates.datumsformat {
            lines.append("  datumsformat: \(JSON.string(format))" + mark(.datumsformat))
        }
        if usesLocalTime { lines.append("  ortszeit: true" + mark(.ortszeit)) }
        if hasYearlyNumbers { lines.append("  nummernkreis: jahr" + mark(.yearlyNumbers)) }
        lines += ["  spalten:"] + columnLines
        if !constants.isEmpty {
            lines.append("  konstanten:")
            lines += constants.map { "    \($0.column.name): \(JSON.string($0.value))" + mark(.constant($0.column)) }
        }
        let values = Column.allCases.flatMap { valueLines($0) }
        if !values.isEmpty { lines += ["  werte:"] + values }
        return lines
    }

    private var columnLines: [String] {
        Column.allCases.flatMap { column -> [String] in
            if let choice = assignment.choices[column] {
                let notes = [Decision.field(column), .noDates(column)].compactMap { marker($0) }
                let extra = column == .vorgangsnummer ? [marker(.repeatedNumbers)].compactMap { $0 } : []
                let comment = (notes + extra).isEmpty ? "" : "   # " + (notes + extra).joined(separator: ", ")
                return ["    \(column.name): \(JSON.string(headerName(choice.field)))" + comment]
            }
            guard let marker = marker(.missing(column)) else { return [] }
            return ["    #\(column.name): \"Überschrift im Export\"   # \(marker)"]
        }
    }

    /// The header, with its number where several columns have it.
    private func headerName(_ field: Int) -> String {
        let folded = survey.fields.map { Fold.header($0.header) }
        let twins = folded.indices.filter { folded[$0] == folded[field] }
        guard twins.count > 1, let place = twins.firstIndex(of: field) else { return survey.fields[field].header }
        return survey.fields[field].header + "#\(place + 1)"
    }

    private func valueLines(_ column: Column) -> [String] {
        var lines: [String] = []
        if let translation = translations[column] {
            for entry in translation.entries {
                let notes = [times(entry.count), entry.isSure ? nil : marker(.values(column))].compactMap { $0 }
                lines.append(
                    "      \(JSON.string(entry.theirs)): \(code(entry.ours))   # " + notes.joined(separator: ", ")
                )
            }
            if let other = translation.other { lines.append("      \"*\": \(code(other))" + mark(.values(column))) }
            if let empty = translation.empty { lines.append("      \"\": \(code(empty))" + mark(.values(column))) }
        }
        lines += (noDates[column] ?? []).map { "      \(JSON.string($0)): \"\"" }
        return lines.isEmpty ? [] : ["    \(column.name):"] + lines
    }

    private func code(_ ours: String) -> String { ours.isEmpty ? "\"\"" : JSON.string(ours) }
}
