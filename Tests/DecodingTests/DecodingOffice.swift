import Config
import Days
import Diagnostics
import Files
import Schema

@testable import Decoding

/// A small office: Bereich 10 with teams 101 and 102, Bereich 20 with team 201; a topic of each group.
enum DecodingOffice {
    static var project: Project {
        var project = Project()
        project.bereiche = [Bereich(id: "10", name: "Eins"), Bereich(id: "20", name: "Zwei")]
        project.teams = [("101", "Team 101", 0), ("102", "Süd", 0), ("201", "Team 201", 1)].map { id, name, bereich in
            Team(id: id, name: name, bereich: bereich, gueltigBis: Day(year: 2026, month: 6, day: 30))
        }
        project.anliegen = [
            Anliegen(code: "sach.kdu", name: "Kosten der Unterkunft"),
            Anliegen(code: "verhalten.umgang", name: "Umgangston"),
            Anliegen(code: "rahmen.wartezeit", name: "Wartezeit"),
        ]
        return project
    }

    static var vocabulary: Vocabulary { Vocabulary(project, massnahmen: ["M-1"], showValues: false) }

    /// Decodes `text` as the file `f.csv`.
    static func decode(_ text: String, asRegister: Bool = false, _ profile: ExportProfile = .init()) throws
        -> DecodedFile
    {
        try DecodedFile.decode(
            Array(text.utf8),
            path: "f.csv",
            role: asRegister ? .eingangsliste : .erhebungsbogen,
            profile: profile,
            vocabulary: vocabulary
        )
    }

    static func day(_ number: Int32) -> String { number == Reaktion.noDay ? "-" : Day(number: number).iso }
}

extension DecodedFile {
    /// `2:12 datum-unlesbar` for every finding, sorted by place.
    var told: [String] {
        var out = findings.ofFile.sorted().map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.rule)" }
        findings.forEach(file: path) { _, finding, _ in
            out.append("\(finding.position?.line ?? 0):\(finding.position?.column ?? 0) \(finding.rule)")
        }
        return out
    }
}
