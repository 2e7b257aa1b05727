internal import CSV
internal import Config
internal import Days
internal import Diagnostics
internal import PersonalData
internal import Schema

/// Decodes the rows of `massnahmen.csv`.
struct MassnahmenDecoder {
    private let project: Project
    private let path: String
    private let header: Header<MassnahmeColumn>
    private let wording: Wording
    private let anliegen: CodeTable
    private let teams: CodeTable
    private let bereiche: CodeTable
    private let status: CodeTable
    private var out = DecodedMassnahmen()
    private var reasons: [String] = []
    private var seen: Set<String> = []

    static func decode(
        _ reader: inout RowReader,
        path: String,
        project: Project,
        showValues: Bool
    ) throws(ReadFailure) -> DecodedMassnahmen {
        if let refusal = try reader.refusal(empty: ". Löschen Sie sie, wenn es keine Maßnahmen gibt.") {
            var out = DecodedMassnahmen()
            out.isUnreadable = true
            let place = Position(file: path, line: 1, column: 1)
            out.findings = [refusal.rule.finding(at: place, refusal.message)]
            return out
        }
        let layout = HeaderLayout(columns: MassnahmeColumn.allCases, mandatory: MassnahmeColumn.mandatory)
        let header = Header(reader, layout, path: path)
        var decoder = MassnahmenDecoder(project, path, header, Wording(text: CellText(showValues: showValues)))
        decoder.out.encoding = reader.dialect.encoding.rawValue
        while try reader.advance() {
            if !RowForm.isBlank(reader) { decoder.decodeRow(reader) }
        }
        return decoder.out
    }

    private init(_ project: Project, _ path: String, _ header: Header<MassnahmeColumn>, _ wording: Wording) {
        self.project = project
        self.path = path
        self.header = header
        self.wording = wording
        anliegen = CodeTable(project.anliegen.map { [$0.code, $0.name] })
        teams = CodeTable(project.teams.map { [$0.id, $0.name] })
        bereiche = CodeTable(project.bereiche.map { [$0.id, $0.name] })
        status = CodeTable(MassnahmeStatus.allCases)
        out.findings = header.findings(suspected: nil, headerLine: nil)
        out.isUnreadable = !header.isUsable
    }

    private mutating func decodeRow(_ reader: borrowing RowReader) {
        out.read += 1
        reasons = []
        if out.isUnreadable {
            reasons = [DataRule.spalteFehlt.id]
        } else if let flaw = RowForm.flaw(of: reader)
            ?? RowForm.surplus(of: reader, width: header.width, hasReasons: header.hasReasons)
        {
            report(flaw.rule, CellPlace(reader, flaw.field), column: nil, flaw.message)
        } else {
            decodeCells(reader)
        }
        if !reasons.isEmpty {
            out.rejects.append(RejectedRow(path: DecodedMassnahmen.file, line: reader.line, reasons: reasons))
        }
    }

    private mutating func decodeCells(_ reader: borrowing RowReader) {
        for column in MassnahmeColumn.mandatory where cell(reader, column) == nil {
            let message = "„\(column.name)“ ist leer; der Wert ist Pflicht. Tragen Sie ihn nach."
            report(.pflichtwertFehlt, reader, column, message)
        }
        let id = text(reader, .id)
        checkId(id, reader)
        let anliegen = lookUp(reader, .anliegen, anliegen, .anliegenUnbekannt, .anliegen)
        let team = lookUp(reader, .team, teams, .teamUnbekannt, .teams)
        let bereich = lookUp(reader, .bereich, bereiche, .bereichUnbekannt, .bereiche)
        let status = lookUp(reader, .status, status, .wertUnbekannt, .codes)
        let beschlossen = day(reader, .beschlossen)
        let termin = day(reader, .termin)
        let erledigt = day(reader, .erledigt)
        if let team, let bereich { checkBereich(reader, bereich, project.teams[team]) }
        if let beschlossen, let erledigt, erledigt < beschlossen {
            let message = "„erledigt“ liegt vor „beschlossen“; prüfen Sie beide Daten."
            report(.ereignisVorBeschluss, reader, .erledigt, message)
        }
        if let status, MassnahmeStatus.allCases[status] == .erledigt, cell(reader, .erledigt) == nil {
            let message =
                "Der Status ist „erledigt“, aber „erledigt“ nennt kein Datum; die Maßnahme zählt als offen. Tragen Sie das "
                + "Datum ein."
            report(.massnahmeOhneDatum, reader, .status, message)
        }
        if let status, MassnahmeStatus.allCases[status] == .offen, cell(reader, .termin) == nil {
            let message =
                "Die Maßnahme hat keinen Termin und wird nie überfällig. Tragen Sie ein, bis wann sie erledigt sein soll."
            report(.massnahmeOhneTermin, reader, .termin, message)
        }
        // All three are printed in reports.
        for column in [MassnahmeColumn.titel, .verantwortlich, .wirkung] {
            for kind in PersonalData.kinds(in: Array(text(reader, column).utf8)) {
                report(.personalData(kind), reader, column, wording.personalData(column.name, kind.description))
            }
        }
        guard reasons.isEmpty, let beschlossen, let status else { return }
        out.massnahmen.append(
            Massnahme(
                id: id,
                titel: text(reader, .titel),
                anliegen: anliegen,
                bereich: bereich ?? team.map { project.teams[$0].bereich },
                team: team,
                verantwortlich: text(reader, .verantwortlich),
                beschlossen: beschlossen,
                termin: termin,
                status: MassnahmeStatus.allCases[status],
                erledigt: erledigt,
                wirkung: text(reader, .wirkung),
                line: reader.line
            )
        )
    }

