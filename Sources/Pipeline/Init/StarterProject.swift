internal import Assets
internal import Days
internal import Diagnostics
internal import Proposals
internal import Samples

/// The files of a new project, by path in it.
enum StarterProject {
    typealias File = (path: String, text: String)

    private static let config = "data/krm.yml"
    private static let readme = "LIESMICH.md"
    private static let ownReadme = "LIESMICH-aus.md"

    /// The example: everything invented, and nothing that a check warns of.
    static func files() -> [File] {
        let starter = Assets.starter.filter { $0.name != ownReadme }.map { (path: $0.name, text: $0.text) }
        let export = example
        return starter + templates
            + [
                (path: "data/erhebungsboegen/beispiel.csv", text: export),
                (path: "data/eingangsliste/beispiel.csv", text: StarterRegister.text(of: export)),
            ]
    }

    /// The project for an office's own export.
    static func files(for proposal: Proposal) -> [File] {
        let readme = Assets.starter.first { $0.name == ownReadme }?.text ?? ""
        return [(path: config, text: proposal.text(reference: reference)), (path: Self.readme, text: readme)]
            + templates
    }

    private static var templates: [File] { Assets.all.map { (path: "templates/" + $0.name, text: $0.text) } }

    /// Two years of an office with about one reaction a working day.
    private static var example: String {
        guard let from = Day(year: 2025, month: 1, day: 1), let to = Day(year: 2026, month: 10, day: 31) else {
            return ""
        }
        var export = SampleExport(rows: 560, seed: 7, from: from, to: to, isTidy: true)
        var bytes = Array(SampleExport.header.utf8)
        while export.next(&bytes) {}
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let referenceBegin = "# ---- Alles Weitere"
    private static let referenceEnd = "# Wie die Exporte eines anderen Verfahrens"

    /// What the example's config says of the keys that nobody needs, but for the layout of exports.
    static var reference: String {
        let text = Assets.starter.first { $0.name == config }?.text ?? ""
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let part = lines.drop { !$0.hasPrefix(referenceBegin) }.prefix { !$0.hasPrefix(referenceEnd) }
        return part.joined(separator: "\n")
    }
}
