internal import CommonMark
internal import Config
internal import Diagnostics
internal import Files
internal import Releases
internal import Releasing

/// All that the edition `intranet` is made from: releases, and of the project its name, contact, links and one text.
struct IntranetSource {
    let project: Project
    let history: ReleaseHistory
    /// How to give praise or criticism, as safe Markdown.
    let kommentar: String
    let findings: [Finding]

    /// Throws when a release is not what krm would have written (1), or something cannot be read (3).
    init(_ project: Project, data: String) throws(Failure) {
        self.project = project
        let folder = try ReleaseFolder(data: data)
        history = ReleaseHistory(
            folder.files.map(\.release).map { release in
                release.writing(release.texte.map { ReleasedText($0.period, CommonMark.untrusted($0.markdown)) })
            }
        )
        let path = "\(data)/kommentare/\(ReleaseTexts.name)"
        var bytes: [UInt8] = []
        do {
            bytes = try DiskFile.read(path)
        } catch {
            guard error.cause == .missing else { throw error.failure }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.data, [Kommentare.notUTF8(path)])
        }
        kommentar = CommonMark.untrusted(text)
        findings = folder.findings + Kommentare.lost(text, path)
    }

    /// Whether the data behind it are invented.
    var isSample: Bool { project.beispieldaten || history.releases.contains(where: \.isSample) }
}