    // MARK: Checks

    private mutating func checkId(_ id: String, _ reader: borrowing RowReader) {
        guard !id.isEmpty else { return }
        if !ConfigReader.isId(id) {
            let message =
                "„id“ besteht aus höchstens 32 Buchstaben, Ziffern, „.“, „-“ und „_“ und beginnt mit einem Buchstaben oder "
                + "einer Ziffer. Ändern Sie die Kennung."
            report(.idForm, reader, .id, message)
        } else if !seen.insert(Fold.id(id)).inserted {
            report(.idDoppelt, reader, .id, "Diese Kennung einer Maßnahme ist schon vergeben; wählen Sie eine andere.")
        }
    }

    private mutating func checkBereich(_ reader: borrowing RowReader, _ bereich: Int, _ team: Team) {
        guard team.bereich != bereich else { return }
        let message =
            "„bereich“ passt nicht zum Team; nach krm.yml gehört das Team zum Bereich \(project.bereiche[team.bereich].id). "
            + "Berichtigen Sie eines von beiden."
        report(.bereichWiderspricht, reader, .bereich, message)
    }

    // MARK: Cells

    /// Nil for an empty one.
    private func cell(_ reader: borrowing RowReader, _ column: MassnahmeColumn) -> Cell? {
        guard case .field(let field) = header[column], field < reader.count else { return nil }
        let cell = reader[field].trimmed
        return cell.isEmpty ? nil : cell
    }

    private func text(_ reader: borrowing RowReader, _ column: MassnahmeColumn) -> String {
        cell(reader, column)?.text ?? ""
    }

    private mutating func lookUp(
        _ reader: borrowing RowReader,
        _ column: MassnahmeColumn,
        _ table: CodeTable,
        _ rule: DataRule,
        _ list: Wording.List
    ) -> Int? {
        guard let cell = cell(reader, column) else { return nil }
        if let value = table.value(cell.text) { return Int(value) }
        report(rule, reader, column, wording.unknown(column.name, cell, in: list, table))
        return nil
    }

    private mutating func day(_ reader: borrowing RowReader, _ column: MassnahmeColumn) -> Day? {
        guard let cell = cell(reader, column) else { return nil }
        do throws(DateFlaw) {
            return try cell.withSpan { (bytes) throws(DateFlaw) in try DateText.read(bytes) }.day
        } catch {
            report(.datumUnlesbar, reader, column, wording.unreadableDate(column.name, cell, error, hasPattern: false))
            return nil
        }
    }

    // MARK: Findings

    private mutating func report(
        _ rule: DataRule,
        _ reader: borrowing RowReader,
        _ column: MassnahmeColumn,
        _ message: String
    ) {
        report(rule, CellPlace(reader, header.field(column)), column: column.name, message)
    }

    private mutating func report(_ rule: DataRule, _ place: CellPlace, column: String?, _ message: String) {
        out.findings.append(rule.finding(at: place.position(in: path), message))
        if rule.severity == .error { reasons.append(rule.id + (column.map { " (\($0))" } ?? "")) }
    }
}
