package import Config
internal import Days
internal import Figures
internal import Hash
internal import Schema

/// Fingerprints of what in the config decides about figures, so that a later build can tell what has changed.
package struct Grundlage: Hashable, Sendable, Encodable {
    /// Deadlines and the calendar that they run by.
    package let fristen: String
    /// Bereiche, teams and topics.
    package let stammdaten: String
    /// How long a Folgereaktion is looked for.
    package let beobachtung: String
    /// How exports are read: columns, values, dates. Nil for a site that does not say.
    package let lesart: String?
    /// The Zielwerte: they change no figure, but what is called below its target. Nil likewise.
    package let ziele: String?

    package init(fristen: String, stammdaten: String, beobachtung: String, lesart: String?, ziele: String?) {
        self.fristen = fristen
        self.stammdaten = stammdaten
        self.beobachtung = beobachtung
        self.lesart = lesart
        self.ziele = ziele
    }

    package init(_ project: Project) {
        fristen = Grundlage.hash(Grundlage.rules(project))
        let teams = project.teams.map { team in
            [team.id, project.bereiche[team.bereich].id, team.gueltigBis?.iso ?? ""].joined(separator: " ")
        }
        stammdaten = Grundlage.hash(
            project.bereiche.map(\.id) + ["teams"] + teams + ["anliegen"] + project.anliegen.map(\.code)
        )
        beobachtung = Grundlage.hash([String(project.folgeBeobachtungTage)])
        let names = project.figureNames
        ziele = Grundlage.hash(project.zielwerte.map { "\(names.text($0.kennzahl)) \($0.anteil)" }.sorted())
        lesart = Grundlage.hash([project.fruehestesDatum.iso] + project.exportProfiles.flatMap(Grundlage.reading))
    }

    private static func rules(_ project: Project) -> [String] {
        var lines = [project.land.rawValue, project.verschiebtFristende ? "verschieben" : "strikt"]
        lines += project.regionaleFeiertage.map { "\($0)" }.sorted()
        lines += project.schliesstage.sorted().map(\.iso)
        for frist in project.fristen {
            for version in frist.versions {
                let parts: [String] = [
                    frist.id, "\(version.length)",
                    version.arten.map { $0.map(\.code).sorted().joined(separator: ",") } ?? "*",
                    version.eingangswege.map { $0.map(\.code).sorted().joined(separator: ",") } ?? "*",
                    version.bereiche.map { $0.map { project.bereiche[$0].id }.sorted().joined(separator: ",") } ?? "*",
                    version.nurSofortsachen ? "sofort" : "", version.erfuelltDurch.map(\.name).joined(separator: ","),
                    version.gueltigAb?.iso ?? "", version.gueltigBis?.iso ?? "",
                ]
                lines.append(parts.joined(separator: " "))
            }
        }
        return lines
    }

    private static func reading(_ profile: ExportProfile) -> [String] {
        let head = [
            profile.dateien ?? "*", profile.trennzeichen.map { String($0) } ?? "", profile.zeichensatz ?? "",
            profile.datumsformat.map { "\($0)" } ?? "", profile.ortszeit ? "ortszeit" : "",
            profile.nummernkreis?.rawValue ?? "", profile.praefix,
        ]
        let columns = Column.allCases.map { column in
            [
                column.name, profile.spalten[column]?.text ?? "", profile.konstanten[column] ?? "–",
                profile.werte[column].map { $0.pairs.joined(separator: "\t") } ?? "",
            ].joined(separator: "\t")
        }
        return ["profil"] + head + columns
    }

    private static func hash(_ lines: [String]) -> String { Hash.sha256Hex(Array(lines.joined(separator: "\n").utf8)) }
}
