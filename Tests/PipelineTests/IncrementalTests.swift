import Commands
import Days
import Foundation
import SplitMix
import Testing

@testable import Pipeline

/// A build into an existing site makes the bytes of a build from scratch, and leaves alone what did not change.
struct IncrementalTests {
    /// A project on disk that is edited between builds.
    private struct Project {
        var office = SmallOffice()
        var template: String?
        var kommentar: String?
        var massnahmen: String?
        var fileName = "2026.csv"
    }

    private static let monate = (1...9).map { month in
        "M-\(month);0\(month).0\(month).2026;brief;beschwerde;\(month % 2 == 0 ? "101" : "102");sach.kdu;20.0\(month).2026"
    }

    private static let start = Project(office: SmallOffice(rows: monate, ab: "2026-01"))

    private typealias Edit = (name: String, make: @Sendable (inout Project, URL) throws -> Void)

    private static let edits: [Edit] = [
        ("nothing", { _, _ in }),
        (
            "a row added",
            { p, _ in p.office.rows.append("N-\(p.office.rows.count);03.10.2026;brief;lob;201;sach.kdu;") }
        ),
        ("a row corrected", { p, _ in p.office.rows[3] = p.office.rows[3].replacing("kritik", with: "lob") + "" }),
        ("an old row corrected", { p, _ in p.office.rows[0] = p.office.rows[0].replacing("brief", with: "fax") }),
        ("a row removed", { p, _ in if p.office.rows.count > 4 { p.office.rows.remove(at: 2) } }),
        ("the file renamed", { p, _ in p.fileName = p.fileName == "2026.csv" ? "anders.csv" : "2026.csv" }),
        ("a template edited", { p, _ in p.template = (p.template ?? "# {{ort}} · {{zeitraum}}\n") + "\nEin Satz.\n" }),
        ("a template taken away", { p, _ in p.template = nil }),
        ("a comment", { p, _ in p.kommentar = (p.kommentar ?? "") + "Mehr Anrufe.\n\n" }),
        (
            "a Maßnahme",
            { p, _ in
                p.massnahmen = "id;titel;beschlossen;termin;status;team\nM1;Schulung;01.07.2026;01.12.2026;offen;101\n"
            }
        ),
        ("the config", { p, _ in p.office.config = "vertraulichkeit: Nur für den Dienst\n" }),
        ("a Bereich's name", { p, _ in p.office.bereiche[1] = p.office.bereiche[1].replacing("Zwei", with: "Drei") }),
        (
            "the Stichtag",
            { p, _ in p.office.stichtag = p.office.stichtag == "2026-10-31" ? "2026-10-20" : "2026-10-31" }
        ),
        (
            "a page tampered with",
            { _, site in
                try Data("falsch".utf8).write(to: site.appending(path: "intern/berichte/2026-05/team-101.html"))
            }
        ),
        (
            "a page gone",
            { _, site in
                try FileManager.default.removeItem(at: site.appending(path: "intern/berichte/2026-04/anhang.md"))
            }
        ),
        (
            "the manifest tampered with",
            { _, site in
                try Data("{}".utf8).write(to: site.appending(path: "intern/manifest.json"))
            }
        ),
        (
            "the stylesheet tampered with",
            { _, site in
                try Data("".utf8).write(to: site.appending(path: "intern/krm.css"))
            }
        ),
    ]

    private func build(_ project: Project, in folder: URL, _ name: String, force: Bool = false) throws {
        let data = folder.appending(path: "data")
        try? FileManager.default.removeItem(at: data)
        try FileManager.default.createDirectory(
            at: data.appending(path: "kommentare/2026-03"),
            withIntermediateDirectories: true
        )
        if let text = project.kommentar {
            try Data(text.utf8).write(to: data.appending(path: "kommentare/2026-03/fuehrungskraefte.md"))
        }
        if let text = project.massnahmen {
            try Data(text.utf8).write(to: data.appending(path: "massnahmen.csv"))
        }
        let templates = folder.appending(path: "templates")
        try? FileManager.default.removeItem(at: templates)
        if let text = project.template {
            try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: templates.appending(path: "team.md.mustache"))
        }
        try project.office.write(to: data, file: project.fileName)
        try SmallOffice.build(data: data, output: folder.appending(path: name), force: force)
    }

    private func content(_ site: URL) throws -> [String: Data] {
        var content: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: site.path()) {
            content[path] = try? Data(contentsOf: site.appending(path: path))
        }
        return content
    }

    private func inode(_ file: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: file.path())[.systemFileNumber] as? Int
    }

    /// Some of the edits here, where a build takes a second; `Tests/Incremental` tries all of them on the finished program,
    /// in many orders.
    @Test func anySequenceOfEditsGivesACleanBuild() throws {
        try SmallOffice.inTemporaryFolder { folder in
            var project = Self.start
            var random = SplitMix64(seed: 1)
            let site = folder.appending(path: "site")
            try build(project, in: folder, "site")
            for edit in Self.edits.shuffled(using: &random).prefix(12) {
                try edit.make(&project, site)
                try build(project, in: folder, "site")
                try? FileManager.default.removeItem(at: folder.appending(path: "clean"))
                try build(project, in: folder, "clean")
                let (here, clean) = (try content(site), try content(folder.appending(path: "clean")))
                let differing = Set(here.keys).union(clean.keys).filter { here[$0] != clean[$0] }.sorted()
                #expect(differing.isEmpty, "after: \(edit.name)")
            }
        }
    }

    /// A row of October changes no page of a month that ended before.
    @Test func filesOfOtherMonthsStay() throws {
        try SmallOffice.inTemporaryFolder { folder in
            var project = Self.start
            try build(project, in: folder, "site")
            let intern = folder.appending(path: "site/intern/berichte")
            let names = [
                "2026-05/team-101.html", "2026-08/kennzahlen.json", "2026-Q1/anhang.md", "2026-10/team-101.html",
            ]
            let before = try names.map { try inode(intern.appending(path: $0)) }
            project.office.rows.append("N-1;03.10.2026;brief;lob;101;sach.kdu;")
            try build(project, in: folder, "site")
            let after = try names.map { try inode(intern.appending(path: $0)) }
            #expect(Array(before.dropLast()) == Array(after.dropLast()))
            #expect(before.last != after.last)
        }
    }

    @Test func forceWritesEverything() throws {
        try SmallOffice.inTemporaryFolder { folder in
            try build(Self.start, in: folder, "site")
            let page = folder.appending(path: "site/intern/berichte/2026-05/team-101.html")
            let before = try inode(page)
            try build(Self.start, in: folder, "site")
            #expect(try inode(page) == before)
            try build(Self.start, in: folder, "site", force: true)
            #expect(try inode(page) != before)
        }
    }
}
