internal import CSV
internal import Config
internal import Days
internal import Diagnostics
internal import PersonalData
internal import Schema

/// Reads `massnahmen.csv`: `id;titel;anliegen;bereich;team;beschlossen;termin;status;erledigt;wirkung`.
struct MassnahmenReader {
    private let project: Project
    private let path: String
    private let wording: Wording
    private(set) var massnahmen: [Massnahme] = []
    private(set) var findings: [Finding] = []
    private(set) var rejects: [RejectedRow] = []
    private(set) var read = 0
    private var reasons: [String] = []
    private var width = 0
    private var hasReasons = false
    private var seen: [String: String] = [:]

    private static let columns = [
        "id", "titel", "anliegen", "bereich", "team", "beschlossen", "termin", "status", "erledigt", "wirkung",
    ]
    private static let mandatory = ["id", "titel", "beschlossen", "status"]
    /// The name below the data folder.
    static let file = "massnahmen.csv"

    init(project: Project, path: String, showValues: Bool) {
        self.project = project
        self.path = path
        wording = Wording(text: CellText(showValues: showValues))
    }

    /// Errors that are told of rejected rows.
    var rowErrors: Int { isUsable ? findings.count { $0.severity == .error } : 0 }

    mutating func refuse(_ finding: Finding) {
        isUsable = false
        findings.append(finding)
    }

    private var isUsable = true

    mutating func run(_ reader: inout RowReader) throws(ReadFailure) {
        repeat {
            guard try reader.advance() else {
                let message =
                    "Die Datei ist leer; erwartet wird eine Kopfzeile. Löschen Sie sie, wenn es keine Maßnahmen gibt."
                refuse(DataRule.dateiLeer.finding(at: Position(file: path, line: 1, column: 1), message))
                return
            }
        } while RowForm.isBlank(reader)
        let index = header(reader)
        while try reader.advance() {
            if RowForm.isBlank(reader) { continue }
            read += 1
            reasons = isUsable ? [] : [DataRule.spalteFehlt.id]
            if isUsable { decode(reader, index) }
            if !reasons.isEmpty {
                rejects.append(RejectedRow(path: MassnahmenReader.file, line: reader.line, reasons: reasons))
            }
        }
    }

    private mutating func header(_ reader: borrowing RowReader) -> [String: Int] {
        if let flaw = RowForm.flaw(of: reader, path: path) {
            refuse(flaw.finding)
            return [:]
        }
        let names = (0..<reader.count).map { Fold.header(reader[$0].trimmed.text) }
        var index: [String: Int] = [:]
        width = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        var unknown = Set(0..<width)
        for column in MassnahmenReader.columns {
            let matches = names.indices.filter { names[$0] == Fold.header(column) }
            unknown.subtract(matches)
            index[column] = matches.first
            if matches.count > 1 {
                report(
                    .spalteDoppelt,
                    reader,
                    matches[1],
                    "Die Spalte „\(column)“ steht zweimal in der Kopfzeile; lassen Sie nur eine stehen."
                )
            }
        }
        for column in MassnahmenReader.mandatory where index[column] == nil {
            report(.spalteFehlt, reader, 0, "Die Pflichtspalte „\(column)“ fehlt in der Kopfzeile; ergänzen Sie sie.")
        }
        if width > 0, names[width - 1] == RejectedRow.column {
            hasReasons = true
            width -= 1
            unknown.remove(width)
        }
        let free = MassnahmenReader.columns.filter { index[$0] == nil }
        let path = path
        findings += UnknownColumns.findings(names, unknown.sorted(), candidates: free) { field in
            let place = reader.place(of: field)
            return Position(file: path, line: place.line, column: place.column)
        }
        isUsable = !findings.contains { $0.severity == .error }
        return index
    }

    private mutating func report(
        _ rule: DataRule,
        _ reader: borrowing RowReader,
        _ field: Int,
        _ message: String,
        column: String? = nil
    ) {
        let place = reader.place(of: field)
        reject(rule.finding(at: Position(file: path, line: place.line, column: place.column), message), column)
    }

    private mutating func reject(_ finding: Finding, _ column: String?) {
        findings.append(finding)
        if finding.severity == .error { reasons.append(finding.rule + (column.map { " (\($0))" } ?? "")) }
    }

