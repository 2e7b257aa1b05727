import Figures
import PageParts
import Testing

@testable import Reports

/// How input files differ from those of an earlier site; files are written `path=content`.
@Suite("Eingaben") struct EingabenTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let old: [String]
        let new: [String]
        var neu: [String] = []
        var geaendert: [String] = []
        var entfallen: [String] = []
        var umbenannt: [String] = []
        /// Whether the rows of a new export are all new or other than before.
        var isExact = true
    }

    static let cases = [
        Case(testDescription: "nichts", old: ["a=1"], new: ["a=1"]),
        Case(testDescription: "neu", old: ["a=1"], new: ["a=1", "b=2"], neu: ["b"]),
        Case(testDescription: "geändert", old: ["a=1"], new: ["a=2"], geaendert: ["a"], isExact: false),
        Case(testDescription: "entfallen", old: ["a=1", "b=2"], new: ["a=1"], entfallen: ["b"], isExact: false),
        Case(testDescription: "umbenannt", old: ["a=1"], new: ["b=1"], umbenannt: ["b"]),
        Case(testDescription: "vertauscht", old: ["a=1", "b=2"], new: ["a=2", "b=1"], umbenannt: ["a", "b"]),
        Case(
            testDescription: "ersetzt",
            old: ["a=1"],
            new: ["b=2"],
            neu: ["b"],
            entfallen: ["a"],
            isExact: false
        ),
        Case(testDescription: "doppelt", old: ["a=1"], new: ["a=1", "b=1"], umbenannt: ["b"]),
    ]

    @Test(arguments: cases) func filesAreToldApart(_ test: Case) {
        let eingaben = Eingaben(old: Self.inputs(test.old), new: Self.inputs(test.new))
        #expect(eingaben.dateien.filter(\.isNew).map(\.path) == test.neu)
        #expect(eingaben.dateien.filter { !$0.isNew }.map(\.path) == test.geaendert)
        #expect(eingaben.entfallen == test.entfallen)
        #expect(eingaben.umbenannt == test.umbenannt)
        #expect(eingaben.isExact("erhebungsbogen") == test.isExact)
        #expect(eingaben.isExact("massnahmen"))
        #expect(!eingaben.hasNewConfig)
    }

    @Test func configIsNoInputOfTheData() {
        let old = [Published.Input(path: "krm.yml", role: "konfiguration", sha256: "1")]
        let new = [Published.Input(path: "krm.yml", role: "konfiguration", sha256: "2")]
        let eingaben = Eingaben(old: old, new: new)
        #expect(eingaben.hasNewConfig && eingaben.dateien.isEmpty)
        #expect(!eingaben.canChange(nil) && !eingaben.canChange(.massnahmen))
    }

    @Test func massnahmenChangeOnlyTheirFigures() {
        let new = [Published.Input(path: "massnahmen.csv", role: "massnahmen", sha256: "2")]
        #expect(Eingaben(old: [], new: new).canChange(.massnahmen))
        #expect(!Eingaben(old: [], new: Self.inputs(["a=1"])).canChange(.massnahmen))
    }

    private static func inputs(_ files: [String]) -> [Published.Input] {
        files.map { file in
            let parts = file.split(separator: "=").map { String($0) }
            return Published.Input(path: parts[0], role: "erhebungsbogen", sha256: parts[1])
        }
    }
}
