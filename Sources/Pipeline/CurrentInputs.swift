internal import Days
internal import Files
internal import Hash
internal import Site

/// What a build would read now, to be held against what an edition was made from.
struct CurrentInputs {
    let inputs: [Manifest.Input]

    /// - Parameter manifest: of an edition that names its inputs.
    init(_ manifest: Manifest, data: String) {
        let known = manifest.inputs.filter { !$0.path.hasPrefix(TemplateFiles.elsewhere) }
        let isElsewhere = known.count < manifest.inputs.count
        let paths = Set(known.map(\.path))
        let new = CurrentInputs.listed(manifest, data: data, templates: !isElsewhere).filter {
            !paths.contains($0.path)
        }
        inputs = (known.map { (path: $0.path, role: $0.role) } + new).compactMap { input in
            guard let sha256 = CurrentInputs.sha256(CurrentInputs.place(input.path, input.role, data)) else {
                return nil
            }
            return Manifest.Input(path: input.path, role: input.role, sha256: sha256, rows: nil)
        }
    }

    private static func place(_ path: String, _ role: InputRole, _ data: String) -> String {
        guard role == .vorlage else { return data + "/" + path }
        return TemplateFiles.place(given: nil, data: data) + "/" + path.dropFirst("templates/".count)
    }

    /// The files of the project that a build reads, but for comments on reports that the edition does not have.
    private static func listed(
        _ manifest: Manifest,
        data: String,
        templates: Bool
    ) -> [(path: String, role: InputRole)] {
        func files(_ folder: String, _ isRead: (String) -> Bool) -> [String] {
            ((try? Folder.files(in: folder)) ?? []).filter(isRead)
        }
        func isCSV(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }
        let pages = Set(manifest.outputs.map(\.path))
        func isCommented(_ name: String) -> Bool {
            let parts = name.split(separator: "/")
            guard parts.count == 2, name.hasSuffix(".md"), let period = Period(String(parts[0])) else { return false }
            let report = parts[1] == "antwort.md" ? "jahresbericht" : parts[1].dropLast(3)
            return pages.contains("berichte/\(period.id)/\(report).html")
        }
        let vorlagen = templates ? files(TemplateFiles.place(given: nil, data: data), TemplateFiles.isRead) : []
        return files(data + "/erhebungsboegen", isCSV).map { ("erhebungsboegen/" + $0, .erhebungsbogen) }
            + files(data + "/eingangsliste", isCSV).map { ("eingangsliste/" + $0, .eingangsliste) }
            + [("massnahmen.csv", .massnahmen)]
            + files(data + "/kommentare", isCommented).map { ("kommentare/" + $0, .kommentar) }
            + vorlagen.map { ("templates/" + $0, .vorlage) }
    }

    /// Nil when the file is not there or cannot be read.
    private static func sha256(_ path: String) -> String? {
        let hash = InputHash()
        do {
            try DiskFile.read(path, inPieces: { piece in piece.withUnsafeBytes { hash.update($0) } })
        } catch {
            return nil
        }
        return hash.finish()
    }
}
