import CSV
import Commands
import Config
import Days
import Foundation
import Testing

@testable import krm

/// The actions print their options, so a run shows what was understood.
@Suite("Optionen")
struct ParsingTests {
    private func expect<Options>(_ arguments: [String], _ options: Options) throws {
        guard case .job(let job) = try Call.read(arguments, .printing) else {
            Issue.record("no job: \(arguments)")
            return
        }
        let pipe = Pipe()
        let output = Output(descriptor: pipe.fileHandleForWriting.fileDescriptor)
        let console = Console(result: output, messages: output, verbosity: .normal, isTerminal: false)
        let today = StichtagDefault(sourceDateEpoch: nil, today: Day(number: 0))
        try job.run(Surroundings(cores: 1, stichtag: today), console)
        try pipe.fileHandleForWriting.close()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(text == "\(options)\n")
    }

    @Test("build: Vorgaben")
    func buildDefaults() throws {
        let options = BuildOptions()
        #expect(options.data == "data")
        #expect(options.output == "site")
        #expect(options.jobs == nil)
        try expect(["build"], options)
    }

    @Test("build: alles")
    func buildAll() throws {
        var options = BuildOptions()
        options.data = "d"
        options.templates = "t"
        options.output = "o"
        options.stichtag = Day(year: 2026, month: 10, day: 31)
        #expect(options.stichtag != nil)
        options.zeitraeume = try [
            #require(Period("2026-10")), #require(Period("2026-Q4")), #require(Period("2026")),
            #require(Period("2026-09-15..2026-10-15")),
        ]
        options.ausgaben = [.intern]
        options.rejects = "-r"
        options.published = "p"
        options.strict = true
        options.force = true
        options.showValues = true
        options.jobs = 2
        options.verbosity = .verbose
        let rest = [
            "--data", "d", "--templates=t", "--output", "o", "--zeitraum", "2026-10", "--zeitraum=2026-Q4",
            "--zeitraum", "2026", "--zeitraum", "2026-09-15..2026-10-15", "--zeitraum", "2026-10", "--ausgabe",
            "intern",
            "--ausgabe", "intern", "--rejects=-r", "--published", "p", "--strict", "--force", "--show-values", "--jobs",
            "2", "--verbose",
        ]
        try expect(["build", "--stichtag", "2026-10-31"] + rest, options)
        try expect(["build", "--stichtag", "31.10.2026"] + rest, options)
        options.verbosity = .quiet
        try expect(["build", "--stichtag", "31.10.26"] + rest.dropLast() + ["--quiet"], options)
    }

    @Test("check", arguments: CheckOptions.Format.allCases)
    func check(_ format: CheckOptions.Format) throws {
        var options = CheckOptions()
        try expect(["check"], options)
        options.data = "d"
        options.templates = "t"
        options.format = format
        options.strict = true
        options.showValues = true
        let rest = ["--data", "d", "--templates", "t", "--strict", "--show-values"]
        try expect(["check", "--format", format.rawValue] + rest, options)
    }

    @Test("explain")
    func explain() throws {
        let month = try #require(Period("2026-10"))
        var options = ExplainOptions(kennzahl: "bestand", zeitraum: month)
        try expect(["explain", "bestand", "--zeitraum", "2026-10"], options)
        options.bereich = "50"
        options.team = "501"
        options.art = "lob"
        options.eingangsweg = "brief"
        options.anliegen = "sach.kdu"
        options.format = .csv
        options.data = "d"
        let rest = [
            "--bereich", "50", "--team", "501", "--art", "lob", "--eingangsweg", "brief", "--anliegen", "sach.kdu",
        ]
        try expect(
            ["explain", "bestand", "--zeitraum", "2026-10"] + rest + ["--format", "csv", "--data", "d"],
            options
        )
    }

    @Test("sample")
    func sample() throws {
        let from = try #require(Day(year: 2024, month: 1, day: 1))
        let to = try #require(Day(year: 2026, month: 10, day: 31))
        try expect(
            ["sample", "--rows", "5", "--output", "f"],
            SampleOptions(rows: 5, seed: 1, from: from, to: to, output: "f")
        )
        try expect(
            ["sample", "--rows", "5", "--seed", "18446744073709551615", "--to", "2024-01-01", "--output", "f"],
            SampleOptions(rows: 5, seed: .max, from: from, to: from, output: "f")
        )
        for share in ["0.01", "0,01", "00.010"] {
            try expect(
                ["sample", "--rows", "5", "--faults", share, "--output", "f"],
                SampleOptions(rows: 5, seed: 1, from: from, to: to, faults: 0.01, output: "f")
            )
        }
    }

