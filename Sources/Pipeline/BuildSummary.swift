internal import Commands
internal import Config
internal import Diagnostics
internal import Files
internal import German
internal import Records
internal import Site

/// What a build tells at its end: what it has read, found and written, and where to look.
struct BuildSummary {
    /// Nil when that edition was not built.
    let intern: Preparation?
    let report: PublishReport
    let output: String
    let editions: [Ausgabe]

    func lines(elapsed: Duration) -> [String] {
        var lines: [String] = []
        if let intern {
            lines.append(read(intern))
            lines += BuildSummary.found(intern.log)
        }
        let old = report.pages - report.newPages
        let pages = German.count(report.pages, "Seite", "Seiten")
        lines.append(
            "\(pages): \(German.number(report.newPages)) geschrieben, \(German.number(old)) unverändert; "
                + "Dauer \(German.duration(elapsed))."
        )
        lines.append("Fertig: \(places).")
        return lines
    }

    /// „1.603 Zeilen aus 12 Dateien gelesen, 34 Zeiträume, Stichtag 31.10.2026.“
    private func read(_ prepared: Preparation) -> String {
        let files = prepared.inputs.filter { $0.role == .erhebungsbogen || $0.role == .eingangsliste }
        let rows = German.count(files.reduce(0) { $0 + $1.read }, "Zeile", "Zeilen")
        let periods = German.count(prepared.plan.reported.count, "Zeitraum", "Zeiträume")
        return "\(rows) aus \(German.count(files.count, "Datei", "Dateien")) gelesen, \(periods), "
            + "Stichtag \(German.date(prepared.stichtag))."
    }

    /// What a build tells that may not publish: what was found, and what still holds.
    static func refused(_ survey: Survey, _ options: BuildOptions) -> Finding {
        let isRowsAlone = options.rejects == nil && survey.log.count(.error) == survey.input.rowErrors
        let way = isRowsAlone ? " Mit --rejects DATEI entsteht der Bericht aus den übrigen Zeilen." : ""
        let parts = found(survey.log) + ["Nichts gebaut; was veröffentlicht ist, bleibt, wie es ist." + way]
        return Finding(.notice, "nichts-gebaut", parts.joined(separator: " "))
    }

    /// „8 Warnungen: 6 vermerk-fehlt, 2 lob-mit-bewertung.“
    private static func found(_ log: FindingLog) -> [String] {
        let kinds: [(Severity, String, String)] = [
            (.error, "Fehler", "Fehler"), (.warning, "Warnung", "Warnungen"), (.notice, "Hinweis", "Hinweise"),
        ]
        return kinds.compactMap { severity, singular, plural in
            let count = log.count(severity)
            if count == 0 { return nil }
            let rules = log.byRule.filter { $0.severity == severity }.map { "\(German.number($0.count)) \($0.rule)" }
            return "\(German.count(count, singular, plural)): \(rules.joined(separator: ", "))."
        }
    }

    private var places: String {
        German.list(
            Ausgabe.allCases.filter(editions.contains).map { "\(ShownText.path(output))/\($0.rawValue)/index.html" }
        )
    }
}
