internal import Analysis
internal import Commands
internal import Days
internal import Diagnostics
internal import Figures
internal import Files
internal import Records
internal import Reports

/// Compares the figures with those of an earlier site, and the inputs that both were made from.
enum PublishedComparison {
    /// Nil when no site is named; throws (3) when it cannot be compared with.
    static func berichtigungen(
        _ folder: String?,
        _ input: Input,
        stichtag: Day,
        figures: [FigureTable]
    ) throws(Failure) -> Berichtigungen? {
        guard let folder else { return nil }
        let published = try PublishedReader.read(folder)
        let inputs = ([input.config] + input.records.files).map {
            Published.Input(path: $0.path, role: $0.role.rawValue, sha256: $0.sha256)
        }
        let eingaben = Eingaben(old: published.inputs, new: inputs)
        return Berichtigungen(
            input.project,
            stichtag: stichtag,
            figures: figures,
            eingaben: eingaben,
            zeilen: rows(of: Set(eingaben.dateien.map(\.path)), input, figures.map(\.zeitraum)),
            werkzeug: "krm \(Release.version)",
            published: published
        )
    }

    /// How many rows of each file count in a period, by path and the period's id.
    private static func rows(
        of paths: Set<String>,
        _ input: Input,
        _ zeitraeume: [Zeitraum]
    ) -> [String: [String: Int]] {
        let records = input.records
        let files = records.files.indices.filter { paths.contains(records.files[$0].path) }
        guard !files.isEmpty else { return [:] }
        let exports = files.filter { records.files[$0].role != .massnahmen }
        var counts = RowsInPeriods(input.project, records, zeitraeume).counts(of: Set(exports))
        let rules = CountingRules(input.project).all.filter(\.isOfMassnahmen)
        for file in files where records.files[file].role == .massnahmen {
            counts[file] = zeitraeume.map { zeitraum in
                Set(rules.flatMap { RowSelection.massnahmen($0, zeitraum, in: [], records) }).count
            }
        }
        var out: [String: [String: Int]] = [:]
        for (file, byPeriod) in counts {
            out[records.files[file].path] = Dictionary(
                uniqueKeysWithValues: zip(zeitraeume.map(\.period.id), byPeriod)
            )
        }
        return out
    }
}
