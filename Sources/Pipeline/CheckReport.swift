internal import Diagnostics
internal import Files
internal import German
internal import Hash
internal import Quoting
internal import Records
internal import Reports

/// What a check found, for people and for other programs.
struct CheckReport {
    private(set) var findings: [Finding] = []
    private var files: [InputFile] = []
    private var log = FindingLog()
    private var isRead = false

    /// Takes over what was found so far, in place of what was taken before.
    mutating func take(_ log: FindingLog, files: [InputFile]) {
        self.log = log
        self.files = files.filter { $0.role == .erhebungsbogen || $0.role == .eingangsliste }
        findings = log.summarised
        isRead = true
    }

    /// Adds what ended the check.
    mutating func add(_ more: [Finding]) {
        findings = (findings + more).sorted()
        // --strict counts no error of its own: it only says what the warnings are.
        log.add(more.filter { $0.rule != "strict" })
    }

    /// `1.603 Zeilen gelesen = 1.539 verwendet + 63 abgelöst + 1 wiederholt + 0 abgelehnt; 0 Fehler, 8 Warnungen.`
    ///
    /// Nil when the project could not be read at all.
    var account: String? {
        guard isRead else { return nil }
        let rows = German.count(sum(\.read), "Zeile", "Zeilen")
        return
            "\(rows) gelesen = \(German.number(sum(\.used))) verwendet + \(German.number(sum(\.superseded))) abgelöst + "
            + "\(German.number(sum(\.repeated))) wiederholt + \(German.number(sum(\.rejected))) abgelehnt; "
            + "\(German.count(log.count(.error), "Fehler", "Fehler")), "
            + "\(German.count(log.count(.warning), "Warnung", "Warnungen")), "
            + "\(German.count(log.count(.notice), "Hinweis", "Hinweise"))."
    }

    private func sum(_ value: (InputFile) -> Int) -> Int { files.reduce(0) { $0 + value($1) } }

    /// `{"schema":1,"dateien":[…],"regeln":[…],"befunde":[…]}`; positions as far as known.
    var json: String {
        let rows = files.map { file in
            "{\"pfad\":\(JSON.string(ShownText.path(file.path))),\"rolle\":\(JSON.string(file.role.rawValue)),\"gelesen\":\(file.read),"
                + "\"verwendet\":\(file.used),\"abgeloest\":\(file.superseded),\"wiederholt\":\(file.repeated),"
                + "\"abgelehnt\":\(file.rejected)}"
        }
        let rules = log.byRule.map { rule in
            "{\"regel\":\(JSON.string(rule.rule)),\"schwere\":\(JSON.string(slug(rule.severity))),\"anzahl\":\(rule.count)}"
        }
        let entries = findings.map { finding in
            var out = "{\"schwere\":\(JSON.string(slug(finding.severity))),\"regel\":\(JSON.string(finding.rule))"
            if let place = finding.position {
                out += ",\"datei\":\(JSON.string(ShownText.path(place.file)))"
                if let line = place.line { out += ",\"zeile\":\(line)" }
                if let column = place.column { out += ",\"spalte\":\(column)" }
            }
            return out + ",\"meldung\":\(JSON.string(ShownText.line(finding.message)))}"
        }
        return "{\"schema\":1,\"dateien\":[" + lines(rows) + "],\"regeln\":[" + lines(rules) + "],\"befunde\":["
            + lines(entries) + "]}\n"
    }

    /// GitLab's Code Quality format.
    ///
    /// The fingerprint is that of rule, file and message, numbered where these are equal: it stays the same when lines
    /// above come and go, and it never holds anything of a cell.
    ///
    /// - Parameter folder: the data folder; what has no place of its own is said of its config.
    func gitlab(folder: String) -> String {
        var seen: [String: Int] = [:]
        let entries = findings.map { finding in
            let place = finding.position
            let path = place?.file ?? folder + "/krm.yml"
            let message = FindingLog.isSummary(finding) ? "weitere" : finding.message
            let key = "\(finding.rule)|\(path)|\(message)"
            let number = seen[key, default: 0]
            seen[key] = number + 1
            return
                "{\"description\":\(JSON.string(ShownText.line(finding.message))),\"check_name\":\(JSON.string(finding.rule)),"
                + "\"fingerprint\":\"\(Hash.sha256Hex(Array("\(key)|\(number)".utf8)))\","
                + "\"severity\":\"\(level(finding.severity))\","
                + "\"location\":{\"path\":\(JSON.string(ShownText.path(path))),\"lines\":{\"begin\":\(place?.line ?? 1)}}}"
        }
        return "[" + lines(entries) + "]\n"
    }

    private func lines(_ entries: [String]) -> String {
        entries.isEmpty ? "" : "\n" + entries.joined(separator: ",\n") + "\n"
    }

    private func slug(_ severity: Severity) -> String {
        switch severity {
        case .error: "fehler"
        case .warning: "warnung"
        case .notice: "hinweis"
        }
    }

    /// One of GitLab's five levels.
    private func level(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .notice: "info"
        }
    }
}
