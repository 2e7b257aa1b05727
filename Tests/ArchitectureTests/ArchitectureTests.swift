import Foundation
import Testing

@Suite("Architektur")
struct ArchitectureTests {
    @Test("Es gibt so viele Ziele wie Ordner unter Sources") func folders() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Target.root.appending(path: "Sources").path)
        #expect(Set(Target.all.map(\.name)) == Set(folders.filter { !$0.hasPrefix(".") }))
    }

    @Test("Ein Ziel nennt nur Ziele, die in Package.swift über ihm stehen", arguments: Target.all)
    func order(target: Target) {
        let names = Target.all.map(\.name)
        let below = names[(names.firstIndex(of: target.name) ?? 0)...]
        let wrong = target.declared.intersection(below).sorted()
        #expect(wrong.isEmpty, "\(target.name) names \(wrong), which Package.swift lists below it")
    }

    @Test("Erklärt ist, was importiert wird, und nichts sonst", arguments: Target.all)
    func dependencies(target: Target) {
        let unused = target.declared.subtracting(target.imported).sorted()
        #expect(unused.isEmpty, "Package.swift declares \(unused) for \(target.name), and no file there imports them")
        let missing = target.imported.subtracting(target.declared).sorted()
        #expect(missing.isEmpty, "\(target.name) imports \(missing) without naming them in Package.swift")
    }

    @Test("Die Tabelle in ARCHITECTURE.md nennt dieselben Ziele in derselben Ordnung") func table() throws {
        let rows = try architecture().split(separator: "\n").drop { !$0.hasPrefix("| target |") }.dropFirst(2)
            .prefix { $0.hasPrefix("|") }
        let names = rows.flatMap { row in
            row.split(separator: "|")[0].matches(of: /`(\w+)`/).map { String($0.output.1) }
        }
        for (place, (listed, declared)) in zip(names, Target.all.map(\.name)).enumerated() where listed != declared {
            Issue.record("row \(place + 1): ARCHITECTURE.md lists \(listed) where Package.swift has \(declared)")
            break
        }
        #expect(Set(names) == Set(Target.all.map(\.name)))
    }

    @Test("Der Pfeil in ARCHITECTURE.md besteht aus Zielen") func arrow() throws {
        let line = try #require(try architecture().split(separator: "\n").first { $0.contains("─►") })
        let stations = line.split(separator: "─►").map { $0.trimmingCharacters(in: .whitespaces) }.dropFirst()
            .dropLast()
        let unknown = stations.filter { station in !Target.all.contains { $0.name == station } }
        #expect(unknown.isEmpty, "no targets: \(unknown)")
    }

    /// PRODUCT 7 (3): the exact counts do not reach the code that writes the pages for all staff.
    @Test("Was die Seiten für alle schreibt, kennt keine genauen Zahlen", arguments: ["Releases", "Audit", "Intranet"])
    func knowsNoExactCounts(name: String) throws {
        let exact: Set = [
            "CSV", "Decoding", "Records", "Analysis", "Figures", "Judgement", "Reports", "Releasing", "Pipeline",
        ]
        let target = try #require(Target.all.first { $0.name == name })
        #expect(target.imported.isDisjoint(with: exact))
    }

    private func architecture() throws -> String {
        try String(contentsOf: Target.root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
    }
}
