internal import CSV
internal import Config
internal import Days
internal import Diagnostics
internal import Schema

/// Reads `massnahmen.csv`: `id;titel;anliegen;bereich;team;beschlossen;termin;status;erledigt;wirkung`.
struct MassnahmenReader {
    private let project: Project
    private let path: String
    private let text: CellText
    private(set) var massnahmen: [Massnahme] = []
    private(set) var findings: [Finding] = []
    private(set) var read = 0
    private var seen: [String: String] = [:]

    private static let columns = [
        "id", "titel", "anliegen", "bereich", "team", "beschlossen", "termin", "status", "erledigt", "wirkung",
    ]
    private static let mandatory = ["id", "titel", "beschlossen", "status"]

    init(project: Project, path: String, showValues: Bool) {
        self.project = project
        self.path = path
        text = CellText(showValues: showValues)
    }

    mutating func run(_ reader: inout RowReader) throws(ReadFailure) {
        guard try reader.advance() else { return }
        let names = (0..<reader.count).map { Fold.code(reader[$0].trimmed.text) }
        var index: [String: Int] = [:]
        for column in MassnahmenReader.columns { index[column] = names.firstIndex(of: Fold.code(column)) }
        for column in MassnahmenReader.mandatory where index[column] == nil {
            report(.error, "spalte-fehlt", reader, 0, "Die Pflichtspalte „\(column)“ fehlt in der Kopfzeile.")
        }
        for (number, name) in names.enumerated()
        where !name.isEmpty && !MassnahmenReader.columns.contains(where: { Fold.code($0) == name }) {
            report(.notice, "spalte-unbekannt", reader, number, "Spalte \(number + 1) ist unbekannt und wird nicht gelesen.")
        }
        let isUsable = !findings.contains { $0.severity == .error }
        while try reader.advance() {
            if (0..<reader.count).allSatisfy({ reader[$0].trimmed.isEmpty }), reader.flaw == nil { continue }
            read += 1
            if isUsable { decode(reader, index) }
        }
    }

    private mutating func report(
        _ severity: Severity, _ rule: String, _ reader: borrowing RowReader, _ field: Int, _ message: String
    ) {
        let place = reader.place(of: field)
        findings.append(Finding(severity, rule, at: Position(file: path, line: place.line, column: place.column), message))
    }

    private mutating func decode(_ reader: borrowing RowReader, _ index: [String: Int]) {
        let before = findings.count
        switch reader.flaw {
        case .unclosedQuote(let field):
            report(.error, "anfuehrungszeichen-offen", reader, field,
                "Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.")
            return
        case .textBehindQuote(let field):
            report(.error, "text-nach-anfuehrungszeichen", reader, field,
                "Hinter dem schließenden Anführungszeichen steht noch Text.")
            return
        case nil: break
        }
        if let field = reader.firstCellThatIsNoText {
            report(.error, "kein-text", reader, field, "Die Zelle enthält Bytes, die kein Text sind.")
            return
        }
        let width = (index.values.max() ?? 0) + 1
        if reader.count > width, let field = (width..<reader.count).first(where: { !reader[$0].trimmed.isEmpty }) {
            report(.error, "zu-viele-felder", reader, field, "Die Zeile hat mehr Felder als die Kopfzeile.")
            return
        }
        func value(_ column: String) -> String {
            guard let field = index[column], field < reader.count else { return "" }
            return reader[field].trimmed.text
        }
        for column in MassnahmenReader.mandatory where value(column).isEmpty {
            report(.error, "pflichtwert-fehlt", reader, index[column] ?? 0, "„\(column)“ ist leer; der Wert ist Pflicht.")
        }
        let id = value("id")
        checkId(id, reader, index["id"] ?? 0)
        let anliegen = lookUp("anliegen", reader, index, project.anliegen.map { [$0.code] }, "anliegen-unbekannt")
        let team = lookUp("team", reader, index, project.teams.map { [$0.id, $0.name] }, "team-unbekannt")
        let bereich = lookUp("bereich", reader, index, project.bereiche.map { [$0.id, $0.name] }, "bereich-unbekannt")
        let status = lookUp("status", reader, index, MassnahmeStatus.allCases.map { [$0.code] }, "wert-unbekannt")
        if let team, let bereich, project.teams[team].bereich != bereich {
            report(.error, "bereich-widerspricht-team", reader, index["bereich"] ?? 0,
                "„bereich“ passt nicht zum Team; nach der Konfiguration gehört das Team zu einem anderen Bereich.")
        }
        let beschlossen = day("beschlossen", reader, index)
        let termin = day("termin", reader, index)
        let erledigt = day("erledigt", reader, index)
        if let beschlossen, let erledigt, erledigt < beschlossen {
            report(.error, "ereignis-vor-beschluss", reader, index["erledigt"] ?? 0,
                "„erledigt“ liegt vor „beschlossen“; prüfen Sie beide Daten.")
        }
        if let status, MassnahmeStatus.allCases[status] == .erledigt, erledigt == nil, value("erledigt").isEmpty {
            report(.warning, "massnahme-ohne-datum", reader, index["status"] ?? 0,
                "Der Status ist „erledigt“, aber „erledigt“ nennt kein Datum; die Maßnahme zählt als offen.")
        }
        guard !findings[before...].contains(where: { $0.severity == .error }), let beschlossen, let status else { return }
        massnahmen.append(
            Massnahme(
                id: id, titel: value("titel"), anliegen: anliegen,
                bereich: bereich ?? team.map { project.teams[$0].bereich }, team: team, beschlossen: beschlossen,
                termin: termin, status: MassnahmeStatus.allCases[status], erledigt: erledigt,
                wirkung: value("wirkung"), line: reader.line))
    }

    private mutating func checkId(_ id: String, _ reader: borrowing RowReader, _ field: Int) {
        guard !id.isEmpty else { return }
        if !ConfigReader.isId(id) {
            report(.error, "id-form", reader, field,
                "„id“ besteht aus höchstens 32 Buchstaben, Ziffern, „.“, „-“ und „_“ und beginnt mit einem "
                    + "Buchstaben oder einer Ziffer.")
        } else if seen.updateValue(id, forKey: Fold.id(id)) != nil {
            report(.error, "id-doppelt", reader, field, "Diese Kennung einer Maßnahme ist schon vergeben.")
        }
    }

    private mutating func lookUp(
        _ column: String, _ reader: borrowing RowReader, _ index: [String: Int], _ spellings: [[String]], _ rule: String
    ) -> Int? {
        guard let field = index[column], field < reader.count else { return nil }
        let cell = reader[field].trimmed
        if cell.isEmpty { return nil }
        let table = CodeTable(spellings.enumerated().map { (Int32($0.offset), $0.element) })
        if let value = table.value(cell.text) { return Int(value) }
        let what = text.describe(cell, among: table.candidates)
        report(.error, rule, reader, field, "„\(column)“: \(what) Der Wert ist unbekannt; erlaubt sind die Werte aus krm.yml.")
        return nil
    }

    private mutating func day(_ column: String, _ reader: borrowing RowReader, _ index: [String: Int]) -> Day? {
        guard let field = index[column], field < reader.count else { return nil }
        let cell = reader[field].trimmed
        if cell.isEmpty { return nil }
        if let day = DateText.parse(cell) { return day }
        report(.error, "datum-unlesbar", reader, field,
            "„\(column)“: \(text.describeDate(cell)) ist kein Datum; erwartet wird TT.MM.JJJJ oder JJJJ-MM-TT.")
        return nil
    }
}