    private mutating func decode(_ reader: borrowing RowReader, _ index: [String: Int]) {
        if let flaw = RowForm.flaw(of: reader, path: path)
            ?? RowForm.surplus(of: reader, width: width, hasReasons: hasReasons, path: path)
        {
            reject(flaw.finding, nil)
            return
        }
        func value(_ column: String) -> String {
            guard let field = index[column], field < reader.count else { return "" }
            return reader[field].trimmed.text
        }
        for column in MassnahmenReader.mandatory where value(column).isEmpty {
            report(
                .pflichtwertFehlt,
                reader,
                index[column] ?? 0,
                "„\(column)“ ist leer; der Wert ist Pflicht. Tragen Sie ihn nach.",
                column: column
            )
        }
        let id = value("id")
        checkId(id, reader, index["id"] ?? 0)
        let anliegen = lookUp(
            "anliegen",
            reader,
            index,
            project.anliegen.map { [$0.code] },
            .anliegenUnbekannt,
            .anliegen
        )
        let team = lookUp("team", reader, index, project.teams.map { [$0.id, $0.name] }, .teamUnbekannt, .teams)
        let bereich = lookUp(
            "bereich",
            reader,
            index,
            project.bereiche.map { [$0.id, $0.name] },
            .bereichUnbekannt,
            .bereiche
        )
        let status = lookUp("status", reader, index, MassnahmeStatus.allCases.map { [$0.code] }, .wertUnbekannt, .codes)
        if let team, let bereich, project.teams[team].bereich != bereich {
            let expected = project.bereiche[project.teams[team].bereich].id
            report(
                .bereichWiderspricht,
                reader,
                index["bereich"] ?? 0,
                "„bereich“ passt nicht zum Team; nach krm.yml gehört das Team zum Bereich \(expected). Berichtigen Sie eines "
                    + "von beiden.",
                column: "bereich"
            )
        }
        let beschlossen = day("beschlossen", reader, index)
        let termin = day("termin", reader, index)
        let erledigt = day("erledigt", reader, index)
        if let beschlossen, let erledigt, erledigt < beschlossen {
            report(
                .ereignisVorBeschluss,
                reader,
                index["erledigt"] ?? 0,
                "„erledigt“ liegt vor „beschlossen“; prüfen Sie beide Daten.",
                column: "erledigt"
            )
        }
        if let status, MassnahmeStatus.allCases[status] == .erledigt, erledigt == nil, value("erledigt").isEmpty {
            report(
                .massnahmeOhneDatum,
                reader,
                index["status"] ?? 0,
                "Der Status ist „erledigt“, aber „erledigt“ nennt kein Datum; die Maßnahme zählt als offen. Tragen Sie das "
                    + "Datum ein."
            )
        }
        // Both are printed in reports.
        for column in ["titel", "wirkung"] {
            for kind in PersonalData.kinds(in: Array(value(column).utf8)) {
                report(.personalData(kind), reader, index[column] ?? 0, wording.personalData(column, kind.description))
            }
        }
        guard reasons.isEmpty, let beschlossen, let status else { return }
        massnahmen.append(
            Massnahme(
                id: id,
                titel: value("titel"),
                anliegen: anliegen,
                bereich: bereich ?? team.map { project.teams[$0].bereich },
                team: team,
                beschlossen: beschlossen,
                termin: termin,
                status: MassnahmeStatus.allCases[status],
                erledigt: erledigt,
                wirkung: value("wirkung"),
                line: reader.line
            )
        )
    }

    private mutating func checkId(_ id: String, _ reader: borrowing RowReader, _ field: Int) {
        guard !id.isEmpty else { return }
        if !ConfigReader.isId(id) {
            report(
                .idForm,
                reader,
                field,
                "„id“ besteht aus höchstens 32 Buchstaben, Ziffern, „.“, „-“ und „_“ und beginnt mit einem "
                    + "Buchstaben oder einer Ziffer. Ändern Sie die Kennung.",
                column: "id"
            )
        } else if seen.updateValue(id, forKey: Fold.id(id)) != nil {
            report(
                .idDoppelt,
                reader,
                field,
                "Diese Kennung einer Maßnahme ist schon vergeben; wählen Sie eine andere.",
                column: "id"
            )
        }
    }

    private mutating func lookUp(
        _ column: String,
        _ reader: borrowing RowReader,
        _ index: [String: Int],
        _ spellings: [[String]],
        _ rule: DataRule,
        _ list: Wording.List
    ) -> Int? {
        guard let field = index[column], field < reader.count else { return nil }
        let cell = reader[field].trimmed
        if cell.isEmpty { return nil }
        let table = CodeTable(spellings.enumerated().map { (Int32($0.offset), $0.element) })
        if let value = table.value(cell.text) { return Int(value) }
        report(rule, reader, field, wording.unknown(column, cell, in: list, table), column: column)
        return nil
    }

    private mutating func day(_ column: String, _ reader: borrowing RowReader, _ index: [String: Int]) -> Day? {
        guard let field = index[column], field < reader.count else { return nil }
        let cell = reader[field].trimmed
        if cell.isEmpty { return nil }
        if let day = DateText.parse(cell) { return day }
        report(.datumUnlesbar, reader, field, wording.unreadableDate(column, cell, hasPattern: false), column: column)
        return nil
    }
}
