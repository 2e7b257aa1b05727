import Analysis
import Config
import Days
import Diagnostics
import Pipeline
import Testing

@Suite("Welche Zeiträume berichtet werden")
struct ReportPlanTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }

    private static func ids(_ zeitraeume: some Sequence<Zeitraum>) -> [String] { zeitraeume.map(\.period.id) }

    @Test("vom ersten Eingang bis zum Stichtag: Monate, Quartale, Jahre")
    func whole() throws {
        let plan = try ReportPlan(
            Project(),
            firstEingang: Self.day(2026, 8, 20),
            stichtag: Self.day(2026, 10, 15),
            extra: []
        )
        #expect(Self.ids(plan.reported) == ["2026-08", "2026-09", "2026-10", "2026-Q3", "2026-Q4", "2026"])
        #expect(plan.reported.map(\.isPartial) == [false, false, true, false, true, true])
        #expect(plan.reported.map(\.stand.iso).last == "2026-10-15")
    }

    @Test("„ab“ beginnt mit dem Zeitraum, der den Tag enthält")
    func from() throws {
        var project = Project()
        project.berichteAb = try Self.day(2026, 9, 15)
        let plan = try ReportPlan(
            project,
            firstEingang: Self.day(2026, 1, 1),
            stichtag: Self.day(2026, 9, 30),
            extra: []
        )
        #expect(Self.ids(plan.reported) == ["2026-09", "2026-Q3", "2026"])
        // History and comparisons are worked out behind the reported ones, none twice.
        #expect(Self.ids(plan.all.prefix(3)) == ["2026-09", "2026-Q3", "2026"])
        #expect(Set(plan.all.map(\.period)).count == plan.all.count)
        let all = Set(Self.ids(plan.all))
        #expect(all.isSuperset(of: ["2026-08", "2026-01", "2026-Q2", "2025-09", "2025-Q3"]))
    }

    @Test("Spannen kommen hinzu, jede einmal, mit ihren Vergleichen")
    func spans() throws {
        let span = try #require(Period("2026-09-15..2026-10-15"))
        var project = Project()
        project.zusaetzlicheZeitraeume = [span]
        let plan = try ReportPlan(
            project,
            firstEingang: Self.day(2025, 9, 1),
            stichtag: Self.day(2026, 9, 30),
            extra: [span, try #require(Period("2026-09"))]
        )
        #expect(Self.ids(plan.reported.suffix(3)) == ["2025", "2026", "2026-09-15_2026-10-15"])
        #expect(plan.reported.last?.isPartial == true)
        #expect(Set(Self.ids(plan.all)).isSuperset(of: ["2026-08-15_2026-08-30", "2025-09-15_2025-09-30"]))
    }

    /// The same days for what the Stichtag cuts off, as of their own last day, and only where the data reach back so far.
    @Test(
        "was abgeschnitten ist, bekommt dieselben Tage",
        arguments: [
            (
                (2024, 12, 20), (2026, 10, 17),
                [
                    "2025-01-01_2025-10-17", "2025-10-01_2025-10-17", "2026-07-01_2026-07-17", "2026-09-01_2026-09-17",
                ]
            ),
            // Whole months are there already.
            ((2024, 12, 20), (2026, 10, 31), ["2025-01-01_2025-10-31"]),
            ((2026, 8, 20), (2026, 10, 17), ["2026-09-01_2026-09-17"]),
            ((2026, 8, 20), (2026, 10, 31), []),
        ]
    )
    func cut(first: (Int, Int, Int), stichtag: (Int, Int, Int), expected: [String]) throws {
        let end = try Self.day(stichtag.0, stichtag.1, stichtag.2)
        let plan = try ReportPlan(
            Project(),
            firstEingang: Self.day(first.0, first.1, first.2),
            stichtag: end,
            extra: []
        )
        let cut = plan.all.dropFirst(plan.reported.count).filter {
            // The twelve months are spans, too.
            $0.period.kind == .span && $0.period.dayCount < 365
        }
        #expect(Self.ids(cut) == expected)
        #expect(cut.allSatisfy { !$0.isPartial })
        #expect(Set(plan.all.map(\.period)).count == plan.all.count)
    }

    @Test("die zwölf Monate jedes ganzen Monats und Quartals, soweit die Daten reichen, hinter den berichteten")
    func twelveMonths() throws {
        let asked = try #require(Period("2025-10-01..2026-09-30"))
        let plan = try ReportPlan(
            Project(),
            firstEingang: Self.day(2025, 9, 20),
            stichtag: Self.day(2026, 10, 15),
            extra: [asked]
        )
        let spans = plan.all.dropFirst(plan.reported.count).filter {
            $0.period.kind == .span && $0.period.dayCount == 365
        }
        // Up to August 2026; up to September somebody has asked for them; October and its quarter are cut off.
        #expect(Set(Self.ids(spans)).isSuperset(of: ["2025-09-01_2026-08-31"]))
        #expect(!Self.ids(spans).contains(asked.id))
        #expect(!Self.ids(plan.all).contains { $0.hasSuffix("_2026-10-31") || $0.hasSuffix("_2026-07-31") })
        #expect(Self.ids(plan.reported).filter { $0.contains("_") } == [asked.id])
        #expect(Set(plan.all.map(\.period)).count == plan.all.count)
    }

    @Test("zu einem ganzen Jahr vier Jahre davor, soweit die Daten reichen")
    func years() throws {
        var project = Project()
        project.berichteAb = try Self.day(2025, 1, 1)
        func years(firstEingang: Day) throws -> [String] {
            let plan = try ReportPlan(
                project,
                firstEingang: firstEingang,
                stichtag: Self.day(2026, 3, 31),
                extra: []
            )
            return Self.ids(plan.all.filter { $0.period.kind == .year }).sorted()
        }
        #expect(try years(firstEingang: Self.day(2017, 5, 2)) == ["2021", "2022", "2023", "2024", "2025", "2026"])
        #expect(try years(firstEingang: Self.day(2024, 1, 31)) == ["2024", "2025", "2026"])
    }

    @Test("mehr Berichte, als jemand liest, werden nicht begonnen")
    func tooMany() throws {
        var project = Project()
        project.teams = (0..<300).map { Team(id: "t\($0)", name: "Team \($0)", bereich: 0, gueltigBis: nil) }
        let stichtag = try Self.day(2026, 10, 31)
        let plan = try ReportPlan(project, firstEingang: Self.day(2010, 1, 1), stichtag: stichtag, extra: [])
        #expect(plan.reported.count == 287)
        let failure = #expect(throws: Failure.self) {
            try ReportPlan(project, firstEingang: Self.day(1990, 1, 1), stichtag: stichtag, extra: [])
        }
        #expect(failure?.exitCode == .config)
        #expect(failure?.findings.map(\.rule) == ["berichte-zu-viele"])
        // Teams that are not shown have no reports.
        project.intern.teamblaetter = false
        #expect(throws: Never.self) {
            try ReportPlan(project, firstEingang: Self.day(1990, 1, 1), stichtag: stichtag, extra: [])
        }
    }

    @Test("ein Zeitraum nach dem Stichtag: falscher Aufruf oder falsche Konfiguration")
    func tooLate() throws {
        let november = try #require(Period("2026-11"))
        let stichtag = try Self.day(2026, 10, 31)
        let first = try Self.day(2026, 10, 1)
        let usage = #expect(throws: Failure.self) {
            try ReportPlan(Project(), firstEingang: first, stichtag: stichtag, extra: [november])
        }
        #expect(usage?.exitCode == .usage)
        #expect(usage?.findings.map(\.rule) == ["zeitraum-nach-stichtag"])
        var project = Project()
        project.zusaetzlicheZeitraeume = [november]
        let place = Position(file: "data/krm.yml", line: 7, column: 26)
        project.zeitraumPositions = [november: place]
        let wrong = project
        let config = #expect(throws: Failure.self) {
            try ReportPlan(wrong, firstEingang: first, stichtag: stichtag, extra: [])
        }
        #expect(config?.exitCode == .config)
        #expect(usage?.findings.map(\.position) == [nil])
        #expect(config?.findings.map(\.position) == [place])
        #expect(usage?.findings.first?.message.contains("„--zeitraum“") == true)
        #expect(config?.findings.first?.message.contains("„berichte › zusaetzlich“") == true)
    }

    @Test("„ab“ nach dem Stichtag ist ein Fehler der Konfiguration")
    func nothing() throws {
        var project = Project()
        project.berichteAb = try Self.day(2027, 1, 1)
        project.berichteAbPosition = Position(file: "data/krm.yml", line: 5, column: 16)
        let wrong = project
        let stichtag = try Self.day(2026, 10, 31)
        let failure = #expect(throws: Failure.self) {
            try ReportPlan(wrong, firstEingang: nil, stichtag: stichtag, extra: [])
        }
        #expect(failure?.exitCode == .config)
        #expect(failure?.findings.map(\.rule) == ["kein-zeitraum"])
        #expect(failure?.findings.first?.position?.text == "data/krm.yml:5:16")
    }

    @Test("ohne Zeilen der Monat des Stichtags")
    func empty() throws {
        let plan = try ReportPlan(Project(), firstEingang: nil, stichtag: Self.day(2026, 10, 31), extra: [])
        #expect(Self.ids(plan.reported) == ["2026-10", "2026-Q4", "2026"])
    }
}
