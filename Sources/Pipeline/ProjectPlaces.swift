internal import Commands
internal import Diagnostics
internal import Files

/// What a build reads and what it publishes, so that it writes nothing else there.
struct ProjectPlaces {
    /// Folders that are read and exist.
    private var read: [FileStatus]
    private let output: Whereabouts
    private let published: FileStatus?

    init(_ options: BuildOptions) {
        let data = options.data
        // A folder of the project may be a link to somewhere else.
        let folders = [data] + ["erhebungsboegen", "eingangsliste", "kommentare", "freigaben"].map { data + "/" + $0 }
        read = (folders + [TemplateFiles.place(given: options.templates, data: data)])
            .compactMap { try? FileStatus($0, followLinks: true) }
        output = Whereabouts(options.output)
        published = options.published.flatMap { try? FileStatus($0, followLinks: true) }
    }

    /// Adds the folders that hold these files.
    mutating func add(_ inputs: [String]) {
        var seen: Set<String> = []
        for input in inputs {
            let folder = input.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            if seen.insert(folder).inserted, let status = try? FileStatus(folder, followLinks: true) {
                read.append(status)
            }
        }
    }

    /// Throws (64) when the output or the file of rejected rows lies where a build reads or publishes.
    func check(_ options: BuildOptions) throws(Failure) {
        if read.contains(where: { output.isIn($0) }) {
            let message =
                "Die Ausgabe läge in einem Ordner, aus dem gelesen wird; der nächste Lauf läse sie mit. Wählen Sie mit "
                + "--output einen Ordner außerhalb von Daten und Vorlagen."
            throw failure("ausgabe-im-projekt", options.output, message)
        }
        guard let rejects = options.rejects else { return }
        let place = Whereabouts(rejects)
        let isWrong =
            read.contains { place.isIn($0) } || place.isIn(output) || (published.map { place.isIn($0) } ?? false)
        if isWrong {
            let message =
                "Die abgelehnten Zeilen lägen, wo gelesen oder veröffentlicht wird; nennen Sie mit --rejects eine neue "
                + "Datei außerhalb von Daten, Vorlagen und Ausgabe."
            throw failure("rejects-datei", rejects, message)
        }
        try RejectsFolder.check(rejects)
    }

    private func failure(_ rule: String, _ path: String, _ message: String) -> Failure {
        Failure(.usage, [Finding(.error, rule, at: Position(file: path), message)])
    }
}
