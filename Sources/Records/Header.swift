internal import CSV
internal import Config
internal import Diagnostics
internal import Files
internal import Schema

/// Where each column stands in a file.
struct Header {
    enum Source: Equatable { case field(Int), constant(Int), missing }

    private(set) var sources = [Source](repeating: .missing, count: Column.allCases.count)
    private(set) var findings: [Finding] = []
    /// Number of cells that rows may fill: all up to the last one with a name, the column of reasons at the end not counted.
    private(set) var width = 0
    /// True when the last column holds the reasons of rejected rows.
    private(set) var hasReasons = false
    var isUsable: Bool { !findings.contains { $0.severity == .error } }

    subscript(column: Column) -> Source { sources[Int(column.rawValue)] }

    /// Reads the header row under `profile`; constants are added to `constants`.
    init(
        _ reader: borrowing RowReader,
        role: InputRole,
        profile: ExportProfile,
        path: String,
        constants: inout ConstantCells
    ) {
        if let flaw = RowForm.flaw(of: reader, path: path) {
            findings = [flaw.finding]
            return
        }
        let names = (0..<reader.count).map { Fold.header(reader[$0].trimmed.text) }
        width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        var unknown = Set(0..<width)
        var missing: [Finding] = []
        let wanted = role == .erhebungsbogen ? Column.allCases : Column.ofRegister
        for column in wanted {
            let name = profile.spalten[column] ?? column.name
            let folded = Fold.header(name)
            let matches = names.indices.filter { names[$0] == folded }
            if let first = matches.first {
                sources[Int(column.rawValue)] = .field(first)
                unknown.subtract(matches)
                if matches.count > 1 {
                    report(
                        .spalteDoppelt,
                        reader,
                        matches[1],
                        path,
                        "Die Spalte „\(column.name)“ steht zweimal in der Kopfzeile; lassen Sie nur eine stehen."
                    )
                }
            } else if let constant = profile.konstanten[column] {
                sources[Int(column.rawValue)] = .constant(constants.add(constant))
            } else if profile.spalten[column] != nil {
                missing.append(
                    lacking(
                        reader,
                        path,
                        "Die Konfiguration erwartet für „\(column.name)“ die Spalte „\(name)“; die Kopfzeile hat sie nicht. "
                            + "Berichtigen Sie export › spalten in krm.yml oder den Export."
                    )
                )
            } else if (role == .erhebungsbogen ? Column.mandatory : Column.ofRegister).contains(column) {
                missing.append(
                    lacking(
                        reader,
                        path,
                        "Die Pflichtspalte „\(column.name)“ fehlt in der Kopfzeile; ergänzen Sie sie im Export, oder "
                            + "ordnen Sie sie in krm.yml unter „export“ zu."
                    )
                )
            }
        }
        if width > 0, names[width - 1] == RejectedRow.column {
            hasReasons = true
            width -= 1
            unknown.remove(width)
        }
        let knowsNone = !sources.contains { if case .field = $0 { true } else { false } }
        if knowsNone, !missing.isEmpty {
            report(
                .kopfzeileFehlt,
                reader,
                0,
                path,
                "Diese Zeile ist keine Kopfzeile: Sie nennt keine einzige erwartete Spalte. Löschen Sie Zeilen über der "
                    + "Kopfzeile, prüfen Sie das Trennzeichen, oder ordnen Sie die Spalten in krm.yml unter „export“ zu."
            )
            return
        }
        findings += missing
        let free = wanted.filter { self[$0] == .missing }.map(\.name)
        UnknownColumns.findings(names, unknown.sorted(), candidates: free) { field in
            Header.position(reader, field, path)
        }.forEach { findings.append($0) }
    }

    private func lacking(_ reader: borrowing RowReader, _ path: String, _ message: String) -> Finding {
        DataRule.spalteFehlt.finding(at: Header.position(reader, 0, path), message)
    }

    private mutating func report(
        _ rule: DataRule,
        _ reader: borrowing RowReader,
        _ field: Int,
        _ path: String,
        _ message: String
    ) {
        findings.append(rule.finding(at: Header.position(reader, field, path), message))
    }

    private static func position(_ reader: borrowing RowReader, _ field: Int, _ path: String) -> Position {
        let place = reader.place(of: field)
        return Position(file: path, line: place.line, column: place.column)
    }
}
