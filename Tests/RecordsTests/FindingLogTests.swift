import Diagnostics
import Records
import Testing

/// A thousand broken rows are not a thousand screens, and none is forgotten in the sums.
struct FindingLogTests {
    private func finding(_ file: Int, _ line: Int, _ severity: Severity = .error) -> Finding {
        Finding(severity, "regel", at: Position(file: "f\(file)", line: line, column: 1), "Text.")
    }

    @Test(arguments: [
        // Files, findings in each, lines told in all: 5 in a file and 20 in all, one line for the rest of each file of
        // which some are told (in the sixth case 2 of the seventh file), and one for all other files together.
        (1, 5, 5), (1, 6, 6), (1, 1000, 6), (4, 5, 20), (4, 9, 24), (5, 1, 5), (50, 3, 22), (1000, 7, 25),
    ])
    func tellsTheFirstFewAndCountsTheRest(files: Int, each: Int, told: Int) {
        var log = FindingLog()
        for file in 0..<files { for line in 0..<each { log.add(finding(file, line)) } }
        #expect(log.count(.error) == files * each)
        #expect(log.summarised.count == told)
        #expect(log.byRule.map(\.count) == [files * each])
    }

    @Test func countsByPlaceOfTheFirstThatIsNotTold() {
        var log = FindingLog()
        for line in 1...7 { log.add(finding(1, line)) }
        let last = log.summarised.last
        #expect(last?.position == Position(file: "f1", line: 6, column: 1))
        #expect(last?.message == "… und 2 weitere Meldungen dieser Art in dieser Datei, die erste hier.")
        #expect(log.summarised.filter(FindingLog.isSummary).count == 1)
    }

    @Test func keepsSeveritiesApart() {
        var log = FindingLog()
        for line in 1...6 {
            log.add(finding(1, line))
            log.add(finding(1, line, .warning))
        }
        #expect(log.summarised.count == 12)
        #expect((log.count(.error), log.count(.warning), log.count(.notice)) == (6, 6, 0))
    }

    @Test func theShortAccountTellsTheNewestAndCountsTheRest() {
        var log = FindingLog()
        for line in 1...300 { log.add(finding(1, line, .warning)) }
        for line in 1...2 { log.add(finding(2, line, .warning)) }
        log.add(finding(1, 7, .notice))
        log.add(finding(1, 8, .error))
        #expect(
            log.brief.map(\.text) == [
                "f1:7:1: Hinweis [regel] Text.",
                "f1:8:1: Fehler [regel] Text.",
                "f1:300:1: Warnung [regel] Text.",
                "f2:1:1: Warnung [regel] Text.",
                "f2:2:1: Warnung [regel] Text.",
                "f2:2:1: Warnung [regel] … und 299 ältere Meldungen dieser Art; mehr dazu sagt „krm check“.",
            ]
        )
    }

    @Test func theShortAccountOfAFewIsComplete() {
        var log = FindingLog()
        for line in [5, 3, 4] { log.add(finding(1, line, .warning)) }
        #expect(log.brief.compactMap(\.position?.line) == [3, 4, 5])
    }
}
