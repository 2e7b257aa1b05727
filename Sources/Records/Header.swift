internal import CSV
internal import Config
internal import Diagnostics
internal import Schema

/// Where each column stands in a file.
struct Header {
    enum Source: Equatable { case field(Int), constant(Int), missing }

    private(set) var sources = [Source](repeating: .missing, count: Column.allCases.count)
    private(set) var findings: [Finding] = []
    /// Number of cells in the header, trailing empty ones not counted.
    private(set) var width = 0
    var isUsable: Bool { !findings.contains { $0.severity == .error } }

    subscript(column: Column) -> Source { sources[Int(column.rawValue)] }

    /// Reads the header row under `profile`; constants are added to `constants`.
    init(
        _ reader: borrowing RowReader, role: FileRole, profile: ExportProfile, path: String,
        constants: inout ConstantCells
    ) {
        let names = (0..<reader.count).map { Fold.code(reader[$0].trimmed.text) }
        width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        var taken: Set<Int> = []
        let wanted = role == .erhebungsbogen ? Column.allCases : Column.ofRegister
        for column in wanted {
            let name = profile.spalten[column] ?? column.name
            let folded = Fold.code(name)
            let matches = names.indices.filter { names[$0] == folded }
            if let first = matches.first {
                sources[Int(column.rawValue)] = .field(first)
                taken.formUnion(matches)
                if matches.count > 1 {
                    report(.error, "spalte-doppelt", reader, matches[1], path,
                        "Die Spalte „\(column.name)“ steht zweimal in der Kopfzeile; lassen Sie nur eine stehen.")
                }
            } else if let constant = profile.konstanten[column] {
                sources[Int(column.rawValue)] = .constant(constants.add(constant))
            } else if profile.spalten[column] != nil {
                report(.error, "spalte-fehlt", reader, 0, path,
                    "Die Konfiguration erwartet für „\(column.name)“ die Spalte „\(name)“; die Kopfzeile hat sie nicht.")
            } else if (role == .erhebungsbogen ? Column.mandatory : Column.ofRegister).contains(column) {
                report(.error, "spalte-fehlt", reader, 0, path,
                    "Die Pflichtspalte „\(column.name)“ fehlt in der Kopfzeile; ergänzen Sie sie im Export oder "
                        + "ordnen Sie sie in krm.yml unter „export“ zu.")
            }
        }
        for index in 0..<width where !taken.contains(index) {
            report(.notice, "spalte-unbekannt", reader, index, path,
                "Spalte \(index + 1) ist unbekannt und wird nicht gelesen.")
        }
    }

    private mutating func report(
        _ severity: Severity, _ rule: String, _ reader: borrowing RowReader, _ field: Int, _ path: String,
        _ message: String
    ) {
        let place = reader.place(of: field)
        let position = Position(file: path, line: place.line, column: place.column)
        findings.append(Finding(severity, rule, at: position, message))
    }
}