    @Test("init")
    func initialize() throws {
        try expect(["init", "d"], InitOptions(folder: "d"))
        try expect(["init", "d", "--aus", "e.csv"], InitOptions(folder: "d", aus: "e.csv"))
    }

    @Test("freigeben")
    func freigeben() throws {
        let september = try #require(Period("2026-09"))
        var options = FreigebenOptions(zeitraum: september)
        try expect(["freigeben", "--zeitraum", "2026-09"], options)
        options.data = "d"
        options.stichtag = Day(year: 2026, month: 10, day: 15)
        options.zeugen = "z"
        let words = ["freigeben", "--zeitraum", "2026-09", "--data", "d", "--stichtag", "15.10.2026", "--zeugen", "z"]
        try expect(words, options)
        options = FreigebenOptions(zeitraum: september)
        options.withdraws = true
        try expect(["freigeben", "--zeitraum", "2026-09", "--zurueckziehen"], options)
    }

    @Test("dump freigabe")
    func dumpFreigabe() throws {
        try expect(["dump", "freigabe"], DumpOptions.Freigabe())
        let expected = DumpOptions.Freigabe(data: "d", zeitraum: Period("2026-Q3"))
        try expect(["dump", "freigabe", "--data", "d", "--zeitraum", "2026-Q3"], expected)
    }

    @Test("verify")
    func verify() throws {
        var options = VerifyOptions()
        try expect(["verify"], options)
        options.output = "o"
        options.data = "d"
        try expect(["verify", "--output", "o", "--data", "d"], options)
    }

    @Test(
        "dump rows: Trennzeichen",
        arguments: [(";", 59), (",", 44), ("|", 124), ("\t", 9), ("tab", 9), ("\\t", 9)] as [(String, UInt8)]
    )
    func rows(_ text: String, _ byte: UInt8) throws {
        let settings = DialectSettings(delimiter: byte, encoding: .windows1252)
        let options = DumpOptions.Rows(file: .path("x.csv"), dialect: settings)
        try expect(["dump", "rows", "x.csv", "--trennzeichen", text, "--zeichensatz", "cp1252"], options)
    }

    @Test("dump: die anderen Stationen")
    func dump() throws {
        try expect(["dump", "rows", "-"], DumpOptions.Rows(file: .standardInput))
        try expect(["dump", "spc", "-"], DumpOptions.Spc(file: .standardInput))
        try expect(["dump", "html", "-"], DumpOptions.Html(file: .standardInput))
        try expect(["dump", "html", "--", "-a.md"], DumpOptions.Html(file: .path("-a.md")))
        try expect(["dump", "records"], DumpOptions.Records())
        try expect(["dump", "spalten"], DumpOptions.Spalten())
        try expect(["dump", "figures"], DumpOptions.Figures())
        let month = try #require(Period("2026-10"))
        try expect(
            ["dump", "figures", "--data", "d", "--zeitraum", "2026-10"],
            DumpOptions.Figures(data: "d", zeitraeume: [month])
        )
        try expect(
            ["dump", "markdown", "team-501", "--zeitraum", "2026-10"],
            DumpOptions.Markdown(bericht: "team-501", zeitraum: month)
        )
        let from = try #require(Day(year: 2016, month: 1, day: 1))
        let to = try #require(Day(year: 2035, month: 12, day: 31))
        try expect(
            ["dump", "kalender", "--land", "ni", "--from", "2016-01-01", "--to", "31.12.2035"],
            DumpOptions.Kalender(land: .ni, from: from, to: to)
        )
        try expect(
            ["dump", "kalender", "--land", "BY", "--from", "2016-01-01", "--to", "2035-12-31"]
                + ["--regional", "Mariae-Himmelfahrt"],
            DumpOptions.Kalender(land: .by, regional: [.mariaeHimmelfahrt], from: from, to: to)
        )
    }
}
