internal import CSV
internal import Days
internal import Decoding
internal import Diagnostics
internal import German
internal import Schema

/// Columns that one export lacks and others have.
enum MissingColumns {
    /// What decides whether a case is open or late.
    private static let vital: [Column] = [.abschluss, .zwischennachricht]

    static func tell(_ files: inout [DecodedFile]) {
        let own = files.indices.filter { !files[$0].isUnreadable && !files[$0].states.isEmpty }
        for index in own {
            let lacking = Column.allCases.filter { !files[index].columns.contains($0) }
            for column in vital where lacking.contains(column) {
                guard let other = own.first(where: { files[$0].columns.contains(column) }) else { continue }
                let message =
                    "Die Datei hat keine Spalte „\(column.name)“, \(ShownText.path(files[other].path)) hat sie: Ihre Vorgänge gälten "
                    + "als \(column == .abschluss ? "offen" : "nicht bestätigt"). Ergänzen Sie die Spalte, ordnen Sie sie in krm.yml "
                    + "zu, oder sagen Sie dort mit konstanten: {\(column.name): \"\"}, dass sie mit Absicht fehlt."
                add(.spalteFehltTeils, message, to: &files[index])
            }
            let earlier = own.filter { files[$0].newestEingang < files[index].newestEingang }
            guard !earlier.isEmpty else { continue }
            let lost = lacking.filter { column in
                !vital.contains(column) && earlier.allSatisfy { files[$0].columns.contains(column) }
            }
            guard !lost.isEmpty else { continue }
            let names = German.list(lost.map { "„\($0.name)“" })
            let message =
                (lost.count == 1 ? "Die Spalte \(names) fehlt" : "Die Spalten \(names) fehlen")
                + " in dieser Datei; alle früheren haben sie. Prüfen Sie, ob sie beim Export vergessen oder umbenannt wurde"
                + (lost.count == 1 ? "." : "n.")
            add(.spalteWeggefallen, message, to: &files[index])
        }
    }

    private static func add(_ rule: DataRule, _ message: String, to file: inout DecodedFile) {
        file.findings.add(ofFile: rule.finding(at: Position(file: file.path, line: 1, column: 1), message))
    }
}
