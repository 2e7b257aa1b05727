import Config
import Days
import Diagnostics
import Testing

/// A whole config that has one fault, with the place, the rule and the wording that the user must see.
struct FaultCase: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let place: String
    let rule: String
    let message: String

    init(_ name: String, _ text: String, _ place: String, _ rule: String, _ message: String) {
        self.name = name
        self.text = text
        self.place = place
        self.rule = rule
        self.message = message
    }

    var testDescription: String { name }

    func check() throws {
        let failure = try #require(throws: Failure.self) { try ConfigReader.read(text, file: "krm.yml") }
        #expect(failure.exitCode == .config)
        #expect(failure.findings.map(\.text) == ["krm.yml:\(place): Fehler [\(rule)] \(message)"])
    }
}

/// Three lines that make a config; the fault of a case stands behind them, from line 4.
let base = """
    einrichtung: Jobcenter Musterstadt
    bereiche: [{id: "50", name: Leistung, teams: [{id: "501", name: Team 501}, {id: "502", name: Team 502}]}]
    anliegen: {sach.kdu: Kosten der Unterkunft}

    """

/// The project and the notices of a config that must be right.
func accept(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> (Project, [Finding]) {
    do {
        let (project, notices) = try ConfigReader.read(text, file: "krm.yml")
        return (project, notices)
    } catch {
        for finding in error.findings { Issue.record("\(finding.text)", sourceLocation: sourceLocation) }
        throw error
    }
}

func day(_ iso: String) throws -> Day { try #require(DateText.parse(Array(iso.utf8))) }
