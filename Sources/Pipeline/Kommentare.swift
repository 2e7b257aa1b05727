internal import CommonMark
internal import Config
internal import Days
internal import Diagnostics
internal import Files
internal import Hash
internal import Records
internal import Reports
internal import Schema

/// The written assessments: `kommentare/<zeitraum>/<bericht>.md`, made safe for setting into a report.
struct Kommentare {
    private(set) var texts: [String: String] = [:]
    private(set) var files: [InputFile] = []
    private(set) var findings: [Finding] = []

    init(folder: String, project: Project) throws(Failure) {
        let root = folder + "/kommentare"
        let paths: [String]
        do {
            paths = try Folder.files(in: root)
        } catch {
            if error.cause == .missing { return }
            throw error.failure
        }
        for path in paths where path.hasSuffix(".md") && path != ReleaseTexts.name {
            let parts = path.split(separator: "/")
            // Read when its period is released.
            if parts.count == 2, parts[1] == ReleaseTexts.name, let kind = Period(String(parts[0]))?.kind, kind != .span
            {
                continue
            }
            let report = parts.last.map { String($0.dropLast(3)) } ?? ""
            guard parts.count == 2, let period = Period(String(parts[0])),
                ReportSet.kommentare(project, period.kind).contains(report)
            else {
                let message =
                    "Zu diesem Kommentar gibt es keinen Bericht; erwartet wird kommentare/<zeitraum>/<bericht>.md, etwa "
                    + "kommentare/2026-10/geschaeftsfuehrung.md."
                findings.append(DataRule.kommentarOhneBericht.finding(at: Position(file: root + "/" + path), message))
                continue
            }
            let bytes: [UInt8]
            do { bytes = try DiskFile.read(root + "/" + path) } catch { throw error.failure }
            files.append(InputFile(path: "kommentare/" + path, role: .kommentar, sha256: Hash.sha256Hex(bytes)))
            guard let text = String(validating: bytes, as: UTF8.self) else {
                findings.append(Kommentare.notUTF8(root + "/" + path))
                continue
            }
            findings += Kommentare.lost(text, root + "/" + path)
            texts[period.id + "/" + report] = CommonMark.untrusted(text)
        }
    }

    /// Warnings where words would vanish from the page without a word.
    static func lost(_ text: String, _ path: String) -> [Finding] {
        CommonMark.lostText(text).map { line in
            let message =
                "Hier beginnt HTML; es fehlt im Bericht, mit den Worten darin. Schreiben Sie den Absatz ohne spitze Klammern."
            return DataRule.kommentarHTML.finding(at: Position(file: path, line: line, column: 1), message)
        }
    }

    static func notUTF8(_ path: String) -> Finding {
        let message = "Der Kommentar ist kein UTF-8; speichern Sie ihn als UTF-8."
        return DataRule.kommentarZeichensatz.finding(at: Position(file: path), message)
    }
}
