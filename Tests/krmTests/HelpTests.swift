import Testing

@testable import krm

@Suite("Hilfe")
struct HelpTests {
    /// PRODUCT.md section 2 and 10, without what is not released yet; options in the order of the contract.
    static let contract: [(command: String, options: [String], angaben: [String])] = [
        ("", ["--version"], []),
        (
            "build",
            [
                "--data", "--templates", "--output", "--stichtag", "--zeitraum", "--ausgabe", "--rejects",
                "--published",
                "--strict", "--force", "--show-values", "--jobs", "--quiet", "--verbose",
            ], []
        ),
        ("check", ["--data", "--templates", "--stichtag", "--format", "--strict", "--show-values"], []),
        (
            "explain",
            [
                "--zeitraum", "--bereich", "--team", "--art", "--eingangsweg", "--anliegen", "--stichtag", "--format",
                "--data",
            ],
            ["KENNZAHL"]
        ),
        ("freigeben", ["--zeitraum", "--data", "--stichtag", "--zurueckziehen", "--zeugen"], []),
        ("verify", ["--output", "--data"], []),
        ("preview", ["--port", "--data", "--templates"], []),
        ("init", ["--aus"], ["ORDNER"]),
        ("sample", ["--rows", "--seed", "--from", "--to", "--faults", "--output"], []),
        ("dump", [], []),
        ("dump rows", ["--trennzeichen", "--zeichensatz"], ["DATEI"]),
        ("dump records", ["--data"], []),
        ("dump figures", ["--data", "--zeitraum"], []),
        ("dump kalender", ["--land", "--regional", "--from", "--to"], []),
        ("dump spc", [], ["DATEI"]),
        ("dump urteil", [], ["DATEI"]),
        ("dump markdown", ["--zeitraum", "--data", "--templates"], ["BERICHT"]),
        ("dump html", [], ["DATEI"]),
        ("dump freigabe", ["--data", "--zeitraum"], []),
        ("dump spalten", [], []),
    ]

    @Test("jeder Befehl hat deutsche Hilfe mit Beispiel, auch über „krm help“", arguments: contract)
    func help(command: String, options: [String], angaben: [String]) throws {
        let words = command.split(separator: " ").map(String.init)
        let run = try Run(words + ["--help"])
        #expect(run.exitCode == 0)
        #expect(run.messages == "")
        let name = (["krm"] + words).joined(separator: " ")
        #expect(run.output.hasPrefix(name + " – "))
        #expect(run.output.contains("\nAufruf: \(name) "))
        #expect(run.output.contains("\nBeispiel:\n") || run.output.contains("\nBeispiele:\n"))
        #expect(run.output.contains("\n  krm ") || run.output.contains("| krm "))
        for option in options + ["-h, --help"] { #expect(run.output.contains("\n  \(option) "), "\(option)") }
        for angabe in angaben { #expect(run.output.contains("\n  \(angabe)  "), "\(angabe)") }
        #expect(English.words(in: run.output) == [])
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try Run(["help"] + words).output == run.output)
        #expect(try Run(words + ["-h"]).output == run.output)
    }

    @Test("nicht mehr und nicht weniger Befehle und Optionen als im Vertrag")
    func complete() {
        var found: [String: [String]] = [:]
        func visit(_ command: CommandInfo, _ path: [String]) {
            found[path.joined(separator: " ")] = command.options.map(\.name)
            for child in command.commands { visit(child, path + [child.commandName]) }
        }
        visit(.krm, [])
        #expect(
            found == Dictionary(uniqueKeysWithValues: HelpTests.contract.map { ($0.command, $0.options + ["--help"]) })
        )
    }

    @Test("jede Option und jede Angabe ist erklärt")
    func explained() {
        func visit(_ command: CommandInfo) {
            for argument in command.options + command.positionals {
                #expect(argument.text.hasSuffix("."), "\(command.commandName) \(argument.name)")
                #expect(argument.kind == .flag || argument.value.allSatisfy(\.isUppercase))
            }
            command.commands.forEach(visit)
        }
        visit(.krm)
    }

    @Test("krm allein zeigt die Übersicht")
    func overview() throws {
        let run = try Run([])
        #expect(run.exitCode == 0)
        #expect(run.output == (try Run(["--help"])).output)
        for command in ["build", "check", "explain", "freigeben", "verify", "preview", "init", "sample", "dump"] {
            #expect(run.output.contains("\n  \(command) "))
        }
    }

    @Test("Version")
    func version() throws {
        let run = try Run(["--version"])
        #expect(run.output == "krm 0.1.0\n")
        #expect(run.messages == "")
        #expect(run.exitCode == 0)
    }

    @Test("Vorgaben stehen in der Hilfe")
    func defaults() throws {
        let build = try Run(["build", "--help"]).output
        #expect(build.contains("Exporten. Vorgabe: data\n"))
        #expect(build.contains("Vorgabe: site\n"))
        #expect(try Run(["check", "--help"]).output.contains("Vorgabe: text\n"))
    }
}
