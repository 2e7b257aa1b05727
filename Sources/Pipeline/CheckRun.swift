package import Commands
package import Diagnostics
internal import German
internal import Hash
internal import Records
internal import Reports

/// `krm check`: all of build's checking; it writes nothing.
package enum CheckRun {
    package static func run(
        _ options: CheckOptions, _ surroundings: Surroundings, _ console: Console
    ) throws(Failure) {
        let input = try Input.read(folder: options.data, showValues: options.showValues)
        var failure: Failure?
        do {
            let prepared = try Preparation.prepare(
                input, options: .init(options), surroundings: surroundings, console: console)
            _ = try Rendering.render(prepared, jobs: surroundings.cores, console: console)
        } catch {
            failure = error
        }
        let findings = (input.log.summarised + (failure?.findings ?? [])).sorted()
        switch options.format {
        case .text:
            console.tell(findings)
            try console.write(account(input) + "\n")
        case .json: try console.write(CheckReport.json(findings, files: input.records.files))
        case .gitlab: try console.write(CheckReport.gitlab(findings))
        }
        if let failure { throw Failure(failure.exitCode, []) }
    }

    /// `1.603 Zeilen gelesen = 1.539 verwendet + 63 abgelöst + 1 wiederholt + 0 abgelehnt; 0 Fehler, 8 Warnungen.`
    private static func account(_ input: Input) -> String {
        let files = input.records.files.filter { $0.role == .erhebungsbogen || $0.role == .eingangsliste }
        func sum(_ value: (InputFile) -> Int) -> String { German.number(files.reduce(0) { $0 + value($1) }) }
        let read = files.reduce(0) { $0 + $1.read }
        let rows = German.count(read, "Zeile", "Zeilen")
        return "\(rows) gelesen = \(sum(\.used)) verwendet + \(sum(\.superseded)) abgelöst + \(sum(\.repeated)) wiederholt "
            + "+ \(sum(\.rejected)) abgelehnt; \(German.count(input.log.count(.error), "Fehler", "Fehler")), "
            + "\(German.count(input.log.count(.warning), "Warnung", "Warnungen")), "
            + "\(German.count(input.log.count(.notice), "Hinweis", "Hinweise"))."
    }
}

/// The findings of a check for other programs.
enum CheckReport {
    /// `{"schema":1,"dateien":[…],"befunde":[…]}`; positions as far as known.
    static func json(_ findings: [Finding], files: [InputFile]) -> String {
        let rows = files.filter { $0.role == .erhebungsbogen || $0.role == .eingangsliste }.map { file in
            "{\"pfad\":\(JSON.string(file.path)),\"rolle\":\(JSON.string(file.role.rawValue)),\"gelesen\":\(file.read),"
                + "\"verwendet\":\(file.used),\"abgeloest\":\(file.superseded),\"wiederholt\":\(file.repeated),"
                + "\"abgelehnt\":\(file.rejected)}"
        }
        let entries = findings.map { finding in
            var out = "{\"schwere\":\(JSON.string(slug(finding.severity))),\"regel\":\(JSON.string(finding.rule))"
            if let place = finding.position {
                out += ",\"datei\":\(JSON.string(place.file))"
                if let line = place.line { out += ",\"zeile\":\(line)" }
                if let column = place.column { out += ",\"spalte\":\(column)" }
            }
            return out + ",\"meldung\":\(JSON.string(finding.message))}"
        }
        return "{\"schema\":1,\"dateien\":[\n" + rows.joined(separator: ",\n") + "\n],\"befunde\":[\n"
            + entries.joined(separator: ",\n") + "\n]}\n"
    }

    private static func slug(_ severity: Severity) -> String {
        switch severity {
        case .error: "fehler"
        case .warning: "warnung"
        case .notice: "hinweis"
        }
    }

    /// GitLab's Code Quality format; the fingerprint is that of rule, file, line, column and message.
    static func gitlab(_ findings: [Finding]) -> String {
        let entries = findings.map { finding in
            let place = finding.position
            let severity = switch finding.severity {
            case .error: "major"
            case .warning: "minor"
            case .notice: "info"
            }
            let key = "\(finding.rule)|\(place?.text ?? "")|\(finding.message)"
            let path = place?.file ?? "krm.yml"
            return "{\"description\":\(JSON.string(finding.message)),\"check_name\":\(JSON.string(finding.rule)),"
                + "\"fingerprint\":\"\(Hash.sha256Hex(Array(key.utf8)))\",\"severity\":\"\(severity)\","
                + "\"location\":{\"path\":\(JSON.string(path)),\"lines\":{\"begin\":\(place?.line ?? 1)}}}"
        }
        return "[\n" + entries.joined(separator: ",\n") + "\n]\n"
    }
}
